import { parseDuration } from '../lib/duration.js';
import { didYouMean } from '../lib/nearest.js';
import { UsageError } from '../model/index.js';
import type { Option } from './options.js';

/** Raw values as they were typed: each flag or input with all its values. */
export type RawValues = Readonly<Record<string, readonly string[]>>;

/** Decoded values by option name; an option that was not given and has no default is absent. */
export interface Values {
  text(name: string): string | undefined;
  list(name: string): readonly string[];
  pairs(name: string): Readonly<Record<string, string>>;
  number(name: string): number | undefined;
  flag(name: string): boolean;
}

/**
 * Decodes raw values by their option rows; every mistake is one sentence that names the option, what was wrong and what would be right.
 * @param prefix `--` for flags, empty for action inputs
 * @throws UsageError
 */
export function decodeOptions(options: readonly Option[], raw: RawValues, prefix: '--' | ''): Values {
  const known = options.map((option) => option.name);
  for (const name of Object.keys(raw)) {
    if (!known.includes(name)) throw new UsageError(`Unknown option ${prefix}${name}.${didYouMean(name, known)}`);
  }
  const decoded = new Map(options.map((option) => [option.name, decodeOne(option, raw[option.name] ?? [], prefix)]));
  const get = <T>(name: string): T | undefined => decoded.get(name) as T | undefined;
  return {
    text: (name) => get<string>(name),
    list: (name) => get<readonly string[]>(name) ?? [],
    pairs: (name) => get<Record<string, string>>(name) ?? {},
    number: (name) => get<number>(name),
    flag: (name) => get<boolean>(name) ?? false,
  };
}

type Decoded = string | number | boolean | readonly string[] | Readonly<Record<string, string>> | undefined;

function decodeOne(option: Option, given: readonly string[], prefix: string): Decoded {
  const values = given.filter((value) => value !== '');
  const label = `${prefix}${option.name}`;
  if (option.type === 'list') return (values.length === 0 ? [option.default ?? ''] : values).flatMap((value) => value.split(/[\n,]/)).map((value) => value.trim()).filter(Boolean);
  if (option.type === 'pairs') return decodePairs(label, values);
  if (values.length > 1) throw new UsageError(`${label} is given ${values.length} times; give it once.`);
  const value = values[0] ?? option.default;
  if (option.type === 'flag') return decodeFlag(label, value);
  return value === undefined ? undefined : decodeSingle(option, label, value);
}

function decodeSingle(option: Option, label: string, value: string): string | number {
  if (option.type === 'number') return decodeNumber(option, label, value);
  if (option.type === 'choice') return decodeChoice(option, label, value);
  if (option.type !== 'duration') return value;
  const seconds = parseDuration(value);
  if (seconds === null) throw new UsageError(`${label} is "${value}", which is no time; write 90s, 30m or 2h.`);
  return seconds;
}

function decodeNumber(option: Option, label: string, value: string): number {
  const number = /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : Number.NaN;
  const [min, max] = [option.min ?? 0, option.max ?? Number.MAX_SAFE_INTEGER];
  const whole = option.placeholder === 'N';
  if (!(number >= min && number <= max) || (whole && !Number.isInteger(number))) {
    throw new UsageError(`${label} is "${value}"; it takes a ${whole ? 'whole ' : ''}number from ${min} to ${max}.`);
  }
  return number;
}

function decodeChoice(option: Option, label: string, value: string): string {
  const choices = option.choices ?? [];
  if (!choices.includes(value)) {
    throw new UsageError(`${label} is "${value}"; it takes ${choices.join(', ')}.${didYouMean(value, choices)}`);
  }
  const later = option.later?.[value];
  if (later !== undefined) throw new UsageError(later);
  return value;
}

function decodeFlag(label: string, value: string | undefined): boolean {
  if (value === undefined) return false;
  const word = value.trim().toLowerCase();
  if (word === 'true') return true;
  if (word === 'false') return false;
  throw new UsageError(`${label} is "${value}"; it takes true or false.`);
}

/** `K=V` entries, one per flag or per line of an input. */
function decodePairs(label: string, values: readonly string[]): Record<string, string> {
  const pairs: Record<string, string> = {};
  for (const line of values.flatMap((value) => value.split('\n')).filter((text) => text.trim() !== '')) {
    const match = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s.exec(line);
    if (match?.[1] === undefined) throw new UsageError(`${label} has the entry "${line.trim()}"; write NAME=value.`);
    pairs[match[1]] = match[2] ?? '';
  }
  return pairs;
}
