import { oneLine } from '../lib/foreign.js';
import { NO_USAGE } from '../lib/usage.js';
import type { Planner, Prompt, Usage } from '../model/index.js';
import { parsePlan, type Answer, type ResolvedProvider } from '../proposal/index.js';
import type { Story } from '../story.js';
import type { Bracket } from './bracket.js';

/** A plan for one attempt, or why there is none; and what it cost. */
export interface Planned {
  readonly planner?: Planner;
  readonly usage: Usage;
}

/**
 * One call to the planner, where one is named: it sees what the patching model will see. Whatever becomes of it, the patch is asked for; so it is
 * not called where the budget would then have no room for the patch.
 */
export async function planAttempt({ world, request: { planner } }: Story, { cascade, budget }: Bracket, promptFor: (provider: ResolvedProvider) => Prompt): Promise<Planned> {
  if (planner === undefined) return { usage: NO_USAGE };
  const who = { provider: planner.name, model: planner.model };
  const asked = shortAnswering(planner);
  const { spent, maxCalls, maxTokens } = budget;
  // The patching model reads about the same once more, and answers at greater length.
  const tokens = 2 * (promptFor(asked).tokens + asked.maxAnswerTokens);
  if (spent.calls + 2 > maxCalls || spent.tokens + tokens > maxTokens) return { planner: { ...who, note: 'The budget has no room for a plan and a patch.' }, usage: NO_USAGE };
  world.events.stage('propose', { planner: who.provider });
  const answer = await cascade.ask(promptFor, { instead: [asked] });
  if (!answer.ok) return { planner: { ...who, note: `The planner gave no answer${whyNot(answer)}.` }, usage: answer.usage };
  const plan = parsePlan(answer.text);
  const told = { ...who, model: answer.model };
  return { planner: plan.ok ? { ...told, plan: plan.text } : { ...told, note: `The planner's answer is not used: ${plan.reason}.` }, usage: answer.usage };
}

/** A plan is a few lines; half of what an edit gets leaves room for models that think before they answer. */
function shortAnswering(planner: ResolvedProvider): ResolvedProvider {
  return { ...planner, maxAnswerTokens: Math.ceil(planner.maxAnswerTokens / 2) };
}

function whyNot({ failures }: Extract<Answer, { ok: false }>): string {
  const said = failures.map(({ message }) => oneLine(message, 200).replace(/[.\s]{1,5}$/, ''));
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}
