import { UsageError } from '../model/index.js';
import { watchRun, type Watched } from '../watch.js';
import type { Command } from './command.js';
import { WATCH_OPTIONS } from './options.js';
import { loopOf, runId } from './plan.js';

/** `heal watch RUN`: what became of a branch of ours, told on its pull request; what a workflow's last job does where `heal plan` says watch. */
export const watch: Command = {
  name: 'watch',
  usage: 'RUN [--repository O/N] [--max-heals N]',
  summary: 'Tell on a pull request of ours how its run ended: ready for review, or why no further heal is made.',
  options: WATCH_OPTIONS,
  maxWords: 1,
  async run(rim, { values, words, json }) {
    const run = runId(words[0], 'watch');
    const repository = values.text('repository');
    const opened = await rim.openHub(repository === undefined ? {} : { repository });
    if (!opened.ok) throw new UsageError(opened.reason);
    const watched = rim.masked(await watchRun({ hub: opened.hub, events: rim.events }, { run, ...loopOf(values) }));
    await rim.print(json ? `${JSON.stringify(watched, null, 2)}\n` : text(watched));
    return watched.state === 'unknown' || ('failed' in watched && watched.failed.length > 0) ? 1 : 0;
  },
};

function text(watched: Watched): string {
  if (watched.state === 'unknown') return `Nothing is told: ${watched.reason}\n`;
  if (watched.state === 'nothing') return `${watched.sentence}\n`;
  const done = watched.did.length === 0 && watched.failed.length === 0 ? 'all is said there already' : watched.did.join(', ');
  const undone = watched.failed.map((one) => `  could not: ${one}\n`).join('');
  return `${watched.sentence} Pull request #${watched.pull}: ${done === '' ? 'nothing done' : done}.\n${undone}`;
}
