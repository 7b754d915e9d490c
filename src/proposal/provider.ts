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
}
