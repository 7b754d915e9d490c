/** One line with the end it has in the file; the last line may have none. A lone carriage return is part of the text. */
export interface SourceLine {
  readonly text: string;
  readonly end: '' | '\n' | '\r\n';
}

export const BOM = '\ufeff';

/** Cuts a text into lines that join to the same text again. */
export function readLines(text: string): SourceLine[] {
  const parts = text.split('\n');
  const last = parts.pop() ?? '';
  const lines = parts.map((part): SourceLine => (part.endsWith('\r') ? { text: part.slice(0, -1), end: '\r\n' } : { text: part, end: '\n' }));
  return last === '' ? lines : [...lines, { text: last, end: '' }];
}

export function joinLines(lines: readonly SourceLine[]): string {
  return lines.map((line) => line.text + line.end).join('');
}

/** The lines of a block as somebody wrote it; one line end at its end is no further line. */
export function blockLines(block: string): string[] {
  return readLines(block.startsWith(BOM) ? block.slice(1) : block).map((line) => line.text);
}

/** The line end that most lines of a file have. */
export function usualEnd(lines: readonly SourceLine[]): '\n' | '\r\n' {
  const windows = lines.filter((line) => line.end === '\r\n').length;
  return windows > lines.filter((line) => line.end === '\n').length ? '\r\n' : '\n';
}

/** Gives a new text the final line end that the old one had, or takes it away where the old one had none. */
export function keepFinalEnd(before: string, after: string, end: '\n' | '\r\n'): string {
  if (before === '' || after === '') return after;
  const had = before.endsWith('\n');
  if (had === after.endsWith('\n')) return after;
  return had ? after + end : after.replace(/\r?\n$/, '');
}
