import type { LogLine } from '../../../model/index.js';
import type { BugDraft } from '../../parser.js';

/** The summary of Perl's `prove`: a line for each test file that failed, with reasons below it. https://metacpan.org/dist/Test-Harness/view/bin/prove */
export interface Prove {
  readonly open: boolean;
  line(line: LogLine): boolean;
  /** What the summary told, once. `failed-tests` only where the file itself said which. */
  results(): readonly BugDraft[];
}

const CAP = 500;

interface Broken {
  readonly file: string;
  readonly failed: number;
  readonly reasons: string[];
  readonly from: number;
  to: number;
}

export function createProve(): Prove {
  let found: Broken[] = [];
  let current: Broken | undefined;
  return {
    get open() {
      return current !== undefined;
    },
    line(line) {
      const match = !line.text.includes('(Wstat: ') ? null : /^(\S.{0,500}?) {1,100}\(Wstat: \d{1,6}(?: \([^)]{1,60}\))? Tests: \d{1,9} Failed: (\d{1,9})\)$/.exec(line.text.trimEnd());
      if (match !== null) {
        current = { file: match[1] as string, failed: Number(match[2]), reasons: [], from: line.n, to: line.n };
        if (found.length < CAP) found.push(current);
        return true;
      }
      const reason = current === undefined ? undefined : /^ {2}(\S.{0,500})$/.exec(line.text.trimEnd())?.[1];
      if (current !== undefined && reason !== undefined && current.reasons.length < 20) {
        current.reasons.push(reason.replace(/ {2,}/g, ' '));
        current.to = line.n;
        return true;
      }
      current = undefined;
      return false;
    },
    results() {
      const drafts = found.filter((broken) => broken.reasons.length > 0).map(draftOf);
      found = [];
      current = undefined;
      return drafts;
    },
  };
}

function draftOf({ file, failed, reasons, from, to }: Broken): BugDraft {
  return { tool: 'tap', kind: 'test', severity: 'error', file, rule: failed > 0 ? 'failed-tests' : 'bad-run', message: reasons.join('\n'), from, to };
}
