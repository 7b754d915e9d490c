import type { FailedStep, Failure } from '../model/index.js';
import { commandList } from '../lib/command-list.js';
import { narrowCargo } from './narrow-cargo.js';
import { narrowGo } from './narrow-go.js';
import { inFolder, TARGETS, type Job, type Read } from './narrow-job.js';
import { narrowMaven } from './narrow-maven.js';
import { narrowNative } from './narrow-native.js';
import { findTool, splitArguments, type NarrowTool, type Target } from './narrow-tools.js';
import { quoteWord, simpleWords, type Word } from './simple-command.js';

export interface Narrowed {
  readonly command: string;
  /** One sentence for people. */
  readonly reason: string;
}

/**
 * The step's own command, pointed at just what failed: the failing tests of pytest, the test files of jest and node:test, the files of eslint;
 * for npm scripts the same behind `--`; the failing tests or packages of go, cargo, Maven, ctest and GoogleTest. Of a list of commands the
 * first that can be narrowed, behind those before it. Null where the command is more than that, or where a word of it could mean something else.
 * A narrow run only ever spares time: what it shows is proven again by the whole step.
 * @param read text of a tracked file, null where there is none; nothing else is asked
 */
export async function narrowCommand(step: FailedStep, failure: Failure, read: Read): Promise<Narrowed | null> {
  if (step.command === undefined || !/^(?:(?:\/\w{1,10}){0,3}\/?(?:ba)?sh\b|$)/.test(step.shell)) return null;
  const single = simpleWords(step.command);
  if (single !== null) return narrowOne(single, { failure, read, folder: step.workingDirectory });
  return narrowList(commandList(step.command) ?? [], { failure, read, folder: step.workingDirectory });
}

async function narrowList(commands: readonly string[], job: Job): Promise<Narrowed | null> {
  let folder: string | null = job.folder;
  for (const [n, command] of commands.entries()) {
    const words = simpleWords(command);
    const narrowed: Narrowed | null = words === null || folder === null ? null : await narrowOne(words, { ...job, folder });
    if (narrowed !== null) return { ...narrowed, command: [...commands.slice(0, n), narrowed.command].join(' && ') };
    folder = folderAfter(command, words, folder);
  }
  return null;
}

/** Where a command leaves the shell; null where that cannot be told. */
function folderAfter(command: string, words: readonly Word[] | null, folder: string | null): string | null {
  if (!/\b(?:cd|pushd|popd|chdir)\b/.test(command)) return folder;
  const [verb, to, ...more] = words ?? [];
  if (folder === null || verb?.value !== 'cd' || to === undefined || more.length > 0 || !/^(?:\.\/)?[\w@+.,=/-]{1,300}$/.test(to.value) || /^[/-]|(?:^|\/)\.\.(?:\/|$)/.test(to.value)) return null;
  const inside = to.value.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  return inside === '.' || inside === '' ? folder : inFolder(folder, inside);
}

async function narrowOne(words: readonly Word[], job: Job): Promise<Narrowed | null> {
  const first = words[0]?.value === 'npm' ? await narrowScript(words, job) : await narrowDirect(words, job);
  if (first !== null) return first;
  const built = narrowGo(words, job) ?? (await narrowCargo(words, job)) ?? (await narrowMaven(words, job)) ?? narrowNative(words, job);
  const command = built?.join(' ');
  return command === undefined ? null : { command, reason: `Only what failed, first: ${command}.` };
}

async function narrowDirect(words: readonly Word[], job: Job): Promise<Narrowed | null> {
  const found = findTool(words);
  if (found === null) return null;
  const { tool, head } = found;
  const split = splitArguments(words.slice(head), tool);
  const targets = await targetsOf(tool, job);
  if (split === null || targets === null) return null;
  const before = words.slice(0, head).map((word) => word.raw);
  const options = split.options.map((word) => word.raw);
  const aimed = [...tool.lead, ...targets.map(quoteWord)];
  const after = tool.order === 'options-first' ? [...options, ...aimed] : [...aimed, ...options];
  return { command: [...before, ...after].join(' '), reason: reasonFor(tool, targets) };
}

const NPM = /^npm (?:test|t|(?:run|run-script)(?: (?:-s|--silent))? ([\w:.-]{1,100}))(?: (?:-s|--silent))?$/;

/** What stands in the script can only be added to, so a script that names files already cannot be narrowed. */
async function narrowScript(words: readonly Word[], job: Job): Promise<Narrowed | null> {
  const cut = words.findIndex((word) => word.value === '--');
  const [call, extra] = cut === -1 ? [words, []] : [words.slice(0, cut), words.slice(cut + 1)];
  const match = NPM.exec(call.map((word) => word.value).join(' '));
  const script = match === null ? null : await scriptText(match[1] ?? 'test', job);
  const inner = script === null ? null : simpleWords(script);
  const found = inner === null ? null : findTool(inner);
  if (inner === null || found === null) return null;
  const { tool, head } = found;
  const split = splitArguments([...inner.slice(head), ...extra], tool);
  const targets = await targetsOf(tool, job);
  if (split === null || split.positionals.length > 0 || targets === null) return null;
  if (split.greedy && tool.lead.length === 0) return null;
  const words2 = [...call.map((word) => word.raw), '--', ...extra.map((word) => word.raw), ...tool.lead, ...targets.map(quoteWord)];
  return { command: words2.join(' '), reason: reasonFor(tool, targets) };
}

async function scriptText(name: string, { folder, read }: Job): Promise<string | null> {
  const text = await read(inFolder(folder, 'package.json'));
  if (text === null) return null;
  try {
    const parsed: unknown = JSON.parse(text);
    const scripts = isObject(parsed) ? parsed['scripts'] : undefined;
    const script = isObject(scripts) && Object.hasOwn(scripts, name) ? scripts[name] : undefined;
    return typeof script === 'string' ? script : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Letters that need no thought in any shell; never a dash first, which would be an option. */
const TAME = /^[\w@+.][\w@+.,=[\]() /-]{0,500}$/;

/** The distinct targets, relative to where the step runs; null when there are none, too many, or one that cannot be named safely. */
async function targetsOf(tool: NarrowTool, { folder, failure, read }: Job): Promise<readonly string[] | null> {
  const targets = failure.primary.map((bug) => tool.target(bug)).filter((target) => target !== null);
  const names = new Set<string>();
  for (const target of targets) {
    const path = await locate(target, folder, read);
    if (path === null || !TAME.test(path) || (tool.globs === true && /[[\]()]/.test(path))) return null;
    names.add(`${path}${target.within}`);
  }
  return names.size === 0 || names.size > TARGETS ? null : [...names];
}

/** The target's path relative to the working directory, if it is a tracked file there. */
async function locate(target: Target, workingDirectory: string, read: Read): Promise<string | null> {
  const guesses = target.printed ? [inFolder(workingDirectory, target.file), target.file] : [target.file];
  for (const path of new Set(guesses)) {
    if (path.split('/').includes('..') || path.startsWith('/')) continue;
    const here = workingDirectory === '.' || workingDirectory === '' ? path : path.startsWith(`${workingDirectory}/`) ? path.slice(workingDirectory.length + 1) : null;
    if (here !== null && (await read(path)) !== null) return here;
  }
  return null;
}

function reasonFor(tool: NarrowTool, targets: readonly string[]): string {
  return `Only what failed, first: ${tool.name} on ${targets.join(', ')}.`;
}
