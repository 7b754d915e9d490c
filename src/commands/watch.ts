import { UsageError } from '../model/index.js';
import type { Rim } from '../ports/index.js';
import { watchRun, type Watched, type WatchRequest } from '../watch.js';
import type { Command } from './command.js';
import type { Values } from './decode-options.js';
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
    const { watched, text, code } = await watchWith(rim, { values, run: { run: runId(words[0], 'watch') } });
    await rim.print(json ? `${JSON.stringify(watched, null, 2)}\n` : text);
    return code;
  },
};

interface WatchEnd {
  readonly watched: Watched;
  readonly outputs: Readonly<Record<'state' | 'sentence', string>>;
  readonly text: string;
  readonly code: number;
}

/**
 * From decoded options to an end that may be told.
 * @throws UsageError for what is missing in the call: a token, a repository
 */
export async function watchWith(rim: Rim, { values, run }: { readonly values: Values; readonly run: Pick<WatchRequest, 'run' | 'announced'> }): Promise<WatchEnd> {
  const repository = values.text('repository');
  const opened = await rim.openHub(repository === undefined ? {} : { repository });
  if (!opened.ok) throw new UsageError(opened.reason);
  const watched = rim.masked(await watchRun({ hub: opened.hub, events: rim.events }, { ...run, ...loopOf(values) }));
  const undone = watched.state === 'unknown' || ('failed' in watched && watched.failed.length > 0);
  return { watched, outputs: { state: watched.state, sentence: watched.state === 'unknown' ? watched.reason : watched.sentence }, text: textOf(watched), code: undone ? 1 : 0 };
}

function textOf(watched: Watched): string {
  if (watched.state === 'unknown') return `Nothing is told: ${watched.reason}\n`;
  if (watched.state === 'nothing') return `${watched.sentence}\n`;
  const done = watched.did.length === 0 && watched.failed.length === 0 ? 'all is said there already' : watched.did.join(', ');
  const undone = watched.failed.map((one) => `  could not: ${one}\n`).join('');
  return `${watched.sentence} Pull request #${watched.pull}: ${done === '' ? 'nothing done' : done}.\n${undone}`;
}
