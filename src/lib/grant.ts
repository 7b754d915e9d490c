import type { Grant } from '../model/index.js';

/** What a model gets: nothing beyond ordinary product code. */
export const NO_GRANT: Grant = { paths: [], modes: false };

/** Both together: what either opens is open, and the larger cap counts. */
export function joinGrants(a: Grant, b: Grant): Grant {
  return { paths: [...a.paths, ...b.paths], modes: a.modes || b.modes, ...larger('maxFiles', a, b), ...larger('maxLines', a, b) };
}

function larger(name: 'maxFiles' | 'maxLines', a: Grant, b: Grant): Partial<Grant> {
  const values = [a[name], b[name]].filter((value) => value !== undefined);
  return values.length === 0 ? {} : { [name]: Math.max(...values) };
}
