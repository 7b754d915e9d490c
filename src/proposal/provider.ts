/** A provider preset: a row of data on one of the adapters. */
export interface Provider {
  readonly name: string;
  readonly adapter: 'openai' | 'ollama' | 'replay';
  /** Absent where the user must give one. */
  readonly baseUrl?: string;
  /** Names of the environment variables its key may stand in, best first; empty = no key needed. */
  readonly keys: readonly string[];
  /** The variable that configures it without a key (OLLAMA_HOST). */
  readonly hostVariable?: string;
  readonly models: readonly string[];
  /** Tokens of prompt and answer together that one call may use. */
  readonly callTokens: number;
  readonly maxAnswerTokens: number;
  readonly maxTokensParameter: 'max_tokens' | 'max_completion_tokens';
  readonly docs: string;
  /** True where the key may be missing (a server of one's own often wants none). */
  readonly keyOptional?: true;
  /** How long one call may take. Absent = 180 s. */
  readonly timeoutSeconds?: number;
  /** An answer that comes in pieces is given up after so long without one. Absent = only the whole call has a limit. */
  readonly idleSeconds?: number;
  /** Extra fields of the request body; undefined takes a field out that this endpoint does not know. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** The same for single models, by their exact id; these win over `parameters`. */
  readonly modelParameters?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A provider with everything settled: where to ask, and which models in which order. */
export interface ResolvedProvider extends Provider {
  readonly baseUrl: string;
  /** The one of `models` that is to be asked next. */
  readonly model: string;
}
