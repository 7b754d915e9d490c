export { cutPatch, patchFromChanges, patchFromTree, type Cut } from './cut.js';
export { partsOf, treeWith, type Change, type Group, type Hunk } from './parts.js';
export { placeEdits, type Placed, type PlacedFile, type ReadFile } from './place.js';
export type { Problem } from './problem.js';
