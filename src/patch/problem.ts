/** Why an edit could not be placed. `text` is written for a model: what is wrong, what stands there really, what to do. */
export interface Problem {
  readonly file: string;
  readonly reason:
    | 'no-file' | 'not-found' | 'not-unique' | 'no-change' | 'overlap' | 'binary' | 'empty-search' | 'too-large'
    /** It can be read in several ways; it leaves lines out; it would repeat what stands there; it is encoded; brackets break; it is no whole. */
    | 'unclear' | 'elided' | 'echo' | 'mangled' | 'brackets' | 'partial';
  readonly text: string;
}

/** What a model is told when a proposal did not fit. Nothing was changed, so all of its edits are asked for again. */
export function tellProblems(problems: readonly Problem[]): string {
  const head = problems.length === 1 ? 'One edit does not fit' : `${problems.length} edits do not fit`;
  return [`${head}; nothing was changed.`, ...problems.map((problem, i) => `${i + 1}. ${problem.text}`)].join('\n');
}

/** Line numbers for people: `lines 3, 8 and 20`; long lists end in a count. */
export function tellLines(numbers: readonly number[]): string {
  const shown = numbers.slice(0, 8);
  if (shown.length === 1) return `line ${shown[0]}`;
  const rest = numbers.length - shown.length;
  const [last] = shown.slice(-1);
  return rest > 0 ? `lines ${shown.join(', ')} and ${rest} more` : `lines ${shown.slice(0, -1).join(', ')} and ${last}`;
}

/** Lines quoted byte for byte, in a fence that none of them can close. */
export function quote(lines: readonly string[]): string {
  const runs = lines.flatMap((line) => line.match(/`{3,}/g) ?? []);
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return [fence, ...lines, fence].join('\n');
}
