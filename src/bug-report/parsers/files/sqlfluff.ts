import { blockMachine, type BlockRule } from '../../block.js';
import type { BugDraft, Parser } from '../../parser.js';

const ROW = /^L: {1,8}(\d{1,7}) \| P: {1,8}(\d{1,5}) \| {1,4}([A-Z]{1,4}\d{0,4}) \| (.{1,1000})$/;

const table: BlockRule = {
  starts: /^== \[(.{1,400})\] FAIL$/,
  keeps: (text) => ROW.test(text) || /^ {10,40}\| \S/.test(text) || /^WARNING: Parsing errors found/.test(text),
  read: (block) => {
    const found: { line: number; column: number; rule: string; text: string[] }[] = [];
    for (const line of block.body) {
      const [, row, column, rule = '', text = ''] = ROW.exec(line) ?? [];
      if (row !== undefined) found.push({ line: Number(row), column: Number(column), rule, text: [text] });
      else if (line.startsWith(' ')) found.at(-1)?.text.push(line.replace(/^ {1,40}\| /, ''));
    }
    return found.map(({ line, column, rule, text }): BugDraft => ({
      tool: 'sqlfluff', language: 'sql', kind: /^(?:PRS|LXR|TMP)$/.test(rule) ? 'syntax' : 'lint', severity: 'error', file: block.head[1] as string, line, column, rule, message: text.join(' '), from: block.from, to: block.to,
    }));
  },
};

/** SQLFluff's table for people. */
export const sqlfluff: Parser = {
  tool: 'sqlfluff',
  language: 'sql',
  docs: 'https://docs.sqlfluff.com/en/stable/reference/cli.html',
  proof: { tier: 1 },
  literals: ['] FAIL'],
  start: (sink) => blockMachine([table], sink),
};
