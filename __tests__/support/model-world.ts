import { createModel } from '../../src/runner/model/index.js';
import { PROVIDERS } from '../../src/proposal/providers/index.js';
import type { Addressee, ResolvedProvider } from '../../src/proposal/index.js';
import type { Prompt } from '../../src/model/index.js';
import type { Model } from '../../src/ports/index.js';

/** A key that must never be seen again; made in pieces so that no scanner takes it for one. */
export const CANARY = ['sk', 'canary', '4f9a1c77e2d04b5c'].join('-');

/** The real model port, with the canary as everybody's key. */
export function realModel(extra: { readonly signal?: AbortSignal; readonly env?: Readonly<Record<string, string>> } = {}): Model {
  const keys = Object.fromEntries(PROVIDERS.flatMap((row) => row.keys.map((name) => [name, CANARY])));
  return createModel({ env: { ...keys, ...extra.env }, baseUrls: [], allowLocal: false, ...(extra.signal === undefined ? {} : { signal: extra.signal }) });
}

/** A preset pointed at a test server. */
export function providerAt(name: string, baseUrl: string, changes: Partial<ResolvedProvider> = {}): ResolvedProvider {
  const row = PROVIDERS.find((one) => one.name === name);
  if (row === undefined) throw new Error(`no preset ${name}`);
  const models = changes.models ?? row.models;
  return { ...row, baseUrl, ...changes, models, model: models[0] ?? '' };
}

/** A small prompt for whoever is asked. */
export function plainPrompt({ name, model }: Addressee): Prompt {
  const messages = [{ role: 'system' as const, content: 'Mend it.' }, { role: 'user' as const, content: 'return a - b' }];
  return { provider: name, model, messages, tokens: 7, files: ['src/add.js'] };
}

/** A clock that never waits: it keeps what it was asked to sleep. */
export function scriptedClock(): { now(): number; sleep(ms: number): Promise<void>; nonce(bytes: number): string; readonly slept: number[] } {
  const slept: number[] = [];
  return {
    slept,
    now: () => Date.UTC(2026, 10, 21),
    sleep: async (ms) => void slept.push(ms),
    nonce: (bytes) => '80'.repeat(bytes),
  };
}

/** A clock that goes on when somebody sleeps or the test says so, and never by itself. */
export function movingClock(): ReturnType<typeof scriptedClock> & { pass(ms: number): void } {
  const still = scriptedClock();
  let passed = 0;
  return {
    ...still,
    now: () => still.now() + passed,
    sleep: async (ms) => {
      passed += ms;
      await still.sleep(ms);
    },
    pass: (ms) => void (passed += ms),
  };
}

/** Keeps what was said. */
export function heardEvents(): { stage(): void; say(line: string): void; warn(line: string): void; readonly said: string[] } {
  const said: string[] = [];
  return { said, stage: () => undefined, say: (line) => void said.push(line), warn: (line) => void said.push(line) };
}
