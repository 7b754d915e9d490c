import type { EarlierStep, Replay } from '../../src/model/index.js';
import type { Clone } from '../../src/ports/index.js';
import { prepare, type Prepared } from '../../src/trial/index.js';
import { needs } from '../support/needs.js';
import { hasBubblewrap } from '../support/spawned.js';
import { LIMITS, step, testWorld, text, type TestWorld } from '../runner/workspace/world.js';

const FAILED = { run: '', job: 'test', step: 'Test', command: 'true', shell: '', workingDirectory: '.', env: { SHOWN: 'log', OWN: 'mine', DATA: '/home/runner/work/demo/demo/data' } };
const first = (script: string, more: Partial<EarlierStep> = {}): EarlierStep => ({ script, shell: '', workingDirectory: '.', ...more });

needs('bubblewrap', hasBubblewrap())('in bubblewrap', () => suite('bubblewrap'));
describe('without a sandbox', () => suite('none'));

function suite(sandbox: 'bubblewrap' | 'none'): void {
  let world: TestWorld;
  let clone: Clone;
  beforeAll(async () => {
    world = await testWorld({ files: { 'a.txt': 'a\n', 'bin/tool': { content: '#!/bin/sh\necho the tool\n', mode: 0o755 }, 'sub/b.txt': 'b\n' }, sandbox });
  });
  beforeEach(async () => {
    clone = await world.clone();
  });
  afterEach(() => clone.dispose());
  afterAll(() => world.dispose());

  const run = (steps: readonly EarlierStep[], more: Partial<Replay> = {}): Promise<Prepared> =>
    prepare(clone, { step: FAILED, replay: { steps, defaults: { GITHUB_SHA: 'abc' }, own: ['OWN'], workspace: '/home/runner/work/demo/demo', ...more }, network: false, limits: LIMITS, nonce: () => 'n0nce' });
  const shows = async ({ env, path, here }: Prepared, command: string): Promise<string> => text(await clone.run(step(here(command), { env, ...(path === undefined ? {} : { path }) }))).trim();

  it('what a step leaves in the tree, in GITHUB_ENV and in GITHUB_PATH is there for those after it', async () => {
    const prepared = await run([
      first('echo made > made.txt; echo "MODE=strict" >> "$GITHUB_ENV"'),
      first('[ "$MODE" = strict ] && [ ! -s "$GITHUB_ENV" ] && printf "LONG<<E\\none\\ntwo\\nE\\n" >> $GITHUB_ENV; echo "$GITHUB_WORKSPACE/bin" >> $GITHUB_PATH'),
      first('tool && [ -e ../a.txt ] && echo "$(cat b.txt) $LONG" > "$RUNNER_TEMP/kept"', { workingDirectory: 'sub' }),
    ]);
    expect(prepared.replayed).toMatchObject({ steps: [expect.stringMatching(/^echo made/), expect.any(String), expect.any(String)], passedOver: [], network: false });
    expect(await shows(prepared, 'cat made.txt; tool; echo "$MODE"; cat "$RUNNER_TEMP/kept"')).toBe('made\nthe tool\nstrict\nb one\ntwo');
  });

  it('what was set wins over job and workflow, not over a step’s own settings', async () => {
    const prepared = await run([first('echo SHOWN=set >> $GITHUB_ENV; echo OWN=set >> $GITHUB_ENV'), first('echo "S=$SHOWN-$OWN" >> $GITHUB_ENV', { env: { SHOWN: 'log', OWN: 'mine' }, own: ['SHOWN'] })]);
    expect(await shows(prepared, 'echo "$SHOWN $OWN $S"')).toBe('set mine log-set');
  });

  it('a step finds what the runner gives to every step, and nothing of its own', async () => {
    const prepared = await run([]);
    expect(prepared.replayed).toBeUndefined();
    expect(await shows(prepared, 'echo "$GITHUB_SHA $RUNNER_OS"; [ "$GITHUB_WORKSPACE" = "$PWD" ] && touch "$RUNNER_TEMP/x" && for f in "$GITHUB_ENV" "$GITHUB_PATH" "$GITHUB_OUTPUT" "$GITHUB_STATE" "$GITHUB_STEP_SUMMARY"; do echo x >> "$f"; done; env | grep -c TOKEN')).toMatch(/^abc (?:Linux|macOS)\n0$/);
  });

  it('paths of the job are those of the clone', async () => {
    const prepared = await run([first('cp /home/runner/work/demo/demo/a.txt /home/runner/work/demo/demo/c.txt')]);
    expect(await shows(prepared, 'cat /home/runner/work/demo/demo/c.txt; echo "${DATA#"$PWD"} /home/runner/work/demo/demo-2"')).toBe('a\n/data /home/runner/work/demo/demo-2');
  });

  it.each<[string, EarlierStep, RegExp]>([
    ['its exit code', first('echo broken; exit 3', { title: 'Make' }), /broken/],
    ['a file that the runner would not read', first('echo hello >> $GITHUB_ENV', { title: 'Make' }), /Unable to process file command: a line in GITHUB_ENV/],
    ['a pipe in place of the file', first('rm "$GITHUB_ENV"; mkfifo "$GITHUB_ENV"', { title: 'Make' }), /Unable to process file command: what it wrote/],
    ['a folder that is not there', first('true', { title: 'Make', workingDirectory: 'nowhere' }), /does not exist in the repository/],
  ])('a step that fails ends it: %s', async (_, one, words) => {
    const prepared = await prepare(clone, { step: FAILED, replay: { steps: [first('true'), one, first('touch never')], defaults: {}, own: [], workspace: '/w' }, network: false, limits: { ...LIMITS, seconds: 3 }, nonce: () => 'n0nce' });
    expect(prepared.replayed).toMatchObject({ steps: ['true'], failed: 'Make' });
    expect(prepared.failed?.exitCode).not.toBe(0);
    expect(text(prepared.failed as never)).toMatch(words);
    expect(await shows(prepared, 'ls')).not.toContain('never');
  });

  it('one that may fail is passed over, and sets nothing', async () => {
    const prepared = await run([first('echo A=1 >> $GITHUB_ENV; exit 1', { title: 'Log in', optional: true }), first('touch after')]);
    expect(prepared.replayed).toMatchObject({ steps: ['touch after'], passedOver: ['Log in'] });
    expect(await shows(prepared, 'ls after; echo "[$A]"')).toBe('after\n[]');
  });
}
