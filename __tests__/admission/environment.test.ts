import { environmentOf, type EnvironmentFacts } from '../../src/admission/environment.js';
import type { Announced } from '../../src/admission/planned-step.js';
import type { Tool } from '../../src/admission/toolchains.js';
import { versionIn } from '../../src/admission/version-files.js';
import { readWorkflow } from '../../src/admission/workflow-file.js';
import { createStepReader } from '../../src/log/job-steps.js';
import { runnerLog, type LoggedStep } from '../support/hub/runner-log.js';

const action = (title: string, inputs: Readonly<Record<string, string>> = {}): Announced => ({ title, env: {}, with: inputs });
const script = (text: string, over: Partial<Announced> = {}): Announced => ({ title: text.split('\n')[0] ?? '', script: text, shell: '/usr/bin/bash -e {0}', env: {}, with: {}, ...over });
const FAILED = script('make test', { exitCode: 2 });

const WORKFLOW = `
jobs:
  test:
    container: node:22
    services: { db: { image: postgres:17 }, cache: { image: redis } }
    steps:
      - run: npm ci
        working-directory: app
      - run: deploy
        env: { KEY: '\${{ secrets.KEY }}' }
      - run: odd
        working-directory: \${{ inputs.x }}
      - run: make test
`;

function facts(before: readonly Announced[], over: Partial<EnvironmentFacts> = {}): EnvironmentFacts {
  return { announced: [...before, FAILED, script('later')], failed: FAILED, workflow: null, known: { matrix: {}, env: {} }, labels: ['ubuntu-24.04'], ...over };
}

test.each<[string, Announced, object]>([
  ['node', action('actions/setup-node@v7', { 'node-version': '22.x' }), { tools: { node: '22.x' } }],
  ['node by file', action('actions/setup-node@v7', { 'node-version-file': '.nvmrc' }), { tools: { node: '' }, versionFiles: { node: '.nvmrc' } }],
  ['python', action('actions/setup-python@v7', { 'python-version': '3.13' }), { tools: { python: '3.13' } }],
  ['go', action('actions/setup-go@0123456789012345678901234567890123456789', { 'go-version-file': 'go.mod' }), { versionFiles: { go: 'go.mod' } }],
  ['java', action('actions/setup-java@v5', { 'java-version': '21', distribution: 'temurin' }), { tools: { java: '21' }, distribution: 'temurin' }],
  ['dotnet', action('actions/setup-dotnet@v6', { 'dotnet-version': '9.0.x' }), { tools: { dotnet: '9.0.x' } }],
  ['ruby', action('ruby/setup-ruby@v1', { 'ruby-version': '3.4' }), { tools: { ruby: '3.4' } }],
  ['rust by ref', action('dtolnay/rust-toolchain@1.90'), { tools: { rust: '1.90' } }],
  ['rust by input', action('dtolnay/rust-toolchain@e97e2d8cc328f1b50210efc529dca0028893a2d9', { toolchain: 'nightly' }), { tools: { rust: 'nightly' } }],
  ['a version that is an option', action('actions/setup-node@v7', { 'node-version': '$(curl evil)' }), { tools: { node: '' } }],
  ['a file outside', action('actions/setup-node@v7', { 'node-version-file': '../../etc/passwd' }), { versionFiles: {} }],
  ['a checkout is nothing to tell', action('actions/checkout@v7'), { tools: {}, missing: [] }],
  ['an action that nobody knows', action('org/prepare@v3'), { missing: ['The action org/prepare@v3 ran before the failed step; what it did is not done here.'] }],
])('%s', (_, one, expected) => {
  expect(environmentOf(facts([one]))).toMatchObject(expected);
});

function at(text: string, index: number): Pick<EnvironmentFacts, 'workflow' | 'at'> {
  const workflow = readWorkflow(text);
  const job = workflow?.jobs[0];
  if (job === undefined) throw new Error('no workflow');
  return { workflow, at: { job, index } };
}

test('earlier scripts in their order, what comes after the failed one left out', () => {
  const environment = environmentOf(facts([script('npm ci'), script('deploy'), script('odd'), script('login ***')], at(WORKFLOW, 3)));
  expect(environment.earlier).toEqual([
    { title: 'npm ci', script: 'npm ci', shell: '', workingDirectory: 'app', env: {}, own: [] },
    { title: 'deploy', script: 'deploy', shell: '', workingDirectory: '.', env: {}, own: ['KEY'], optional: true },
  ]);
  expect(environment.missing).toEqual([
    'The job ran in the container node:22.',
    'The job had service containers that are not here: db, cache.',
    'The earlier step "deploy" is run without KEY, which is secret; if it fails it is passed over.',
    'Where the earlier step "odd" ran cannot be told; it is left out.',
  ]);
});

test('without a workflow file every script that the log shows is one of the job', () => {
  const environment = environmentOf(facts([script('make gen'), script('login ***')]));
  expect(environment).toMatchObject({ earlier: [{ title: 'make gen' }], missing: ['The earlier step "login ***" needs a secret; it is left out.'] });
});

test('another system is told', () => {
  expect(environmentOf(facts([], { labels: ['windows-2025'] }))).toMatchObject({ runner: 'windows-2025', missing: ['The job ran on windows-2025; here it is Linux.'] });
  expect(environmentOf(facts([], { labels: ['self-hosted', 'gpu'] })).runner).toBeUndefined();
});

test.each<[string, string, RegExp | null]>([
  ['apt', 'sudo apt-get install -y libfoo-dev\nnpm ci', /changes the machine itself/],
  ['apt as root', 'apt-get update && apt-get install -y x', /changes the machine itself/],
  ['behind a condition', 'if ! command -v foo; then sudo snap install foo; fi', /changes the machine itself/],
  ['docker', 'docker compose up -d', /needs containers/],
  ['docker behind a pipe', 'echo x | docker login', /needs containers/],
  ['push', 'npm run build\ngit push origin main', /in your name/],
  ['publish', 'npm publish --dry-run', /in your name/],
  ['gh', 'gh release create v1', /in your name/],
  ['a file of that name', 'cat docker/Dockerfile scripts/gh', null],
  ['a word in a text', 'echo "install docker or apt first"', null],
  ['npm', 'npm ci && npm run build', null],
  ['fetching', 'git fetch origin && pip install -r requirements.txt', null],
])('what is not run again is told: %s', (_, text, why) => {
  const { earlier, missing } = environmentOf(facts([script(text)]));
  expect(earlier).toHaveLength(why === null ? 1 : 0);
  expect(missing).toEqual(why === null ? [] : [expect.stringMatching(why)]);
});

const SETS = `
env: { EVERYWHERE: w, TOKEN: '\${{ secrets.T }}' }
jobs:
  test:
    env: { LEVEL: job }
    steps:
      - { name: Upload, if: always(), run: ./upload }
      - { name: Try, continue-on-error: true, run: ./try }
      - { name: Prepare, run: ./prepare, env: { MINE: a } }
      - { run: make test, env: { LEVEL: step } }
`;

test('settings of an earlier step: its own, those of job and workflow, no secret, no folder of the runner’s machine', () => {
  const shown = {
    EVERYWHERE: 'w', TOKEN: '***', LEVEL: 'job', MINE: 'a', SET: 'by a step', pythonLocation: '/opt/hostedtoolcache/Python/3.12.3/x64', JAVA_HOME: '/usr/lib/jvm/temurin-21', CARGO_HOME: '/home/runner/.cargo',
    DATA: '/home/runner/work/demo/demo/data', GITHUB_X: '1', 'not a name': 'x',
  };
  const environment = environmentOf(facts([script('./upload'), script('./try', { exitCode: 2 }), script('./prepare', { env: shown })], at(SETS, 3)));
  expect(environment.earlier).toEqual([{ title: 'Prepare', script: './prepare', shell: '', workingDirectory: '.', env: { EVERYWHERE: 'w', LEVEL: 'job', MINE: 'a', SET: 'by a step', DATA: '/home/runner/work/demo/demo/data' }, own: ['MINE'] }]);
  expect(environment.own).toEqual(['LEVEL']);
  expect(environment.missing).toEqual([
    'The earlier step "Upload" runs however the job ends, so nothing hangs on it; it is left out.',
    'The earlier step "Try" failed there as well (exit 2) and was gone on without; it is left out.',
  ]);
});

/** As these actions print it, and as the runner tells it. */
const LOGS: readonly [string, readonly LoggedStep[], Readonly<Record<string, string>>][] = [
  ['setup-node', [{ uses: 'actions/setup-node@v7', with: { 'node-version': '20', 'always-auth': 'false' }, output: 'Found in cache @ /opt/hostedtoolcache/node/20.11.1/x64\n##[group]Environment details\nnode: v20.11.1\nnpm: 10.2.4\nyarn: 1.22.22\n##[endgroup]' }], { node: '20.11.1' }],
  ['setup-node with a file', [{ uses: 'actions/setup-node@v7', with: { 'node-version-file': '.nvmrc' }, output: 'Resolved .nvmrc as lts/iron\nAttempting to download lts/iron...\n##[group]Environment details\nnode: v20.19.0\n##[endgroup]' }], { node: '20.19.0' }],
  ['setup-python', [{ uses: 'actions/setup-python@v7', with: { 'python-version': '3.12' }, output: '##[group]Installed versions\nSuccessfully set up CPython (3.12.3)\n##[endgroup]' }], { python: '3.12.3' }],
  ['two Pythons', [{ uses: 'actions/setup-python@v7', with: { 'python-version': '3.11\n3.12' } }], { python: '3.12' }],
  ['setup-go', [{ uses: 'actions/setup-go@v7', with: { 'go-version-file': 'go.mod' }, output: 'Setup go version spec 1.22\nFound in cache @ /opt/hostedtoolcache/go/1.22.2/x64\nAdded go to the path\nSuccessfully set up Go version 1.22\n##[group]go env\ngo version go1.22.2 linux/amd64\n##[endgroup]' }], { go: '1.22.2' }],
  ['setup-java', [{ uses: 'actions/setup-java@v5', with: { distribution: 'temurin', 'java-version': '21' }, output: '##[group]Installed distributions\nResolved Java 21.0.3+9.0.LTS from tool-cache\nSetting Java 21.0.3+9.0.LTS as the default\n\nJava configuration:\n  Distribution: temurin\n  Version: 21.0.3+9.0.LTS\n  Path: /opt/hostedtoolcache/Java_Temurin-Hotspot_jdk/21.0.3-9.0.LTS/x64\n##[endgroup]' }], { java: '21.0.3' }],
  ['setup-dotnet', [{ uses: 'actions/setup-dotnet@v6', with: { 'dotnet-version': '9.0.x' }, output: '[command]/home/runner/work/_actions/actions/setup-dotnet/v6/externals/install-dotnet.sh --skip-non-versioned-files --channel 9.0\ndotnet-install: Installed version is 9.0.100\ndotnet-install: Installation finished successfully.' }], { dotnet: '9.0.100' }],
  ['setup-ruby', [{ uses: 'ruby/setup-ruby@v1', with: { 'ruby-version': '3.4' }, output: 'Downloading Ruby\n##[group]Print Ruby version\nruby 3.4.1 (2024-12-25 revision 48d4efcb85) +PRISM [x86_64-linux]\n##[endgroup]' }], { ruby: '3.4.1' }],
  ['rust-toolchain, which is made of scripts', [{ uses: 'dtolnay/rust-toolchain@stable', with: { toolchain: 'stable' } }, { run: ': install rustup if needed\nif ! command -v rustup &>/dev/null; then\n  curl https://sh.rustup.rs\nfi' }, { run: 'rustc +stable --version --verbose', output: 'rustc 1.90.0 (1159e78c4 2025-09-14)\nbinary: rustc\nrelease: 1.90.0' }], { rust: '1.90.0' }],
  ['nightly stays what was asked for', [{ uses: 'dtolnay/rust-toolchain@nightly' }, { run: 'rustc +nightly --version', output: 'rustc 1.92.0 (abcdef012 2025-09-20)' }], { rust: 'nightly' }],
  ['a log that lies', [{ uses: 'actions/setup-node@v7', with: { 'node-version': '22.x' }, output: 'node: v6.0.0' }], { node: '22.x' }],
  ['a longer number that begins in the same way', [{ uses: 'actions/setup-node@v7', with: { 'node-version': '2' }, output: 'node: v20.0.0' }], { node: '2' }],
];

test.each(LOGS)('versions as they were settled on: %s', (_, before, tools) => {
  const reader = createStepReader();
  reader.push(new TextEncoder().encode(runnerLog([{ uses: 'actions/checkout@v7' }, ...before, { run: './prepare' }, { run: 'make test', output: 'boom', exitCode: 2 }])));
  const announced = reader.end();
  const failed = announced.at(-1);
  if (failed === undefined) throw new Error('no step');
  const environment = environmentOf({ ...facts([]), announced, failed, ...at(SETS, 3) });
  expect(environment.tools).toEqual(tools);
  // Of an action's own scripts none is run again.
  expect(environment.earlier.map((one) => one.title)).toEqual(['Prepare']);
});

test.each<[string, Tool, string, string]>([
  ['.nvmrc', 'node', '# ours\nv20.11.1\n', '20.11.1'],
  ['.nvmrc', 'node', 'lts/iron\n', 'lts/iron'],
  ['app/.node-version', 'node', '22\n', '22'],
  ['package.json', 'node', '{"engines":{"node":">=20 <23"}}', '>=20 <23'],
  ['package.json', 'node', '{"engines":{"node":">=20"},"volta":{"node":"20.1.0"}}', '20.1.0'],
  ['package.json', 'node', '{"devEngines":{"runtime":[{"name":"bun"},{"name":"node","version":"^22"}]}}', '^22'],
  ['package.json', 'node', '{"engines":{"node":', ''],
  ['.tool-versions', 'node', 'python 3.13.1\nnodejs 22.1.0 # lts\n', '22.1.0'],
  ['.tool-versions', 'java', 'java temurin-21.0.3+9.0.LTS\n', '21.0.3'],
  ['.tool-versions', 'ruby', 'nodejs 22\n', ''],
  ['go.mod', 'go', 'module x\n\ngo 1.22\n', '1.22'],
  ['go.mod', 'go', 'module x\n\ngo 1.22\ntoolchain go1.23.4\n', '1.23.4'],
  ['rust-toolchain.toml', 'rust', '[toolchain]\nchannel = "1.90.0"\ncomponents = ["clippy"]\n', '1.90.0'],
  ['rust-toolchain', 'rust', 'nightly-2025-09-01\n', 'nightly-2025-09-01'],
  ['global.json', 'dotnet', '{\n  // pinned\n  "sdk": { "version": "9.0.100" }\n}', '9.0.100'],
  ['.ruby-version', 'ruby', 'ruby-3.4.1\n', '3.4.1'],
  ['Gemfile', 'ruby', 'source "x"\nruby "3.3.0"\n', '3.3.0'],
  ['.python-version', 'python', '3.13\n3.12\n', '3.13'],
  ['pyproject.toml', 'python', '[project]\nrequires-python = ">=3.11,<3.14"\n', '>=3.11 <3.14'],
  ['pyproject.toml', 'python', '[tool.poetry.dependencies]\npython = "^3.11"\n', '^3.11'],
  ['.nvmrc', 'node', '$(curl evil)\n', ''],
  ['.nvmrc', 'node', '--inspect\n', ''],
  ['.nvmrc', 'node', 'x'.repeat(300_000), ''],
])('the version in %s for %s', (path, tool, text, expected) => {
  expect(versionIn(path, text, tool)).toBe(expected);
});
