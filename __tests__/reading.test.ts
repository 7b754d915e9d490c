import { reportBugs } from '../src/bug-report/index.js';
import { cleanBytes } from '../src/log/index.js';
import type { BugReport } from '../src/model/index.js';
import { createReading, readBytes } from '../src/reading.js';
import { goldenCases, readPair } from './support/golden.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const TIME = '2026-01-01T00:00:00.0000000Z ';

/** The short way, which decodes only what a parser asks for, must give what reading every line gives: reports, quotes and all. */
describe('one pass over bytes', () => {
  it.each(goldenCases())('$tool/$case is read as line by line', (golden) => {
    const { log } = readPair(golden);
    const stamped = log.split('\n').map((line) => `${TIME}${line}`).join('\n');
    for (const text of [log, stamped, stamped.replace(/^/gm, 'job\tstep\t')]) {
      const { lines, rawLines } = cleanBytes(bytes(text));
      const read = readBytes(bytes(text));
      expect(read.reports).toEqual(reportBugs(lines));
      expect(read.rawLines).toBe(rawLines);
      expect(read.tail).toBe(lines.slice(-40).map((line) => line.text).join('\n'));
    }
  });

  it('gives the same whatever the pieces are', () => {
    const text = goldenCases().map((golden) => readPair(golden).log).join('\n').slice(0, 300_000);
    const whole = readBytes(bytes(text)).reports;
    for (const size of [777, 65_536, 100_001]) {
      const reading = createReading();
      for (let at = 0; at < text.length; at += size) reading.push(bytes(text).subarray(at, at + size));
      reading.push(bytes(text).subarray(Math.ceil(text.length / size) * size));
      expect(reading.end().reports).toEqual(whole);
    }
  });
});

/** Commands that print at once, each behind its name. */
describe('streams of several commands', () => {
  const trace = ['Traceback (most recent call last):', '  File "app/main.py", line 3, in <module>', '    run()', 'ValueError: boom'];
  const ts = ['src/a.ts(3,7): error TS2322: Type A is not B.', '  Types of property x are incompatible.'];
  const places = (lines: readonly string[]): string[] => readBytes(bytes(lines.join('\n'))).reports.bugs.map((bug: BugReport) => `${bug.tool} ${bug.file ?? '-'}:${bug.line ?? '-'} ${bug.message.split('\n')[0]}`);
  const wanted = ['python app/main.py:3 ValueError: boom', 'tsc src/a.ts:3 Type A is not B.'];
  const interleaved = (one: string, other: string): string[] => [`${one}${trace[0]}`, `${other}${ts[0]}`, `${one}${trace[1]}`, `${other}${ts[1]}`, `${one}${trace[2]}`, `${one}${trace[3]}`];

  it.each([
    ['concurrently', '[py] ', '[web] '],
    ['concurrently without names', '[0] ', '[1] '],
    ['yarn workspaces', '[@org/py]: ', '[@org/web]: '],
    ['npm-run-all', '[build:py ] ', '[build:web] '],
    ['turbo', 'py:build: ', '@org/web:build: '],
    ['lerna', '@org/py: ', '@org/web: '],
    ['pnpm', 'packages/py build: ', 'packages/web build: '],
    ['docker compose', 'py-1   | ', 'web-1  | '],
    ['docker buildkit', '#12 3.456 ', '#9 12.001 '],
    ['foreman', '12:00:01 py.1  | ', '12:00:01 web.1 | '],
    ['Jenkins', '[2026-01-01T00:00:00.000Z] [py] ', '[2026-01-01T00:00:00.000Z] [web] '],
    ['turbo in docker', '#12 3.4 py:test: ', '#12 3.5 web:test: '],
  ])('%s', (_, one, other) => {
    expect(places(interleaved(one, other)).sort()).toEqual(wanted);
  });

  it('what only looks like a name stays', () => {
    expect(places(['[main] INFO ready', '[12 rows x 3 columns]', '10:00:00 nothing', 'error: pathspec', 'a:b: c'])).toEqual([]);
  });

  it('a log with more names than streams is still read', () => {
    const lines = Array.from({ length: 200 }, (_, index) => `[job-${index}] src/f${index}.ts(1,1): error TS2304: Cannot find name 'x${index}'.`);
    expect(places(lines)).toHaveLength(200);
  });
});
