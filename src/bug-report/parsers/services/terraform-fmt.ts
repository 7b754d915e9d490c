import type { LogLine } from '../../../model/index.js';
import { blockMachine, type BlockRule } from '../../block.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

const FILE = '(?:\\.[\\\\/])?(?:[\\w.@+-]{1,200}[\\\\/]){0,30}[\\w.@+-]{1,200}\\.(?:tf|tfvars|tofu|tftest\\.hcl|tfmock\\.hcl)';
const NAME = new RegExp(`^${FILE}$`);
const HUNK = /^@@ -(\d{1,7})(?:,\d{1,7})? \+\d{1,7}(?:,\d{1,7})? @@/;
/** Of all commands that print nothing but names this is the one that ends with 3. */
const FAILED = /^(?:##\[error\])?(?:make(?:\[\d{1,3}\])?: \*\*\* .{1,300} Error 3$|Process completed with exit code 3\.?$|exit status 3$|(?:Error: )?(?:Terraform|OpenTofu) exited with code 3\.$)/;
const NAMES = 200;

function drafted(file: string, from: number, to: number): BugDraft {
  return { tool: 'terraform-fmt', language: 'hcl', kind: 'format', severity: 'error', file, message: `${file} is not formatted as terraform fmt would`, from, to };
}

/** `-diff`; the first line that would change is the place. */
const difference: BlockRule = {
  starts: new RegExp(`^--- old/(${FILE})$`),
  keeps: (text, body) => (body.length === 0 ? text.startsWith('+++ new/') : /^(?:[ +\\-]|@@ |$)/.test(text) && !text.startsWith('--- old/')),
  read: ({ head, body, from, to }) => {
    const start = Number(HUNK.exec(body[1] ?? '')?.[1] ?? Number.NaN);
    const first = body.slice(2).findIndex((line) => /^[+-]/.test(line));
    if (Number.isNaN(start) || first < 0) return undefined;
    const quoted = body.slice(2).filter((line) => /^[+-]/.test(line)).slice(0, 12);
    const draft = drafted(head[1] as string, from, to);
    return { ...draft, line: start + first, message: [draft.message, ...quoted].join('\n') };
  },
};

/** `terraform fmt -check` and OpenTofu's, which only names the files, where the command right behind fails with its code. */
export const terraformFmt: Parser = {
  tool: 'terraform-fmt',
  language: 'hcl',
  docs: 'https://developer.hashicorp.com/terraform/cli/commands/fmt',
  proof: { tier: 1 },
  literals: ['--- old/', '.tf\n', '.tfvars\n', '.tofu\n', '.tftest.hcl\n', '.tfmock.hcl\n'],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const differences = blockMachine([difference], sink);
  let names: { readonly file: string; readonly n: number }[] = [];
  const list = ({ text, n }: LogLine): void => {
    if (NAME.test(text)) {
      if (names.length < NAMES) names.push({ file: text, n });
      return;
    }
    if (FAILED.test(text)) for (const { file, n: at } of names) sink.bug(drafted(file, at, at));
    names = [];
  };
  return {
    get open() {
      return differences.open || names.length > 0;
    },
    line(line) {
      const shown = differences.line(line);
      if (shown) names = [];
      else list(line);
      return shown;
    },
    end: differences.end,
  };
}
