import { parseArgs } from 'node:util';
import { UsageError } from '../model/index.js';

export interface ParsedArguments {
  readonly flags: Readonly<Record<string, readonly string[]>>;
  readonly words: readonly string[];
  readonly rest: readonly string[];
}

/**
 * Splits a command line by the names of its flags; unknown names are kept for the caller to complain about with the nearest right one.
 * @param flags names that take no value  @param values names that take one
 * @throws UsageError where a value is missing or superfluous
 */
export function parseArguments(argv: readonly string[], flags: readonly string[], values: readonly string[]): ParsedArguments {
  const end = argv.indexOf('--');
  const own = end === -1 ? argv : argv.slice(0, end);
  const options = Object.fromEntries([
    ...flags.map((name) => [name, { type: 'boolean' as const }]),
    ...values.map((name) => [name, { type: 'string' as const }]),
  ]) as Record<string, { type: 'boolean' | 'string' }>;
  const { tokens } = parseArgs({ args: [...own], options, strict: false, allowPositionals: true, tokens: true });
  const found: Record<string, string[]> = {};
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind === 'option') (found[token.name] ??= []).push(valueOf(token.rawName, token.value, { flag: flags.includes(token.name), takes: values.includes(token.name) }));
  }
  return { flags: found, words, rest: end === -1 ? [] : argv.slice(end + 1) };
}

function valueOf(rawName: string, value: string | undefined, { flag, takes }: { flag: boolean; takes: boolean }): string {
  if (flag && value !== undefined) throw new UsageError(`${rawName} takes no value, but has "${value}".`);
  if (takes && value === undefined) throw new UsageError(`${rawName} needs a value.`);
  return value ?? 'true';
}
