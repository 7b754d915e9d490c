import { learnUsual, type Usual } from '../bug-report/index.js';
import { dayOf } from '../lib/day-budget.js';
import { shortHash } from '../lib/hash.js';
import { cleanBytes } from '../log/index.js';
import type { FailedStep } from '../model/index.js';
import type { World } from '../ports/index.js';

/** What the store knows of green runs of one step, and what this run adds to it. */
export interface GreenLogs {
  /** What green logs of the step look like; asked of the store once, null where it knows none. */
  usual(): Promise<Usual | null>;
  /** The same as far as it was asked for. */
  readonly known: Usual | null;
  /** A green output of the whole step; the last one counts. */
  see(output: Uint8Array): void;
  /** Writes down what was seen. Whether that went well is nobody's business: a log less is no loss. */
  keep(): Promise<void>;
}

const NAME = 'index';
/** A step that is green a hundred times a day teaches nothing new the hundredth time. */
const PER_DAY = 3;
/** The end of an output, where failing lines would stand as well. */
const BYTES = 1 << 20;

interface Row {
  readonly usual: Usual;
  readonly day: string;
  /** How many logs of that day are in it. */
  readonly fresh: number;
}

/** Green logs of this very step: another command, shell or folder is another step. */
export function openGreenLogs({ store, clock }: Pick<World, 'store' | 'clock'>, { job, step, command = '', shell, workingDirectory }: FailedStep): GreenLogs {
  const group = `rarity/${shortHash(JSON.stringify([job, step, command, shell, workingDirectory]), 16)}`;
  let asked: Promise<Row | null> | undefined;
  let known: Usual | null = null;
  let seen: Uint8Array | undefined;
  const row = (): Promise<Row | null> => (asked ??= readRow(store, group));
  return {
    usual: async () => (known = (await row())?.usual ?? null),
    get known() {
      return known;
    },
    see: (output) => void (seen = output),
    keep: async () => {
      if (seen === undefined) return;
      const [before, day] = [await row(), dayOf(clock.now())];
      const fresh = before?.day === day ? before.fresh : 0;
      if (fresh >= PER_DAY) return;
      const lines = cleanBytes(seen.subarray(-BYTES)).lines.filter((line) => line.echo !== true && line.mark === undefined);
      const { logs, grams } = learnUsual(before?.usual ?? null, lines.map((line) => line.text));
      await store.write(group, NAME, JSON.stringify({ v: 1, day, fresh: fresh + 1, logs, grams: [...grams] }));
    },
  };
}

async function readRow(store: World['store'], group: string): Promise<Row | null> {
  const read = await store.read(group);
  const text = read.ok ? read.texts.get(NAME) : undefined;
  if (text === undefined) return null;
  const { decodeRarity } = await import('./schemas.js');
  const row = decodeRarity(text);
  return row === null ? null : { usual: { logs: row.logs, grams: new Map(row.grams) }, day: row.day, fresh: row.fresh };
}
