import type { Message, Prompt } from '../model/index.js';
import { clipped, inert } from './inert.js';
import { messageTokens } from './prompt.js';
import { render } from './render.js';
import { REPAIR } from './templates.js';

/**
 * The same conversation with the answer that could not be used and the reason why, for one more try.
 * @param problem a text that a model can act on; it quotes the repository, so it is fenced like all foreign text
 */
export function repairPrompt(prompt: Prompt, answer: string, problem: string): Prompt {
  const nonce = nonceOf(prompt);
  const told = inert(clipped(problem, { lines: 80, characters: 6_000 })).replaceAll(nonce, '[code word]');
  const messages: readonly Message[] = [
    ...prompt.messages,
    { role: 'assistant', content: inert(clipped(answer, { lines: 400, characters: 16_000 })) },
    { role: 'user', content: render(REPAIR, { nonce, problem: told }) },
  ];
  return { ...prompt, messages, tokens: messageTokens(messages) };
}

/** The code word stands in our own first sentence, before any foreign text. */
function nonceOf(prompt: Prompt): string {
  const user = prompt.messages.find((message) => message.role === 'user')?.content ?? '';
  return /^The code word of this request is ([0-9a-zA-Z]{1,4000})\./.exec(user)?.[1] ?? 'problem';
}
