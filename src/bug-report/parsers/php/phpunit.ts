import type { LogLine, TestCounts } from '../../../model/index.js';
import { blockMachine, type Block, type BlockRule } from '../../block.js';
import { located, type Place } from '../../frames.js';
import { createHeld } from '../../held.js';
import type { BugDraft, Parser } from '../../parser.js';
import { ownPhpPlace } from './own.js';
import { readPhpunitValues } from './phpunit-values.js';

const SECTION = /^There (?:was|were) \d{1,9} (?:PHPUnit )?(error|failure|risky test|warning|test runner warning|skipped test|incomplete test|notice|deprecation)s?:$/;
/** What ends a list: the next section, the verdict. */
const OVER = /^(?:--|ERRORS!|FAILURES!|WARNINGS!|OK, but .{1,100}|OK \(.{1,100}\)|Tests: \d.{1,200}|Time: .{1,100}|(?:\d{1,9} tests? triggered|There (?:was|were) ).{1,200})$/;
const FRAME = /^((?:[A-Za-z]:)?[^\s:()][^:()]{0,400}\.(?:php|phpt|inc|phtml)):(\d{1,7})$/;

/** PHPUnit 6 to 12: the lists at the end of a run, and testdox. */
export const phpunit: Parser = {
  tool: 'phpunit',
  language: 'php',
  docs: 'https://docs.phpunit.de/en/11.5/textui.html',
  proof: { tier: 1 },
  literals: ['There was ', 'There were ', ' ✘ ', 'Tests: ', 'OK (', 'OK, but ', 'No tests executed!', 'Cannot open file "', 'Could not read "', 'Class "'],
  start: (sink) => {
    const held = createHeld(sink);
    let section = '';
    const machine = blockMachine([listed(() => section), testdox], { bug: held.add }, {
      line: (line) => {
        const named = SECTION.exec(line.text)?.[1];
        if (named !== undefined || OVER.test(line.text)) section = line.text === '--' ? section : (named ?? '');
        const counts = readCounts(line.text);
        if (counts !== undefined) {
          if (/^OK \(/.test(line.text)) held.drop();
          sink.tests(counts);
        }
        const said = runner(line);
        if (said !== undefined) held.add(said);
        return named !== undefined || counts !== undefined || said !== undefined;
      },
      end: held.release,
    });
    return {
      get open() {
        return machine.open || section !== '';
      },
      line: (line) => machine.line(line),
      end: () => machine.end(),
    };
  },
};

function base(block: Pick<Block, 'from' | 'to'>): Pick<BugDraft, 'tool' | 'language' | 'severity' | 'from' | 'to'> {
  return { tool: 'phpunit', language: 'php', severity: 'error', from: block.from, to: block.to };
}

function listed(section: () => string): BlockRule {
  return {
    // JUnit 4 numbers its failures too: `1) adds(com.acme.CartTest)`.
    starts: /^\d{1,6}\) (?!\w{1,200}\([\w.$]{1,300}\)$)(\S.{0,1000})$/,
    keeps: (text) => !/^\d{1,6}\) \S/.test(text) && !OVER.test(text) && !SECTION.test(text),
    read: (block) => {
      const kind = section();
      if (kind !== 'error' && kind !== 'failure' && kind !== 'risky test' && !kind.endsWith('warning')) return undefined;
      const draft = failure(block, block.body);
      const severity = kind === 'error' || kind === 'failure' ? 'error' : 'warning';
      return draft === undefined ? undefined : { ...draft, severity };
    },
  };
}

const testdox: BlockRule = {
  starts: /^ {1,2}✘ (\S.{0,400}?)(?: \[[\d.]{1,12} ?m?s\])?$/,
  keeps: (text) => /^ {2,6}[│┐├┴┊╵╷|]/.test(text),
  read: (block) => failure(block, block.body.map((line) => line.replace(/^ {2,6}[│┐├┴┊╵╷|] ?/, ''))),
};

/** `Message`, then the stack, innermost first. */
function failure(block: Block, body: readonly string[]): BugDraft | undefined {
  const frames = body.flatMap((line) => frameOf(line) ?? []);
  const first = body.findIndex((line) => frameOf(line) !== undefined);
  const said = (first < 0 ? body : body.slice(0, first)).filter((line) => line.trim() !== '');
  const diff = said.findIndex((line) => /^(?:--- Expected|@@ @@)/.test(line));
  const message = (diff > 0 ? said.slice(0, diff) : said).slice(0, 40).join('\n').trim();
  const test = (block.head[1] as string).replace(/( with data set (?:"[^"]{0,300}"|#\d{1,7}))(?: with data)? \(.{0,1000}\)$/, '$1');
  return message === '' ? undefined : { ...base(block), kind: 'test', ...located(ownPhpPlace(frames), frames), message, test, ...readPhpunitValues(said) };
}

function frameOf(line: string): Place | undefined {
  const match = FRAME.exec(line.trimEnd());
  return match === null ? undefined : { file: match[1] as string, line: Number(match[2]) };
}

/** What the runner says before any test. */
function runner(line: LogLine): BugDraft | undefined {
  const text = line.text.trimEnd();
  if (text === 'No tests executed!') return { ...base({ from: line.n, to: line.n }), kind: 'config', rule: 'no-tests', message: text };
  const match = /^(?:Cannot open file "([^"]{1,400})"|Could not read "([^"]{1,400})"|Class "[^"]{1,300}" (?:could not be found|not found) in "?([^"]{1,400}?)"?)\.?$/.exec(text);
  const file = match?.[1] ?? match?.[2] ?? match?.[3];
  return file === undefined ? undefined : { ...base({ from: line.n, to: line.n }), kind: 'config', file, message: text };
}

/** `Tests: 13, Assertions: 7, Errors: 3, Failures: 6, Skipped: 1.` or `OK (3 tests, 5 assertions)` */
function readCounts(text: string): TestCounts | undefined {
  const ok = /^OK \((\d{1,9}) tests?, \d{1,9} assertions?\)$/.exec(text)?.[1];
  if (ok !== undefined) return { total: Number(ok), passed: Number(ok), failed: 0, skipped: 0 };
  if (!/^Tests: \d{1,9}, Assertions: \d{1,9}(?:, [A-Z][\w ]{1,30}: \d{1,9}){0,12}\.$/.test(text)) return undefined;
  const count = (...words: readonly string[]): number => words.reduce((sum, word) => sum + Number(new RegExp(`(?:^|, )${word}: (\\d{1,9})`).exec(text)?.[1] ?? 0), 0);
  const [total, failed, skipped] = [count('Tests'), count('Errors', 'Failures'), count('Skipped', 'Incomplete')];
  return { total, passed: Math.max(0, total - failed - skipped), failed, skipped };
}
