import type { Files } from '../ports/index.js';
import { sources } from './sources/index.js';
import type { LogRef } from './source.js';

export { cleanBytes, createCleaner, type Cleaner, type CleanerOptions, type Wanted } from './clean.js';
export { createStepReader, type LoggedStep } from './job-steps.js';
export type { LogRef } from './source.js';

/** The raw bytes of a log, wherever it is. */
export function openLog(world: { readonly files: Pick<Files, 'read'> }, ref: LogRef): AsyncIterable<Uint8Array> {
  return ref.source === 'file' ? sources.file.read(world, ref) : sources.command.read(world, ref);
}
