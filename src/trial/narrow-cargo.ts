import type { BugReport } from '../model/index.js';
import { fromFolder, inFolder, nearest, TAME_PATH, TARGETS, type Job } from './narrow-job.js';
import { splitArguments } from './narrow-tools.js';
import type { Word } from './simple-command.js';

/** docs: doc.rust-lang.org/cargo/commands/cargo-test.html, …/cargo-check.html */
const OPTIONS = {
  values: ['-p', '--package', '--features', '-F', '--target', '--profile', '--test', '--bin', '--example', '--bench', '--manifest-path', '--target-dir', '--color', '--message-format', '-j', '--jobs', '--config', '-Z', '--exclude'],
  flags: /^(?:-[qvr]{1,4}|--(?:release|all|workspace|lib|bins|tests|examples|benches|all-targets|all-features|no-default-features|locked|offline|frozen|verbose|quiet|no-fail-fast|keep-going|no-run|no-deps|ignore-rust-version))$|^--(?!doc)[a-z-]{1,40}=/,
};
const TARGETED = /^--(?:lib|bins?|tests?|examples?|benches|bench|all-targets|manifest-path)(?:=|$)/;
const HARNESS = /^(?:--(?:nocapture|no-capture|show-output|quiet|include-ignored|ignored|test-threads=\d{1,3}|color=\w{1,10})|-q)$/;

interface Call {
  readonly head: readonly Word[];
  readonly options: readonly Word[];
  readonly positionals: readonly Word[];
  /** Behind `--`; null where there is no `--`. */
  readonly harness: readonly Word[] | null;
}

const SHORT: Readonly<Record<string, string>> = { t: 'test', b: 'build', c: 'check' };

/** `cargo test` on the failing tests of one package, `cargo check` where it did not compile, `cargo clippy` on one package. */
export async function narrowCargo(words: readonly Word[], job: Job): Promise<readonly string[] | null> {
  const from = words.findIndex((word) => !/^\w{1,100}=/.test(word.value));
  if (words[from]?.value !== 'cargo') return null;
  const at = words[from + 1]?.value.startsWith('+') === true ? from + 1 : from;
  const name = words[at + 1]?.value ?? '';
  const sub = Object.hasOwn(SHORT, name) ? (SHORT[name] ?? '') : name;
  const call = ['test', 'build', 'check', 'clippy'].includes(sub) ? readCall(words, at) : null;
  if (call === null) return null;
  return (sub === 'test' ? await narrowTests(call, job) : null) ?? narrowCompile(sub, call, job);
}

function readCall(words: readonly Word[], at: number): Call | null {
  const rest = words.slice(at + 2);
  const cut = rest.findIndex((word) => word.value === '--');
  const split = splitArguments(cut === -1 ? rest : rest.slice(0, cut), OPTIONS);
  if (split === null || split.greedy || split.options.some((word) => word.value.startsWith('--exclude'))) return null;
  return { ...split, head: words.slice(0, at + 1), harness: cut === -1 ? null : rest.slice(cut + 1) };
}

async function narrowTests({ head, options, positionals, harness }: Call, job: Job): Promise<readonly string[] | null> {
  const failed = job.failure.primary.filter((bug) => bug.kind === 'test' && bug.language === 'rust' && bug.test !== undefined);
  const names = [...new Set(failed.map((bug) => bug.test ?? ''))];
  const wild = positionals.length > 0 || (harness ?? []).some((word) => !HARNESS.test(word.value)) || names.some((name) => !/^\w{1,100}(?:::\w{1,100}){0,20}$/.test(name));
  if (names.length === 0 || names.length > TARGETS || wild || failed.length < job.failure.primary.length) return null;
  const aim = await packageOf(failed, options, job);
  if (aim === null) return null;
  const target = options.some((word) => TARGETED.test(word.value)) ? [] : await targetOf(failed, aim.folder, job);
  return [...head.map((word) => word.raw), 'test', ...aim.options, ...target, '--', ...(harness ?? []).map((word) => word.raw), '--exact', ...names];
}

async function narrowCompile(sub: string, { head, options, positionals, harness }: Call, job: Job): Promise<readonly string[] | null> {
  const broken = job.failure.primary.filter((bug) => bug.language === 'rust' && ['compile', 'type', 'syntax', 'lint', 'import'].includes(bug.kind));
  if (broken.length === 0 || broken.length < job.failure.primary.length || (positionals.length > 0 && sub !== 'test')) return null;
  const aim = await packageOf(broken, options, job);
  if (aim === null || (aim.added.length === 0 && (sub === 'check' || sub === 'clippy'))) return null;
  const kept = aim.options.filter((word) => word !== '--no-run' && word !== '--no-fail-fast');
  const tests = sub === 'test' && !options.some((word) => TARGETED.test(word.value)) ? ['--tests'] : [];
  const after = sub === 'clippy' && harness !== null ? ['--', ...harness.map((word) => word.raw)] : [];
  return [...head.map((word) => word.raw), sub === 'clippy' ? 'clippy' : 'check', ...kept, ...tests, ...after];
}

interface Aim {
  readonly options: readonly string[];
  readonly added: readonly string[];
  /** Of the package's manifest. */
  readonly folder: string;
}

/** Options with the one package that all the reports lie in; null where there are several, or none is found. */
async function packageOf(bugs: readonly BugReport[], options: readonly Word[], { folder, read }: Job): Promise<Aim | null> {
  const files = bugs.map((bug) => bug.file).filter((file) => file !== undefined && file.endsWith('.rs') && fromFolder(file, folder) !== null);
  const homes = await Promise.all(files.map((file) => nearest('Cargo.toml', file ?? '', read)));
  const [home] = homes;
  if (home === undefined || home === null || homes.some((one) => one?.folder !== home.folder)) return null;
  const raw = options.map((word) => word.raw);
  const chosen = options.some((word) => /^(?:-p|--package(?:=|$)|--manifest-path)/.test(word.value));
  const name = /^\s{0,20}\[package\][^[]{0,4000}?^\s{0,20}name\s{0,20}=\s{0,20}"([\w-]{1,100})"/m.exec(home.text)?.[1];
  const wide = options.some((word) => word.value === '--workspace' || word.value === '--all');
  const added = chosen || name === undefined || (home.folder === (folder === '' ? '.' : folder) && !wide) ? [] : ['-p', name];
  return { options: [...raw.filter((word) => added.length === 0 || (word !== '--workspace' && word !== '--all')), ...added], added, folder: home.folder };
}

/** The target that holds the tests, where their file tells it. */
async function targetOf(failed: readonly BugReport[], folder: string, { read }: Job): Promise<readonly string[]> {
  const files = [...new Set(failed.map((bug) => fromFolder(bug.file ?? '', folder) ?? ''))];
  const integration = files.map((file) => /^tests\/([\w-]{1,100})(?:\.rs|\/main\.rs)$/.exec(file)?.[1]);
  if (integration.every((name) => name !== undefined)) return integration.flatMap((name) => ['--test', name ?? '']).filter((word) => TAME_PATH.test(word) || word === '--test');
  const inside = failed.every((bug) => bug.test?.includes('::') === true) && files.every((file) => file.startsWith('src/') && !file.startsWith('src/bin/') && file !== 'src/main.rs');
  return inside && (await read(inFolder(folder, 'src/lib.rs'))) !== null ? ['--lib'] : [];
}
