import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { MACHINE_PATH } from './spawned.js';
import { PROJECT } from './toolbox.js';

/** Where `node scripts/fixer-tools.mjs` puts what the fixers' tests run. */
const FOLDER = execFileSync(process.execPath, [join(PROJECT, 'scripts/fixer-tools.mjs'), '--where'], { encoding: 'utf8' }).trim();

/** PATH with those tools in front. The folder itself is the first of it, so that a sandbox shows all that lies in there, libraries included. */
export const TOOLS_PATH = [FOLDER, ...['node_modules/.bin', 'venv/bin', 'bin'].map((name) => join(FOLDER, name)), MACHINE_PATH].join(delimiter);

/** The same with the folder alone: what lies in it is seen, and found only by who knows where. */
export const BARE_PATH = [FOLDER, MACHINE_PATH].join(delimiter);

/** The folder from which a repository gets one tool's packages, so that it has them as after `npm ci`. */
export const modulesFrom = (name = '.'): string => join(FOLDER, name, 'node_modules');

/** Is a program there, among the tools or on the machine? */
export function hasTool(program: string): boolean {
  return existsSync(join(FOLDER, 'whole')) && spawnSync('bash', ['-c', 'command -v -- "$0"', program], { env: { PATH: TOOLS_PATH }, stdio: 'ignore' }).status === 0;
}
