import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './toolbox.js';

/** Where `node scripts/workflow-tools.mjs` puts what workflows are checked and run with. */
const FOLDER = execFileSync(process.execPath, [join(PROJECT, 'scripts/workflow-tools.mjs'), '--where'], { encoding: 'utf8' }).trim();

const whole = existsSync(join(FOLDER, 'whole'));

export const ACTIONLINT = join(FOLDER, 'bin/actionlint');
export const ACT = join(FOLDER, 'bin/act');
export const ZIZMOR = join(FOLDER, 'venv/bin/zizmor');

/** Are the programs there? `shellcheck` comes from the machine. */
export const hasWorkflowTools = (): boolean => whole && [ACTIONLINT, ACT, ZIZMOR].every(existsSync);
export const hasShellcheck = (): boolean => spawnSync('shellcheck', ['--version'], { stdio: 'ignore' }).status === 0;
