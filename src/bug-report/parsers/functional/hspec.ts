import { blockMachine, type BlockRule } from '../../block.js';
import { dedent, type Values } from '../../comparison.js';
import { createHeld } from '../../held.js';
import type { Parser } from '../../parser.js';

/** The place on a line of its own, then the numbered title. Its last line (`4 examples, 2 failures`) is the same as rspec's, and is counted there. */
const failed: BlockRule = {
  starts: /^ {2}((?:[A-Za-z]:)?[^\s:()][^:()]{0,400}\.l?hs):(\d{1,7}):(\d{1,5}): ?$/,
  keeps: (text, body) => (body.length === 0 ? /^ {2}\d{1,5}\) \S/.test(text) : /^ {4,}|^$/.test(text)),
  closes: /^ {2}To rerun use: /,
  read: (block) => {
    const test = /^ {2}\d{1,5}\) (.{1,500})$/.exec(block.body[0] ?? '')?.[1];
    if (test === undefined) return undefined;
    const said = dedent(block.body.slice(1).filter((line) => line.trim() !== '' && !line.startsWith('  To rerun use: ')));
    const [, file = '', line, column] = block.head;
    return { tool: 'hspec', language: 'haskell', kind: 'test', severity: 'error', file, line: Number(line), column: Number(column), message: said.join('\n'), test: test.trim(), ...valuesOf(said), from: block.from, to: block.to };
  },
};

function valuesOf(lines: readonly string[]): Values {
  const find = (name: string): string | undefined => lines.map((line) => new RegExp(`^\\s{0,8}${name}: (.{1,2000})$`).exec(line)?.[1]).find((value) => value !== undefined);
  const [expected, actual] = [find('expected'), find('but got')];
  return expected === undefined || actual === undefined ? {} : { expected, actual };
}

export const hspec: Parser = {
  tool: 'hspec',
  language: 'haskell',
  docs: 'https://hspec.github.io/',
  proof: { tier: 1 },
  literals: ['.hs:', '.lhs:', ' 0 failures'],
  start: (sink) => {
    const held = createHeld(sink);
    return blockMachine([failed], { bug: held.add }, {
      line: (line) => {
        if (/^\d{1,9} examples?, 0 failures/.test(line.text)) held.drop();
        return false;
      },
      end: held.release,
    });
  },
};
