import { blockMachine, type BlockRule } from '../../block.js';
import type { BugDraft, Parser } from '../../parser.js';
import { rowParser } from '../../rows.js';

const common = { tool: 'composer', language: 'php', severity: 'error' } as const;

/** One report for each numbered problem of the resolver. */
const problem: BlockRule = {
  starts: /^ {2}Problem \d{1,4}$/,
  keeps: (text) => /^ {4}- \S|^ {6}\S/.test(text),
  read: (block) => {
    const message = block.body.map((line) => line.trim().replace(/^- /, '')).slice(0, 30).join('\n');
    const file = message.includes('Root composer.json requires') ? { file: 'composer.json' } : {};
    return message === '' ? undefined : { ...common, kind: 'dependency', rule: 'unresolvable', ...file, message, from: block.from, to: block.to };
  },
};

/** The box in which a command of Composer shows its exception. */
const exception: BlockRule = {
  starts: /^In [A-Z]\w{1,80}\.php line \d{1,7}:$/,
  keeps: (text) => /^ {2}|^ *$/.test(text),
  read: (block) => {
    const lines = block.body.map((line) => line.trim()).filter((line) => line !== '' && !/^\[[\w\\]{1,200}\]$/.test(line));
    const [, file] = /^"([^"]{1,400})" does not contain valid JSON/.exec(lines[0] ?? '') ?? [];
    if (file === undefined) return undefined;
    const line = lines.map((text) => /^Parse error on line (\d{1,7}):/.exec(text)?.[1]).find((number) => number !== undefined);
    const draft: BugDraft = { ...common, kind: 'syntax', file, ...(line === undefined ? {} : { line: Number(line) }), message: lines.join('\n'), from: block.from, to: block.to };
    return draft;
  },
};

const rows = rowParser({
  tool: 'composer', language: 'php', docs: 'https://getcomposer.org/doc/articles/troubleshooting.md', literals: ['lock file', 'Could not find package ', 'requirements could not be resolved', 'Your Composer dependencies require', 'composer.lock', 'Composer could not find'],
  rows: [
    { kind: 'dependency', rule: 'lock', severity: 'warning', pattern: /^(?:Warning: |- )?(?<message>The lock file is not up to date with the latest changes in composer\.json\b.{0,300})$/ },
    { kind: 'dependency', rule: 'lock', pattern: /^(?:- )?(?<message>Required (?:\(in require-dev\) )?package "[^"]{1,200}" is (?:not present in the lock file|in the lock file as .{1,300}))\.?$/ },
    { kind: 'dependency', rule: 'not-found', pattern: /^ {0,4}(?<message>Could not find package [\w.\/-]{1,200}\b.{0,300})$/ },
    { kind: 'dependency', rule: 'platform', pattern: /^ {0,4}(?<message>Your Composer dependencies require .{1,300})$/ },
    { kind: 'config', pattern: /^(?<message>Composer could not find a composer\.json file in .{1,300})$/ },
  ],
});

export const composer: Parser = {
  ...rows,
  literals: [...rows.literals, '  Problem ', '.php line '],
  start: (sink) => {
    const lines = rows.start(sink);
    return blockMachine([problem, exception], sink, { line: (line) => lines.line(line) });
  },
};
