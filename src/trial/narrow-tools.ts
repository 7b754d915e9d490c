import { isTestPath } from '../lib/test-path.js';
import type { BugReport } from '../model/index.js';
import type { Word } from './simple-command.js';

/** A tool that can be told to look at less. */
export interface NarrowTool {
  readonly name: string;
  /** Options that take the next word as their value. */
  readonly values: readonly string[];
  /** Options known to take none. */
  readonly flags: RegExp;
  /** Programs that take options only before files, and those whose options may swallow a file that follows. */
  readonly order: 'options-first' | 'targets-first';
  /** Words that stand before the targets. */
  readonly lead: readonly string[];
  /** Reads file names as globs even where a file has that very name, so that brackets in names cannot be said. */
  readonly globs?: true;
  /** What of a report the tool can be pointed at; null when the report is not its own or names nothing. */
  target(bug: BugReport): Target | null;
}

/** A file, as resolved to the root or as the tool printed it, and what of it. */
export interface Target {
  readonly file: string;
  /** Printed by the tool itself: relative to its own root, which is found out by looking. */
  readonly printed: boolean;
  readonly within: string;
}

const QUIET = /^(?:-[qvsxlh]{1,6}|-r[a-zA-Z]{1,10}|--(?:lf|ff|sw|exitfirst|strict-markers|strict-config|no-header|no-summary|verbose|quiet|silent|ci|coverage|runInBand|forceExit|bail|passWithNoTests|detectOpenHandles|fix|cache|quiet|test|experimental-[a-z-]{1,60}|no-warnings|enable-source-maps|test-force-exit))$|^-i$|^--[a-zA-Z-]{1,60}=/;

const PYTEST: NarrowTool = {
  name: 'pytest',
  values: ['-k', '-m', '-c', '-n', '-p', '-o', '-W', '--rootdir', '--maxfail', '--tb', '--durations', '--junitxml', '--junit-xml', '--override-ini', '--ignore', '--deselect', '--color', '--capture', '--import-mode', '--cov-report', '--confcutdir', '--basetemp', '--timeout', '--dist', '--log-level'],
  flags: QUIET,
  order: 'targets-first',
  lead: [],
  target(bug) {
    const cut = bug.test?.indexOf('::') ?? -1;
    if (bug.test === undefined || cut <= 0 || bug.tool !== 'pytest') return null;
    // The parameters of a case are free text; without them all cases of the test run, which is narrow enough.
    const within = bug.test.slice(cut).replace(/\[.*$/s, '');
    return /^::[\w:]{1,500}$/.test(within) ? { file: bug.test.slice(0, cut), printed: true, within } : null;
  },
};

const JEST: NarrowTool = {
  name: 'jest',
  values: ['-t', '--testNamePattern', '-c', '--config', '-w', '--maxWorkers', '--testTimeout', '--rootDir', '--env', '--reporters', '--coverageDirectory'],
  flags: QUIET,
  order: 'targets-first',
  lead: ['--runTestsByPath'],
  target: (bug) => (bug.tool === 'jest' ? testFileOf(bug) : null),
};

const NODE_TEST: NarrowTool = {
  name: 'node --test',
  values: ['--import', '--require', '-r', '--loader', '--experimental-loader', '--test-reporter', '--test-reporter-destination', '--test-name-pattern', '--test-concurrency', '--test-timeout', '--conditions', '-C'],
  flags: QUIET,
  order: 'options-first',
  lead: [],
  globs: true,
  target: (bug) => (/^node(?::|-)?test$/.test(bug.tool) ? testFileOf(bug) : null),
};

const ESLINT: NarrowTool = {
  name: 'eslint',
  values: ['-c', '--config', '--ext', '-f', '--format', '--max-warnings', '--ignore-pattern', '--cache-location', '-o', '--output-file', '--rule', '--plugin', '--parser', '--resolve-plugins-relative-to', '--ignore-path'],
  flags: QUIET,
  order: 'targets-first',
  lead: [],
  target: (bug) => (bug.tool === 'eslint' && bug.file !== undefined ? { file: bug.file, printed: false, within: '' } : null),
};

/** The error may have been thrown in the product; the test file is then further out on the stack. */
function testFileOf(bug: BugReport): Target | null {
  if (bug.kind !== 'test') return null;
  const files = [bug.file, ...(bug.frames ?? []).map((frame) => frame.file)];
  const file = files.find((path) => path !== undefined && isTestPath(path));
  return file === undefined ? null : { file, printed: false, within: '' };
}

/** A tool and how many words of the command name it. */
export interface FoundTool {
  readonly tool: NarrowTool;
  readonly head: number;
}

const LAUNCHERS = /^(?:npx(?: (?:--no|--no-install|-y|--yes))?|pnpm exec|pnpm|yarn run|yarn|bunx|(?:poetry|uv|pipenv|pdm|hatch) run|python[\d.]{0,6} -m) /;
const BY_NAME: Readonly<Record<string, NarrowTool>> = { pytest: PYTEST, 'py.test': PYTEST, jest: JEST, eslint: ESLINT };

/** Which tool a simple command runs: by its name, behind the usual launchers, or as a script of node's. */
export function findTool(words: readonly Word[]): FoundTool | null {
  let head = 0;
  while (/^[A-Za-z_]\w{0,100}=/.test(words[head]?.value ?? '')) head++;
  if (words[head]?.value === 'node') return nodeTool(words, head);
  const rest = `${words.slice(head, head + 4).map((word) => word.value).join(' ')} `;
  const launcher = LAUNCHERS.exec(rest)?.[0].trim().split(' ').length ?? 0;
  const name = programName(words[head + launcher]?.value);
  const tool = name === null ? undefined : BY_NAME[name];
  return tool === undefined ? null : { tool, head: head + launcher + 1 };
}

function programName(word: string | undefined): string | null {
  const bare = word?.replace(/^(?:\.\/)?(?:[\w.-]{1,100}\/){0,8}(?:\.bin|bin)\//, '');
  return bare !== undefined && Object.hasOwn(BY_NAME, bare) ? bare : null;
}

function nodeTool(words: readonly Word[], head: number): FoundTool | null {
  if (words.some((word) => word.value === '--test')) return { tool: NODE_TEST, head: head + 1 };
  const script = words.findIndex((word, i) => i > head && /(?:^|\/)node_modules\/(?:jest\/bin\/jest\.js|\.bin\/jest)$/.test(word.value));
  const onlyFlags = script > 0 && words.slice(head + 1, script).every((word) => NODE_TEST.flags.test(word.value));
  return onlyFlags ? { tool: JEST, head: script + 1 } : null;
}

export interface Arguments {
  readonly options: readonly Word[];
  readonly positionals: readonly Word[];
  /** The last word might still take what follows it as its value. */
  readonly greedy: boolean;
}

/** Parts options from files; null where a word could be either. */
export function splitArguments(words: readonly Word[], tool: Pick<NarrowTool, 'values' | 'flags'>): Arguments | null {
  const [options, positionals]: [Word[], Word[]] = [[], []];
  let greedy = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.value === '--') return null;
    if (!word.value.startsWith('-')) {
      positionals.push(word);
      greedy = false;
      continue;
    }
    options.push(word);
    const next = words[i + 1];
    if (tool.values.includes(word.value)) {
      if (next === undefined) return null;
      options.push(next);
      i++;
    } else if (!tool.flags.test(word.value) && next !== undefined && !next.value.startsWith('-')) return null;
    greedy = !tool.values.includes(word.value) && !tool.flags.test(word.value);
  }
  return { options, positionals, greedy };
}
