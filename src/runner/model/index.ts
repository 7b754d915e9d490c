import { checkBaseUrl, checkKeyMayGo, checkTls, ollamaBaseUrl } from '../../lib/endpoint.js';
import { wayTo } from '../../lib/proxy.js';
import { PROVIDERS } from '../../proposal/providers/index.js';
import type { Model, ModelRequest, ModelResponse } from '../../ports/index.js';
import { askOllama } from './ollama.js';
import { askOpenai } from './openai.js';
import { createReplay } from './replay.js';
import { withoutKey } from './without-key.js';

type Env = Readonly<Record<string, string | undefined>>;

export interface ModelOptions {
  /** The runner's own environment: the only place where keys, proxies, and OLLAMA_HOST, are looked for. */
  readonly env: Env;
  /** `[provider=]url` entries, as typed. */
  readonly baseUrls: readonly string[];
  /** The same as `--base-url replay=FILE`. */
  readonly replayFile?: string;
  readonly allowLocal: boolean;
  /** Ends a call that is under way. */
  readonly signal?: AbortSignal;
}

/**
 * The model port. Keys are read once and stay inside; what comes back never holds them, even where a server echoes them.
 * It never throws and never retries.
 */
export function createModel(options: ModelOptions): Model {
  const keys = new Map(PROVIDERS.flatMap(({ name, keys: variables }) => firstSet(options.env, variables).map((key) => [name, key] as const)));
  const baseUrls = withHosts(options);
  const replay = createReplay();
  const tls = checkTls(options.env);
  const { allowLocal, signal } = options;
  const ask = async (request: ModelRequest): Promise<ModelResponse> => {
    if (request.adapter === 'replay') return replay(request);
    const endpoint = checkBaseUrl(request.baseUrl, { allowLocal });
    const key = keys.get(request.provider);
    const way = wayTo(request.baseUrl, options.env);
    const reachable = way.via === 'unusable' ? ({ ok: false, reason: way.reason } as const) : ({ ok: true } as const);
    const checks = [endpoint, ...(request.baseUrl.startsWith('https:') ? [tls] : []), ...(key === undefined ? [] : [checkKeyMayGo(request.baseUrl)]), reachable];
    const refused = checks.find((check) => !check.ok);
    if (refused !== undefined && !refused.ok) return { kind: 'connection', message: refused.reason, timedOut: false, refused: true, seconds: 0 };
    const access = { allowLocal, ...(way.via === 'proxy' ? { proxy: way.proxy } : {}), ...(key === undefined ? {} : { key }), ...(signal === undefined ? {} : { signal }) };
    const response = await (request.adapter === 'ollama' ? askOllama : askOpenai)(request, access);
    return key === undefined ? response : withoutKey(response, key);
  };
  return { configured: configuredNames(keys, baseUrls), keyed: keys.size > 0, baseUrls, ask };
}

function firstSet(env: Env, variables: readonly string[]): readonly string[] {
  return variables.map((name) => (env[name] ?? '').trim()).filter((value) => value !== '').slice(0, 1);
}

/** What was typed comes first and wins. */
function withHosts({ env, baseUrls, replayFile }: ModelOptions): readonly string[] {
  const hosts = PROVIDERS.flatMap(({ name, hostVariable }) =>
    firstSet(env, hostVariable === undefined ? [] : [hostVariable]).map((host) => `${name}=${ollamaBaseUrl(host)}`),
  );
  return [...baseUrls, ...(replayFile === undefined ? [] : [`replay=${replayFile}`]), ...hosts];
}

/** A provider that wants a key is configured by it; one that wants none, by being given an address. */
function configuredNames(keys: ReadonlyMap<string, string>, baseUrls: readonly string[]): readonly string[] {
  const addressed = (name: string): boolean => baseUrls.some((entry) => entry.startsWith(`${name}=`));
  const keyless = ({ keys: variables, keyOptional }: (typeof PROVIDERS)[number]): boolean => variables.length === 0 || keyOptional === true;
  return PROVIDERS.filter((row) => keys.has(row.name) || (keyless(row) && addressed(row.name))).map((row) => row.name);
}
