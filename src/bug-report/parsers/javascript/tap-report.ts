import type { TestCounts } from '../../../model/index.js';
import type { BugDraft, Sink } from '../../parser.js';
import { draftTap, type TapFailure } from './tap-draft.js';

/** What a stream of TAP held. */
export interface TapFound {
  /** A version, a plan or counts: without them `not ok 1` is only words. */
  readonly credible: boolean;
  /** `hidden`: told by a comment alone, because prove shows no results. */
  readonly failures: readonly { readonly failure: TapFailure; readonly hidden: boolean }[];
  readonly counts: ReadonlyMap<string, number>;
}

/** Linters that print TAP (RuboCop) give their findings in their own form, which their own readers know. */
const FINDING = /^\S{1,400}:\d{1,7}:\d{1,5}: [A-Z]: /;

/** Reports what failed, unless the run says that nothing did; what only a summary told comes last. */
export function handOver(state: TapFound, { sink, others, green }: { sink: Sink; others: readonly BugDraft[]; green: boolean }): void {
  const counts = countsOf(state.counts);
  if (counts !== undefined) sink.tests(counts);
  if (green || !(state.credible || others.length > 0) || counts?.failed === 0) return;
  const told = state.failures.filter(({ hidden }) => hidden).map(({ failure }) => failure);
  const named = new Map(told.map((failure) => [failure.path.at(-1), failure]));
  const drafts = state.failures.filter(({ failure, hidden }) => !hidden || !isTold(state, failure)).flatMap(({ failure }) => draftTap(enriched(failure, named)) ?? []);
  for (const draft of drafts) if (!FINDING.test(draft.message)) sink.bug(draft);
  const files = new Set(drafts.map((draft) => draft.file));
  for (const draft of others) if (draft.rule !== 'failed-tests' || !files.has(draft.file)) sink.bug(draft);
}

/** prove -v shows both: the comment on stderr, the result on stdout, often far apart. */
function isTold(state: TapFound, failure: TapFailure): boolean {
  return state.failures.some((other) => !other.hidden && other.failure.path.at(-1) === failure.path.at(-1));
}

function enriched(failure: TapFailure, named: ReadonlyMap<string | undefined, TapFailure>): TapFailure {
  const other = named.get(failure.path.at(-1));
  const bare = failure.yaml.length + failure.comments.length + failure.loose.length === 0;
  return bare && other !== undefined ? { ...failure, comments: other.comments } : failure;
}

/** Node's runner says more (`# cancelled`) and is counted by its own reader. */
function countsOf(counts: ReadonlyMap<string, number>): TestCounts | undefined {
  if (counts.has('cancelled')) return undefined;
  const [passed, skipped] = [counts.get('pass') ?? 0, (counts.get('skip') ?? 0) + (counts.get('todo') ?? 0)];
  // Where none failed tape leaves that line out.
  const failed = counts.get('fail') ?? (counts.has('pass') && counts.get('tests') === passed + skipped ? 0 : undefined);
  return failed === undefined ? undefined : { total: counts.get('tests') ?? passed + failed + skipped, passed, failed, skipped };
}
