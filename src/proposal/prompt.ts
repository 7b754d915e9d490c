import { countTokens } from '../lib/lines.js';
import type { Context, Diagnosis, Failure, Message, Prompt, Shown } from '../model/index.js';
import { CUT_NOTE } from './inert.js';
import type { ResolvedProvider } from './provider.js';
import { render } from './render.js';
import { attemptSections, changeSection, failureSection, fileSection, logSection, rulesSection } from './sections.js';
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
  /** The repository's own conventions for code, of the base. */
  readonly rules?: string;
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
/** The most of a prompt that a long list of errors may take from the code. */
const FAILURE_SHARE = 0.35;
const CHARACTERS_PER_TOKEN = 3.5;
/** A piece of the first snippet smaller than this is not worth showing. */
const SMALLEST_PIECE = 100;

/**
 * Exactly what will be sent to one provider, inside what it takes (`callTokens` less the answer). The failure is always told;
 * then come, as far as there is room: the first snippet, the log of the first error, the other snippets, the earlier attempts,
 * the triggering change, the repository's own conventions, the other log excerpts.
 */
export function buildPrompt(input: PromptInput): Prompt {
  const { failure, diagnosis, context, provider } = input;
  const system = render(SYSTEM, { skill: skillFor(failure.primary).instructions });
  const room = provider.callTokens - provider.maxAnswerTokens - countTokens(system) - countTokens(USER) - FENCE_TOKENS;
  const told = failureSection(failure, diagnosis, { characters: room * FAILURE_SHARE * CHARACTERS_PER_TOKEN });
  const chosen = [told, ...fill(byWorth(input), room - sectionTokens(told))];
  const sections = (['failure', 'rules', 'log', 'file', 'change', 'attempt'] as const).flatMap((kind) => chosen.filter((section) => section.kind === kind));
  const nonce = freshNonce(input.nonce, sections);
  const fenced = sections.map(({ kind, text }) => render(SECTION, { kind, nonce, text })).join('\n\n');
  const messages: readonly Message[] = [
    { role: 'system', content: system },
    { role: 'user', content: render(USER, { nonce, sections: fenced }) },
  ];
  const shown = new Set(sections.flatMap((section) => (section.file === undefined ? [] : [section.file])));
  const files = [...new Set(context.snippets.map((snippet) => snippet.file))].filter((file) => shown.has(file));
  return { provider: provider.name, model: provider.model, messages, tokens: messageTokens(messages), files, shown: ledgerOf(sections) };
}

function ledgerOf(sections: readonly Section[]): readonly Shown[] {
  return sections.flatMap(({ holds = [] }) => holds.map(({ text: _, ...shown }) => shown));
}

/** Tokens of a conversation, as this project counts them. */
export function messageTokens(messages: readonly Message[]): number {
  return messages.reduce((sum, message) => sum + countTokens(message.content), 0);
}

function byWorth({ failure, context, history, rules }: PromptInput): readonly Section[] {
  const logs = failure.primary.slice(0, 5).map(logSection).filter((section) => section !== null);
  const files = context.snippets.map(fileSection);
  const [change, conventions] = [changeSection(context.changes), rulesSection(rules)].map((section) => (section === null ? [] : [section]));
  return [...files.slice(0, 1), ...logs.slice(0, 1), ...files.slice(1), ...attemptSections(history), ...(change ?? []), ...(conventions ?? []), ...logs.slice(1)];
}

function fill(sections: readonly Section[], room: number): readonly Section[] {
  const chosen: Section[] = [];
  let left = room;
  for (const whole of sections) {
    const section = whole.kind === 'file' && whole === sections[0] ? fitted(whole, left) : whole;
    if (sectionTokens(section) > left) continue;
    left -= sectionTokens(section);
    chosen.push(section);
  }
  return chosen;
}

/** The most useful snippet is cut rather than left out: without any code there is nothing to edit. */
function fitted(section: Section, room: number): Section {
  const characters = Math.floor((room - FENCE_TOKENS) * CHARACTERS_PER_TOKEN) - CUT_NOTE.length - 1;
  if (sectionTokens(section) <= room || characters < SMALLEST_PIECE * CHARACTERS_PER_TOKEN) return section;
  const end = section.text.lastIndexOf('\n', characters);
  return end < 0 ? section : { ...section, text: `${section.text.slice(0, end)}\n${CUT_NOTE}` };
}

function sectionTokens(section: Section): number {
  return countTokens(section.text) + FENCE_TOKENS;
}

/** Ends even where the source of nonces is stuck: what is longer than every text cannot be in any of them. */
export function freshNonce(draw: () => string, sections: readonly Pick<Section, 'text'>[]): string {
  const taken = (nonce: string): boolean => nonce === '' || sections.some((section) => section.text.includes(nonce));
  let nonce = draw();
  for (let draws = 1; draws < MOST_DRAWS && taken(nonce); draws++) nonce = draw();
  while (taken(nonce)) nonce += `${nonce.length % 10}f`;
  return nonce;
}
