import type { FileChange } from '../../model/index.js';
import { unfitPath } from '../../lib/repo-path.js';
import { answer, plain } from '../answer.js';
import type { Check, ScreenInput } from '../check.js';

/**
 * Every path that the final tree gains, changes or loses has a plain name, and no new one is another spelling of a path that is there
 * (threats D6, D7, D11): on a disk that ignores letter case the one would overwrite the other. Nothing opens this check.
 */
export const pathSafety: Check = {
  id: 'path-safety',
  title: 'Paths are plain and collide with no other path',
  run: (input) => answer('path-safety', 'All paths are plain and unlike any other.', [...input.changes.flatMap(objections), ...collisions(input)]),
};

function objections(change: FileChange): string[] {
  const why = unfitPath(change.path, change.modeBefore !== null);
  return why === null ? [] : [`${plain(JSON.stringify(change.path))}: ${why}`];
}

interface Place {
  readonly spelling: string;
  readonly file: boolean;
}

function collisions({ changes, basePaths }: ScreenInput): string[] {
  const fresh = changes.filter((change) => change.modeBefore === null);
  if (fresh.length === 0) return [];
  const gone = new Set(changes.filter((change) => change.modeAfter === null).map((change) => change.path));
  const places = new Map<string, Place>();
  for (const path of basePaths) if (!gone.has(path)) addPlaces(places, path);
  return fresh.flatMap(({ path }) => {
    const clash = clashWith(places, path);
    addPlaces(places, path);
    return clash === null ? [] : [`${plain(path)} collides with ${plain(clash)}, which is there`];
  });
}

/** A path and every folder above it. */
function levels(path: string): Place[] {
  const names = path.split('/');
  return names.map((_, i) => ({ spelling: names.slice(0, i + 1).join('/'), file: i === names.length - 1 }));
}

function addPlaces(places: Map<string, Place>, path: string): void {
  for (const place of levels(path)) {
    const key = fold(place.spelling);
    if (!places.has(key)) places.set(key, place);
  }
}

function clashWith(places: ReadonlyMap<string, Place>, path: string): string | null {
  for (const place of levels(path)) {
    const there = places.get(fold(place.spelling));
    if (there !== undefined && (there.spelling !== place.spelling || there.file || place.file)) return there.spelling;
  }
  return null;
}

function fold(path: string): string {
  return path.normalize('NFKC').toLowerCase().toUpperCase();
}
