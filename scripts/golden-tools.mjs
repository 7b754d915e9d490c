// Brings the tools that golden cases need, at the versions that the tables of cases pin, into a folder of their own: nothing is installed globally.
// Each tool of a table: { program, npm?, pypi?, go?, gomod?, cargo?, maven?, apt? }; `program` is what must then be on the path.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const run = (cwd, program, args, env = {}) => {
  const done = spawnSync(program, args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${done.stdout ?? ''}${done.stderr ?? done.error?.message ?? ''}`.slice(0, 4_000));
};

/** How each registry's packages get into a folder, and where in it the programs are then. */
const WAYS = {
  npm(folder, packages) {
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    run(folder, 'npm', ['install', '--no-audit', '--no-fund', '--save-exact', ...packages]);
  },
  pypi(folder, packages) {
    run(folder, 'python3', ['-m', 'venv', 'venv']);
    run(folder, 'venv/bin/pip', ['install', '--quiet', '--disable-pip-version-check', ...packages]);
  },
  go(folder, packages) {
    for (const module of packages) run(folder, 'go', ['install', module], { GOBIN: join(folder, 'bin'), GOFLAGS: '-modcacherw' });
  },
  /** Modules that a case's own project imports; its go.mod and go.sum name them. */
  gomod(folder, packages) {
    const scratch = mkdtempSync(join(tmpdir(), 'gomod-'));
    const env = { GOMODCACHE: join(folder, 'gomod'), GOFLAGS: '-modcacherw' };
    run(scratch, 'go', ['mod', 'init', 'scratch'], env);
    for (const module of packages) {
      run(scratch, 'go', ['get', module], env);
      run(scratch, 'go', ['mod', 'download', 'all'], env);
    }
    rmSync(scratch, { recursive: true, force: true });
  },
  cargo(folder, packages) {
    for (const crate of packages) run(folder, 'cargo', ['install', '--quiet', '--locked', '--root', folder, crate]);
  },
  /** group:artifact:version[:packaging[:classifier]]; with their dependencies, into jars/. */
  maven(folder, packages) {
    for (const artifact of packages) run(folder, 'mvn', ['-q', '-B', 'dependency:get', `-Dartifact=${artifact}`]);
    const [group, name, version, packaging = 'jar', classifier] = [0, 1, 2, 3, 4].map((index) => packages.map((artifact) => artifact.split(':')[index]));
    const dependency = (index) =>
      `<dependency><groupId>${group[index]}</groupId><artifactId>${name[index]}</artifactId><version>${version[index]}</version><type>${packaging[index] ?? 'jar'}</type>${classifier?.[index] ? `<classifier>${classifier[index]}</classifier>` : ''}</dependency>`;
    writeFileSync(join(folder, 'pom.xml'), `<project><modelVersion>4.0.0</modelVersion><groupId>g</groupId><artifactId>a</artifactId><version>1</version><dependencies>${packages.map((_, index) => dependency(index)).join('')}</dependencies></project>`);
    run(folder, 'mvn', ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=jars']);
  },
};
const PROGRAMS = { npm: 'node_modules/.bin', pypi: 'venv/bin', go: 'bin', gomod: 'gomod', cargo: 'bin', maven: 'jars' };

/**
 * @param {string} cache Folder that keeps what was brought; one folder in it for each set of packages.
 * @param {{program: string, npm?: string[], pypi?: string[], go?: string[], gomod?: string[], cargo?: string[], maven?: string[], apt?: string[]}} tool
 * @param {boolean} install Bring what is missing; otherwise only what is there is found.
 * @returns {{path: string[], folders: string[], missing?: string}} Folders for the front of PATH (jars/ among them, for `$JARS`), all folders that
 *   output may name, and what to say when the tool is not there.
 */
export function provide(cache, tool, install) {
  const folders = [];
  const path = [];
  for (const [way, bring] of Object.entries(WAYS)) {
    const packages = tool[way];
    if (packages === undefined) continue;
    const folder = join(cache, `${way}-${createHash('sha256').update(JSON.stringify(packages)).digest('hex').slice(0, 12)}`);
    if (!existsSync(folder)) {
      if (!install) return { path, folders, missing: `${tool.program} (npm run goldens -- --install)` };
      // Programs hold absolute paths, so the folder has its last name from the start; what fails is taken away again.
      mkdirSync(folder, { recursive: true });
      try {
        bring(folder, packages);
      } catch (error) {
        renameSync(folder, `${folder}.broken`);
        rmSync(`${folder}.broken`, { recursive: true, force: true });
        throw error;
      }
    }
    folders.push(folder);
    path.push(join(folder, PROGRAMS[way]));
  }
  const found = spawnSync('bash', ['-c', 'command -v -- "$0"', tool.program], { env: { PATH: [...path, process.env.PATH].join(delimiter) } });
  return found.status === 0 ? { path, folders } : { path, folders, missing: `${tool.program}${tool.apt === undefined ? '' : ` (Debian: ${tool.apt.join(' ')})`}` };
}
