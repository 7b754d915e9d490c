// Golden pairs of the parsers: what a tool really printed (.log) and what we read in it (.json).
//   npm run goldens [-- tool[/case] …]            runs the tools, reads their output of today, compares with the committed .json
//   npm run goldens -- --write [tool[/case] …]    writes both files anew; a person then reviews the diff
//   npm run goldens -- --read [tool[/case] …]     leaves the .log files alone and writes only the .json
//   npm run goldens -- --install [tool[/case] …]  brings the tools at their pinned versions first, into .goldens/ (or HEAL_GOLDEN_TOOLS)
// The tables are __tests__/fixtures/goldens/cases/<language>.json. A case with `report` is about the file that the tool wrote: its .log is that file. A case with `source` was not run here but documented there: its .log is written by hand.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { provide } from './golden-tools.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const fixtures = join(root, '__tests__/fixtures');
const bin = join(root, 'node_modules/.bin');
/** Where the logs say that the project lay: as on a hosted runner. */
const HOME = '/home/runner';
const PLACE = `${HOME}/work/app/app`;
/** What differs from run to run or from machine to machine, and what stands for it. */
const VARYING = [
  [/duration_ms:? \d+(?:\.\d+)?/g, (found) => `${found.includes(':') ? 'duration_ms:' : 'duration_ms'} 1.5`],
  [/\((?:\d+(?:\.\d+)?)(ms|s)\)/g, () => '(1.5ms)'],
  [/\(\d+(?:\.\d+)? (ms|s)\)/g, () => '(5 ms)'],
  [/\bin \d+\.\d+s\b/g, () => 'in 0.12s'],
  [/^(Time: +)\d+(?:\.\d+)? m?s(, estimated \d+ s)?/gm, (_, label) => `${label}0.5 s`],
  [/(Total time|Memory used|[A-Z][\w/ ]+ time|Files|Lines[\w ]*|Identifiers|Symbols|Types|Instantiations): +\d+(?:\.\d+)?(K|s)?$/gm, (_, label, unit) => `${label}: 1${unit ?? ''}`],
  [/^( +Duration {2}).*$/gm, (_, label) => `${label}100ms`],
  [/^( +Start at {2}).*$/gm, (_, label) => `${label}12:00:00`],
  [/^( *[×✓❯↓|].* )\d+m?s$/gm, (_, label) => `${label}5ms`],
  [/\d\d \d\d \d{4} \d\d:\d\d:\d\d\.\d{3}(?=:[A-Z]+ \[)/g, () => '01 02 2026 12:00:00.000'],
  [/(?<=Connected on socket )\S+ with id \d+/g, () => 'abc with id 123'],
  [/\(\d[\d.]* secs \/ \d[\d.]* secs\)/g, () => '(0.01 secs / 0.01 secs)'],
  [/^( {2}Duration: +)[\d.]+ms$/gm, (_, label) => `${label}1.5ms`],
  [/\.timestamp-[\w-]+\.mjs/g, () => '.timestamp-1-a.mjs'],
  [/# time=[\d.]+ms/g, () => '# time=1.5ms'],
  [/(?:\.\.\/)+[^\s:()]*?\/(?:npm)-[0-9a-f]{12}\/node_modules\//g, () => 'node_modules/'],
  [/127\.0\.0\.1:\d+/g, () => '127.0.0.1:4873'],
  [/_logs\/[\w-]+?-(debug-0\.log|eresolve-report\.txt)/g, (_, kind) => `_logs/2026-01-01T00_00_00_000Z-${kind}`],
  [/0x[0-9a-f]{6,16}\b/g, () => '0x7f0000000000'],
  [/\(node:\d+\)/g, () => '(node:1234)'],
  [/\bgw\d\b/g, () => 'gw0'],
  [/^(ok {2}|FAIL|---)(\t\S+\t)\d+\.\d+s/gm, (_, word, name) => `${word}${name}0.005s`],
  [/"Time":"[^"]{1,50}"/g, () => '"Time":"2026-01-01T00:00:00Z"'],
  [/"Elapsed":\d+(?:\.\d+)?/g, () => '"Elapsed":0.01'],
  [/-[0-9a-f]{16}\b/g, () => '-0123456789abcdef'],
  [/\bdeps\/rustc[A-Za-z0-9]{6}\b/g, () => 'deps/rustcAbCdEf'],
  [/\.[0-9a-z]{25}(?:\.[0-9a-z]{7})?\.rcgu\.o\b/g, () => '.0.rcgu.o'],
  [/(::h)[0-9a-f]{16}\b/g, (_, h) => `${h}0123456789abcdef`],
  [/rustc-ice-[\dT_-]+\.txt/g, () => 'rustc-ice-1.txt'],
  [/\[ {1,3}\d+\.\d{3}s\]/g, () => '[   0.005s]'],
  [/\b(ID )[0-9a-f]{8}-[0-9a-f-]{27}/g, (_, label) => `${label}00000000-0000-0000-0000-000000000000`],
  [/"exec_time": [\d.]+/g, () => '"exec_time": 0.001'],
  [/(thread '[^'\\]{1,100}' )\(\d+\)/g, (_, thread) => `${thread}(1234)`],
  [/\bgoroutine \d+\b/g, () => 'goroutine 7'],
  [/\/tmp\/sphinx-err-[\w-]+/g, () => 'sphinx-err-1'],
  [/\(Linux-[\w.+-]+\)/g, () => '(Linux-6.8.0)'],
  [/Stack of (\w+) \(\d+\)/g, (_, name) => `Stack of ${name} (1234)`],
  [/\b20\d\d-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}/g, () => '2026-01-01 00:00:00.000000'],
  [/(: line \d+:) +\d+( (?:Aborted|Segmentation fault))/g, (_, before, after) => `${before} 4242${after}`],
  [/^==\d+==/gm, () => '==4242=='],
  [/\((pid|tid)=\d+/g, (_, name) => `(${name}=4242`],
  [/(\*{3}\w[\w: ]*|Passed|real\) =) +\d+\.\d\d sec$/gm, (_, word) => `${word}    0.01 sec`],
  [/\b(time|duration)="\d+(?:\.\d+)?(?:e-\d+)?"/g, (_, name) => `${name}="0.001"`],
  [/\b(timestamp|hostname)="[^"]{1,100}"/g, (_, name) => `${name}="${name === 'hostname' ? 'runner' : '2026-01-01T00:00:00'}"`],
  [/"(startTime|endTime|start|stop|end|startAt|timestamp)":(\s?)\d{10,}(?:\.\d+)?/g, (_, name, blank) => `"${name}":${blank}1767225600000`],
  [/"(duration|runtime|loadTestEnvironmentEnd|loadTestEnvironmentStart|setupFilesEnd|setupFilesStart|setupAfterEnvEnd|setupAfterEnvStart)":(\s?)\d+(?:\.\d+)?/g, (_, name, blank) => `"${name}":${blank}1`],
];

const cache = process.env.HEAL_GOLDEN_TOOLS ?? join(root, '.goldens');

/** Our sources are TypeScript that Node can run once it is told that `./a.js` may be `./a.ts`. */
await import('./typescript.mjs');
const { readGolden } = await import(pathToFileURL(join(root, '__tests__/support/golden.ts')).href);

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const tables = readdirSync(join(fixtures, 'goldens/cases')).map((name) => JSON.parse(readFileSync(join(fixtures, 'goldens/cases', name), 'utf8')));
const cases = tables.flatMap((table) => table.cases);
/** What a case needs of the machine; everything else comes with this repository. */
const tools = Object.assign({}, ...tables.map((table) => table.tools));
let different = 0;
for (const golden of cases) {
  const name = `${golden.tool}/${golden.case}`;
  if (wanted.length > 0 && !wanted.some((want) => name === want || name.startsWith(`${want}/`))) continue;
  different += check(golden, name) ? 0 : 1;
}
if (different > 0) console.error(`${different} of the pairs differ. If that is as it should be: npm run goldens -- --write, then review the diff.`);
process.exitCode = different === 0 ? 0 : 1;

/** True when the case is as committed, was written, or cannot be run on this machine. */
function check(golden, name) {
  const stem = join(fixtures, 'goldens', name);
  const ran = flags.includes('--read') || golden.source !== undefined ? { text: readFileSync(`${stem}.log`, 'utf8') } : run(golden);
  if (ran.missing !== undefined) {
    console.log(`- ${name}: not run, this machine has no ${ran.missing}`);
    return true;
  }
  const json = `${JSON.stringify(readGolden(ran.text, golden.report !== undefined), null, 2)}\n`;
  const committed = existsSync(`${stem}.json`) ? readFileSync(`${stem}.json`, 'utf8') : '';
  if (flags.includes('--write') || flags.includes('--read')) {
    mkdirSync(join(fixtures, 'goldens', golden.tool), { recursive: true });
    if (flags.includes('--write') && golden.source === undefined) writeFileSync(`${stem}.log`, ran.text);
    writeFileSync(`${stem}.json`, json);
    console.log(`${json === committed ? '=' : '*'} ${name}`);
    return true;
  }
  console.log(`${json === committed ? 'ok' : 'DIFFERENT'} ${name}`);
  if (json !== committed) console.log(json);
  return json === committed;
}

/** One real run in a temporary copy of the project → its output with stable names. */
function run(golden) {
  const path = pathOf(golden);
  if (path.missing !== undefined) return path;
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'golden-')));
  try {
    const project = join(temporary, 'app');
    cpSync(join(fixtures, 'projects', golden.project), project, { recursive: true });
    mkdirSync(join(temporary, 'home'));
    const modules = path.folders.map((folder) => join(folder, 'node_modules')).find((folder) => existsSync(folder));
    if (modules !== undefined && !existsSync(join(project, 'node_modules'))) symlinkSync(modules, join(project, 'node_modules'));
    const jars = path.path.split(delimiter).find((folder) => folder.endsWith('/jars'));
    const env = { ...environment(golden, temporary, path.path), ...(jars === undefined ? {} : { JARS: jars }) };
    const child = spawnSync('bash', ['-c', `exec 2>&1; ${golden.command}`], { cwd: project, env, encoding: 'utf8', timeout: 300_000 });
    if ((child.status === 0) !== (golden.green === true)) console.error(`${golden.tool}/${golden.case} ended with ${child.status}`);
    const text = golden.report === undefined ? child.stdout : readFileSync(join(project, golden.report), 'utf8');
    return { text: stable(text, temporary, path.folders) };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** The case's own tools first, then this repository's; `node` in a case asks for another major version than the one it brings. */
function pathOf(golden) {
  const rest = process.env.PATH.split(delimiter).filter((folder) => !folder.endsWith('node_modules/.bin') && !folder.includes('node-gyp-bin'));
  const brought = provide(cache, tools[golden.needs ?? golden.tool] ?? { program: 'node' }, flags.includes('--install'));
  if (brought.missing !== undefined) return brought;
  const path = [...brought.path, ...(golden.node === undefined ? [bin] : []), ...rest];
  if (golden.node !== undefined) {
    const version = spawnSync('node', ['--version'], { env: { ...process.env, PATH: path.join(delimiter) }, encoding: 'utf8' });
    if (!version.stdout.startsWith(`v${golden.node}.`)) return { missing: `node ${golden.node}` };
  }
  return { path: path.join(delimiter), folders: brought.folders };
}

/** Nothing of the caller's: no CI variables, no colours unless the case asks for them. */
function environment(golden, temporary, path) {
  const quiet = { npm_config_update_notifier: 'false', npm_config_audit: 'false', npm_config_fund: 'false', npm_config_cache: join(temporary, 'home/.npm') };
  return { PATH: path, HOME: join(temporary, 'home'), LANG: 'C.UTF-8', TERM: 'dumb', PYTHONDONTWRITEBYTECODE: '1', ...quiet, ...pyenv(), ...goenv(path), ...rustenv(), ...golden.env };
}

/** Nothing is fetched: modules are those that the case brought. A cache of the caller's spares compiling the standard library for every case. */
function goenv(path) {
  const { GOCACHE } = process.env;
  const modules = path.split(delimiter).find((folder) => folder.endsWith('/gomod'));
  return { GOPROXY: 'off', GOTOOLCHAIN: 'local', GOFLAGS: '-buildvcs=false', ...(GOCACHE === undefined ? {} : { GOCACHE }), ...(modules === undefined ? {} : { GOMODCACHE: modules }) };
}

/** rustup finds its toolchains by the caller's home. Nothing is fetched. */
function rustenv() {
  const home = process.env.RUSTUP_HOME ?? join(homedir(), '.rustup');
  return { CARGO_NET_OFFLINE: 'true', ...(existsSync(home) ? { RUSTUP_HOME: home } : {}) };
}

function pyenv() {
  return Object.fromEntries(['PYENV_ROOT', 'PYENV_VERSION'].flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
}

function stable(text, temporary, folders) {
  const python = spawnSync('python3', ['-c', 'import sys; print(sys.prefix); print(sys.version.split()[0])'], { encoding: 'utf8' });
  const [prefix, version] = python.status === 0 ? python.stdout.trim().split('\n') : [];
  const modules = [...new Set([join(root, 'node_modules'), realpathSync(join(root, 'node_modules'))])];
  const places = [
    [join(temporary, 'app'), PLACE],
    [join(temporary, 'home'), HOME],
    // How far up from the project they are differs from machine to machine, and they may be a link.
    ...modules.map((folder) => [relative(join(temporary, 'app'), folder), 'node_modules']),
    ...modules.map((folder) => [folder, `${PLACE}/node_modules`]),
    ...folders.flatMap((folder) => [
      [join(folder, 'node_modules'), `${PLACE}/node_modules`],
      [join(folder, 'venv'), `/opt/hostedtoolcache/Python/${version}/x64`],
      [folder, `${HOME}/.tools`],
    ]),
    ...(prefix === undefined ? [] : [[prefix, `/opt/hostedtoolcache/Python/${version}/x64`]]),
  ];
  const placed = places.reduce((before, [from, to]) => before.replaceAll(from, to), text);
  return VARYING.reduce((before, [pattern, instead]) => before.replace(pattern, instead), placed);
}
