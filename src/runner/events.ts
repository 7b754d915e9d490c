import { appendFileSync } from 'node:fs';
import { neutralise } from '../lib/neutralise.js';
import { UsageError } from '../model/index.js';
import type { Clock, Events } from '../ports/index.js';
import type { Guard } from './guard.js';

export interface EventOptions {
  readonly clock: Clock;
  readonly guard: Guard;
  /** File for one JSON line per stage; written at once, so that it tells the truth after a kill. */
  readonly file?: string;
  readonly verbose: boolean;
  /** Where people read: standard error in the terminal, standard output in a job. */
  write(line: string): void;
}

/** The events port: stages to a file, sentences to people; both pass the redaction guard, and no line is a workflow command. */
export function systemEvents({ clock, guard, file, verbose, write }: EventOptions): Events {
  const show = (text: string): void => write(`${neutralise(guard.clean(text))}\n`);
  return {
    stage: (name, data = {}) => {
      if (file !== undefined) append(file, `${guard.clean(JSON.stringify({ at: clock.now(), pid: process.pid, stage: name, ...data }))}\n`);
      if (verbose) show(`heal: ${name}${Object.keys(data).length === 0 ? '' : ` ${JSON.stringify(data)}`}`);
    },
    say: (line) => show(`heal: ${line}`),
    warn: (line) => show(`heal: warning: ${line}`),
  };
}

function append(file: string, line: string): void {
  try {
    appendFileSync(file, line);
  } catch (error) {
    throw new UsageError(`Cannot write the events to ${file}: ${String((error as NodeJS.ErrnoException).code)}.`, { cause: error });
  }
}
