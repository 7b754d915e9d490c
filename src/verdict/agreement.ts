import type { Attempt, Origin, Patch } from '../model/index.js';

type Tried = Attempt & { readonly patch: Patch };

/**
 * Whether candidates that others made for the same failure say the same as the last one, which is proven: true where another provider or a fixer
 * proposed it too, but for layout; false where another's change made the step green as well and is neither a part of it nor more of it; else
 * undefined: what was red or never ran says nothing about a change that is another one. No call is made to find out.
 */
export function agreementOf(attempts: readonly Attempt[]): boolean | undefined {
  const last = attempts.at(-1);
  if (last?.patch === undefined) return undefined;
  const said = sayingOf(last.patch);
  const tried = attempts.slice(0, -1).filter((one): one is Tried => one.patch !== undefined && wasRun(one) && authorOf(one.origin) !== authorOf(last.origin));
  // Bytes that are no lines cannot be compared so.
  const others = said.length === 0 ? [] : tried.map(({ patch, end }) => ({ end, other: sayingOf(patch) }));
  if (others.some(({ other }) => within(other, said) && within(said, other))) return true;
  return others.some(({ end, other }) => end.state === 'unproven' && !within(other, said) && !within(said, other)) ? false : undefined;
}

function wasRun({ end }: Attempt): boolean {
  return end.state === 'red' || end.state === 'unproven';
}

/** Two models of one provider are not independent enough to count as two. */
function authorOf(origin: Origin): string {
  return origin.kind === 'fixer' ? `fixer ${origin.name}` : origin.provider;
}

function within(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((line) => whole.includes(line));
}

/** What a patch adds and takes away, each line with its file and without blanks: two that lay the same out otherwise are one. */
function sayingOf({ diff }: Patch): readonly string[] {
  const said: string[] = [];
  let [file, inHunk] = ['', false];
  for (const line of diff.split('\n')) {
    if (line.startsWith('diff --git ')) [file, inHunk] = [line, false];
    else if (line.startsWith('@@')) inHunk = true;
    else if (inHunk ? /^[+-]/.test(line) && line.slice(1).trim() !== '' : /^(?:rename|new|deleted|old) /.test(line)) said.push(`${file} ${line.replace(/\s+/g, '')}`);
  }
  return said;
}
