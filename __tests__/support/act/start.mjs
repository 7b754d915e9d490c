// Starts the bundle as this action's step, with what GitHub would have given this very job: a token with the job's own permissions, and the addresses of the test world.
const { HEAL_ACT_TOKENS: tokens = '{}', HEAL_ACT_ENV: env = '{}', GITHUB_JOB: job = '', GITHUB_TOKEN: given } = process.env;
Object.assign(process.env, JSON.parse(env));
if (given !== undefined) process.env.GITHUB_TOKEN = JSON.parse(tokens)[job] ?? '';
for (const name of Object.keys(process.env)) if (name.startsWith('HEAL_ACT_')) delete process.env[name];
await import('./dist/index.js');
