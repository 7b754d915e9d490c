import type { LogLine } from '../../../model/index.js';
import { createNodeErrors, NODE_ERROR_LITERALS } from './node-errors.js';
import { createNodeTestRun, type NodeTestRun } from './node-test-run.js';
import { createSpec } from './node-test-spec.js';
import { createTap } from './node-test-tap.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

/** Node's own test runner, in its reporters spec and TAP; other tools that print TAP are read as well. */
export const nodeTest: Parser = {
  tool: 'node-test',
  language: 'javascript',
  docs: 'https://nodejs.org/api/test.html#test-reporters',
  proof: { tier: 1 },
  literals: ['▶ ', '✔ ', '✖ ', '⚠ ', '﹣ ', 'ℹ ', 'not ok ', '\nok ', ' ok ', '# Subtest: ', 'TAP version ', 'test at ', ...['tests', 'pass', 'fail', 'cancelled', 'skipped', 'todo'].map((name) => `# ${name}`), ...NODE_ERROR_LITERALS],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const run = createNodeTestRun();
  let crash: BugDraft | undefined;
  const errors = createNodeErrors((draft) => {
    crash = draft;
  });
  const lastCrash = (): BugDraft | undefined => {
    errors.end();
    const last = crash;
    crash = undefined;
    return last;
  };
  const spec = createSpec(run, lastCrash);
  const tap = createTap(run, lastCrash);
  const flush = (): void => {
    spec.end();
    tap.end();
    run.flush(sink);
  };
  return {
    get open() {
      return spec.open || tap.open || errors.open;
    },
    line(line) {
      if (run.closed && begins(line.text)) flush();
      if (count(run, line)) return true;
      if (tap.line(line) || spec.line(line)) return true;
      return errors.line(comment(line)) && line.text.startsWith('# ');
    },
    end: flush,
  };
}

/** After the counts of one run only another run begins like this. */
function begins(text: string): boolean {
  return /^(?:TAP version \d\d|# Subtest: |▶ |✔ )/.test(text);
}

/** In TAP, what a test file prints comes as comments. */
function comment(line: LogLine): LogLine {
  return line.text.startsWith('# ') ? { ...line, text: line.text.slice(2).replace(/\\([#\\])/g, '$1') } : line;
}

function count(run: NodeTestRun, line: LogLine): boolean {
  const match = /^(?:#|ℹ) (tests|suites|pass|fail|cancelled|skipped|todo) {1,3}(\d{1,9})$/.exec(line.text.trimEnd());
  if (match !== null) run.count(match[1] as string, Number(match[2]));
  return match !== null;
}
