import { startGitServer, type GitServer } from '../support/git-server.js';
import { oracle, promptText, startModelServer, type ModelServer } from '../support/model-server.js';
import { needs } from '../support/needs.js';
import { openScene, type Scene } from '../support/scene.js';
import { hasBubblewrap } from '../support/spawned.js';
import { TOOLCHAINS, warmGoCache, warmMavenHome } from '../support/toolchains.js';
import { answer, BUILT_CASES, FIXER_CASES, type BuiltCase } from './cases-built.js';

interface Trial {
  readonly scope: string;
  readonly command: string;
  readonly green: boolean;
}

/** Compiled languages all the way: real toolchains, remote and sandbox; the model errs once before it sees the fault. */
needs('bubblewrap', hasBubblewrap())('a red step of a compiled language, all the way', () => {
  let git: GitServer;
  let scene: Scene | undefined;
  let model: ModelServer | undefined;
  beforeAll(async () => {
    git = await startGitServer();
  });
  afterEach(async () => {
    await model?.close();
    scene?.dispose();
  });
  afterAll(() => git.close());

  for (const one of BUILT_CASES) {
    needs(TOOLCHAINS[one.toolchain].needs, TOOLCHAINS[one.toolchain].there())(one.name, () => {
      it('is still red with a wrong edit, and healed with the right one', async () => {
        const { env, command, narrow } = prepare(one);
        scene = await openScene(git, one.files);
        const sees = oracle({ faulty: [one.faulty], right: answer(one, one.right), wrong: 'I cannot see it.' });
        model = await startModelServer((request, n) => (n === 0 ? { text: answer(one, one.wrong) } : sees(request, n)));
        const before = scene.repo.digest();
        const asked = ['--provider', 'openai', '--model', 'scripted', '--base-url', model.openaiUrl, '--publish', 'branch'];
        const ended = await scene.run([...asked, '--', command], { env: { OPENAI_API_KEY: 'sk-e2e-0123456789', ...env } });
        expect([ended.stdout, ended.stderr, ended.code]).toEqual([expect.stringContaining('heal'), expect.any(String), 0]);
        const result = scene.result();
        expect(result).toMatchObject({ outcome: 'healed', reason: 'ready', publication: { kind: 'branch', state: 'created' } });
        // A fixer that could not help may have come first; it costs nothing and proves nothing.
        const byModel = result.attempts.filter((attempt) => attempt.origin.kind === 'model');
        expect(byModel.map((attempt) => attempt.end.state)).toEqual(['red', 'verified']);
        // The first prompt showed the fault already: it was not found by widening the view.
        expect(promptText(model.requests[0] ?? (() => { throw new Error('not asked'); })())).toContain(one.faulty);
        const trials = (byModel[1]?.trials ?? []) as readonly Trial[];
        expect(trials.map(({ scope, command: ran, green }) => ({ scope, ran, green }))).toEqual([...(narrow === null ? [] : [{ scope: 'narrow', ran: narrow, green: true }]), { scope: 'step', ran: command, green: true }]);
        expect(scene.remote.git('rev-parse', `${result.publication.branch ?? 'missing'}^{tree}`).trim()).toBe(result.patch?.tree);
        expect(scene.remote.git('show', `${result.publication.branch ?? 'missing'}:${one.file}`)).toContain(one.right);
        expect(result.patch?.files.map(({ path }) => path)).toEqual([one.file]);
        expect(scene.repo.digest()).toBe(before);
      }, 240_000);
    });
  }

  for (const { fixer, toolchain, files, command, changed } of FIXER_CASES) {
    needs(TOOLCHAINS[toolchain].needs, TOOLCHAINS[toolchain].there())(`the fixer ${fixer}`, () => {
      it('heals without a model, offline, in the files that it said it would touch', async () => {
        scene = await openScene(git, files);
        const before = scene.repo.digest();
        const ended = await scene.run(['--publish', 'branch', '--', command], { env: toolchain === 'go' ? { GOCACHE: warmGoCache() } : {} });
        expect([ended.stdout, ended.stderr, ended.code]).toEqual([expect.stringContaining(fixer), expect.any(String), 0]);
        const result = scene.result();
        expect(result).toMatchObject({ outcome: 'healed', attempts: [{ origin: { kind: 'fixer', name: fixer }, end: { state: 'verified' } }], usage: { calls: 0 } });
        expect(result.patch?.files.map(({ path }) => path)).toEqual(changed);
        expect(scene.remote.git('rev-parse', `${result.publication.branch ?? 'missing'}^{tree}`).trim()).toBe(result.patch?.tree);
        expect(scene.repo.digest()).toBe(before);
      }, 240_000);
    });
  }
});

interface Prepared {
  readonly env: Readonly<Record<string, string>>;
  readonly command: string;
  readonly narrow: string | null;
}

/** What a machine that builds this all day has at hand: the standard library built, packages fetched. */
function prepare(one: BuiltCase): Prepared {
  const { command, narrow } = one;
  if (one.toolchain === 'go') return { command, narrow, env: { GOCACHE: warmGoCache() } };
  if (one.toolchain !== 'maven') return { command, narrow, env: {} };
  const files = Object.fromEntries(Object.entries(one.files).map(([path, text]) => [path, String(text).replace(one.faulty, one.right)]));
  const home = warmMavenHome(files);
  const at = (text: string): string => text.replace('$REPOSITORY', `-Dmaven.repo.local=${home}/.m2/repository`);
  // Rust and Go look for their own homes below HOME; only Maven is asked here.
  return { command: at(command), narrow: narrow === null ? null : at(narrow), env: { HOME: home } };
}
