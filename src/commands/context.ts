import type { Command } from './command.js';
import { CONTEXT_OPTIONS } from './options.js';
import { understand } from './understand.js';

/** `heal context`: log + repository → the snippets a model would see, with what they cost. */
export const context: Command = {
  name: 'context',
  usage: '--repo DIR [--rung N] [FILE|-]',
  summary: 'Show which code a model would be shown for a log.',
  options: CONTEXT_OPTIONS,
  maxWords: 1,
  async run(rim, args) {
    const understood = await understand(rim, args);
    const { snippets, changes, tokens, left } = understood?.context ?? { snippets: [], changes: [], tokens: 0, left: [] };
    if (args.json) await rim.print(`${JSON.stringify({ snippets, changes, tokens, left }, null, 2)}\n`);
    else if (understood === null) await rim.print('No errors found in the log, so there is nothing to show.\n');
    else {
      const shown = [...snippets, ...changes].map((snippet) => `── ${snippet.file}:${snippet.from}-${snippet.to} (${snippet.reason}, ${snippet.tokens} tokens)\n${snippet.text}`);
      const omitted = left.map(({ file, reason }) => `not shown: ${file} (${reason})`);
      const unasked = understood.map === undefined ? [] : [`No model was asked which files to show: of ${understood.map.entries.length} on the map the highest ranked are. In a heal a model chooses.`];
      await rim.print(`${[...shown, ...omitted, ...unasked, `${tokens} tokens`].join('\n')}\n`);
    }
    return 0;
  },
};
