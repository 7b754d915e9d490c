import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

interface Advisory {
  readonly fields: Map<string, string>;
  readonly from: number;
  to: number;
}

/** cargo audit: a paragraph of labelled lines for each advisory; `Warning:` where it is not a vulnerability. */
export const cargoAudit: Parser = {
  tool: 'cargo-audit',
  language: 'rust',
  docs: 'https://github.com/rustsec/rustsec/tree/main/cargo-audit#cargo-audit',
  proof: { tier: 3, why: 'The database of advisories is a git repository that is out of reach where the pairs are made.' },
  literals: ['Crate: ', ' for vulnerabilities ('],
  start: (sink) => machine(sink),
};

const FIELD = /^(Crate|Version|Warning|Title|Date|ID|URL|Severity|Solution|Dependency tree):\s{1,10}(\S.{0,500})$/;

function machine(sink: Sink): Machine {
  let advisory: Advisory | undefined;
  let lock: string | undefined;
  const close = (): void => {
    const draft = advisory === undefined ? undefined : draftOf(advisory, lock);
    if (draft !== undefined) sink.bug(draft);
    advisory = undefined;
  };
  return {
    get open() {
      return advisory !== undefined;
    },
    line({ text, n }) {
      lock = /^\s{1,12}Scanning (\S{1,400}) for vulnerabilities \(/.exec(text)?.[1] ?? lock;
      const [, label, value] = FIELD.exec(text) ?? [];
      if (label === 'Crate') close();
      if (label === 'Crate') advisory = { fields: new Map(), from: n, to: n };
      if (advisory === undefined) return false;
      if (label !== undefined && value !== undefined) Object.assign(advisory, { to: n }).fields.set(label, value);
      else if (text.trim() === '' || !/^(?:Dependency tree:|[\s\w├└│─-]{1,400})/.test(text) || n - advisory.from > 200) close();
      return advisory !== undefined;
    },
    end: close,
  };
}

function draftOf({ fields, from, to }: Advisory, lock: string | undefined): BugDraft | undefined {
  const [crate, version, title, id] = ['Crate', 'Version', 'Title', 'ID'].map((label) => fields.get(label));
  if (crate === undefined || version === undefined) return undefined;
  const warning = fields.get('Warning');
  const solution = fields.get('Solution');
  return {
    tool: 'cargo-audit', language: 'rust', kind: 'security', severity: warning === undefined ? 'error' : 'warning',
    ...(lock === undefined ? {} : { file: lock }), ...(id === undefined ? {} : { rule: id }),
    message: [`${crate} ${version}: ${title ?? warning ?? 'advisory'}`, ...(solution === undefined ? [] : [solution])].join('\n'), from, to,
  };
}
