import { blockMachine, type BlockRule } from '../../block.js';
import { DIGIT, type Parser } from '../../parser.js';
import { rowParser } from '../../rows.js';

/** A row of the table: its line, and the text that may go on below. */
const ROW = /^ {2}:?(\d{1,7}|-)? {3,10}(\S.{0,2000})$/;
const table: BlockRule = {
  starts: /^ {1,2}Line {2,6}(\S.{0,400}?)(?: \(in context of .{1,300}\))? {0,400}$/,
  keeps: (text) => /^ -{4,} -{4,} ?$/.test(text) || ROW.test(text) || /^ {9}\S/.test(text),
  read: (block) => {
    const found: { line?: number; text: string[] }[] = [];
    for (const line of block.body) {
      const match = ROW.exec(line.trimEnd());
      if (match === null) continue;
      const [, number, text = ''] = match;
      if (number !== undefined) found.push({ ...(number === '-' ? {} : { line: Number(number) }), text: [text.trim()] });
      else found.at(-1)?.text.push(text.trim());
    }
    return found.map(({ line, text }) => {
      const rule = text.map((part) => /^🪪 {1,3}([\w.]{1,100})/u.exec(part)?.[1]).find((name) => name !== undefined);
      const said = text.filter((part) => !/^(?:🪪|💡|✏️|at |• )/u.test(part)).join(' ');
      const kind = /^(?:Syntax error|Parse error)/.test(said) ? 'syntax' : 'type';
      return { tool: 'phpstan', language: 'php', kind, severity: 'error', file: block.head[1] as string, ...(line === undefined ? {} : { line }), ...(rule === undefined ? {} : { rule }), message: said, from: block.from, to: block.to };
    });
  },
};

const raw = rowParser({
  tool: 'phpstan', language: 'php', docs: 'https://phpstan.org/user-guide/output-format', proof: { tier: 3, why: 'a package of a registry that cannot be reached here' }, literals: [`.php:${DIGIT}`],
  rows: [{ kind: 'type', pattern: /^(?<file>(?:[A-Za-z]:)?[^\s:]{1,400}\.php):(?<line>\d{1,7}):(?<message>[A-Z$][^:].{1,2000}?)(?: \[identifier=(?<rule>[\w.]{1,100})\])?$/ }],
});

/** PHPStan's table and its raw format. */
export const phpstan: Parser = {
  ...raw,
  literals: [...raw.literals, ' Line '],
  start: (sink) => {
    const lines = raw.start(sink);
    return blockMachine([table], sink, { line: (line) => lines.line(line) });
  },
};
