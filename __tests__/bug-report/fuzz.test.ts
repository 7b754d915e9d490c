import { createReporter } from '../../src/bug-report/engine.js';
import { createCleaner } from '../../src/log/index.js';
import { KINDS, type BugReport, type LogLine } from '../../src/model/index.js';

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
