import { buildPrompt, NOBODY } from '../proposal/index.js';
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
    const { providers } = await openProviders(rim, args.values);
    const understood = await understand(rim, args);
    if (understood === null) {
      await rim.print(args.json ? 'null\n' : 'No errors found in the log, so nothing would be sent.\n');
      return 0;
    }
    const [first] = providers;
    const { rules, ...known } = understood;
    const made = rim.masked(buildPrompt({ ...known, ...(rules === null ? {} : { rules }), history: [], provider: first ?? NOBODY, nonce: () => rim.clock.nonce(16) }));
    if (args.json) await rim.print(`${JSON.stringify(made, null, 2)}\n`);
    else {
      const head = first === undefined ? 'Nobody would be asked: no provider is configured. The prompt would be' : `To ${made.provider} (${made.model})`;
      await rim.print(`${head}, about ${made.tokens} tokens\n${made.messages.map(({ role, content }) => `── ${role}\n${content}`).join('\n')}\n`);
    }
    return 0;
  },
};
