import { blockMachine, type Block, type BlockRule } from '../../block.js';
import { located, type Place } from '../../frames.js';
import { createHeld, isVerdict, VERDICTS } from '../../held.js';
import type { BugDraft, Parser } from '../../parser.js';
import { isOwnRuby, ownRubyPlace, readRubyFrame } from './frame.js';
import { rubyKind } from './kind.js';

const CLASS = '(?:[A-Z]\\w{0,80}::){0,8}[A-Z]\\w{0,80}';
const PLACE = '((?:[A-Za-z]:)?(?:<internal:[^<>\\s]{1,300}>|[^\\s:\'"`()]{1,400}|-e)):(\\d{1,7})';
/** `main.rb:6:in 'run': what went wrong (ArgumentError)`; the message may go on below. */
const UNCAUGHT = new RegExp(`^${PLACE}:(?:in [\`'](.{1,200})['’]: | )(.{0,2000}?) ?\\((${CLASS})\\)$`);
/** Once at the end of a log when the stack stood in front of it (`1: from …`), as Ruby 2.5 to 2.7 printed it. */
const REVERSED = /^\t {0,8}\d{1,5}: from /;
/** Parsers up to 3.3 print a line, prism a picture. */
const SYNTAX = new RegExp(`^(?:\\S{1,300}: )?${PLACE}: ((?:syntax error|unterminated|Invalid|dynamic constant|formal argument|numbered parameter|invalid|duplicated|class definition in|module definition in|circular argument).{0,1000}?)(?: \\(SyntaxError\\))?$`);
const PRISM = new RegExp(`^(?:.{0,300}: )?${PLACE}: (syntax errors? found)(?: \\(SyntaxError\\))?$`);
/** Below a picture of the line (https://github.com/ruby/did_you_mean). */
const MEANT = /^Did you mean\? {1,4}\S/;
const RUN_OVER = /^\d{1,9} (?:examples?|runs|tests), /;

/** What Ruby prints when an exception is not caught or a file cannot be parsed. */
export const ruby: Parser = {
  tool: 'ruby',
  language: 'ruby',
  docs: 'https://docs.ruby-lang.org/en/master/exceptions_md.html',
  proof: { tier: 1 },
  literals: [":in `", ":in '", 'syntax error', '(SyntaxError)', 'Error)', 'Exception)', 'Interrupt)', ': from ', '.rb:', ' examples, ', ' assertions, ', ...VERDICTS],
  start: (sink) => {
    const held = createHeld(sink);
    let stack: Place[] = [];
    const rules = [prism, uncaught(() => stack), ...SINGLE];
    return blockMachine(rules, { bug: held.add }, {
      line: (line) => {
        if (isVerdict(line.text) || RUN_OVER.test(line.text)) held.drop();
        const frame = REVERSED.test(line.text) ? readRubyFrame(line.text) : undefined;
        if (frame !== undefined && stack.length < 200) stack.push(frame);
        else stack = [];
        return frame !== undefined;
      },
      end: held.release,
    });
  },
};

function base(block: Pick<Block, 'from' | 'to'>): Pick<BugDraft, 'tool' | 'language' | 'severity' | 'from' | 'to'> {
  return { tool: 'ruby', language: 'ruby', severity: 'error', from: block.from, to: block.to };
}

/** Further exceptions at the margin are the causes of the first. */
function uncaught(before: () => readonly Place[]): BlockRule {
  return {
    starts: UNCAUGHT,
    keeps: (text, body) => text === '' || /^(?:\t|[ ~^])/.test(text) || (MEANT.test(text) && /\^$/.test(body.at(-1) ?? '')) || (UNCAUGHT.test(text) && /^\t/.test(body.at(-1) ?? '')),
    read: (block) => {
      const [, file = '', line, name, said = '', error = ''] = block.head;
      const next = block.body.findIndex((text) => UNCAUGHT.test(text));
      const own = next < 0 ? block.body : block.body.slice(0, next);
      const first: Place = { file, line: Number(line), ...(name === undefined ? {} : { function: name }) };
      const above = [...before()].reverse();
      const frames = [first, ...above, ...own.flatMap((text) => (text.startsWith('\t') ? (readRubyFrame(text) ?? []) : []))];
      const inner = SYNTAX.exec(`${said}`);
      const kind = rubyKind(error);
      const place = inner === null ? (ownRubyPlace(frames) ?? (kind === 'dependency' ? undefined : first)) : { file: inner[1] as string, line: Number(inner[2]) };
      return { ...base(block), kind, ...located(place, frames), rule: error, message: messageOf(inner?.[3] ?? said, error, causesOf(block.body)) };
    },
  };
}

function messageOf(said: string, error: string, causes: readonly string[]): string {
  return [`${error.split('::').at(-1)}: ${said === '' ? error : said}`, ...causes].join('\n');
}

function causesOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => {
    const match = UNCAUGHT.exec(text);
    return match === null ? [] : [`cause: ${match[5]}: ${match[4]}`];
  });
}

/** `> 2 |   puts(` with `    |       ^ unexpected end-of-input` below: the first of them tells. */
const prism: BlockRule = {
  starts: PRISM,
  keeps: (text) => /^ {0,8}(?:> )?\s{0,8}\d{0,7} \| ?|^ {0,12}\| ?|^ {0,6}~{3,}|^\tfrom /.test(text),
  read: (block) => {
    const said = block.body.map((line) => /^\s{0,12}\| ?.{0,400}?\^[~^]{0,200} (\S.{0,600})$/.exec(line)?.[1]).find((text) => text !== undefined);
    const shown = block.body.map((line) => /^\s{0,4}> {0,8}(\d{1,7}) \|/.exec(line)?.[1]).find((number) => number !== undefined);
    return { ...base(block), kind: 'syntax', file: block.head[1] as string, line: Number(shown ?? block.head[2]), message: said ?? (block.head[3] as string) };
  },
};

const SINGLE: readonly BlockRule[] = [
  {
    starts: SYNTAX,
    keeps: () => false,
    read: (block) => ({ ...base(block), kind: 'syntax', file: block.head[1] as string, line: Number(block.head[2]), message: block.head[3] as string }),
  },
  {
    starts: /^((?:[A-Za-z]:)?[^\s:]{1,400}\.(?:rb|rake|ru|gemspec)):(\d{1,7}): warning: (.{1,1000})$/,
    keeps: () => false,
    read: (block) => (isOwnRuby(block.head[1] as string) ? { ...base(block), kind: 'lint', severity: 'warning', file: block.head[1] as string, line: Number(block.head[2]), message: block.head[3] as string } : undefined),
  },
];
