import type { LogLine, TestCounts } from '../../../model/index.js';
import type { Machine, Sink } from '../../parser.js';
import { closeRun } from './go-test-draft.js';
import { createRun, readRunLine, turnTo, type Run } from './go-test-run.js';
import { go } from './go.js';

interface Event {
  readonly Action: string;
  readonly Package?: string;
  readonly ImportPath?: string;
  readonly Test?: string;
  readonly Output?: string;
  readonly FailedBuild?: string;
}

/** The stream of `go test -json`: what was printed, line by line, each with its package and test. */
export interface JsonStream {
  line(line: LogLine): boolean;
  /** What ran, if the stream said it. */
  end(): TestCounts | undefined;
}

const PACKAGES = 500;

interface Package {
  readonly run: Run;
  /** Pieces of lines, by test. */
  readonly rest: Map<string, string>;
}

/** @param sink Where reports go. Format: https://pkg.go.dev/cmd/test2json */
export function createJsonStream(sink: Sink): JsonStream {
  const packages = new Map<string, Package>();
  const counts = { total: 0, passed: 0, failed: 0, skipped: 0 };
  let build: Machine | undefined;
  return {
    line(line) {
      const event = parse(line.text);
      if (event === undefined) return false;
      if (event.Action === 'build-output') {
        build ??= go.start(sink);
        build.line({ ...line, text: (event.Output ?? '').replace(/\n$/, '') });
      } else if (event.Package !== undefined) take(packages, event, line, { sink, counts });
      return true;
    },
    end() {
      build?.end();
      for (const [name, { run }] of packages) closeRun(run, { package: name, failed: false, n: 1 }, sink);
      return counts.total === 0 ? undefined : counts;
    },
  };
}

function parse(text: string): Event | undefined {
  if (!text.startsWith('{"') || !text.includes('"Action":"')) return undefined;
  try {
    const value = JSON.parse(text) as { [field: string]: unknown };
    const fields = [value['Package'], value['ImportPath'], value['Test'], value['Output']];
    return typeof value['Action'] === 'string' && fields.every((field) => field === undefined || typeof field === 'string') ? (value as unknown as Event) : undefined;
  } catch {
    return undefined;
  }
}

interface Out {
  readonly sink: Sink;
  readonly counts: { total: number; passed: number; failed: number; skipped: number };
}

function take(packages: Map<string, Package>, event: Event, { n }: LogLine, { sink, counts }: Out): void {
  const name = event.Package ?? '';
  const known = packages.get(name);
  if (known === undefined && packages.size >= PACKAGES) return;
  const one = known ?? { run: createRun(), rest: new Map<string, string>() };
  packages.set(name, one);
  if (event.Action === 'output') return print(one, event, n);
  if (!/^(?:pass|fail|skip)$/.test(event.Action)) return;
  if (event.Test !== undefined) return conclude(one.run, event, n, counts);
  packages.delete(name);
  const left = closeRun(one.run, { package: name, failed: event.Action === 'fail' && event.FailedBuild === undefined, n }, sink);
  if (left !== undefined) sink.bug(left);
}

function print(one: Package, { Test: test, Output: output = '' }: Event, n: number): void {
  const text = `${one.rest.get(test ?? '') ?? ''}${output}`.slice(0, 8_192);
  if (!text.endsWith('\n') && one.rest.size < 1_000) {
    one.rest.set(test ?? '', text);
    return;
  }
  one.rest.delete(test ?? '');
  turnTo(one.run, test, n);
  if (/^(?:FAIL|ok {2}|\? {3})\t/.test(text)) return;
  readRunLine(one.run, text.replace(/\n$/, ''), n);
}

function conclude(run: Run, { Action: action, Test: name = '' }: Event, n: number, counts: Out['counts']): void {
  turnTo(run, name, n);
  if (run.current !== undefined && run.current.result !== 'FAIL') run.current.result = action.toUpperCase() as 'FAIL' | 'PASS' | 'SKIP';
  counts.total += 1;
  counts[action === 'pass' ? 'passed' : action === 'fail' ? 'failed' : 'skipped'] += 1;
}
