import type { Provider } from '../provider.js';
import type { DigestInput, Reply } from '../reply.js';
import { digestOllama } from './ollama.js';
import { digestOpenai } from './openai.js';
import { digestReplay } from './replay.js';

const DIGESTS: Readonly<Record<Provider['adapter'], (input: DigestInput) => Reply>> = {
  openai: digestOpenai,
  ollama: digestOllama,
  replay: digestReplay,
};

/** What a call came to: text, or a failure in our own words. Never throws, whatever came over the wire. */
export function digest(adapter: Provider['adapter'], input: DigestInput): Reply {
  return DIGESTS[adapter](input);
}
