/** Named numbers of a text, summed by name: `fail_under = 90`, `"branches": 80`, `--cov-fail-under=90`. `pattern` gives the name and the number. */
export function namedNumbers(text: string | undefined, pattern: RegExp): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const match of (text ?? '').matchAll(pattern)) {
    const name = (match[1] ?? '').toLowerCase();
    sums.set(name, (sums.get(name) ?? 0) + Number((match[2] ?? '0').replace(/_/g, '')));
  }
  return sums;
}
