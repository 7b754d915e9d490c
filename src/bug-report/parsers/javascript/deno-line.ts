import type { BugDraft } from '../../parser.js';

type Said = Omit<BugDraft, 'tool' | 'language' | 'from' | 'to'>;

const COMPACT = /^((?:file:\/\/|[A-Za-z]:[\\/]|\/)\S.{0,500}): line (\d{1,7}), col (\d{1,5}) - (\S.{0,2000}) \(([a-z][a-z0-9-]{1,60}(?:\/[\w-]{1,60})?)\)$/;
const FORMAT = /^from (\S.{0,500}\.(?:[cm]?[jt]sx?|jsonc?|md|ya?ml|html?|css|scss|less|ipynb|vue|svelte|astro)):$/;

/** What deno says in one line: `deno lint --compact`, and the files that `deno fmt --check` would change. */
export function readDenoLine(text: string): Said | undefined {
  const lint = text.endsWith(')') ? COMPACT.exec(text) : null;
  if (lint !== null) {
    const [, file = '', line, column, message = '', rule = ''] = lint;
    return { kind: 'lint', severity: 'error', file, line: Number(line), column: Number(column), message, rule };
  }
  const file = FORMAT.exec(text)?.[1];
  return file === undefined ? undefined : { kind: 'format', severity: 'error', file, message: 'not formatted' };
}
