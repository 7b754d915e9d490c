import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGitServer, type GitServer } from '../support/git-server.js';
import { answerBlock, oracle, startModelServer } from '../support/model-server.js';
import { needs } from '../support/needs.js';
import { openScene, type Scene } from '../support/scene.js';
import { hasBubblewrap, heal } from '../support/spawned.js';

interface Said {
  readonly bugs: readonly { readonly tool: string; readonly file?: string; readonly line?: number; readonly message: string }[];
  readonly tests?: { readonly total: number; readonly failed: number };
}
interface Result {
  readonly outcome: string;
  readonly failure?: { readonly primary: Said['bugs'] };
  readonly base?: { readonly tests?: Said['tests'] };
  readonly attempts: readonly { readonly trials: readonly { readonly tests?: Said['tests']; readonly reports?: number }[] }[];
}

const MATCHER = { problemMatcher: [{ owner: 'shopcheck', pattern: [{ regexp: '^!! (\\S+) @(\\d+) (.+)$', file: 1, line: 2, message: 3 }] }] };
/** A checker that nobody knows: it reads a module and says in its own words where a total is less than its parts. */
const CHECK = "import { total } from './cart.js';\nif (total(30, 5) !== 35) {\n  console.log('!! cart.js @2 the total is less than its parts');\n  process.exit(3);\n}\nconsole.log('!! not a finding');\n";
const CART = 'export function total(price, shipping) {\n  return price - shipping;\n}\n';
const RIGHT = answerBlock('cart.js', '  return price - shipping;', '  return price + shipping;');
const ORACLE = { faulty: ['return price - shipping;'], right: RIGHT, wrong: answerBlock('cart.js', '  return price - shipping;', '  return price * shipping;') };

describe('patterns of the user, with the command that only looks', () => {
  let folder: string;
  const at = (name: string): string => join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'heal-patterns-'));
    mkdirSync(at('matchers'));
    writeFileSync(at('matchers/shop.json'), JSON.stringify(MATCHER));
    writeFileSync(at('wrong.json'), '{"problemMatcher": 7}');
    writeFileSync(at('log.txt'), 'all is well\n!! cart.js @2 the total is less\noops tax.js|7|too much\n');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const parse = async (...args: readonly string[]): Promise<readonly [number | null, readonly string[], string]> => {
    const ended = await heal(['parse', '--json', 'log.txt', ...args], { cwd: folder });
    const bugs = ended.code === 0 ? (JSON.parse(ended.stdout) as Said).bugs : [];
    return [ended.code, bugs.map((bug) => `${bug.tool} ${bug.file ?? ''}:${bug.line ?? ''} ${bug.message}`), ended.stderr];
  };

  it('reads what a file of matchers and an error format describe', async () => {
    expect(await parse()).toEqual([0, [], '']);
    expect(await parse('--problem-matchers', 'matchers/shop.json')).toEqual([0, ['shopcheck cart.js:2 the total is less'], '']);
    expect(await parse('--problem-matchers', 'matchers/*.json', '--errorformat', 'oops %f|%l|%m')).toEqual([0, ['shopcheck cart.js:2 the total is less', 'errorformat tax.js:7 too much'], '']);
  });

  it('says in one sentence what cannot be used', async () => {
    expect(await parse('--problem-matchers', 'wrong.json')).toEqual([2, [], expect.stringMatching(/^heal: The problem-matcher file wrong\.json cannot be used: it has no list "problemMatcher"\.\n$/)]);
    expect(await parse('--problem-matchers', 'none.json')).toEqual([2, [], expect.stringContaining('there is no such file')]);
    expect(await parse('--problem-matchers', 'none/*.json')).toEqual([2, [], expect.stringContaining('No problem-matcher file fits none/*.json.')]);
    expect(await parse('--errorformat', '%f:%y')).toEqual([2, [], expect.stringContaining('%y is no item')]);
    const run = await heal(['run', '--log', 'log.txt', '--errorformat', '%f:%f'], { cwd: folder });
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('%f stands in it twice')]);
  });
});

needs('bubblewrap', hasBubblewrap())('a step that says nothing that is known', () => {
  let git: GitServer;
  let scene: Scene | undefined;
  beforeAll(async () => {
    git = await startGitServer();
  });
  afterEach(() => scene?.dispose());
  afterAll(() => git.close());
  const result = (): Result => scene?.result() as unknown as Result;

  it('is understood by a matcher, from its log and in every trial', async () => {
    scene = await openScene(git, { 'package.json': '{ "type": "module" }\n', 'cart.js': CART, 'check.js': CHECK, '.github/shop.json': JSON.stringify(MATCHER) });
    const server = await startModelServer(oracle(ORACLE));
    const log = join(scene.folder, 'log.txt');
    writeFileSync(log, `${scene.repo.root}/check.js\n!! cart.js @2 the total is less than its parts\n`);
    const asked = ['--problem-matchers', join(scene.repo.root, '.github/shop.json'), '--provider', 'openai', '--model', 'scripted', '--base-url', server.openaiUrl];
    const ended = await scene.run([...asked, '--log', log, '--', 'node check.js'], { env: { OPENAI_API_KEY: `sk-${'patterns'.repeat(4)}` } });
    await server.close();
    expect([ended.stderr, result().outcome]).toEqual([expect.any(String), 'healed']);
    expect(result().failure?.primary.map((bug) => `${bug.tool} ${bug.file ?? ''}:${bug.line ?? ''}`)).toEqual(['shopcheck cart.js:2']);
  });

  it('is understood by its report file: red at first, and green with none of it', async () => {
    const test = "import test from 'node:test';\nimport assert from 'node:assert/strict';\nimport { total } from './cart.js';\n\ntest('adds', () => {\n  assert.equal(total(30, 5), 35);\n});\ntest('is free', () => {\n  assert.equal(total(0, 0), 0);\n});\n";
    scene = await openScene(git, { 'package.json': '{ "type": "module" }\n', 'cart.js': CART, 'cart.test.js': test, '.gitignore': 'out/\n', 'out/old.xml': '<testsuite><testcase name="stale"><failure message="of another day"/></testcase></testsuite>' });
    const server = await startModelServer(oracle(ORACLE));
    const asked = ['--reports', 'out/*.xml', '--provider', 'openai', '--model', 'scripted', '--base-url', server.openaiUrl];
    const command = 'mkdir -p out; node --test --test-reporter=junit --test-reporter-destination=out/junit.xml cart.test.js';
    const acted = await scene.act({ run: command, reports: 'out/*.xml', 'max-attempts': '0', publish: 'none' });
    expect([acted.outputs.outcome, result().failure?.primary.map((bug) => bug.tool)]).toEqual(['gave-up', ['junit']]);
    const ended = await scene.run([...asked, '--', command], { env: { OPENAI_API_KEY: `sk-${'patterns'.repeat(4)}` } });
    await server.close();
    expect([ended.stderr, result().outcome]).toEqual([expect.any(String), 'healed']);
    expect(result().failure?.primary.map((bug) => `${bug.tool} ${bug.file ?? ''}:${bug.line ?? ''}`)).toEqual(['junit cart.test.js:6']);
    expect(result().base?.tests).toMatchObject({ total: 2, failed: 1 });
    expect(result().attempts.at(-1)?.trials.map((trial) => trial.tests)).toEqual(expect.arrayContaining([expect.objectContaining({ total: 2, failed: 0 })]));
  });
});
