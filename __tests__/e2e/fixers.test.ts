import { BARE_PATH, hasTool, modulesFrom, TOOLS_PATH } from '../support/fixer-tools.js';
import { startGitServer, type GitServer } from '../support/git-server.js';
import { needs } from '../support/needs.js';
import { openScene, type Scene } from '../support/scene.js';
import { hasBubblewrap } from '../support/spawned.js';
import { warmGoCache } from '../support/toolchains.js';
import { FIXER_CASES, type FixerCase } from './cases-fixers.js';

/** Every tool is the real one, run in the sandbox without network; no provider is configured. */
needs('bubblewrap', hasBubblewrap())('a fixer heals what its tool complained about', () => {
  let git: GitServer;
  let scene: Scene | undefined;
  beforeAll(async () => {
    git = await startGitServer();
  });
  afterEach(() => scene?.dispose());
  afterAll(() => git.close());

  for (const one of FIXER_CASES) {
    const programs = one.programs.filter((program) => !hasTool(program));
    needs(`${programs.join(', ')} (node scripts/fixer-tools.mjs)`, programs.length === 0)(`${one.fixer}${one.name === undefined ? '' : `, ${one.name}`}`, () => {
      it('without a model, offline, in the files that it said it would touch', async () => {
        scene = await openScene(git, one.files, one.modules, modulesFrom(one.modulesFrom));
        const before = scene.repo.digest();
        const ended = await scene.run(['--publish', 'branch', ...(one.setup === undefined ? [] : ['--setup', one.setup]), '--', one.command], { env: environmentOf(one) });
        const result = scene.result();
        expect([ended.stdout, ended.stderr, ended.code]).toEqual([expect.stringContaining(one.fixer), expect.any(String), 0]);
        expect(result).toMatchObject({ outcome: 'healed', attempts: [{ origin: { kind: 'fixer', name: one.fixer }, end: { state: 'verified' } }], usage: { calls: 0 } });
        expect(result.patch?.files.map(({ path }) => path)).toEqual(one.changed);
        const branch = result.publication.branch ?? 'missing';
        expect(scene.remote.git('rev-parse', `${branch}^{tree}`).trim()).toBe(result.patch?.tree);
        for (const [path, text] of Object.entries(one.holds ?? {})) expect(scene.remote.git('show', `${branch}:${path}`)).toContain(text);
        expect(scene.repo.digest()).toBe(before);
      }, 120_000);
    });
  }
});

function environmentOf({ programs, bare = false }: FixerCase): Record<string, string> {
  return { PATH: bare ? BARE_PATH : TOOLS_PATH, ...(programs.includes('go') ? { GOCACHE: warmGoCache() } : {}) };
}
