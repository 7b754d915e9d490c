import { isTestPath } from '../lib/test-path.js';
import type { BugReport } from '../model/index.js';
import { fromFolder, nearest, placesOf, TAME_PATH, TARGETS, type Job } from './narrow-job.js';
import { splitArguments } from './narrow-tools.js';
import { quoteWord, type Word } from './simple-command.js';

/** docs: maven.apache.org/ref/current/maven-embedder/cli.html */
const OPTIONS = {
  values: ['-pl', '--projects', '-f', '--file', '-s', '--settings', '-gs', '-P', '--activate-profiles', '-T', '--threads', '-D', '--define', '-l', '--log-file', '-t', '--toolchains'],
  flags: /^-(?:[BqeXUoVN]|D.{1,300}|P.{1,200}|T.{1,10}|am|amd|ff|fae|fn|nsu|ntp|llr)$|^--(?!resume-from)[a-z-]{1,40}(?:=.{0,300})?$/,
};
/** docs: maven.apache.org/guides/introduction/introduction-to-the-lifecycle.html */
const BEFORE_TEST = ['clean', 'validate', 'initialize', 'compile', 'process-classes', 'test-compile', 'process-test-classes'];
const WITH_TEST = ['test', 'package', 'verify', 'install', 'deploy'];
const ALREADY = /^(?:-D|--define=)?(?:test|it\.test|skipTests|maven\.test\.skip|skipITs)(?:=|$)/;

/** The lifecycle of Maven up to its tests, with the failing ones alone; or up to the compilation that failed. */
export async function narrowMaven(words: readonly Word[], job: Job): Promise<readonly string[] | null> {
  const at = words.findIndex((word) => !/^\w{1,100}=/.test(word.value));
  if (!/^(?:mvnd?|(?:\.\/)?mvnw)$/.test(words[at]?.value ?? '')) return null;
  const split = splitArguments(words.slice(at + 1), OPTIONS);
  const phases = split?.positionals.map((word) => word.value) ?? [];
  if (split === null || split.greedy || phases.some((phase) => !BEFORE_TEST.includes(phase) && !WITH_TEST.includes(phase))) return null;
  const last = phases.some((phase) => WITH_TEST.includes(phase));
  if (!last || split.options.some((word) => ALREADY.test(word.value))) return null;
  const aim = testsOf(job) ?? compileOf(job);
  const modules = aim === null ? null : await modulesOf(aim.bugs, split.options, job);
  if (aim === null || modules === null) return null;
  const clean = phases.includes('clean') ? ['clean'] : [];
  return [...words.slice(0, at + 1).map((word) => word.raw), ...split.options.map((word) => word.raw), ...clean, aim.phase, ...modules, ...aim.options];
}

interface Aim {
  readonly phase: string;
  readonly options: readonly string[];
  readonly bugs: readonly BugReport[];
}

function testsOf({ failure }: Job): Aim | null {
  const bugs = failure.primary.filter((bug) => bug.kind === 'test' && bug.test !== undefined && /^(?:java|kotlin|scala|groovy)$/.test(bug.language ?? 'java'));
  const names = [...new Set(bugs.map((bug) => nameOf(bug.test ?? '')))];
  if (bugs.length < failure.primary.length || names.length === 0 || names.length > TARGETS || names.includes(null)) return null;
  return { phase: 'test', options: [`-Dtest=${names.join(',')}`, '-Dsurefire.failIfNoSpecifiedTests=false'].map(quoteWord), bugs };
}

/** `a.b.FooTest.bar`, `FooTest#bar`, `FooTest$Inner.bar(int)[2]`, or a class alone; null for what Failsafe runs, or cannot be said. */
function nameOf(id: string): string | null {
  const bare = id.replace(/[([{:\s].*$/s, '');
  const match = /^((?:[a-z_][\w]{0,100}\.){0,20}[A-Z]\w{0,200}(?:\$\w{1,200}){0,5})(?:[#.](\w{1,200}))?$/.exec(bare);
  if (match === null) return null;
  const [, owner = '', method] = match;
  return /(?:^|\.)IT[A-Z]|(?:IT|ITCase)$/.test(owner) ? null : method === undefined ? owner : `${owner}#${method}`;
}

function compileOf({ failure }: Job): Aim | null {
  const bugs = failure.primary.filter((bug) => ['compile', 'type', 'syntax', 'import'].includes(bug.kind) && /\.(?:java|kt|scala|groovy)$/.test(bug.file ?? ''));
  if (bugs.length === 0 || bugs.length < failure.primary.length) return null;
  return { phase: bugs.some((bug) => isTestPath(bug.file ?? '')) ? 'test-compile' : 'compile', options: [], bugs };
}

/** The one module that all of it lies in, with those that it needs; none for the folder of the step itself. */
async function modulesOf(bugs: readonly BugReport[], options: readonly Word[], { folder, read }: Job): Promise<readonly string[] | null> {
  if (options.some((word) => /^(?:-pl|--projects|-f|--file|-N)(?:=|$)/.test(word.value))) return [];
  const files = bugs.map((bug) => placesOf(bug).find((file) => fromFolder(file, folder) !== null && /\.\w{1,10}$/.test(file)));
  const homes = await Promise.all(files.map(async (file) => (file === undefined ? null : nearest('pom.xml', file, read))));
  const [home] = homes;
  if (home === undefined || home === null || homes.some((one) => one?.folder !== home.folder)) return null;
  const inside = home.folder === (folder === '' ? '.' : folder) ? '.' : fromFolder(home.folder, folder);
  if (inside === null || (inside !== '.' && !TAME_PATH.test(inside))) return null;
  return inside === '.' ? [] : ['-pl', inside, '-am'];
}
