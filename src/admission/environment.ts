import { couldBe, filledIn, readsSecret, type Known } from './expressions.js';
import type { JobEnvironment } from '../model/index.js';
import type { Announced } from './planned-step.js';
import type { WorkflowFile, WorkflowJob, WorkflowStep } from './workflow-file.js';

/** Toolchains that a set-up action of their own installs. */
export type Tool = 'node' | 'python' | 'go' | 'java' | 'rust' | 'dotnet' | 'ruby';

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

/** Set-up actions by the name before their `@`, and the inputs that tell a version. */
const SETUPS: Readonly<Record<string, { readonly tool: Tool; readonly version: string; readonly file?: string }>> = {
  'actions/setup-node': { tool: 'node', version: 'node-version', file: 'node-version-file' },
  'actions/setup-python': { tool: 'python', version: 'python-version', file: 'python-version-file' },
  'actions/setup-go': { tool: 'go', version: 'go-version', file: 'go-version-file' },
  'actions/setup-java': { tool: 'java', version: 'java-version', file: 'java-version-file' },
  'actions/setup-dotnet': { tool: 'dotnet', version: 'dotnet-version', file: 'global-json-file' },
  'ruby/setup-ruby': { tool: 'ruby', version: 'ruby-version' },
  'dtolnay/rust-toolchain': { tool: 'rust', version: 'toolchain' },
  'actions-rust-lang/setup-rust-toolchain': { tool: 'rust', version: 'toolchain' },
};
/** They change nothing that a step could need here: the tree is ours already, and so are caches and results. */
const HARMLESS = /^actions\/(?:checkout|cache(?:\/(?:restore|save))?|upload-artifact|github-script|labeler|stale)@/;
/** A version, a range or a channel; nothing that could be an option or a path. */
const VERSION = /^[\w.*^~<>=| -]{0,60}$/;

/** What the job's own log and file say of the ground its failed step stood on. Pure; both are foreign, so only plain words pass. */
export function environmentOf(facts: EnvironmentFacts): JobEnvironment {
  const before = facts.announced.slice(0, facts.announced.indexOf(facts.failed));
  const actions = before.filter((one) => one.script === undefined);
  const found = actions.flatMap((one) => setupOf(one) ?? []);
  const strange = actions.filter((one) => setupOf(one) === null && !HARMLESS.test(one.title));
  const scripts = before.filter((one): one is Announced & { script: string } => one.script !== undefined);
  const earlier = scripts.map((one) => earlierOf(one, facts));
  return {
    tools: Object.fromEntries(found.map(({ tool, version }) => [tool, version])),
    versionFiles: Object.fromEntries(found.flatMap(({ tool, file }) => (file === undefined ? [] : [[tool, file]]))),
    ...distributionOf(actions),
    earlier: earlier.flatMap((one) => (typeof one === 'string' ? [] : [one])),
    missing: [...missingOf(facts), ...strange.map((one) => `The action ${one.title.slice(0, 100)} ran before the failed step; what it did is not done here.`), ...earlier.flatMap((one) => (typeof one === 'string' ? [one] : []))],
  };
}

function setupOf({ title, with: inputs }: Announced): { readonly tool: Tool; readonly version: string; readonly file?: string } | null {
  const [name = '', ref = ''] = title.split('@');
  const setup = Object.hasOwn(SETUPS, name) ? SETUPS[name] : undefined;
  if (setup === undefined) return null;
  // dtolnay's action takes the toolchain from the ref that it is called by.
  const version = inputs[setup.version] ?? (name === 'dtolnay/rust-toolchain' && !/^[0-9a-f]{40}$/.test(ref) ? ref : '');
  const file = setup.file === undefined ? undefined : inputs[setup.file];
  return { tool: setup.tool, version: VERSION.test(version) ? version : '', ...(file !== undefined && isInside(file) ? { file } : {}) };
}

function isInside(path: string): boolean {
  return /^[\w.][\w./-]{0,200}$/.test(path) && !path.split('/').includes('..');
}

function distributionOf(actions: readonly Announced[]): { readonly distribution?: string } {
  const distribution = actions.find((one) => one.title.startsWith('actions/setup-java@'))?.with.distribution;
  return distribution === undefined || !/^[\w-]{1,40}$/.test(distribution) ? {} : { distribution };
}

/** A step that can be run again, or the sentence why not. */
function earlierOf(one: Announced & { readonly script: string }, { workflow, at, known }: EnvironmentFacts): JobEnvironment['earlier'][number] | string {
  const title = one.title.slice(0, 80);
  if (one.script.includes('***')) return `The earlier step "${title}" needs a secret; it is left out.`;
  const defined = at?.job.steps.slice(0, at.index).find((step) => step.run !== undefined && couldBe(step.run.replace(/\n$/, ''), one.script));
  if (defined !== undefined && secretIn(defined)) return `The earlier step "${title}" reads a secret; it is left out.`;
  const folder = filledIn(defined?.workingDirectory ?? at?.job.defaults.workingDirectory ?? workflow?.defaults.workingDirectory ?? '.', known);
  if (folder === null || (folder !== '.' && !isInside(folder.replace(/^\.\//, '')))) return `Where the earlier step "${title}" ran cannot be told; it is left out.`;
  return { script: one.script, shell: one.shell ?? '', workingDirectory: folder };
}

function secretIn({ run = '', env }: WorkflowStep): boolean {
  return [run, ...Object.values(env)].some(readsSecret);
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
