import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bracket } from '../../src/bracket/index.js';
import { NO_GRANT } from '../../src/lib/grant.js';
import { resolvePolicy } from '../../src/lib/policy.js';
import type { Failure, Patch } from '../../src/model/index.js';
import { failureOf } from '../../src/observe.js';
import type { Clone, Repo, World } from '../../src/ports/index.js';
import { openRepo } from '../../src/runner/git/index.js';
import type { HealRequest, Story } from '../../src/story.js';
import { tempRepo, type FileSpec } from './temp-repo.js';

/** A run as the script sees it: what was to run, on which file contents, and the how-many-eth it is. */
export interface Asked {
  readonly command: string;
  readonly network: boolean;
  text(path: string): string;
  readonly n: number;
}

/** What the script says of a run. `seconds` pass on the clock. */
export interface Told {
  readonly red: boolean;
  readonly output?: string;
  readonly seconds?: number;
}

export interface Scripted {
  readonly story: Story;
  readonly repo: Repo;
  /** The runs so far: command and tree. */
  readonly runs: readonly { readonly command: string; readonly tree: string; readonly limit: number; readonly network: boolean }[];
  bracket(): Promise<Bracket>;
  dispose(): void;
}

const RED = 'TypeError: boom\n    at main (a.js:1:1)\n';

/** A world with a real repository, whose runs are what a script says of them, on a clock that only runs move. */
export async function scriptedWorld(files: Readonly<Record<string, FileSpec>>, script: (asked: Asked) => Told, request: Partial<HealRequest> = {}): Promise<Scripted> {
  const user = tempRepo(files);
  const scratch = mkdtempSync(join(tmpdir(), 'heal-scripted-'));
  const opened = await openRepo({ root: user.root, scratch });
  if (!opened.ok) throw new Error(opened.reason);
  const { repo } = opened;
  const runs: { command: string; tree: string; limit: number; network: boolean }[] = [];
  let now = 0;
  const clone = async (): Promise<Clone> => {
    let tree = repo.state.baseTree;
    return {
      paths: [], temp: '/temp',
      apply: async (patch: Patch) => void (tree = patch.tree),
      run: async ({ command, limits, network }) => {
        runs.push({ command, tree, limit: limits.seconds, network });
        const paths = (await repo.list(tree)).map((entry) => entry.path);
        const texts = new Map<string, string>();
        for (const path of paths) texts.set(path, Buffer.from((await repo.read(tree, path)) ?? []).toString());
        const { red, output, seconds = 1 } = script({ command, network, n: runs.length, text: (path) => texts.get(path) ?? '' });
        now += seconds * 1000;
        return { exitCode: red ? 1 : 0, signal: null, output: new TextEncoder().encode(output ?? (red ? RED : 'fine\n')), truncated: false, seconds };
      },
      reports: async () => [],
      changes: async () => [],
      dispose: async () => undefined,
    };
  };
  const events = { stage: () => undefined, say: () => undefined, warn: () => undefined };
  const world = { repo, events, clock: { now: () => now, nonce: () => 'n0nce' }, workspace: async () => ({ sandbox: { ok: true, name: 'none', warnings: [] }, clone }) } as unknown as World;
  const step = { run: '', job: '', step: '', command: 'check', shell: '', workingDirectory: '.', env: {} };
  const budget = { maxAttempts: 3, maxCalls: 9, maxTokens: 9000, maxSeconds: 1000, spent: { attempts: 0, calls: 0, tokens: 0, seconds: 0 } };
  const full = { step, budget, policy: resolvePolicy({ mode: 'fix' }), limits: { seconds: 600, outputBytes: 1, memoryBytes: 1, processes: 1 }, ...request } as HealRequest;
  const story: Story = { world, request: full, started: 0 };
  return {
    story, repo, runs,
    async bracket() {
      const { runOnce } = await import('../../src/bracket/runs.js');
      const base = await runOnce(story, { base: { network: false }, original: { primary: [] } } as unknown as Bracket, {});
      const failure: Failure = failureOf(step, base);
      return { step, failure, original: failure, base, attempts: [], budget, onto: repo.state.baseTree, grant: NO_GRANT, shownFiles: [] } as unknown as Bracket;
    },
    dispose() {
      user.dispose();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}
