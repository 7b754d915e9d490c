import { blockMachine, type BlockRule } from '../../block.js';
import type { Parser } from '../../parser.js';
import { rowParser } from '../../rows.js';

/** The resolver's search; the first lines that reject something tell why. */
const conflict: BlockRule = {
  starts: /^(?:(?:cabal(?:\.exe)?|Error): )?(?:\[Cabal-\d{4}\])?(Could not resolve dependencies):$/,
  keeps: (text) => /^(?:\[__\d|\(|After searching|[a-z ]|Try running)/.test(text),
  read: (block) => ({ tool: 'cabal', language: 'haskell', kind: 'dependency', severity: 'error', rule: 'conflict', message: [`${block.head[1]}:`, ...block.body.slice(0, 12)].join('\n'), from: block.from, to: block.to }),
};

const rows = rowParser({
  tool: 'cabal', language: 'haskell', docs: 'https://cabal.readthedocs.io/en/stable/errors/index.html', literals: ['cabal: ', 'Failed to build ', 'Test suite ', 'Tests failed for ', '.cabal:'],
  rows: [
    // News of what was printed before: the ranking knows their words.
    { kind: 'unknown', pattern: /^(?:Error: )?(?:cabal(?:\.exe)?: )?(?<message>(?:Failed to build \S{1,200}-\d.{0,300}|Some packages failed to .{1,100}|Tests failed for .{1,300}))$/ },
    { kind: 'unknown', pattern: /^(?<message>Test suite \S{1,200}: FAIL)$/ },
    { kind: 'config', pattern: /^(?:Error: |Warning: )?(?:cabal: )?(?<file>\S{1,300}\.cabal):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?: (?<message>.{1,500})$/ },
    { kind: 'dependency', pattern: /^(?:Error: )?cabal: (?<message>(?:There is no package named|Unknown package|The following packages? .{1,60} not|Missing dependenc).{1,500})$/ },
    { kind: 'config', pattern: /^(?:Error: )?cabal: (?<message>(?:No cabal file found|No targets given|Cannot (?:build|find|parse)|There is no).{1,300})$/ },
  ],
});

export const cabal: Parser = {
  ...rows,
  literals: [...rows.literals, 'Could not resolve dependencies'],
  start: (sink) => {
    const lines = rows.start(sink);
    return blockMachine([conflict], sink, { line: (line) => lines.line(line) });
  },
};
