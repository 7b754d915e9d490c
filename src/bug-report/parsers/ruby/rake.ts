import { blockMachine, type BlockRule } from '../../block.js';
import { located } from '../../frames.js';
import { createHeld } from '../../held.js';
import type { Parser } from '../../parser.js';
import { ownRubyPlace, readRubyFrame } from './frame.js';
import { rubyKind } from './kind.js';

const NAMED = /^((?:[A-Z]\w{0,80}::){0,8}[A-Z]\w{0,80}): (.{0,1000})$/;

/** `rake aborted!` (`rails aborted!` likewise): the exception and its stack. A command that failed in it is only news of that command. */
const aborted: BlockRule = {
  starts: /^(?:bin\/)?(?:rake|rails) aborted!$/,
  keeps: (text, body) => !/^\(See full trace by running task with --trace\)/.test(body.at(-1) ?? '') && !/^(?:Process completed|npm |make)/.test(text),
  closes: /^\(See full trace by running task with --trace\)$/,
  read: (block) => {
    const lines = block.body.filter((line) => line.trim() !== '');
    const frames = lines.flatMap((line) => readRubyFrame(line) ?? []);
    const first = lines.findIndex((line) => readRubyFrame(line) !== undefined || /^(?:Tasks: TOP|\(See full trace|Caused by:)/.test(line));
    const message = (first < 0 ? lines : lines.slice(0, first)).join('\n');
    const rule = NAMED.exec(message.split('\n')[0] ?? '')?.[1];
    const common = { tool: 'rake', language: 'ruby', severity: 'error', message, from: block.from, to: block.to } as const;
    if (message === '') return undefined;
    // Without a place the ranking holds it for a consequence.
    if (message.startsWith('Command failed with status')) return { ...common, kind: 'unknown' };
    const kind = rule === undefined ? 'config' : rubyKind(rule);
    return { ...common, kind, ...located(ownRubyPlace(frames), frames), ...(rule === undefined ? {} : { rule }) };
  },
};

export const rake: Parser = {
  tool: 'rake',
  language: 'ruby',
  docs: 'https://ruby.github.io/rake/doc/command_line_usage_rdoc.html',
  proof: { tier: 1 },
  literals: ['rake aborted!', 'rails aborted!'],
  start: (sink) => {
    const held = createHeld(sink);
    return blockMachine([aborted], { bug: held.add }, { end: held.release });
  },
};
