import type { TapFailure } from './tap-draft.js';

/** A result that was not ok, while what stands below it is read. */
export interface TapCurrent {
  readonly failure: TapFailure;
  readonly indent: number;
  /** `over`: in the second of two texts between marks. */
  part: 'head' | 'yaml' | 'over' | 'loose';
}

const LINES = 400;

/**
 * Diagnostics: YAML between marks, comments, or plain text that is indented.
 * @returns False for a line that belongs to something else; `last` for the mark that ends them.
 */
export function takeBelow(current: TapCurrent, text: string, n: number): boolean | 'last' {
  const inside = current.part === 'yaml' || current.part === 'over';
  const deep = text.length - text.trimStart().length;
  if (!(inside ? yaml(current, text) : below(current, text, deep - current.indent))) return false;
  if (text.trim() !== '') current.failure.to = n;
  return inside && text.trim() === '...' ? 'last' : true;
}

/** Of several errors the first is kept. Values may go on over lines that are not indented at all. */
function yaml(current: TapCurrent, text: string): boolean {
  if (text.trim() === '---') current.part = 'over';
  else if (text.trim() !== '...' && current.part === 'yaml') push(current.failure.yaml, text);
  return true;
}

function below(current: TapCurrent, text: string, depth: number): boolean {
  const { failure } = current;
  if (text.trim() === '---' && current.part === 'head' && depth >= 2) {
    current.part = 'yaml';
    return true;
  }
  const said = new RegExp(`^ {${current.indent}}# ?(?!Subtest: |Looks like )(.{0,2000})$`).exec(text)?.[1];
  if (said !== undefined && current.part === 'head' && !/^(?:tests|pass|fail) |^\{ total: |^ {0,4}Failed test/.test(said)) return push(failure.comments, said);
  if (depth < 2 || text.trim() === '' || /^(?:#|(?:not )?ok\b|1\.\.)/.test(text.trim())) return text.trim() === '' && current.part === 'loose';
  current.part = 'loose';
  return push(failure.loose, text.slice(current.indent + 2));
}

function push(lines: string[], text: string): true {
  if (lines.length < LINES) lines.push(text);
  return true;
}
