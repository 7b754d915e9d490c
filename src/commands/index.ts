import type { Command } from './command.js';

/** Name, summary and loader of every command, in the order `--help` shows them. Loaded one at a time: `heal parse` must not pay for the rest. */
export const commands: readonly { readonly name: string; readonly summary: string; load(): Promise<Command> }[] = [
  { name: 'run', summary: 'Reproduce a red step, mend it, prove the mend and hand it over.', load: async () => (await import('./run.js')).run },
  { name: 'parse', summary: 'Read a log and list the errors in it.', load: async () => (await import('./parse.js')).parse },
  { name: 'context', summary: 'Show which code a model would be shown for a log.', load: async () => (await import('./context.js')).context },
  { name: 'prompt', summary: 'Show exactly what would be sent, and to whom.', load: async () => (await import('./prompt.js')).prompt },
  { name: 'plan', summary: 'Look at a red workflow run on GitHub and say what may be healed of it, and how.', load: async () => (await import('./plan.js')).plan },
  { name: 'publish', summary: 'Publish what another job healed: read strictly, applied anew, screened again, under a lock.', load: async () => (await import('./publish.js')).publish },
  { name: 'watch', summary: 'Tell on a pull request of ours how its run ended: ready for review, or why no further heal is made.', load: async () => (await import('./watch.js')).watch },
  { name: 'gate', summary: 'Screen a patch as if a model had written it.', load: async () => (await import('./gate.js')).gate },
  { name: 'demo', summary: 'Plant a small repository with four failures and heal it.', load: async () => (await import('./demo.js')).demo },
];
