import type { LogRef, LogSource } from '../source.js';
import { command } from './command.js';
import { file } from './file.js';

/** The only registry, by the name that a reference carries. */
export const sources: { readonly [K in LogRef['source']]: LogSource<Extract<LogRef, { source: K }>> } = { command, file };
