import { countTokens } from '../lib/lines.js';
import type { Context, Diagnosis, Failure, Message, Prompt } from '../model/index.js';
import type { ResolvedProvider } from './provider.js';
import { render } from './render.js';
import { attemptSections, failureSection, fileSection, logSection } from './sections.js';
import type { Earlier, Section } from './sections.js';
import { skillFor } from './skills/index.js';
import { SECTION, SYSTEM, USER } from './templates.js';

export interface PromptInput {
  readonly failure: Failure;
  readonly diagnosis: Diagnosis;
  readonly context: Context;
  /** Earlier attempts at the same failure, oldest first (`earlierAttempts`). */
  readonly history: readonly Earlier[];
  readonly provider: Addressee;
  /** Fresh hex digits, at least 128 bits; drawn again where the text to be fenced already holds them. */
  readonly nonce: () => string;
}

/** Whom a prompt is for, and what fits. */
export type Addressee = Pick<ResolvedProvider, 'name' | 'model' | 'callTokens' | 'maxAnswerTokens'>;

/** For showing what a prompt would be where no provider is configured. */
export const NOBODY: Addressee = { name: 'none', model: 'none', callTokens: 32_000, maxAnswerTokens: 8_192 };

/** Rough cost of the BEGIN and END lines of a section. */
const FENCE_TOKENS = 32;
const MOST_DRAWS = 8;

/**
 * Exactly what will be sent to one provider, inside what it takes (`callTokens` less the answer). The failure is always told;
 * then come, as far as there is room: the first snippet, the log of the first error, the other snippets, the earlier attempts,
 * the other log excerpts.
 */
export function buildPrompt(input: PromptInput): Prompt {
  const { failure, diagnosis, context, provider } = input;
  const system = render(SYSTEM, { skill: skillFor(failure.primary).instructions });
  const told = failureSection(failure, diagnosis);
  const room = provider.callTokens - provider.maxAnswerTokens - countTokens(system) - countTokens(USER) - sectionTokens(told);
  const chosen = [told, ...fill(byWorth(input), room)];
  const sections = (['failure', 'log', 'file', 'attempt'] as const).flatMap((kind) => chosen.filter((section) => section.kind === kind));
  const nonce = freshNonce(input.nonce, sections);
  const fenced = sections.map(({ kind, text }) => render(SECTION, { kind, nonce, text })).join('\n\n');
  const messages: readonly Message[] = [
    { role: 'system', content: system },
    { role: 'user', content: render(USER, { nonce, sections: fenced }) },
  ];
  const shown = new Set(sections.flatMap((section) => (section.file === undefined ? [] : [section.file])));
  const files = [...new Set(context.snippets.map((snippet) => snippet.file))].filter((file) => shown.has(file));
  return { provider: provider.name, model: provider.model, messages, tokens: messageTokens(messages), files };
}

/** Tokens of a conversation, as this project counts them. */
export function messageTokens(messages: readonly Message[]): number {
  return messages.reduce((sum, message) => sum + countTokens(message.content), 0);
}

function byWorth({ failure, context, history }: PromptInput): readonly Section[] {
  const logs = failure.primary.slice(0, 5).map(logSection).filter((section) => section !== null);
  const files = context.snippets.map(fileSection);
  return [...files.slice(0, 1), ...logs.slice(0, 1), ...files.slice(1), ...attemptSections(history), ...logs.slice(1)];
}

function fill(sections: readonly Section[], room: number): readonly Section[] {
  const chosen: Section[] = [];
  let left = room;
  for (const section of sections) {
    const tokens = sectionTokens(section);
    if (tokens > left) continue;
    left -= tokens;
    chosen.push(section);
  }
  return chosen;
}

function sectionTokens(section: Section): number {
  return countTokens(section.text) + FENCE_TOKENS;
}

/** Ends even where the source of nonces is stuck: what is longer than every text cannot be in any of them. */
function freshNonce(draw: () => string, sections: readonly Section[]): string {
  const taken = (nonce: string): boolean => nonce === '' || sections.some((section) => section.text.includes(nonce));
  let nonce = draw();
  for (let draws = 1; draws < MOST_DRAWS && taken(nonce); draws++) nonce = draw();
  while (taken(nonce)) nonce += `${nonce.length % 10}f`;
  return nonce;
}
