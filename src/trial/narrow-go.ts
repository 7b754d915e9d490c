import type { BugReport } from '../model/index.js';
import { folderOf, fromFolder, literal, placesOf, TAME_PATH, TARGETS, type Job } from './narrow-job.js';
import { splitArguments } from './narrow-tools.js';
import { quoteWord, type Word } from './simple-command.js';

/** docs: pkg.go.dev/cmd/go#hdr-Testing_flags and #hdr-Compile_packages_and_dependencies */
const OPTIONS = {
  values: ['skip', 'count', 'timeout', 'tags', 'coverprofile', 'covermode', 'coverpkg', 'p', 'parallel', 'cpu', 'vet', 'mod', 'ldflags', 'gcflags', 'asmflags', 'exec', 'shuffle', 'outputdir', 'modfile', 'overlay', 'pgo', 'toolexec'].flatMap((name) => [`-${name}`, `--${name}`]),
  flags: /^--?(?:v|race|short|failfast|json|cover|x|a|work|trimpath|msan|asan|fullpath|benchmem|modcacherw|linkshared)$|^--?(?!run\b|list\b|fuzz|bench=|C=|o=|c=|args\b)[a-z]{1,20}=/,
};
/** These choose already, or say where to. */
const CHOOSING = /^--?(?:run|list|fuzz|bench|C|o|c|args)(?:=|$)/;
const COMPILED: readonly BugReport['kind'][] = ['compile', 'type', 'syntax', 'lint', 'import'];

/** An import path before the name of a test. */
const PACKAGE = /^([\w@+~.,=/-]{1,300}?)\.((?:Test|Fuzz|Benchmark|Example)(?![a-z]).{0,500})$/s;

function packageIn(id: string): string | undefined {
  const path = PACKAGE.exec(id)?.[1];
  return path !== undefined && TAME_PATH.test(path) ? path : undefined;
}

/** `go test`, `go build` and `go vet` on the packages that failed; a failing test by its name. */
export function narrowGo(words: readonly Word[], job: Job): readonly string[] | null {
  const at = words.findIndex((word) => !/^\w{1,100}=/.test(word.value));
  const [program, sub] = [words[at]?.value, words[at + 1]?.value];
  if (program === 'gotestsum') {
    const cut = words.findIndex((word) => word.value === '--');
    return cut === -1 ? null : aimed(words.slice(0, cut + 1), words.slice(cut + 1), { job, sub: 'test' });
  }
  if (program !== 'go' || sub === undefined || !['test', 'build', 'vet'].includes(sub)) return null;
  return aimed(words.slice(0, at + 2), words.slice(at + 2), { job, sub });
}

function aimed(head: readonly Word[], rest: readonly Word[], { job, sub }: { job: Job; sub: string }): readonly string[] | null {
  const split = splitArguments(rest, OPTIONS);
  if (split === null || split.greedy || split.options.some((word) => CHOOSING.test(word.value)) || split.positionals.some((word) => word.value.endsWith('.go'))) return null;
  const compiled = packagesOf(job.failure.primary.filter((bug) => bug.tool === 'go' && COMPILED.includes(bug.kind)).flatMap((bug) => bug.file ?? []), job);
  const failed = sub === 'test' ? job.failure.primary.filter((bug) => bug.kind === 'test' && bug.language === 'go' && bug.test !== undefined) : [];
  const tested = failed.map((bug) => packageIn(bug.test ?? '') ?? packagesOf(placesOf(bug).filter((file) => file.endsWith('_test.go')).slice(0, 1), job)[0]);
  if (tested.includes(undefined)) return null;
  const packages = [...new Set([...compiled, ...tested.filter((one) => one !== undefined)])];
  const pattern = compiled.length > 0 ? null : patternOf(failed.map((bug) => (bug.test ?? '').replace(PACKAGE, '$2')));
  if (packages.length === 0 || packages.length > TARGETS || pattern === undefined) return null;
  const options = [...split.options.map((word) => word.raw), ...(sub === 'build' ? ['-o', '/dev/null'] : []), ...(pattern === null ? [] : ['-run', quoteWord(pattern)])];
  return [...head.map((word) => word.raw), ...options, ...packages];
}

function packagesOf(files: readonly string[], { folder }: Job): readonly string[] {
  const folders = files.filter((file) => file.endsWith('.go')).map((file) => fromFolder(folderOf(file), folder) ?? (folderOf(file) === folder ? '.' : null));
  return [...new Set(folders)].filter((one) => one !== null && (one === '.' || TAME_PATH.test(one))).map((one) => (one === '.' ? '.' : `./${one}`));
}

/** One test with its subtests level by level, several by their top names; undefined where a name cannot be said. */
function patternOf(ids: readonly string[]): string | null | undefined {
  const tops = [...new Set(ids.map((id) => id.split('/')[0] ?? ''))];
  if (!tops.every((name) => /^[\p{L}\p{N}_]{1,200}$/u.test(name)) || ids.some((id) => /['\n\r]/.test(id))) return undefined;
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) return only.split('/').map((part) => `^${literal(part)}$`).join('/');
  return tops.length === 0 ? null : `^(${tops.join('|')})$`;
}
