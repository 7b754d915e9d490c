import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerLog, startHub, type Hub, type LoggedStep, type RepoState } from '../support/hub/index.js';
import { needs } from '../support/needs.js';
import { hasBubblewrap, heal, type Ended } from '../support/spawned.js';
import { tempRepo, type TempRepo } from '../support/temp-repo.js';

const SET = 'echo "MODE=strict" >> "$GITHUB_ENV"\nprintf \'NOTE<<END\\none\\ntwo\\nEND\\n\' >> "$GITHUB_ENV"\necho "$GITHUB_WORKSPACE/bin" >> "$GITHUB_PATH"';
const TEST = 'check\n./run.sh';

/** The failing script needs a generated file, a package, two variables and a folder of programs before it comes to what is broken in it. */
const WORKFLOW = `
on: push
jobs:
  test:
    runs-on: ubuntu-24.04
    services: { db: { image: postgres:17 } }
    steps:
      - uses: actions/checkout@v7
      - uses: actions/setup-node@v7
        with: { node-version-file: .nvmrc }
      - name: Generate
        run: node make.js
      - run: npm install --offline --no-save --no-audit --no-fund ./vendor/greet
      - name: Settings
        run: ${JSON.stringify(SET)}
      - name: Report
        run: ./report.sh
        env: { KEY: '\${{ secrets.KEY }}' }
      - name: Test
        run: ${JSON.stringify(TEST)}
`;

const CHECK = `#!/usr/bin/env node
const assert = require('node:assert');
assert.strictEqual(require('../generated.json').made, true);
assert.strictEqual(require('greet'), 'hello');
assert.strictEqual(process.env.MODE, 'strict');
assert.strictEqual(process.env.NOTE, 'one\\ntwo');
assert.strictEqual(process.env.GITHUB_REPOSITORY, 'octo/demo');
assert.strictEqual(process.env.KEY, undefined);
`;

const FILES = {
  '.nvmrc': 'v22.4.1\n', '.gitignore': 'generated.json\nnode_modules\n', '.github/workflows/ci.yml': WORKFLOW, 'package.json': '{"name":"demo","private":true}\n',
  'vendor/greet/package.json': '{"name":"greet","version":"1.0.0"}\n', 'vendor/greet/index.js': 'module.exports = "hello";\n',
  'make.js': 'require("fs").writeFileSync("generated.json", JSON.stringify({ made: true }));\n',
  'bin/check': { content: CHECK, mode: 0o755 }, 'run.sh': '#!/bin/sh\necho fine\n',
};

const OUTPUT = '/home/runner/work/_temp/6a5f0e35-2b1c-4f6d-9d3e-0c7b8a9d1e2f.sh: line 2: ./run.sh: Permission denied';
const LOGGED: readonly LoggedStep[] = [
  { uses: 'actions/checkout@v7' }, { uses: 'actions/setup-node@v7', with: { 'node-version-file': '.nvmrc' } }, { run: 'node make.js' },
  { run: 'npm install --offline --no-save --no-audit --no-fund ./vendor/greet', output: 'added 1 package' }, { run: SET }, { run: './report.sh', env: { MODE: 'strict', NOTE: 'one\ntwo', KEY: '***' } },
  { run: TEST, env: { MODE: 'strict', NOTE: 'one\ntwo' }, output: OUTPUT, exitCode: 126 },
];
const STEPS = ['Run actions/checkout@v7', 'Run actions/setup-node@v7', 'Generate', 'Run npm install --offline --no-save --no-audit --no-fund ./vendor/greet', 'Settings', 'Report', 'Test'];

needs('bubblewrap', hasBubblewrap())('a failed step that needs what ran before it', () => {
  let world: Hub;
  let repo: RepoState;
  let work: TempRepo;
  let out: string;

  beforeEach(async () => {
    world = await startHub();
    repo = world.repo('octo/demo');
    out = mkdtempSync(join(tmpdir(), 'heal-replay-'));
  });
  afterEach(async () => {
    rmSync(out, { recursive: true, force: true });
    work.dispose();
    await world.close();
    expect(world.violations).toEqual([]);
  });

  const plan = async (files: typeof FILES): Promise<void> => {
    work = tempRepo(files, { branch: 'topic' });
    work.git('push', '-q', repo.git.dir, 'HEAD:refs/heads/topic');
    repo.runs.push({
      id: 500, attempt: 1, workflow: { id: 9, name: 'CI', path: '.github/workflows/ci.yml' }, event: 'push', headBranch: 'topic', headSha: work.git('rev-parse', 'HEAD').trim(), headRepository: 'octo/demo', status: 'completed', conclusion: 'failure', actor: 'ada',
      jobs: [{ id: 700, name: 'test', conclusion: 'failure', steps: STEPS.map((name) => ({ name, conclusion: name === 'Test' ? 'failure' as const : 'success' as const })), log: runnerLog(LOGGED) }],
    });
    const env = { GITHUB_TOKEN: world.token({ contents: 'read', actions: 'read' }), GITHUB_REPOSITORY: 'octo/demo', GITHUB_API_URL: world.api };
    expect(await heal(['plan', '500', '--out', out], { env })).toMatchObject({ code: 0, stderr: '' });
  };
  const run = (...more: readonly string[]): Promise<Ended> => heal(['run', '--repo', work.root, '--plan', join(out, 'plan-1.json'), '--log', join(out, 'log-1.txt'), '--events', join(out, 'events'), '--json', ...more]);
  const stages = (): readonly string[] => readFileSync(join(out, 'events'), 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { stage: string }).stage);

  it('is reproduced by running that again, and healed; what is not as it was is said first', async () => {
    await plan(FILES);
    expect(JSON.parse(readFileSync(join(out, 'plan-1.json'), 'utf8'))).toMatchObject({ environment: { tools: { node: '22.4.1' }, runner: 'ubuntu-24.04', earlier: [{ title: 'Generate' }, {}, { title: 'Settings' }, { title: 'Report', optional: true }] } });
    const ended = await run('--report', join(out, 'report.html'));
    const missing = ['The job had service containers that are not here: db.', 'The earlier step "Report" is run without KEY, which is secret; if it fails it is passed over.'];
    expect(ended.stderr).toBe(missing.map((line) => `heal: warning: ${line}\n`).join(''));
    const replayed = { steps: ['Generate', expect.stringMatching(/^npm install/) as string, 'Settings'], passedOver: ['Report'], network: false };
    expect(JSON.parse(ended.stdout)).toMatchObject({ outcome: 'healed', base: { replayed }, warnings: expect.arrayContaining([...missing, 'The earlier step "Report" failed here and was passed over.']) as string[] });
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('service containers that are not here: db');
  });

  it('is not reproduced where a set-up of the caller takes the place of it all', async () => {
    await plan(FILES);
    const ended = await run('--setup', 'true');
    expect(JSON.parse(ended.stdout)).toMatchObject({ outcome: 'not-reproduced', reason: 'other-failure', base: { exitCode: 127 } });
  });

  it('is not run where an earlier step fails here, and no model is asked', async () => {
    await plan({ ...FILES, 'make.js': 'console.log("no such service"); process.exit(3);\n' });
    const ended = await run();
    expect(ended.code).toBe(1);
    expect(JSON.parse(ended.stdout)).toMatchObject({
      outcome: 'not-reproduced', reason: 'other-failure', base: { replayed: { failed: 'Generate', network: true }, tail: expect.stringContaining('no such service') as string }, attempts: [],
      sentence: 'The step was not run again here, because the earlier step "Generate" of its job fails here (exit 3), so no fix could be proven. Give setup, which takes the place of all earlier steps, or bring what that step needs.',
    });
    // Without network, then with it for what comes before; the step itself could not gain by it.
    expect(stages().filter((stage) => ['reproduce', 'propose', 'try'].includes(stage))).toEqual(['reproduce', 'reproduce']);
  });
});
