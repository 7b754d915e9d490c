import { couldBe, filledIn, readsSecret, type Known } from './expressions.js';
import type { EarlierStep, JobEnvironment } from '../model/index.js';
import { whyNotReplayed } from './not-replayed.js';
import { settingsOf, shellOf, type Announced } from './planned-step.js';
import { distributionIn, isInside, setUpBy } from './toolchains.js';
import type { WorkflowFile, WorkflowJob, WorkflowStep } from './workflow-file.js';

export interface EnvironmentFacts {
  readonly announced: readonly Announced[];
  /** The failed one among them. */
  readonly failed: Announced;
  readonly workflow: WorkflowFile | null;
  readonly at?: { readonly job: WorkflowJob; readonly index: number };
  readonly known: Known;
  /** Labels of the runner that took the job. */
  readonly labels: readonly string[];
}

/** They change nothing that a step could need here: the tree is ours already, and so are caches and results. */
const HARMLESS = /^actions\/(?:checkout|cache(?:\/(?:restore|save))?|upload-artifact|github-script|labeler|stale)@/;
/** Runners that GitHub hosts. */
const HOSTED = /^(?:ubuntu|windows|macos)-[\w.-]{1,40}$/;
/** A plan holds no more; nobody writes jobs that long by hand. */
const MOST_STEPS = 100;
const MOST_MISSING = 150;
/** A step with one of these is there for what comes after a failure, or for every end. */
const WHATEVER = /\b(?:always|failure|cancelled)\s*\(/;

/** What the job's own log and file say of the ground its failed step stood on. Pure; both are foreign, so only plain words pass. */
export function environmentOf(facts: EnvironmentFacts): JobEnvironment {
  const before = facts.announced.slice(0, facts.announced.indexOf(facts.failed));
  const actions = before.flatMap((one, n) => (one.script === undefined ? [{ ...one, text: textOf(before.slice(n), facts) }] : []));
  const found = actions.flatMap((one) => setUpBy(one) ?? []);
  const strange = actions.filter((one) => setUpBy(one) === null && !HARMLESS.test(one.title));
  const told = before.filter(isScript).flatMap((one) => earlierOf(one, facts) ?? []);
  const [distribution, runner] = [distributionIn(actions), facts.labels.find((label) => HOSTED.test(label))];
  return {
    tools: Object.fromEntries(found.map(({ tool, version }) => [tool, version])),
    versionFiles: Object.fromEntries(found.flatMap(({ tool, file }) => (file === undefined ? [] : [[tool, file]]))),
    ...(distribution === undefined ? {} : { distribution }),
    earlier: told.flatMap(({ step }) => step ?? []).slice(0, MOST_STEPS),
    own: ownNames(facts.at?.job.steps[facts.at.index]),
    ...(runner === undefined ? {} : { runner }),
    missing: [...missingOf(facts), ...strange.map((one) => `The action ${one.title.slice(0, 100)} ran before the failed step; what it did is not done here.`), ...told.flatMap(({ missing }) => missing ?? [])].map(plain).slice(0, MOST_MISSING),
  };
}

type Script = Announced & { readonly script: string };

function isScript(one: Announced): one is Script {
  return one.script !== undefined;
}

/** What an action printed, together with the scripts that it is made of. */
function textOf([action, ...after]: readonly Announced[], facts: EnvironmentFacts): string {
  const end = after.findIndex((one) => !isScript(one) || facts.at === undefined || definedFor(one, facts) !== undefined);
  return [action, ...after.slice(0, end === -1 ? after.length : end)].map((one) => one?.text ?? '').join('\n');
}

/** The step of the workflow file that a script comes from. */
function definedFor({ script }: Script, { at }: EnvironmentFacts): WorkflowStep | undefined {
  return at?.job.steps.slice(0, at.index).find((step) => step.run !== undefined && couldBe(step.run.replace(/\n$/, ''), script));
}

/** A step that can be run again, what is missing for it, or both. */
interface Told {
  readonly step?: EarlierStep;
  readonly missing?: string;
}

/** Null where it is no step of the job: actions are made of scripts as well, and the log shows them in the same way. */
function earlierOf(one: Script, facts: EnvironmentFacts): Told | null {
  const defined = definedFor(one, facts);
  if (facts.at !== undefined && defined === undefined) return null;
  const title = plain(defined?.name ?? one.title).slice(0, 80);
  const why = whyLeftOut(one, defined);
  if (why !== null) return { missing: `The earlier step "${title}" ${why}; it is left out.` };
  const folder = folderOf(facts, defined);
  return folder === null ? { missing: `Where the earlier step "${title}" ran cannot be told; it is left out.` } : replayable({ one, title, folder, defined }, facts);
}

function whyLeftOut({ script, exitCode = 0 }: Script, defined: WorkflowStep | undefined): string | null {
  if (script.includes('***')) return 'needs a secret';
  if (readsSecret(defined?.run ?? '')) return 'reads a secret';
  if (WHATEVER.test(defined?.condition ?? '')) return 'runs however the job ends, so nothing hangs on it';
  return exitCode === 0 ? whyNotReplayed(script) : `failed there as well (exit ${exitCode}) and was gone on without`;
}

function folderOf({ at, workflow, known }: EnvironmentFacts, defined: WorkflowStep | undefined): string | null {
  const folder = filledIn(defined?.workingDirectory ?? at?.job.defaults.workingDirectory ?? workflow?.defaults.workingDirectory ?? '.', known);
  return folder === null || (folder !== '.' && !isInside(folder.replace(/^\.\//, ''))) ? null : folder;
}

interface Found {
  readonly one: Script;
  readonly title: string;
  readonly folder: string;
  readonly defined: WorkflowStep | undefined;
}

/** Without its secrets; whether it can do without them is found out by running it. */
function replayable({ one, title, folder, defined }: Found, { workflow, at }: EnvironmentFacts): Told {
  const { kept, secret } = settingsOf(one.env, [workflow?.env, at?.job.env, defined?.env]);
  const own = defined?.env ?? {};
  const lacks = [...new Set([...secret.filter((name) => defined === undefined || Object.hasOwn(own, name)), ...Object.keys(own).filter((name) => readsSecret(own[name] ?? ''))])];
  const step: EarlierStep = {
    title, script: one.script, shell: shellOf(one.shell ?? ''), workingDirectory: folder, env: kept, own: ownNames(defined),
    ...(lacks.length === 0 ? {} : { optional: true }),
  };
  return { step, ...(lacks.length === 0 ? {} : { missing: `The earlier step "${title}" is run without ${lacks.slice(0, 10).join(', ')}, which is secret; if it fails it is passed over.` }) };
}

function ownNames(step: WorkflowStep | undefined): readonly string[] {
  return Object.keys(step?.env ?? {}).filter((name) => /^[A-Za-z_]\w{0,199}$/.test(name)).slice(0, 200);
}

/** On one line, whatever foreign names stand in it. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 500);
}

function missingOf({ at, labels }: EnvironmentFacts): readonly string[] {
  const { container, services = [] } = at?.job ?? { services: [] };
  const foreign = labels.find((label) => /^(?:windows|macos)/i.test(label));
  return [
    ...(foreign === undefined ? [] : [`The job ran on ${foreign.slice(0, 60)}; here it is Linux.`]),
    ...(container === undefined ? [] : [`The job ran in the container ${container.slice(0, 100)}.`]),
    ...(services.length === 0 ? [] : [`The job had service containers that are not here: ${services.map((name) => name.slice(0, 40)).slice(0, 10).join(', ')}.`]),
  ];
}
