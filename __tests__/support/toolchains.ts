import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cleanEnvironment, has } from './spawned.js';

/** What is built once and kept between test runs, for all clones of this project. */
export const KEPT = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'heal-action-tests');

export const TOOLCHAINS = {
  go: { needs: 'Go', there: () => has('go', 'version') },
  rust: { needs: 'Cargo', there: () => has('cargo', '--version') },
  java: { needs: 'a JDK', there: () => has('javac', '-version') },
  maven: { needs: 'Maven', there: () => has('mvn', '-v') && has('javac', '-version') },
  native: { needs: 'gcc and make', there: () => has('gcc', '--version') && has('make', '--version') },
  cmake: { needs: 'g++, make and CMake', there: () => has('g++', '--version') && has('make', '--version') && has('ctest', '--version') },
} as const;

/** A folder for Go's build cache in which the standard library as tests need it is built already. */
export function warmGoCache(): string {
  const cache = join(KEPT, 'go-build');
  const files = { 'go.mod': 'module example.com/warm\n\ngo 1.19\n', 'warm.go': 'package warm\n', 'warm_test.go': 'package warm\n\nimport "testing"\n\nfunc TestWarm(t *testing.T) {}\n' };
  inFolder(files, (folder) => run('go vet . && go test .', folder, { GOCACHE: cache }));
  return cache;
}

/**
 * A home folder whose `.m2/repository` holds all that a project needs to be tested offline, by having tested it once with the network.
 * What Maven asks for by itself (its plugins, the provider for JUnit) is told by no other command.
 */
export function warmMavenHome(files: Readonly<Record<string, string>>): string {
  const home = join(KEPT, `maven-${createHash('sha256').update(files['pom.xml'] ?? '').digest('hex').slice(0, 12)}`);
  if (existsSync(home)) return home;
  // Made elsewhere and then moved, for two suites may want it at the same time, and Maven does not share.
  const making = `${home}.${process.pid}`;
  mkdirSync(join(making, '.m2/repository'), { recursive: true });
  try {
    inFolder(files, (folder) => run(`mvn -B -q -Dmaven.repo.local=${making}/.m2/repository test`, folder, {}));
    renameSync(making, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return home;
}

function inFolder(files: Readonly<Record<string, string>>, work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'heal-warm-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, cwd: string, env: Readonly<Record<string, string>>): void {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd, env: cleanEnvironment(env), encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}\n${stdout}${stderr}`);
}
