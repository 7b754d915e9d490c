import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerBlock, oracle, startModelServer } from '../support/model-server.js';
import { heal, machineNode } from '../support/spawned.js';

interface Demo {
  readonly root: string;
  readonly healed: number;
  readonly cases: readonly { readonly name: string; readonly outcome: string; readonly reason: string; readonly report: string; readonly publication: { readonly branch?: string } }[];
}

/** The demo needs git and Node and nothing else; both the runner's Node and the machine's own must do. */
describe.each([['the bundled node', process.execPath], ['the node of this machine', machineNode() ?? 'node']])('heal demo with %s', (_, node) => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'heal-demo-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const branches = (demo: Demo): string[] => execFileSync('git', ['ls-remote', '--heads', 'origin'], { cwd: demo.root, encoding: 'utf8' }).trim().split('\n');

  it('heals three without a model, and says of the fourth what it needs', async () => {
    const ended = await heal(['demo', '--json', '--keep', folder], { node, env: { TMPDIR: folder } });
    expect([ended.code, ended.stderr.includes('--unsafe-single-process')]).toEqual([0, true]);
    const demo = JSON.parse(ended.stdout) as Demo;
    expect(demo.cases.map(({ name, outcome, reason }) => [name, outcome, reason])).toEqual([
      ['exec-bit', 'healed', 'ready'],
      ['letter-case', 'healed', 'ready'],
      ['npm-lock', 'healed', 'ready'],
      ['logic-bug', 'gave-up', 'no-provider'],
    ]);
    expect(branches(demo)).toHaveLength(4);
    expect(demo.cases.every(({ report }) => existsSync(report) && readFileSync(report, 'utf8').includes('</html>'))).toBe(true);
  });

  it('heals all four with a provider', async () => {
    const faulty = 'return tins > MANY ? Math.round(price * 0.9) : price;';
    const server = await startModelServer(oracle({ faulty: [faulty], right: answerBlock('src/discount.js', `  ${faulty}`, `  ${faulty.replace('>', '>=')}`), wrong: 'no idea' }));
    const args = ['demo', '--json', '--keep', folder, '--provider', 'openai', '--model', 'scripted', '--base-url', server.openaiUrl];
    const ended = await heal(args, { node, env: { TMPDIR: folder, OPENAI_API_KEY: `sk-${'demo'.repeat(8)}` } });
    await server.close();
    const demo = JSON.parse(ended.stdout) as Demo;
    expect([demo.healed, branches(demo).length, ended.stderr.includes('Asking openai')]).toEqual([4, 5, true]);
  });
});
