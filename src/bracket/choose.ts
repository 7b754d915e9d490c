import { oneLine } from '../lib/foreign.js';
import { NO_USAGE } from '../lib/usage.js';
import type { Choice, Prompt, RepositoryMap, Usage } from '../model/index.js';
import { CHOICE_ANSWER, choicePrompt, parseChoice, type ResolvedProvider } from '../proposal/index.js';
import type { Story } from '../story.js';
import type { Bracket } from './bracket.js';

/** Tokens that must be left for the question itself: a choice that nobody can then be asked about is money for nothing. */
const FOR_THE_MEND = 6_000;

export interface Chooser {
  /** Who wants to see which files; where that cannot be had, the map's own order with the reason why. */
  choose(map: RepositoryMap): Promise<Choice>;
  /** What the choosing cost. */
  spent(): Usage;
}

/** One cheap call over a map of the repository, out of the same budget and by the same cascade as the mend. */
export function createChooser({ world }: Story, { failure, diagnosis, cascade, budget, day }: Bracket): Chooser {
  let usage = NO_USAGE;
  const promptFor = (map: RepositoryMap) => (provider: ResolvedProvider): Prompt => choicePrompt({ failure, diagnosis, map, provider, nonce: () => world.clock.nonce(16) });
  const ranked = (map: RepositoryMap, why: string): Choice => ({ files: map.entries.map((entry) => entry.file), reason: `ranked by the map: ${why}` });
  return {
    spent: () => usage,
    async choose(map) {
      const [spent, limits] = [cascade.spent(), day.cap(budget)];
      const tokens = limits.maxTokens - spent.promptTokens - spent.completionTokens;
      if (limits.maxCalls - spent.calls < 2 || tokens < 2 * map.tokens + CHOICE_ANSWER + FOR_THE_MEND) return ranked(map, 'the budget is kept for the mend');
      world.events.stage('gatherContext', { choosing: map.entries.length });
      const answer = await cascade.ask(promptFor(map), { answerTokens: CHOICE_ANSWER });
      usage = answer.usage;
      if (!answer.ok) return ranked(map, answer.why === 'budget' ? 'the budget allows no call for choosing' : 'nobody answered which files to show');
      const files = parseChoice(answer.text, map);
      const model = oneLine(answer.model, 60);
      return files.length === 0 ? ranked(map, `${model} named none of its files`) : { files, reason: `chosen by ${model} from the map` };
    },
  };
}
