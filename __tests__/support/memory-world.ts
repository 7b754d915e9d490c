import { createHash } from 'node:crypto';
import { mapTexts } from '../../src/runner/map-texts.js';
import type { Guard } from '../../src/runner/guard.js';
import type { FileMode, Message, PatchFile } from '../../src/model/index.js';
import { diffLines } from '../../src/lib/line-diff.js';
import type { Clone, ModelRequest, PushRequest, Repo, World } from '../../src/ports/index.js';
import { noStore } from '../../src/runner/store/index.js';
import { scriptedClock } from './model-world.js';

type Tree = ReadonlyMap<string, { readonly mode: FileMode; readonly content: Uint8Array }>;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);
const hash = (content: Uint8Array | string): string => createHash('sha1').update(content).digest('hex');

/** All that left a world, by the way it took. */
export interface Left {
  readonly prompts: Message[];
  readonly said: string[];
  readonly kept: string[];
  readonly pushed: PushRequest[];
}

export interface MemoryWorld {
  readonly world: World;
  readonly left: Left;
}

export interface MemoryOptions {
  readonly files: Readonly<Record<string, string>>;
  /** What the red step prints. */
  readonly log: string;
  /** What the model says; it is asked with what the guard let through. */
  answer(messages: readonly Message[]): string;
  readonly guard: Guard;
}

/**
 * A World without a machine, for hundreds of heals in one process: trees are maps, the model a function, and every patched tree is green, so that
 * nothing but the screen stands between an answer and its publication. Sinks pass the real guard, as at the rim.
 */
export function memoryWorld({ files, log, answer, guard }: MemoryOptions): MemoryWorld {
  const left: Left = { prompts: [], said: [], kept: [], pushed: [] };
  const repo = memoryRepo(files, left);
  const clone = async (): Promise<Clone> => {
    let patched = false;
    return {
      paths: ['/clone'], temp: '/temp',
      apply: async () => void (patched = true),
      run: async () => ({ exitCode: patched ? 0 : 1, signal: null, output: bytes(patched ? 'ok\n' : log), truncated: false, seconds: 1 }),
      reports: async () => [], changes: async () => [], dispose: async () => undefined,
    };
  };
  const ask = async (request: ModelRequest) => {
    const messages = mapTexts(request.messages, guard.clean);
    left.prompts.push(...messages);
    const body = JSON.stringify({ model: request.model, choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: answer(messages) } }], usage: { prompt_tokens: 10, completion_tokens: 10 } });
    return { kind: 'http' as const, status: 200, headers: { 'content-type': 'application/json' }, body, seconds: 1 };
  };
  const say = (line: string): void => void left.said.push(guard.clean(line));
  const keep = async (name: string, content: string): Promise<string> => {
    left.kept.push(guard.exact(content), name);
    return `/kept/${name}`;
  };
  return {
    left,
    world: {
      repo, clock: scriptedClock(), model: { configured: ['openai'], keyed: true, baseUrls: [], ask },
      workspace: async () => ({ sandbox: { ok: true, name: 'bubblewrap', warnings: [] }, clone }),
      files: { read: () => { throw new Error('nothing is read'); }, reports: async () => [], write: async (_path, content) => void left.kept.push(content), keep },
      store: noStore,
      events: { stage: (name, data) => say(`${name} ${JSON.stringify(data ?? {})}`), say, warn: say },
    },
  };
}

function memoryRepo(files: Readonly<Record<string, string>>, left: Left): Repo {
  const trees = new Map<string, Tree>();
  const keep = (tree: Tree): string => {
    const name = hash([...tree].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, { mode, content }]) => `${mode} ${hash(content)} ${path}\n`).join(''));
    trees.set(name, tree);
    return name;
  };
  const base = keep(new Map(Object.entries(files).map(([path, content]) => [path, { mode: '100644' as const, content: bytes(content) }])));
  const treeOf = (name: string): Tree => trees.get(name) ?? new Map();
  return {
    state: { root: '/home/dev/repo', head: '1'.repeat(40), branch: 'main', dirty: false, baseTree: base },
    list: async (name) => [...treeOf(name)].map(([path, { mode, content }]) => ({ path, mode, hash: hash(content), size: content.length })),
    read: async (name, path) => treeOf(name).get(path)?.content ?? null,
    writeTree: async (name, changes) => {
      const tree = new Map(treeOf(name));
      for (const { path, mode, content } of changes) if (content === null) tree.delete(path); else tree.set(path, { mode, content });
      return keep(tree);
    },
    diff: async (a, b) => diffOf(treeOf(a), treeOf(b)),
    applyPatch: async () => ({ ok: false, reason: 'not here' }),
    lastChange: async () => [],
    parentTree: async () => null,
    grep: async () => [],
    pushTree: async (request) => {
      left.pushed.push(request);
      return { ok: true, commit: '2'.repeat(40), state: 'created' };
    },
    remoteUrl: async () => 'https://example.invalid/repo.git',
  };
}

function diffOf(a: Tree, b: Tree): { files: readonly PatchFile[]; diff: string } {
  const paths = [...new Set([...a.keys(), ...b.keys()])].filter((path) => text(a.get(path)?.content) !== text(b.get(path)?.content) || a.has(path) !== b.has(path)).sort();
  const files = paths.map((path): PatchFile => {
    const [before, after] = [a.get(path), b.get(path)];
    const { added, removed } = diffLines(before === undefined ? undefined : text(before.content), after === undefined ? undefined : text(after.content));
    return { path, modeBefore: before?.mode ?? null, modeAfter: after?.mode ?? null, before: before === undefined ? null : hash(before.content), after: after === undefined ? null : hash(after.content), added: added.length, removed: removed.length, binary: false };
  });
  return { files, diff: paths.map((path) => hunkOf(path, text(a.get(path)?.content), text(b.get(path)?.content))).join('') };
}

/** One hunk without context, in git's form. */
function hunkOf(path: string, before: string, after: string): string {
  const { added, removed } = diffLines(before, after);
  const lines = [...removed.map((line) => `-${line.text}`), ...added.map((line) => `+${line.text}`)].map((line) => line.replace(/\n?$/, '\n'));
  return `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n@@ -1 +1 @@\n${lines.join('')}`;
}
