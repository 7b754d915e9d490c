import type { Grant } from '../model/index.js';

/** What a model gets: nothing beyond ordinary product code. */
export const NO_GRANT: Grant = { paths: [], modes: false };
