import { countTokens } from '../lib/lines.js';
import type { Context, Diagnosis, Failure, Message, Prompt, Shown } from '../model/index.js';
import { exampleText } from './example.js';
import { CUT_NOTE } from './inert.js';
import type { ResolvedProvider } from './provider.js';
import { render } from './render.js';
import { attemptSections, changeSection, failureSection, fileSection, logSection, openedSection, planSection, rulesSection } from './sections.js';
import type { Earlier, Section } from './sections.js';
import type { Skill } from './skill.js';
import { skillFor, skillNamed } from './skills/index.js';
import { PLAN_SYSTEM, PLAN_USER, SECTION, SYSTEM, USER } from './templates.js';

export interface PromptInput {
  readonly failure: Failure;
  readonly diagnosis: Diagnosis;
  readonly context: Context;
  /** Earlier attempts at the same failure, oldest first (`earlierAttempts`). */
  readonly history: readonly Earlier[];
  readonly provider: Addressee;
  /** The repository's own conventions for code, of the base. */
  readonly rules?: string;
  /** The skill to ask with; absent = the first that fits. */
  readonly skill?: string;
  /** What a planner wrote about this failure. */
  readonly plan?: string;
  /** Globs that the caller opened. */
  readonly opened?: readonly string[];
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
 * then come, as far as there is room: what the caller opened, the plan, the first snippet, the log of the first error, the other snippets, the
 * earlier attempts, the triggering change, the repository's own conventions, the other log excerpts. The worked example of the skill stays
 * only where no code has to make way for it.
 */
export function buildPrompt(input: PromptInput): Prompt {
  const skill = skillOf(input);
  const system = (example: string): string => render(SYSTEM, { skill: skill.instructions, example });
  const bare = choose(input, system(''));
  const taught = choose(input, system(exampleText(skill)));
  const best = filesIn(taught) === filesIn(bare) ? { sections: taught, system: system(exampleText(skill)) } : { sections: bare, system: system('') };
  return compose(input, { ...best, user: USER });
}

/** The question to a planner about the same failure: cause and plan, no edit. */
export function buildPlanPrompt(input: Omit<PromptInput, 'plan'>): Prompt {
  const system = render(PLAN_SYSTEM, { skill: skillOf(input).instructions });
  return compose(input, { system, user: PLAN_USER, sections: choose(input, system) });
}

function skillOf({ skill, failure, diagnosis, context }: Omit<PromptInput, 'plan'>): Skill {
  if (skill !== undefined) return skillNamed(skill);
  return skillFor({ bugs: failure.primary, diagnosis, changed: context.changes.map(({ file }) => file) });
}

/** What of the code is shown: text for text, so that also a cut is seen. */
function filesIn(sections: readonly Section[]): string {
  return JSON.stringify(sections.filter(({ kind }) => kind === 'file').map(({ text }) => text));
}

function choose(input: PromptInput, system: string): readonly Section[] {
  const { failure, diagnosis, provider } = input;
  const room = provider.callTokens - provider.maxAnswerTokens - countTokens(system) - countTokens(USER) - FENCE_TOKENS;
  const told = failureSection(failure, diagnosis, { characters: room * FAILURE_SHARE * CHARACTERS_PER_TOKEN });
  return [told, ...fill(byWorth(input), room - sectionTokens(told))];
}

const ORDER = ['failure', 'opened', 'rules', 'log', 'file', 'change', 'attempt', 'plan'] as const;

function compose(input: PromptInput, made: { readonly system: string; readonly user: string; readonly sections: readonly Section[] }): Prompt {
  const sections = ORDER.flatMap((kind) => made.sections.filter((section) => section.kind === kind));
  const nonce = freshNonce(input.nonce, sections);
  const fenced = sections.map(({ kind, text }) => render(SECTION, { kind, nonce, text })).join('\n\n');
  const messages: readonly Message[] = [
    { role: 'system', content: made.system },
    { role: 'user', content: render(made.user, { nonce, sections: fenced }) },
  ];
  const shown = new Set(sections.flatMap((section) => (section.file === undefined ? [] : [section.file])));
  const files = [...new Set(input.context.snippets.map((snippet) => snippet.file))].filter((file) => shown.has(file));
  const { name, model } = input.provider;
  return { provider: name, model, messages, tokens: messageTokens(messages), files, shown: ledgerOf(sections) };
}

function ledgerOf(sections: readonly Section[]): readonly Shown[] {
  return sections.flatMap(({ holds = [] }) => holds.map(({ text: _, ...shown }) => shown));
}

/** Tokens of a conversation, as this project counts them. */
export function messageTokens(messages: readonly Message[]): number {
  return messages.reduce((sum, message) => sum + countTokens(message.content), 0);
}

function byWorth({ failure, context, history, rules, opened = [], plan }: PromptInput): readonly Section[] {
  const logs = failure.primary.slice(0, 5).map(logSection).filter((section) => section !== null);
  const files = context.snippets.map(fileSection);
  const one = (section: Section | null): readonly Section[] => (section === null ? [] : [section]);
  return [
    ...one(openedSection(opened)), ...one(planSection(plan)), ...files.slice(0, 1), ...logs.slice(0, 1), ...files.slice(1), ...attemptSections(history),
    ...one(changeSection(context.changes)), ...one(rulesSection(rules)), ...logs.slice(1),
  ];
}

function fill(sections: readonly Section[], room: number): readonly Section[] {
  const chosen: Section[] = [];
  let left = room;
  const first = sections.find(({ kind }) => kind === 'file');
  for (const whole of sections) {
    const section = whole === first ? fitted(whole, left) : whole;
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
