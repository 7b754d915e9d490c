import { blockMachine, type Block, type BlockRule } from '../../block.js';
import type { BugDraft, Parser } from '../../parser.js';

const WHERE = /^ {2,4}on (\S.{0,400}?) line (\d{1,7})(?:, in (.{1,300}))?:$/;

/** Inside the bars: the title, the place with its line of code, and what is wrong. */
function draft(title: string | undefined, lines: readonly string[], block: Block): BugDraft | undefined {
  const place = lines.map((line) => WHERE.exec(line)).find((match) => match !== null);
  const code = lines.findIndex((line) => /^ {1,8}\d{1,7}: /.test(line));
  const told = lines.slice(code + 1).map((line) => line.trim()).filter((line) => line !== '' && !WHERE.test(line) && !/^(?:├|│|╵|with |on .{1,400} line \d)/.test(line));
  const message = [...(title === undefined ? [] : [title]), told.slice(0, 12).join(' ')].filter((text) => text !== '').join('\n');
  if (message === '') return undefined;
  const syntax = /^(?:Unclosed|Invalid (?:expression|character|block|multi)|Missing (?:newline|item|attribute sep|name for)|Argument or block definition|Unsupported (?:operator|argument syntax)|Unbalanced)/.test(title ?? '');
  return { tool: 'terraform', language: 'hcl', kind: syntax ? 'syntax' : 'config', severity: 'error', ...(place === undefined || place === null ? {} : { file: place[1] as string, line: Number(place[2]) }), message, from: block.from, to: block.to };
}

const boxed: BlockRule = {
  starts: /^╷$/,
  closes: /^╵$/,
  keeps: (text) => text.startsWith('│'),
  read: (block) => {
    const lines = block.body.map((line) => line.replace(/^│ ?/, ''));
    const [, level, title] = /^(Error|Warning): (.{1,500})$/.exec(lines[0] ?? '') ?? [];
    const said = title === undefined ? undefined : draft(title, lines.slice(1), block);
    if (said === undefined || (level === 'Warning' && said.file === undefined)) return undefined;
    return level === 'Warning' ? { ...said, severity: 'warning' } : said;
  },
};

/** Without colours there are no bars, and the title stands above; tflint prints the same. */
const plain: BlockRule = {
  starts: WHERE,
  keeps: (text, body) => !/^(?:Error|Warning|Notice): |^╷/.test(text) && body.length < 30 && !(text.trim() === '' && body.length > 3 && body.at(-1)?.trim() !== '' && body.some((line) => line.trim() === '')),
  read: (block) => draft(undefined, [block.head[0], ...block.body], block),
};

/** Terraform and OpenTofu. */
export const terraform: Parser = {
  tool: 'terraform',
  language: 'hcl',
  docs: 'https://developer.hashicorp.com/terraform/cli/commands/validate',
  proof: { tier: 1 },
  literals: ['╷', '\n  on ', '\n   on ', '\n    on '],
  start: (sink) => blockMachine([boxed, plain], sink),
};
