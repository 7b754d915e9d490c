import { createStepReader, type LoggedStep } from '../../src/log/job-steps.js';
import { runnerLog } from '../support/hub/runner-log.js';

function read(text: string, size = 1 << 20): readonly LoggedStep[] {
  const bytes = new TextEncoder().encode(text);
  const reader = createStepReader();
  for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
  return reader.end();
}

const LOG = runnerLog([
  { uses: 'actions/checkout@v7', with: { repository: 'octo/demo', token: '***' }, output: 'Syncing repository' },
  { uses: 'actions/setup-node@v7', with: { 'node-version': '22', cache: 'npm' }, env: { CI_TOKEN: '***' } },
  { run: 'npm ci', output: 'added 3 packages' },
  { run: 'npm test -- --ci\necho done\n', shell: '/usr/bin/bash --noprofile --norc -e -o pipefail {0}', env: { MODE: 'fast', NOTE: 'one\ntwo' }, output: 'FAIL a.test.js', exitCode: 1 },
]);

test('steps, their scripts, settings and exit codes', () => {
  const steps = read(LOG);
  expect(steps.map(({ title, script, exitCode }) => ({ title, script, exitCode }))).toEqual([
    { title: 'actions/checkout@v7', script: undefined, exitCode: undefined },
    { title: 'actions/setup-node@v7', script: undefined, exitCode: undefined },
    { title: 'npm ci', script: 'npm ci', exitCode: undefined },
    { title: 'npm test -- --ci', script: 'npm test -- --ci\necho done', exitCode: 1 },
  ]);
  expect({ ...steps[1]?.with }).toEqual({ 'node-version': '22', cache: 'npm' });
  expect(steps[3]).toMatchObject({ shell: '/usr/bin/bash --noprofile --norc -e -o pipefail {0}', env: { MODE: 'fast', NOTE: 'one\ntwo' } });
  expect(steps[3]?.text).toContain('FAIL a.test.js');
  expect(steps[2]?.text).toContain('added 3 packages');
});

test.each([1, 7, 64, 1000])('the same whatever pieces it comes in (%i bytes)', (size) => {
  expect(read(LOG, size)).toEqual(read(LOG));
});

test('the same with the line ends of Windows', () => {
  expect(read(LOG.replaceAll('\n', '\r\n')).map((step) => step.script)).toEqual(read(LOG).map((step) => step.script));
});

test.each<[string, string, number]>([
  ['a group of a program is no step', '##[group]Run tests\nok\n##[endgroup]', 1],
  ['nor one with a shell but no echoed script', '##[group]Run tests\nshell: /usr/bin/bash -e {0}\n##[endgroup]', 1],
  ['nor one that is never closed', '##[group]Run tests\nok', 1],
  ['one inside the other does not hide the rest', '##[group]Run a\n##[group]Run b\n##[endgroup]\nmore', 1],
  ['names that reach into objects stay names', '##[group]Run a/b@v1\nwith:\n  __proto__: x\n##[endgroup]', 2],
])('%s', (_, output, count) => {
  const steps = read(runnerLog([{ run: 'make', output, exitCode: 2 }]));
  expect(steps).toHaveLength(count);
  expect(steps.at(-1)?.exitCode).toBe(2);
  expect(({} as { x?: unknown }).x).toBeUndefined();
});

test('a monster keeps its beginning and its end', () => {
  const [step] = read(runnerLog([{ run: 'make', output: `first\n${`${'x'.repeat(999)}\n`.repeat(60_000)}last`, exitCode: 2 }]));
  expect(step?.text.length).toBeLessThan(36 << 20);
  expect(step?.text.slice(0, 500)).toContain('first');
  expect(step?.text.slice(-200)).toContain('last');
});

test('nothing at all', () => {
  expect(read('')).toEqual([]);
});
