import { resolvePolicy } from '../lib/policy.js';
import { UsageError, type Budget, type FailedStep, type Plan, type Replay, type Wishes } from '../model/index.js';
import type { Parser } from '../bug-report/index.js';
import type { HealRequest } from '../pipeline.js';
import type { Hub, Model, Rim, RunLimits, World } from '../ports/index.js';
import { publishers } from '../publication/index.js';
import { selectRoles, type ResolvedProvider } from '../proposal/index.js';
import { VERSION } from '../version.js';
import type { Values } from './decode-options.js';

/** What the entries know besides the options: where the log comes from and what arrived. */
export interface Occasion {
  readonly arrival: HealRequest['arrival'];
  readonly source: HealRequest['source'];
  readonly job: string;
  readonly stepName: string;
  readonly command?: string;
  /** The step as it ran on GitHub: what no option says is taken from it. */
  readonly plan?: Plan;
}

/** How long one call of a model may take where its preset does not say. */
const MODEL_SECONDS = 180;
const LIMITS: Omit<RunLimits, 'seconds'> = { outputBytes: 32 << 20, memoryBytes: 8 * 2 ** 30, processes: 2048 };
/** A whole heal may take this many times the limit of one run. */
const RUNS = 8;

/**
 * Options → providers and the model port. Decides nothing yet; a mistake is one sentence.
 * @throws UsageError for an unknown provider, one without its key, or a base URL that may not be used
 */
export async function openProviders(rim: Rim, values: Values): Promise<Asked> {
  const allowLocal = values.flag('allow-local');
  const model = await rim.openModel({ baseUrls: values.list('base-url'), allowLocal });
  const { configured, baseUrls } = model;
  const [planner, patcher] = [values.text('planner-model'), values.text('patcher-model')];
  const roles = { ...(planner === undefined ? {} : { planner }), ...(patcher === undefined ? {} : { patcher }) };
  const selected = selectRoles({ named: values.list('provider'), models: values.list('model'), baseUrls, configured, allowLocal, ...roles });
  if (!selected.ok) throw new UsageError(selected.reason);
  return { model, providers: selected.providers, ...(selected.planner === undefined ? {} : { planner: selected.planner }) };
}

/** Whom a run may ask, and the port to do it through. */
export interface Asked {
  readonly model: Model;
  readonly providers: readonly ResolvedProvider[];
  readonly planner?: ResolvedProvider;
}

interface RequestParts extends Asked {
  readonly values: Values;
  readonly occasion: Occasion;
  /** Where in the repository the working directory starts from. */
  readonly folder: string;
  /** The user's own. */
  readonly parsers?: readonly Parser[];
}

/** Everything a heal needs, from decoded options and the occasion. */
export function makeRequest(rim: Rim, { values, occasion, providers, planner, model, folder, parsers = [] }: RequestParts): HealRequest {
  const seed = values.number('seed');
  const seconds = values.number('timeout') ?? 1800;
  const baseLog = values.text('base-log');
  // One limit for whatever may hang: a run of the step, or a call of a model.
  const limited = (provider: ResolvedProvider): ResolvedProvider => ({ ...provider, timeoutSeconds: Math.min(provider.timeoutSeconds ?? MODEL_SECONDS, seconds) });
  const [verifyCommand, repeat] = [values.text('verify-command'), values.number('repeat')];
  return {
    id: rim.clock.nonce(8),
    version: VERSION,
    arrival: occasion.arrival,
    step: makeStep(values, occasion, folder),
    ...asInItsJob(occasion.plan, values.text('setup')),
    source: occasion.source,
    ...(baseLog === undefined ? {} : { baseLog }),
    policy: resolvePolicy({
      mode: 'fix', allowPaths: values.list('allow-paths'), denyPaths: values.list('deny-paths'),
      minConfidence: values.number('min-confidence') ?? 0.8, network: (values.text('network') ?? 'auto') as 'auto',
    }),
    budget: makeBudget(values, seconds),
    ...dayBudget(values),
    limits: { ...LIMITS, seconds },
    ...(verifyCommand === undefined || verifyCommand.trim() === '' ? {} : { verifyCommand }),
    ...(repeat === undefined ? {} : { repeat }),
    providers: providers.map(limited),
    ...(planner === undefined ? {} : { planner: limited(planner) }),
    ...(seed === undefined ? {} : { seed }),
    publish: (values.text('publish') ?? 'patch') as 'patch',
    handing: { wishes: wishesOf(values), ...(occasion.plan === undefined ? {} : { workflow: occasion.plan.run.workflow }) },
    dryRun: values.flag('dry-run'),
    owner: rim.self,
    keyed: model.keyed,
    unsafeSingleProcess: values.flag('unsafe-single-process'),
    ...(occasion.plan === undefined ? {} : { plan: occasion.plan }),
    ...(parsers.length === 0 ? {} : { parsers }),
  };
}

/** Labels and people as the options name them. */
export function wishesOf(values: Values): Wishes {
  return { labels: values.list('labels').filter((label) => label !== 'none'), assignees: values.list('assignees'), reviewers: values.list('reviewers') };
}

function makeStep(values: Values, { job, stepName, command, plan }: Occasion, folder: string): FailedStep {
  const planned = plan?.step;
  const setup = values.text('setup');
  const reports = values.list('reports');
  const shell = values.text('shell') ?? '';
  const chosen = workingDirectoryOf(values, folder);
  return {
    run: planned?.run ?? '', job, step: stepName,
    ...(command === undefined ? {} : { command }),
    shell: shell === '' ? (planned?.shell ?? '') : shell,
    workingDirectory: chosen === '.' ? (planned?.workingDirectory ?? chosen) : chosen,
    env: { ...planned?.env, ...values.pairs('env') },
    ...(setup === undefined ? {} : { setup }),
    ...(reports.length === 0 ? {} : { reports }),
  };
}

/** What a plan knows of the ground that the step stood on. A set-up of the caller's takes the place of all earlier steps. */
function asInItsJob(plan: Plan | undefined, setup: string | undefined): Pick<HealRequest, 'replay' | 'unlike'> {
  if (plan === undefined) return {};
  const { environment, warnings } = plan;
  const replay: Replay = { steps: setup === undefined || setup.trim() === '' ? environment.earlier : [], defaults: runnerDefaults(plan), own: environment.own ?? [], workspace: workspaceOf(plan) };
  return { replay, unlike: [...environment.missing, ...warnings] };
}

/** As runners lay it out that GitHub hosts. */
function workspaceOf({ repository }: Plan): string {
  const name = repository.split('/')[1] ?? '';
  return `/home/runner/work/${name}/${name}`;
}

/** Variables of every step on GitHub that say nothing secret and are the same on any machine: some tools write otherwise where they see them. */
function runnerDefaults({ repository, run, head }: Plan): Readonly<Record<string, string>> {
  return {
    CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: repository, GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '', GITHUB_SHA: head.sha,
    GITHUB_RUN_ID: String(run.id), GITHUB_RUN_ATTEMPT: String(run.attempt), GITHUB_EVENT_NAME: run.event,
    ...(run.event === 'push' && head.branch !== '' ? { GITHUB_REF: `refs/heads/${head.branch}`, GITHUB_REF_NAME: head.branch, GITHUB_REF_TYPE: 'branch' } : {}),
  };
}

/** The step's folder, relative to the root of the repository. */
export function workingDirectoryOf(values: Values, folder: string): string {
  const parts = [folder, values.text('working-directory') ?? '.'];
  return parts.filter((part) => part !== '.').join('/') || '.';
}

function makeBudget(values: Values, seconds: number): Budget {
  const maxMoney = values.number('budget-money');
  return {
    maxAttempts: values.number('max-attempts') ?? 4,
    maxCalls: values.number('budget-calls') ?? 24,
    maxTokens: values.number('budget-tokens') ?? 120_000,
    maxSeconds: seconds * RUNS,
    ...(maxMoney === undefined ? {} : { maxMoney }),
    spent: { attempts: 0, calls: 0, tokens: 0, seconds: 0, money: 0 },
  };
}

/** Absent where no limit is given: then nobody counts. */
function dayBudget(values: Values): Pick<HealRequest, 'dayBudget'> {
  const limits = (['tokens', 'calls', 'money'] as const).map((what) => [what, values.number(`budget-${what}-per-day`)] as const).filter(([, limit]) => limit !== undefined);
  return limits.length === 0 ? {} : { dayBudget: Object.fromEntries(limits) };
}

/** Opens the user's repository for reading; here the first stage begins. `folder` is where in it `--repo` points. */
export async function openWorld(rim: Rim, values: Values, model: Model, plan?: Plan): Promise<{ world: World; folder: string }> {
  rim.events.stage('admit');
  const root = values.text('repo') ?? '.';
  const opened = await rim.openRepo(root);
  if (!opened.ok) throw new UsageError(opened.reason);
  const hub = await openHub(rim, values, plan);
  const world = rim.openWorld({ repo: opened.repo, ...(hub === undefined ? {} : { hub }), sandbox: (values.text('sandbox') ?? 'auto') as 'auto', image: values.text('image'), model, store: values.text('store') ?? 'auto' });
  return { world, folder: opened.folder };
}

/** GitHub, where something is to be published there: what it needs is said before anything runs. For a plan it is asked whether it still holds, where there is a token. */
async function openHub(rim: Rim, values: Values, plan: Plan | undefined): Promise<Hub | undefined> {
  const kind = values.flag('dry-run') ? 'none' : (values.text('publish') ?? 'patch');
  if (publishers.find(({ name }) => name === kind)?.hub !== true) {
    // A branch goes out by git, with rights of its own: a token that may only read must not come in between.
    const asked = plan === undefined || kind === 'branch' ? null : await rim.openHub({ repository: plan.repository });
    return asked?.ok === true ? asked.hub : undefined;
  }
  const opened = await rim.openHub({});
  if (!opened.ok) throw new UsageError(`--publish ${kind}: ${opened.reason}`);
  return opened.hub;
}
