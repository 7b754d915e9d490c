import type { Attempt, BugReport, Diagnosis, FailedStep, Failure, HealRecord, Outcome, Patch, Proof, Publication, Reason, Trial, Usage, Verdict } from '../model/index.js';

/** Names the shape of the result: a change that could break a reader gets a new number. */
export const RESULT_SCHEMA = 'heal-action/result/1';

/** The result as machines read it; schema/result.schema.json describes it. Absent means absent. */
export interface Result {
  readonly schema: typeof RESULT_SCHEMA;
  readonly version: string;
  readonly outcome: Outcome;
  readonly reason: Reason;
  readonly sentence: string;
  readonly step: Omit<FailedStep, 'env'>;
  readonly head?: string;
  readonly branch?: string;
  readonly dirty: boolean;
  readonly sandbox: string;
  readonly failure?: Failure;
  readonly bugs: readonly BugReport[];
  readonly diagnosis?: Diagnosis;
  readonly base?: ResultTrial;
  readonly attempts: readonly ResultAttempt[];
  readonly patch?: Patch;
  readonly verdict?: Verdict;
  readonly publication: Publication;
  readonly usage: Usage;
  readonly warnings: readonly string[];
}

/** A Trial with the fingerprints of what it showed: five hundred reports for every run would drown the rest. */
export type ResultTrial = Omit<Trial, 'reports'> & { readonly bugs: readonly string[] };
/** Every Trial in it is one of the result, however deep it lies. */
type InResult<T> = T extends Trial ? ResultTrial : T extends readonly (infer I)[] ? readonly InResult<I>[] : T extends object ? { readonly [K in keyof T]: InResult<T[K]> } : T;
export type ResultProof = InResult<Proof>;
export type ResultAttempt = Omit<Attempt, 'trials' | 'proof'> & { readonly trials: readonly ResultTrial[]; readonly proof?: ResultProof };

/**
 * The record as a Result. The step's environment is left out on purpose: it may hold what its owner takes for harmless and nobody else
 * should read.
 */
export function toResult(record: HealRecord): Result {
  const { ending, failure, diagnosis, base, patch, verdict, head, branch } = record;
  return {
    schema: RESULT_SCHEMA,
    version: record.version,
    ...pick(ending, ['outcome', 'reason', 'sentence']),
    step: without(record.step, 'env'),
    ...(head === undefined ? {} : { head }),
    ...(branch === undefined ? {} : { branch }),
    dirty: record.dirty,
    sandbox: record.sandbox,
    ...(failure === undefined ? {} : { failure }),
    bugs: bugsOf(record),
    ...(diagnosis === undefined ? {} : { diagnosis }),
    ...(base === undefined ? {} : { base: trialOf(base) }),
    attempts: record.attempts.map(attemptOf),
    ...(patch === undefined ? {} : { patch }),
    ...(verdict === undefined ? {} : { verdict }),
    publication: record.publication,
    usage: record.usage,
    warnings: record.warnings,
  };
}

function pick<T, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
}

/** Everything the Log held. The Failure's reports are among them, unless it had to be made up from the exit code. */
function bugsOf({ failure, reports }: HealRecord): readonly BugReport[] {
  return reports.bugs.length > 0 ? reports.bugs : (failure?.primary ?? []);
}

function attemptOf({ trials, proof, ...attempt }: Attempt): ResultAttempt {
  return { ...attempt, trials: trials.map(trialOf), ...(proof === undefined ? {} : { proof: proofOf(proof) }) };
}

function proofOf({ reverse, verify, minimised, repeat }: Proof): ResultProof {
  return {
    ...(reverse === undefined ? {} : { reverse: withTrial(reverse, 'trial') }),
    ...(verify === undefined ? {} : { verify: withTrial(verify, 'before') }),
    ...(minimised === undefined ? {} : { minimised: minimised.state === 'done' ? { ...minimised, trials: minimised.trials.map(trialOf) } : minimised }),
    ...(repeat === undefined ? {} : { repeat }),
  };
}

function withTrial<K extends string, T extends { readonly [P in K]?: Trial }>(part: T, key: K): Omit<T, K> & { readonly [P in K]?: ResultTrial } {
  const trial = part[key];
  return { ...without(part, key), ...(trial === undefined ? {} : { [key]: trialOf(trial) }) };
}

function trialOf(trial: Trial): ResultTrial {
  return { ...without(trial, 'reports'), bugs: trial.reports.bugs.map((bug) => bug.fingerprint) };
}

function without<T extends object, K extends keyof T>(from: T, key: K): Omit<T, K> {
  return Object.fromEntries(Object.entries(from).filter(([name]) => name !== key)) as Omit<T, K>;
}
