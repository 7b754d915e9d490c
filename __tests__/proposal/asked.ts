import { createCascade } from '../../src/proposal/index.js';
import type { Answer, CascadeOptions, PromptFor, ResolvedProvider } from '../../src/proposal/index.js';
import type { Clock } from '../../src/ports/index.js';
import { heardEvents, plainPrompt, realModel, scriptedClock } from '../support/model-world.js';
import { startModelServer } from '../support/model-server.js';
import type { Handler, ModelServer, Reply, SeenRequest } from '../support/model-server.js';

const servers: ModelServer[] = [];

export async function closeServers(): Promise<void> {
  await Promise.all(servers.splice(0).map((server) => server.close()));
}

export type Scripted = ModelServer & { at(name: string): string; order(): string[] };

/** One server, many providers: each has its own base path, and the script is kept by `path model`. */
export async function serve(script: Readonly<Record<string, readonly Reply[]>>): Promise<Scripted> {
  const seen = new Map<string, number>();
  return handle((request) => {
    const key = keyOf(request);
    const replies = script[key] ?? script[key.split(' ')[0] ?? ''] ?? [];
    const n = seen.get(key) ?? 0;
    seen.set(key, n + 1);
    return replies[Math.min(n, replies.length - 1)] ?? { status: 500, body: 'unscripted' };
  });
}

export async function handle(handler: Handler): Promise<Scripted> {
  const server = await startModelServer(handler);
  servers.push(server);
  return { ...server, at: (name) => `${server.url}/${name}`, order: () => server.requests.map(keyOf) };
}

export function keyOf(request: SeenRequest): string {
  return `${request.path.split('/')[1] ?? ''} ${(request.json as { model: string }).model}`;
}

export interface Run {
  readonly answer: Answer;
  readonly answers: readonly Answer[];
  readonly slept: readonly number[];
  readonly said: readonly string[];
}

export interface RunOptions {
  readonly promptFor?: PromptFor;
  readonly budget?: CascadeOptions['budget'];
  readonly asks?: number;
  readonly clock?: Clock & { readonly slept: readonly number[] };
  /** Between two askings. */
  between?(n: number): void;
}

/** Asks a cascade as often as told; nothing sleeps. */
export async function run(providers: readonly ResolvedProvider[], options: RunOptions = {}): Promise<Run> {
  const [clock, events] = [options.clock ?? scriptedClock(), heardEvents()];
  const cascade = createCascade({ providers, world: { model: realModel(), clock, events }, budget: options.budget ?? { maxCalls: 50, maxTokens: 100_000 } });
  const answers: Answer[] = [];
  for (let n = 0; n < (options.asks ?? 1); n++) {
    if (n > 0) options.between?.(n);
    answers.push(await cascade.ask(options.promptFor ?? plainPrompt));
  }
  const answer = answers.at(-1);
  if (answer === undefined) throw new Error('nothing was asked');
  return { answer, answers, slept: clock.slept, said: events.said };
}
