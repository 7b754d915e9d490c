import type { LogLine } from '../../../model/index.js';
import type { BugDraft } from '../../parser.js';

type Linter = 'flake8' | 'ruff';

/** Decides whose a finding is that both linters could have printed; each of the two parsers has one, and both come to the same answer. */
export interface Naming {
  /** A finding that only this linter can have printed. */
  sure(linter: Linter, draft: Pick<BugDraft, 'rule'>): void;
  /** True when the line holds a finding that could be either's: it is kept until the end. */
  line(line: LogLine): boolean;
  end(): void;
}

const PLACED = /:\d{1,7}:\d{1,5}: [A-Za-z]/;
const EITHER = /^((?:[A-Za-z]:)?[^\s:][^:]{0,400}\.(?:pyi?|ipynb)):(\d{1,7}):(\d{1,5}): ([A-Z]{1,6}\d{2,4}) ([A-Z].{0,2000}|[^`[]{0,1000}`.{1,2000})$/;
const RUFFS = /^\S.{0,400}:\d{1,7}:\d{1,5}: (?:[A-Z]{1,6}\d{2,4} \[[*-]\] |[EFW]\d{3} [^`]{0,1000}`|[a-z-]{3,80}: )/;
const FLAKES = /^\S.{0,400}:\d{1,7}:\d{1,5}: [A-Z]{1,3}\d{3,4} [a-z'"](?![^`]{0,2000}`)/;
const CAP = 600;

/**
 * flake8's plugins (bugbear, docstrings) write like ruff, under the same codes. What else the step holds tells them apart: flake8's own messages begin with a
 * small letter or a quote, ruff's hold backticks and stars. Where nothing does, ruff's messages are known to end without a full stop.
 */
export function createNaming(take: (draft: BugDraft) => void, self: Linter): Naming {
  const seen: Record<Linter, boolean> = { flake8: false, ruff: false };
  let kept: BugDraft[] = [];
  const ownerOf = (draft: BugDraft): Linter => {
    if (seen.flake8 !== seen.ruff) return seen.flake8 ? 'flake8' : 'ruff';
    return draft.message.endsWith('.') ? 'flake8' : 'ruff';
  };
  return {
    sure(linter) {
      seen[linter] = true;
    },
    line(line) {
      if (!PLACED.test(line.text)) return false;
      if (RUFFS.test(line.text)) {
        seen.ruff = true;
        return false;
      }
       if (FLAKES.test(line.text)) seen.flake8 = true;
      const match = EITHER.exec(line.text);
      if (match === null) return false;
      const [, file = '', at, column, rule = '', message = ''] = match;
      if (kept.length < CAP && !rule.startsWith('E9')) kept.push({ tool: self, language: 'python', kind: 'lint', severity: 'error', file, line: Number(at), column: Number(column), rule, message, from: line.n, to: line.n });
      return true;
    },
    end() {
      for (const draft of kept) if (ownerOf(draft) === self) take(draft);
      kept = [];
    },
  };
}
