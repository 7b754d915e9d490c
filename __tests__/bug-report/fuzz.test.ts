import { createReporter } from '../../src/bug-report/engine.js';
import { createCleaner } from '../../src/log/index.js';
import { KINDS, type BugReport, type LogLine } from '../../src/model/index.js';
import { readBytes } from '../../src/reading.js';
import { goldenCases, readPair } from '../support/golden.js';

/** A small generator of numbers, so that a failure can be run again. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

/** Beginnings of everything that some parser reads, to be torn and mixed. */
const SEEDS = [
  'src/a.ts(3,5): error TS2304: Cannot find name "x".',
  '/repo/a.js\n  1:2  error  x is not defined  no-undef\n\n✖ 1 problem (1 error, 0 warnings)',
  '[{"filePath":"/a.js","messages":[{"ruleId":"x","severity":2,"message":"m","line":1,"column":2}]}]',
  'FAIL src/a.test.js\n  ● suite › adds\n\n    expect(received).toBe(expected)\n\n    Expected: 1\n    Received: 2\n\n      at Object.<anonymous> (src/a.test.js:3:5)\n\nTests: 1 failed, 1 total',
  'not ok 1 - adds\n  ---\n  location: "/a.js:1:2"\n  error: "x"\n  ...\n# tests 1\n# fail 1',
  '✖ adds (1.2ms)\n  AssertionError [ERR_ASSERTION]: 1 == 2\n      at TestContext.<anonymous> (file:///a.js:1:2)',
  'Traceback (most recent call last):\n  File "a.py", line 3, in <module>\n    f()\nValueError: x',
  '=== FAILURES ===\n____ test_a ____\n\n    def test_a():\n>       assert 1 == 2\nE       assert 1 == 2\n\na.py:3: AssertionError\n=== short test summary info ===\nFAILED a.py::test_a - assert 1 == 2\n=== 1 failed in 0.01s ===',
  'npm error code ERESOLVE\nnpm error ERESOLVE could not resolve\nnpm ERR! A complete log of this run',
  '2026-01-02T03:04:05.1234567Z ##[group]Run make\nshell: bash -e {0}\n##[endgroup]\n##[error]Process completed with exit code 1.',
  'job\tstep\t2026-01-02T03:04:05.1234567Z ::error file=a.ts,line=3::x%0Ay',
  'Error: getaddrinfo ENOTFOUND x.example\n    at f (node:dns:1:2)',
  '\u001b[31mred\u001b[0m \u001b]8;;x\u0007y\r\b\u009b1m',
  'File "a.py", line 99999999999999999999\nSyntaxError: invalid syntax',
];
const PIECES = ['\n', '\r', '\t', '\u0000', '\u001b[', '##[', '::', '"', '(', ':', '1:1:', 'error', ' › ', '%0A', '__proto__', '\ufeff', '🙂', '\ud800', 'a'.repeat(300), '9'.repeat(30), '/'.repeat(40), '  '.repeat(50)];

const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/;

function mangle(random: (below: number) => number): Uint8Array {
  let text = SEEDS[random(SEEDS.length)] as string;
  for (let turn = random(12); turn > 0; turn -= 1) {
    const at = random(text.length + 1);
    const how = random(5);
    if (how === 0) text = text.slice(0, at) + (PIECES[random(PIECES.length)] as string) + text.slice(at);
    else if (how === 1) text = text.slice(0, at) + text.slice(at + random(40));
    else if (how === 2) text += `\n${SEEDS[random(SEEDS.length)] as string}`;
    else if (how === 3) text = text.slice(at) + text.slice(0, at);
    else text += text.slice(at, at + 200);
  }
  const bytes = new TextEncoder().encode(text);
  for (let turn = random(4); turn > 0 && bytes.length > 0; turn -= 1) bytes[random(bytes.length)] = random(256);
  return bytes;
}

function expectSane(bug: BugReport, rawLines: number, ids: ReadonlySet<string>): void {
  expect(KINDS).toContain(bug.kind);
  expect(['error', 'warning', 'note']).toContain(bug.severity);
  expect(bug.fingerprint).toMatch(/^[0-9a-f]{16}$/);
  for (const number of [bug.line, bug.column, bug.endLine]) expect(number === undefined || (Number.isSafeInteger(number) && number >= 1)).toBe(true);
  expect(bug.file === undefined || (bug.file !== '' && !bug.file.includes('\\'))).toBe(true);
  expect(bug.logLines[0]).toBeGreaterThanOrEqual(1);
  expect(bug.logLines[1]).toBeGreaterThanOrEqual(bug.logLines[0]);
  expect(bug.logLines[1]).toBeLessThanOrEqual(rawLines);
  expect(bug.excerpt.split('\n').length).toBeLessThanOrEqual(60);
  expect(bug.causedBy === undefined || (ids.has(bug.causedBy) && bug.causedBy !== bug.id)).toBe(true);
  expect(JSON.parse(JSON.stringify(bug))).toEqual(bug);
}

it('reads two thousand mangled logs without a throw, and what it reports is sane', () => {
  const random = seeded(20260102);
  let reported = 0;
  for (let run = 0; run < 2_000; run += 1) {
    const cleaner = createCleaner({ maxLineBytes: 4_096 });
    const reporter = createReporter({ roots: ['/repo'], step: 'test' });
    const bytes = run % 10 === 0 ? Uint8Array.from({ length: random(400) }, () => random(256)) : mangle(random);
    const cut = random(bytes.length + 1);
    const each = (line: LogLine): void => {
      if (CONTROL.test(line.text)) throw new Error(`run ${run}: control characters left in ${JSON.stringify(line.text)}`);
      reporter.line(line);
    };
    cleaner.push(bytes.subarray(0, cut), each);
    cleaner.push(bytes.subarray(cut), each);
    cleaner.end(each);
    const { bugs } = reporter.finish();
    const ids = new Set(bugs.map((bug) => bug.id));
    for (const bug of bugs) expectSane(bug, cleaner.rawLines, ids);
    reported += bugs.length;
  }
  expect(reported).toBeGreaterThan(500);
});

/** What stands in front of lines: runners, streams of parallel commands, clocks. */
const LANES = ['', '', '', '', '[web] ', 'web:build: ', '#12 3.456 ', '@scope/web: ', 'packages/web test: ', 'web-1  | ', '12: ', '2026-01-02T03:04:05.1234567Z ', 'job\tstep\t2026-01-02T03:04:05.1234567Z ', '##[error]', '::error::', '[12:00:01] ', '\u001b[31m', '\u200b', '[ERROR] '];
const JOINS = ['\n', '\n', '\n', '\n', '\r\n', '\r', '\u001b[0m\n', '\u0000\n', '\n\n'];
/** A log is shown in pieces of so many lines, so that ten thousand are read in little time. */
const LINES = 24;
const LENGTH = 3_000;

type Random = ReturnType<typeof seeded>;

/** One thing at a time is done to the lines of a log; `others` are the lines of another tool. */
const TEARS: readonly ((lines: string[], others: readonly string[], random: Random) => string[])[] = [
  (lines, _, random) => lines.map((line) => (random(6) === 0 ? line.slice(0, random(line.length + 1)) : line)),
  (lines, _, random) => lines.map((line) => (random(6) === 0 ? line.slice(random(line.length + 1)) : line)),
  (lines, _, random) => lines.flatMap((line) => (random(5) === 0 ? [line, line] : [line])),
  (lines, _, random) => lines.filter(() => random(5) !== 0),
  (lines, _, random) => lines.map((line) => (random(5) === 0 ? (lines[random(lines.length)] as string) : line)),
  (lines, others, random) => lines.flatMap((line, index) => (random(3) === 0 ? [line, others[index % others.length] as string] : [line])),
  (lines, others, random) => [...lines.slice(0, random(lines.length + 1)), ...others],
  (lines, others, random) => lines.map((line) => (random(6) === 0 ? line.slice(0, random(line.length + 1)) + (others[random(others.length)] as string) : line)),
  (lines, _, random) => lines.map((line) => (random(6) === 0 ? line.slice(0, random(line.length + 1)) + (PIECES[random(PIECES.length)] as string) + line : line)),
  (lines, _, random) => lines.map((line) => (LANES[random(LANES.length)] as string) + line),
  (lines, _, random) => {
    const lane = LANES[random(LANES.length)] as string;
    return lines.map((line) => lane + line);
  },
  (lines) => [...lines].reverse(),
  (lines, _, random) => lines.map((line) => (random(8) === 0 ? line.replace(/\d{1,9}/g, () => '9'.repeat(random(30))) : line)),
];

function tear(logs: readonly (readonly string[])[], random: Random): Uint8Array {
  const piece = (): string[] => {
    const log = logs[random(logs.length)] as readonly string[];
    const at = random(Math.max(1, log.length - LINES));
    return log.slice(at, at + 1 + random(LINES));
  };
  let lines = piece();
  for (let turn = 1 + random(4); turn > 0 && lines.length > 0; turn -= 1) lines = (TEARS[random(TEARS.length)] as (typeof TEARS)[number])(lines, piece(), random);
  const text = lines.join(JOINS[random(JOINS.length)]).slice(0, LENGTH);
  const bytes = new TextEncoder().encode(text);
  if (random(3) === 0) for (let turn = random(6); turn > 0 && bytes.length > 0; turn -= 1) bytes[random(bytes.length)] = random(256);
  return bytes;
}

it('L5: reads ten thousand torn golden logs, the whole way from bytes: no throw, nothing senseless, nothing beyond its bounds', () => {
  const random = seeded(20260103);
  const logs = goldenCases().map((golden) => readPair(golden).log.split('\n'));
  let reported = 0;
  for (let run = 0; run < 10_000; run += 1) {
    const bytes = run % 50 === 0 ? Uint8Array.from({ length: random(600) }, () => random(256)) : tear(logs, random);
    const { reports, rawLines, tail } = read(bytes, run);
    const ids = new Set(reports.bugs.map((bug) => bug.id));
    reported += reports.bugs.length;
    const faults = reports.bugs.flatMap((bug) => faultsOf(bug, rawLines, ids));
    if (faults.length > 0 || tail.length > 2 * LENGTH) throw new Error(`run ${run}: ${faults.join('; ')} in ${JSON.stringify(new TextDecoder().decode(bytes))}`);
  }
  expect(reported).toBeGreaterThan(5_000);
});

function read(bytes: Uint8Array, run: number): ReturnType<typeof readBytes> {
  try {
    return readBytes(bytes, { roots: ['/repo'], ...(run % 7 === 0 ? { maxLineBytes: 256 } : {}) });
  } catch (error) {
    throw new Error(`run ${run}: ${JSON.stringify(new TextDecoder().decode(bytes))}`, { cause: error });
  }
}

/** The same as expectSane, without the cost of an expectation: there are half a million of them. */
function faultsOf(bug: BugReport, rawLines: number, ids: ReadonlySet<string>): string[] {
  const [from, to] = bug.logLines;
  const texts = [bug.message, bug.expected ?? '', bug.actual ?? ''];
  const names = [bug.file ?? '-', bug.rule ?? '-', bug.test ?? '-', ...(bug.frames ?? []).map((frame) => frame.function ?? '-')];
  const numbers = [bug.line, bug.column, bug.endLine, ...(bug.frames ?? []).map((frame) => frame.line)];
  const checks: Readonly<Record<string, boolean>> = {
    kind: KINDS.includes(bug.kind),
    severity: ['error', 'warning', 'note'].includes(bug.severity),
    fingerprint: /^[0-9a-f]{16}$/.test(bug.fingerprint),
    position: numbers.every((number) => number === undefined || (Number.isSafeInteger(number) && number >= 1)),
    file: !/\\|[\r\n]/.test(bug.file ?? ''),
    names: names.every((name) => name !== '' && name.length <= 500),
    texts: texts.every((text) => text.length <= 4_000 && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)),
    says: bug.message !== '' || bug.file !== undefined || bug.test !== undefined,
    lines: from >= 1 && from <= to && to <= rawLines,
    excerpt: bug.excerpt.split('\n').length <= 60,
    frames: (bug.frames ?? []).length <= 50,
    cause: bug.causedBy === undefined || (ids.has(bug.causedBy) && bug.causedBy !== bug.id),
  };
  return Object.entries(checks).flatMap(([name, fine]) => (fine ? [] : [`${name} of ${JSON.stringify(bug)}`]));
}
