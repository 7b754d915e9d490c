import { isOwn, type Place } from '../../frames.js';

/** Not the interpreter's, not composer's packages, not a tool's own archive. */
export function isOwnPhp(file: string): boolean {
  return isOwn(file) && !/^(?:\/usr\/bin\/|phar:)|(?:^|[\\/])vendor[\\/]|\.phar(?:$|\/)/.test(file);
}

export function ownPhpPlace(frames: readonly Place[]): Place | undefined {
  return frames.find((frame) => isOwnPhp(frame.file));
}
