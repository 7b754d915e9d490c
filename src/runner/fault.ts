import { neutralise } from '../lib/neutralise.js';
import { UsageError, WorldError } from '../model/index.js';
import { createGuard } from './guard.js';

/**
 * Turns whatever was thrown into one sentence on standard error and an exit code: 2 wrong usage, 1 a broken world, 70 our own fault.
 * Only our own faults show where they happened.
 */
export function report(error: unknown): number {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UsageError) return print(message, 2);
  if (error instanceof WorldError) return print(message, 1);
  const place = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s{1,8}at /.test(line)).slice(0, 3).map((line) => line.trim()).join(' ') : '';
  return print(`This is a fault of heal itself, please report it: ${message} ${place}`, 70);
}

function print(sentence: string, code: number): number {
  process.stderr.write(`heal: ${neutralise(createGuard(process.env).clean(sentence)).replaceAll('\n', ' ')}\n`);
  return code;
}
