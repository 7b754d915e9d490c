import { blockMachine, type BlockRule } from '../../block.js';
import type { Severity } from '../../../model/index.js';
import { DIGIT, type BugDraft, type Parser } from '../../parser.js';
import { rowParser } from '../../rows.js';

const ROW = /^ {0,6}(\d{1,7})? {1,2}\| {1,2}(ERROR|WARNING)? {0,9}\| {1,2}(?:\[[x ]\] |\[[x ]\]$)?\s{0,8}(.{0,2000})$/;

/** The report "full": a table for each file, whose messages go on in rows without a line. */
const full: BlockRule = {
  starts: /^FILE: (\S.{0,400})$/,
  keeps: (text, body) => ROW.test(text) || /^-{20,}$|^$/.test(text) || (body.length < 4 && /^FOUND \d/.test(text)),
  read: (block) => {
    const found: { line: number; severity: Severity; text: string[] }[] = [];
    for (const line of block.body) {
      const [, number, level, text = ''] = ROW.exec(line.trimEnd()) ?? [];
      if (number !== undefined && level !== undefined) found.push({ line: Number(number), severity: level === 'ERROR' ? 'error' : 'warning', text: [text.trim()] });
      else if (text !== '') found.at(-1)?.text.push(text.trim());
    }
    return found.map(({ line, severity, text }): BugDraft => {
      const words = text.join(' ').trim();
      const [, said = words, rule] = /^(.{1,2000}?) ?\(((?:\w{1,80}\.){2,4}\w{1,80})\)$/.exec(words) ?? [];
      return { tool: 'phpcs', language: 'php', kind: 'lint', severity, file: block.head[1] as string, line, ...(rule === undefined ? {} : { rule }), message: said, from: block.from, to: block.to };
    });
  },
};

const rows = rowParser({
  tool: 'phpcs', language: 'php', docs: 'https://github.com/PHPCSStandards/PHP_CodeSniffer/wiki/Reporting', literals: [': error - ', ': warning - ', `",${DIGIT}`],
  rows: [
    { kind: 'lint', pattern: /^(?<file>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,7}):(?<column>\d{1,5}): (?<severity>error|warning) - (?<message>.{1,2000}?)(?: \((?<rule>(?:\w{1,80}\.){2,4}\w{1,80})\))?$/ },
    { kind: 'lint', pattern: /^"(?<file>[^"]{1,400})",(?<line>\d{1,7}),(?<column>\d{1,5}),(?<severity>error|warning),"(?<message>(?:[^"\\]|\\.|""){1,2000})",(?<rule>[\w.]{1,200}),\d{1,3},[01]$/ },
  ],
});

/** PHP_CodeSniffer: the reports "full", "emacs" and "csv". */
export const phpcs: Parser = {
  ...rows,
  literals: [...rows.literals, 'FILE: '],
  start: (sink) => {
    const lines = rows.start(sink);
    return blockMachine([full], sink, { line: (line) => lines.line(line) });
  },
};
