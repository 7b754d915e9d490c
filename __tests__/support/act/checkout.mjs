// Stands in for actions/checkout: the commit or branch that is asked for, from the test world's own git, into the workspace.
import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? '';
const { HEAL_ACT_REMOTE: remote = '', HEAL_ACT_BRANCH: branch = '', GITHUB_WORKSPACE: cwd = '' } = process.env;
const git = (...args) => execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_TERMINAL_PROMPT: '0' } });
if (process.env.HEAL_ACT_LOST !== undefined) process.exit(1);
const asked = input('ref');
git('init', '-q', '-b', 'main', '.');
git('remote', 'add', 'origin', remote);
git('fetch', '-q', '--depth', input('fetch-depth') || '1', 'origin', asked || `+refs/heads/${branch}:refs/remotes/origin/${branch}`);
// Like the action itself: what the event is about comes as its branch, a commit that is asked for without one.
git('checkout', '-q', '--force', ...(asked === '' ? ['-B', branch, `refs/remotes/origin/${branch}`] : ['FETCH_HEAD']));
if (input('persist-credentials') !== 'false') git('config', `http.${remote}.extraheader`, 'AUTHORIZATION: basic canary');
appendFileSync(process.env.GITHUB_OUTPUT ?? '', `commit=${git('rev-parse', 'HEAD').trim()}\n`);
