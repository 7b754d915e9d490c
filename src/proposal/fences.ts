/** A fence of an answer with the lines in it. `at` is the line of its opening, from 0; `info` what stands behind the ticks. */
export interface Fence {
  readonly at: number;
  readonly info: string;
  readonly lines: readonly string[];
  /** False where the answer ends inside it. */
  readonly closed: boolean;
}

const FENCE = /^\s{0,8}(`{3,9}|~{3,9})(.{0,400})$/;

/** The outer fences of an answer. Inside one, ticks with a language open another and bare ones close it again. */
export function findFences(lines: readonly string[]): readonly Fence[] {
  const fences: Fence[] = [];
  for (let at = 0; at < lines.length; at++) {
    const open = FENCE.exec(lines[at] ?? '');
    if (open === null) continue;
    const end = endOf(lines, at, open[1] ?? '');
    fences.push({ at, info: (open[2] ?? '').trim(), lines: lines.slice(at + 1, end), closed: end < lines.length });
    at = end;
  }
  return fences;
}

function endOf(lines: readonly string[], at: number, mark: string): number {
  let depth = 1;
  for (let i = at + 1; i < lines.length; i++) {
    const match = FENCE.exec(lines[i] ?? '');
    if (match?.[1]?.startsWith(mark) !== true) continue;
    depth += (match[2] ?? '').trim() === '' ? -1 : 1;
    if (depth === 0) return i;
  }
  return lines.length;
}
