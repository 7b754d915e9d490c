// Brings a pinned library into the cache with its language's own package manager, and checks its hash.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Library, Origin } from './library.js';

/** Runs a tool that must succeed; what it says is in the error if it does not. */
export function run(command: string, cwd: string): string {
  const ended = spawnSync('bash', ['-ec', command], { cwd, encoding: 'utf8', maxBuffer: 64 << 20 });
  if (ended.status !== 0) throw new Error(`${command}\n${ended.stdout.slice(-2000)}${ended.stderr.slice(-2000)}`);
  return ended.stdout;
}

/** The library's tracked files, ready to be tested: `<cache>/<id>/tree`. Kept from run to run for the same pins. */
export function fetchLibrary(library: Library, cache: string): string {
  const [home, tree] = [join(cache, library.id), join(cache, library.id, 'tree')];
  const [pins, mark] = [JSON.stringify(library, (_, value: unknown) => (value instanceof RegExp ? value.source : value)), join(home, 'pins.json')];
  if (existsSync(mark) && readFileSync(mark, 'utf8') === pins) return tree;
  rmSync(home, { recursive: true, force: true });
  const raw = join(home, 'raw');
  mkdirSync(raw, { recursive: true });
  unpack(library.origin, raw);
  for (const path of filesIn(raw).filter((one) => library.without?.test(one) !== true)) write(tree, path, plain(readFileSync(join(raw, path))));
  rmSync(raw, { recursive: true, force: true });
  for (const [path, text] of Object.entries(library.files ?? {})) write(tree, path, text);
  write(tree, '.gitignore', `${['__pycache__/', ...(library.ignored ?? [])].join('\n')}\n`);
  if (library.prepare !== undefined) run(library.prepare, tree);
  writeFileSync(mark, pins);
  return tree;
}

/** Tracked files: all but what the library ignores. */
export function trackedIn(tree: string, library: Library): string[] {
  const ignored = [...(library.ignored ?? []), '__pycache__/'];
  return filesIn(tree).filter((path) => !ignored.some((one) => (one.endsWith('/') ? `/${path}`.includes(`/${one}`) : path === one))).sort();
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function write(folder: string, path: string, text: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** One kind of line end: what edits an archive's text must not care where it was packed. */
function plain(bytes: Buffer): Buffer {
  return bytes.includes(0) || !bytes.includes('\r\n') ? bytes : Buffer.from(bytes.toString('latin1').replace(/\r\n/g, '\n'), 'latin1');
}

function check(file: string, wanted: string): string {
  const found = createHash('sha256').update(readFileSync(file)).digest('hex');
  if (found !== wanted) throw new Error(`${file} has the hash ${found}, not ${wanted}`);
  return file;
}

function only(folder: string, pattern: RegExp): string {
  const found = readdirSync(folder).filter((name) => pattern.test(name));
  if (found.length !== 1) throw new Error(`${found.length} files of ${folder} fit ${pattern}`);
  return join(folder, found[0] as string);
}

function unpack(origin: Origin, into: string): void {
  const down = `${into}-down`;
  mkdirSync(down, { recursive: true });
  if (origin.by === 'go') fromGo(origin, { into, down });
  else if (origin.by === 'mvn') fromMaven(origin, into);
  else if (origin.by === 'cargo') fromCargo(origin, { into, down });
  else untar(check(downloaded(origin, down), origin.sha256), into);
  rmSync(down, { recursive: true, force: true });
}

type Way = { readonly into: string; readonly down: string };

function downloaded({ by, name, version }: Extract<Origin, { by: 'pip' | 'npm' | 'cargo' | 'apt' }>, down: string): string {
  if (by === 'npm') run(`npm pack --silent ${name}@${version}`, down);
  else if (by === 'pip') run(`python3 -m pip download -q --no-deps --no-binary ${name} ${name}==${version}`, down);
  else fromApt(`${name}=${version}`, down);
  return only(down, /\.orig\.tar\.\w+$|^[^.].*\.(?:tgz|tar\.gz)$/);
}

/** The machine's own list of packages, asked for sources, in a folder of ours. */
function fromApt(what: string, down: string): void {
  const parts = join(down, 'parts');
  mkdirSync(join(down, 'lists/partial'), { recursive: true });
  mkdirSync(parts);
  for (const name of readdirSync('/etc/apt/sources.list.d').filter((one) => one.endsWith('.sources'))) writeFileSync(join(parts, name), readFileSync(join('/etc/apt/sources.list.d', name), 'utf8').replace(/^Types: deb$/gm, 'Types: deb-src'));
  const options = `-o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts=${parts} -o Dir::State::Lists=${down}/lists -o APT::Sandbox::User=root`;
  run(`apt-get ${options} update -qq && apt-get ${options} source --download-only -qq ${what}`, down);
}

function untar(archive: string, into: string): void {
  run(`tar xf ${archive} --strip-components 1`, into);
}

function fromGo({ name, version, sum }: Extract<Origin, { by: 'go' }>, { into, down }: Way): void {
  writeFileSync(join(down, 'go.mod'), 'module example.com/fetch\n\ngo 1.19\n');
  const told = JSON.parse(run(`go mod download -json ${name}@${version}`, down)) as { Dir: string; Sum: string };
  if (told.Sum !== sum) throw new Error(`${name} has the sum ${told.Sum}, not ${sum}`);
  run(`cp -r --no-preserve=mode ${told.Dir}/. ${into}`, down);
}

function fromCargo({ name, version, sha256 }: Extract<Origin, { by: 'pip' | 'npm' | 'cargo' | 'apt' }>, { into, down }: Way): void {
  write(down, 'Cargo.toml', `[package]\nname = "fetch"\nversion = "1.0.0"\nedition = "2021"\n\n[dependencies]\n${name} = "=${version}"\n`);
  write(down, 'src/lib.rs', '');
  run('cargo fetch --quiet', down);
  const cached = join(process.env.CARGO_HOME ?? join(homedir(), '.cargo'), 'registry/cache');
  const crate = readdirSync(cached).map((one) => join(cached, one, `${name}-${version}.crate`)).find((file) => existsSync(file));
  if (crate === undefined) throw new Error(`cargo fetched no ${name}-${version}.crate`);
  untar(check(crate, sha256), into);
}

function fromMaven({ group, name, version, sha256, testsSha256 }: Extract<Origin, { by: 'mvn' }>, into: string): void {
  for (const [classifier, hash, place] of [['sources', sha256, 'src/main/java'], ['test-sources', testsSha256, 'src/test/java']] as const) {
    run(`mvn -B -q dependency:get -Dtransitive=false -Dartifact=${group}:${name}:${version}:jar:${classifier}`, into);
    const jar = join(homedir(), '.m2/repository', group.replace(/\./g, '/'), name, version, `${name}-${version}-${classifier}.jar`);
    mkdirSync(join(into, place), { recursive: true });
    run(`jar xf ${check(jar, hash)}`, join(into, place));
  }
  // What is no source is what the code reads at run time.
  for (const side of ['main', 'test']) {
    const from = join(into, 'src', side, 'java');
    for (const path of filesIn(from).filter((one) => !one.endsWith('.java') && !one.startsWith('META-INF'))) {
      mkdirSync(dirname(join(into, 'src', side, 'resources', path)), { recursive: true });
      renameSync(join(from, path), join(into, 'src', side, 'resources', path));
    }
  }
}

/** A copy of the library's folder with what it ignores: dependencies are linked where they are only read. */
export function copyTree(tree: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(tree)) {
    if (name !== 'build' && name !== 'target') cpSync(join(tree, name), join(to, name), { recursive: true, verbatimSymlinks: true });
  }
  if (!statSync(to).isDirectory()) throw new Error(`${to} is no folder`);
}
