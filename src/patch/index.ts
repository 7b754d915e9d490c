export { cutPatch, patchFromChanges, patchFromTree, type Cut } from './cut.js';
export { placeEdits, type Placed, type PlacedFile, type ReadFile } from './place.js';
export type { Problem } from './problem.js';
