import type { ReadHandover } from '../handover/index.js';
import { sha256 } from '../lib/hash.js';
import { UsageError, type HealRecord, type Plan } from '../model/index.js';
import type { Rim } from '../ports/index.js';

/** Neither comes near it. */
const LARGEST = 8 << 20;

interface Handed {
  readonly file: string;
  /** As an output of the job that wrote it told; absent = a person gives a file of his own. */
  readonly sha256?: string | undefined;
}

/**
 * A plan from its file.
 * @throws UsageError where it is none, or not the one that the hash is of
 */
export async function planFrom(rim: Rim, { file, sha256: wanted }: Handed): Promise<Plan> {
  const text = await readCapped(rim, file, LARGEST);
  if (text === null) throw new UsageError(`${file}: it is larger than a plan can be; make it again with heal plan.`);
  const other = otherHash(text, wanted);
  if (other !== null) throw new UsageError(`${file}: ${other}`);
  const { readPlan } = await import('../plan/file.js');
  const read = readPlan(text);
  if (!read.ok) throw new UsageError(`${file}: ${read.reason}`);
  return read.plan;
}

/** A handover from its file: one that cannot be used is an ending, not a mistake in the call. */
export async function handoverFrom(rim: Rim, { file, sha256: wanted }: Handed): Promise<ReadHandover> {
  const text = await readCapped(rim, file, LARGEST).catch((error: unknown) => {
    if (error instanceof UsageError) return error;
    throw error;
  });
  if (text instanceof UsageError) return { ok: false, reason: `the job that heals left nothing behind (${text.message})` };
  if (text === null) return { ok: false, reason: 'the handover is larger than one can be' };
  const other = otherHash(text, wanted);
  return other === null ? (await import('../handover/index.js')).readHandover(text) : { ok: false, reason: other };
}

function otherHash(text: string, wanted: string | undefined): string | null {
  if (wanted === undefined || wanted.trim() === '') return null;
  if (!/^[0-9a-f]{64}$/.test(wanted.trim())) return 'the SHA-256 to compare it with is none.';
  return sha256(text) === wanted.trim() ? null : 'it is not the file that was written, by its SHA-256: it was changed, or mixed up with another.';
}

/** Null where there is more. */
async function readCapped(rim: Rim, file: string, most: number): Promise<string | null> {
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  for await (const chunk of rim.files.read(file)) {
    size += chunk.length;
    if (size > most) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** A record that may be told, and the handover where one was asked for. */
export interface Told {
  readonly record: HealRecord;
  readonly handover?: { readonly file: string; readonly sha256: string };
}

/** What every end of a heal goes through: secrets are masked, and the file for the job that publishes is written, whatever the end was. */
export async function handOn(rim: Rim, record: HealRecord, file: string | undefined): Promise<Told> {
  if (file === undefined || file.trim() === '') return { record: rim.masked(record) };
  const { makeHandover } = await import('../handover/index.js');
  const made = makeHandover(record, rim.masked);
  await rim.files.write(file, made.text);
  return { record: told(made.record), handover: { file, sha256: sha256(made.text) } };
}

/** Nothing was published here, and that is how it should be. */
function told(record: HealRecord): HealRecord {
  if (record.verdict?.accepted !== true || record.publication.kind !== 'none') return record;
  return { ...record, publication: { kind: 'none', reason: 'The fix is in the handover, for the job that publishes.' } };
}
