import { environmentOf, type EnvironmentFacts } from '../../src/admission/environment.js';
import type { Announced } from '../../src/admission/planned-step.js';
import { readWorkflow } from '../../src/admission/workflow-file.js';

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

test('earlier scripts in their order, what comes after the failed one left out', () => {
  const workflow = readWorkflow(WORKFLOW);
  const job = workflow?.jobs[0];
  const environment = environmentOf(facts([script('npm ci'), script('deploy'), script('odd'), script('login ***')], { workflow, ...(job === undefined ? {} : { at: { job, index: 3 } }) }));
  expect(environment.earlier).toEqual([{ script: 'npm ci', shell: '/usr/bin/bash -e {0}', workingDirectory: 'app' }]);
  expect(environment.missing).toEqual([
    'The job ran in the container node:22.',
    'The job had service containers that are not here: db, cache.',
    'The earlier step "deploy" reads a secret; it is left out.',
    'Where the earlier step "odd" ran cannot be told; it is left out.',
    'The earlier step "login ***" needs a secret; it is left out.',
  ]);
});

test('another system is told', () => {
  expect(environmentOf(facts([], { labels: ['windows-2025'] })).missing).toEqual(['The job ran on windows-2025; here it is Linux.']);
});
