import type { Prompt } from '../model/index.js';
import { buildPlanPrompt, buildPrompt, CHOICE_ANSWER, choicePrompt, NOBODY, roomForCode } from '../proposal/index.js';
import type { Command } from './command.js';
import { openProviders } from './heal-request.js';
import { PROMPT_OPTIONS } from './options.js';
import { understand } from './understand.js';

/** `heal prompt`: exactly what would be sent, and to whom; nothing is sent. */
export const prompt: Command = {
  name: 'prompt',
  usage: '--repo DIR [--rung N] [--provider P] [FILE|-]',
  summary: 'Show exactly what would be sent, and to whom.',
  options: PROMPT_OPTIONS,
  maxWords: 1,
  async run(rim, args) {
    const { providers, planner } = await openProviders(rim, args.values);
    const [first] = providers;
    const provider = first ?? NOBODY;
    const understood = await understand(rim, args, { room: roomForCode(provider) });
    if (understood === null) {
      await rim.print(args.json ? 'null\n' : 'No errors found in the log, so nothing would be sent.\n');
      return 0;
    }
    const { rules, map, ...known } = understood;
    const nonce = (): string => rim.clock.nonce(16);
    const question = { ...known, ...(rules === null ? {} : { rules }), history: [], opened: args.values.list('allow-paths'), nonce };
    const made = rim.masked(buildPrompt({ ...question, provider }));
    const plan = planner === undefined ? undefined : rim.masked(buildPlanPrompt({ ...question, provider: planner }));
    if (args.json) {
      await rim.print(`${JSON.stringify(plan === undefined ? made : { ...made, planner: plan }, null, 2)}\n`);
      return 0;
    }
    const choice = map === undefined ? null : rim.masked(choicePrompt({ ...known, map, provider: { ...provider, maxAnswerTokens: Math.min(provider.maxAnswerTokens, CHOICE_ANSWER) }, nonce }));
    const head = first === undefined ? 'Nobody would be asked: no provider is configured. The prompt would be' : `To ${made.provider} (${made.model})`;
    const before = [
      ...(choice === null ? [] : [`${shown('First, which files to show', choice)}\nThen, with the files that the answer names; without one, as here, with the highest ranked:\n`]),
      ...(plan === undefined ? [] : [`${shown(`${choice === null ? 'First, for' : 'For'} a plan, to ${plan.provider} (${plan.model})`, plan)}\nThen, with its plan as one more section:\n`]),
    ];
    await rim.print(`${before.join('')}${shown(head, made)}`);
    return 0;
  },
};

function shown(head: string, { messages, tokens }: Prompt): string {
  return `${head}, about ${tokens} tokens\n${messages.map(({ role, content }) => `── ${role}\n${content}`).join('\n')}\n`;
}
