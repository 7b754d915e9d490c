import type { Kind } from '../../../model/index.js';
import { blockMachine, type BlockRule } from '../../block.js';
import type { Parser, Proof } from '../../parser.js';
import { rowParser, severityOf, type RowTable } from '../../rows.js';

/** A parser for one sort of block, with rows for what the tool prints on one line. */
export function blockParser(rule: BlockRule | readonly BlockRule[], table: RowTable): Parser {
  const rows = rowParser(table);
  return { ...rows, start: (sink) => {
    const single = rows.start(sink);
    return blockMachine([rule].flat(), sink, { line: (line) => single.line(line) });
  } };
}

/** `error[rule]: message`, and the place behind an arrow below: zizmor, typos and others after rustc's model. */
function arrow(tool: string, starts: RegExp, kind: Kind, files = /./): BlockRule {
  return {
    starts,
    closes: /^\s{0,8}(?:-->|╭▸) \S{1,400}:\d{1,7}:\d{1,5}$/,
    keeps: (_, body) => body.length < 2,
    read: (block) => {
      const place = /^\s{0,8}(?:-->|╭▸) (\S{1,400}):(\d{1,7}):(\d{1,5})$/.exec(block.body.at(-1) ?? '');
      const { severity, rule, message = '' } = block.head.groups ?? {};
      if (place === null || !files.test(place[1] as string)) return undefined;
      return { tool, kind, severity: severityOf(severity) ?? 'warning', file: place[1] as string, line: Number(place[2]), column: Number(place[3]), ...(rule === undefined ? {} : { rule }), message, from: block.from, to: block.to };
    },
  };
}

export const zizmor = blockParser(arrow('zizmor', /^(?<severity>error|warning|info|help|note)\[(?<rule>[a-z][a-z-]{2,60})\]: (?<message>.{1,1000})$/, 'security', /\.ya?ml$/), {
  tool: 'zizmor', docs: 'https://docs.zizmor.sh/usage/#output-formats', literals: ['warning[', 'error[', 'info[', 'help[', 'note['], rows: [],
});

export const typos = blockParser(arrow('typos', /^(?<severity>error): (?<message>`[^`]{1,200}` should be .{1,300})$/, 'lint'), {
  tool: 'typos', docs: 'https://github.com/crate-ci/typos/blob/master/docs/reference.md', literals: ['error: `', '` -> `'],
  rows: [{ kind: 'lint', pattern: /^(?<file>[^\s:]{1,400}):(?<line>\d{1,7}):(?<column>\d{1,5}): (?<message>`[^`]{1,200}` -> `[^`]{1,200}`(?:, `[^`]{1,200}`){0,20})$/ }],
});

/** cfn-lint: the rule and the message, then the place. */
const finding: BlockRule = {
  starts: /^([EWI]\d{4}) (\S.{0,1500})$/,
  closes: /^\S{1,400}:\d{1,7}:\d{1,5}$/,
  keeps: () => false,
  read: (block) => {
    const place = /^(\S{1,400}):(\d{1,7}):(\d{1,5})$/.exec(block.body[0] ?? '');
    const [, rule = '', message = ''] = block.head;
    return place === null ? undefined : { tool: 'cfn-lint', kind: /^E0/.test(rule) ? 'syntax' : 'lint', severity: severityOf(rule.slice(0, 1)) ?? 'error', file: place[1] as string, line: Number(place[2]), column: Number(place[3]), rule, message, from: block.from, to: block.to };
  },
};
export const cfnLint = blockParser(finding, {
  tool: 'cfn-lint', docs: 'https://github.com/aws-cloudformation/cfn-lint#getting-started', literals: ['E0', 'E1', 'E2', 'E3', 'E4', 'E6', 'E7', 'E8', 'W1', 'W2', 'W3', 'W4', 'W6', 'W7', 'W8', 'I1', 'I3'],
  rows: [{ kind: 'lint', pattern: /^(?<file>(?:[A-Za-z]:)?[^\s:]{1,400}):(?<line>\d{1,7}):(?<column>\d{1,5}):(?<endLine>\d{1,7}):\d{1,5}:(?<rule>(?<severity>[EWI])\d{4}):(?<message>.{1,1500})$/ }],
});

/** jsonlint on one line (`-c`); without, it dies of an exception of Node's, which is read there. */
export const jsonlint = rowParser({
  tool: 'jsonlint', language: 'json', docs: 'https://github.com/zaach/jsonlint#command-line-interface', literals: [', col '],
  rows: [{ kind: 'syntax', pattern: /^(?<file>\S{1,400}): line (?<line>\d{1,7}), col (?<column>\d{1,5}), (?<message>found: .{1,500})$/ }],
});

const T3: Proof = { tier: 3, why: 'too large to bring along for this, or of a host that cannot be reached here' };

/** Checkov: the check, its resource, then the place. */
const check: BlockRule = {
  starts: /^Check: (CKV\d?_\w{1,60}): "(.{1,500})"$/,
  closes: /^\s{1,4}File: \/?\S{1,400}:\d{1,7}(?:-\d{1,7})?$/,
  keeps: (text, body) => body.length < 4 && /^\s/.test(text),
  read: (block) => {
    const place = /File: \/?(\S{1,400}):(\d{1,7})(?:-(\d{1,7}))?$/.exec(block.body.at(-1) ?? '');
    if (place === null || !block.body.some((line) => /FAILED for resource/.test(line))) return undefined;
    return { tool: 'checkov', kind: 'security', severity: 'error', file: place[1] as string, line: Number(place[2]), ...(place[3] === undefined ? {} : { endLine: Number(place[3]) }), rule: block.head[1] as string, message: block.head[2] as string, from: block.from, to: block.to };
  },
};
export const checkov = blockParser(check, { tool: 'checkov', docs: 'https://www.checkov.io/2.Basics/Reviewing%20Scan%20Results.html', proof: T3, literals: ['Check: CKV'], rows: [] });

/** Nix: `error: message`, and the place below, innermost last. */
const nixError: BlockRule = {
  starts: /^\s{0,12}at (\/?[^\s:«»]{1,400}\.nix):(\d{1,7}):(\d{1,5}):$/,
  closes: /^\s{0,12}error: .{1,1000}$/,
  keeps: (text, body) => body.length < 30 && /^\s|^$/.test(text),
  read: (block) => {
    const said = /^\s{0,12}error: (.{1,1000})$/.exec(block.body.at(-1) ?? '')?.[1];
    return { tool: 'nix', language: 'nix', kind: /syntax error/.test(said ?? '') ? 'syntax' : 'runtime', severity: 'error', file: block.head[1] as string, line: Number(block.head[2]), column: Number(block.head[3]), message: said ?? 'evaluation failed here', from: block.from, to: block.to };
  },
};
export const nix = blockParser(nixError, { tool: 'nix', language: 'nix', docs: 'https://nix.dev/manual/nix/latest/', proof: T3, literals: ['.nix:', '@nix {'], rows: [] });

/** The validator of OpenAPI documents by IBM: three fields below each other. */
const fields: BlockRule = {
  starts: /^ {2,4}Message {1,4}: {1,4}(\S.{0,500})$/,
  closes: /^ {2,4}Line {1,6}: {1,4}\d{1,7}$/,
  keeps: (text, body) => body.length < 5 && /^ {2,4}(?:Rule|Path) {1,6}: /.test(text),
  read: (block) => {
    const line = /^ {2,4}Line {1,6}: {1,4}(\d{1,7})$/.exec(block.body.at(-1) ?? '')?.[1];
    const rule = block.body.map((text) => /^ {2,4}Rule {1,6}: {1,4}(\S{1,100})$/.exec(text)?.[1]).find((text) => text !== undefined);
    return line === undefined ? undefined : { tool: 'ibm-openapi-validator', language: 'openapi', kind: 'lint', severity: 'warning', line: Number(line), ...(rule === undefined ? {} : { rule }), message: block.head[1] as string, from: block.from, to: block.to };
  },
};
export const openapi = blockParser(fields, { tool: 'ibm-openapi-validator', language: 'openapi', docs: 'https://github.com/IBM/openapi-validator#validator-output', proof: T3, literals: ['  Message '], rows: [] });
