import { shortHash } from '../lib/hash.js';
import type { HealRecord } from '../model/index.js';

/** What a text of ours says to a later run of ours, unseen by readers. Others may write it as well, so it only counts in a text by our own account (threat O4). */
export interface Marker {
  /** Stands for the failed step: whatever fails in it next takes this text's place. */
  readonly step: string;
  readonly base: string;
  readonly tree: string;
  readonly tier: 'ready' | 'draft';
}

const LINE = /^<!-- heal-action step=([0-9a-f]{8}) base=([0-9a-f]{40}|[0-9a-f]{64}) tree=([0-9a-f]{40}|[0-9a-f]{64}) tier=(ready|draft) -->$/m;

export function markerOf(record: HealRecord, { base, tree }: Pick<Marker, 'base' | 'tree'>): Marker {
  return { step: shortHash(`${record.step.job}\n${record.step.step}`, 8), base, tree, tier: record.ending.outcome === 'proposed' ? 'draft' : 'ready' };
}

/** The text with its marker as last line; hashes and our own words alone, so nothing foreign can end the comment. */
export function mark(text: string, { step, base, tree, tier }: Marker): string {
  return `${text.trimEnd()}\n\n<!-- heal-action step=${step} base=${base} tree=${tree} tier=${tier} -->\n`;
}

/** The marker of a text; null where it has none. The last one counts: what stands above may be foreign. */
export function readMarker(text: string): Marker | null {
  const at = text.lastIndexOf('<!-- heal-action ');
  const [, step, base, tree, tier] = LINE.exec(at < 0 ? '' : text.slice(at).trimEnd().replaceAll('\r', '')) ?? [];
  return step === undefined || base === undefined || tree === undefined ? null : { step, base, tree, tier: tier === 'draft' ? 'draft' : 'ready' };
}
