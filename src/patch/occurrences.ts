/** Beyond this many hits nobody needs the rest. */
const MAX_HITS = 1000;

/** Every index at which a run of lines stands in a list of lines, overlaps included (Knuth-Morris-Pratt: linear in both). */
export function occurrences(lines: readonly string[], run: readonly string[]): number[] {
  if (run.length === 0 || run.length > lines.length) return [];
  const fall = fallback(run);
  const hits: number[] = [];
  let fit = 0;
  for (let i = 0; i < lines.length && hits.length < MAX_HITS; i++) {
    while (fit > 0 && lines[i] !== run[fit]) fit = fall[fit - 1] ?? 0;
    if (lines[i] === run[fit]) fit++;
    if (fit < run.length) continue;
    hits.push(i - run.length + 1);
    fit = fall[fit - 1] ?? 0;
  }
  return hits;
}

/** For each prefix of the run: the length of its longest proper prefix that is its suffix too. */
function fallback(run: readonly string[]): number[] {
  const fall = [0];
  let fit = 0;
  for (let i = 1; i < run.length; i++) {
    while (fit > 0 && run[i] !== run[fit]) fit = fall[fit - 1] ?? 0;
    if (run[i] === run[fit]) fit++;
    fall.push(fit);
  }
  return fall;
}
