import type { Prompt } from '../model/index.js';
import { buildPlanPrompt, buildPrompt, NOBODY } from '../proposal/index.js';
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
    const understood = await understand(rim, args);
    if (understood === null) {
      await rim.print(args.json ? 'null\n' : 'No errors found in the log, so nothing would be sent.\n');
      return 0;
    }
    const [first] = providers;
    const { rules, ...known } = understood;
    const question = { ...known, ...(rules === null ? {} : { rules }), history: [], opened: args.values.list('allow-paths'), nonce: () => rim.clock.nonce(16) };
    const made = rim.masked(buildPrompt({ ...question, provider: first ?? NOBODY }));
    const plan = planner === undefined ? undefined : rim.masked(buildPlanPrompt({ ...question, provider: planner }));
    if (args.json) await rim.print(`${JSON.stringify(plan === undefined ? made : { ...made, planner: plan }, null, 2)}\n`);
    else {
      const head = first === undefined ? 'Nobody would be asked: no provider is configured. The prompt would be' : `To ${made.provider} (${made.model})`;
      const before = plan === undefined ? '' : `${shown(`First, for a plan, to ${plan.provider} (${plan.model})`, plan)}\nThen, with its plan as one more section:\n`;
      await rim.print(`${before}${shown(head, made)}`);
    }
    return 0;
  },
};

function shown(head: string, { messages, tokens }: Prompt): string {
  return `${head}, about ${tokens} tokens\n${messages.map(({ role, content }) => `── ${role}\n${content}`).join('\n')}\n`;
}
