import type { Lens } from '../lens.js';

/** Longer files are shown in parts only. */
const LONGEST = 400;
const FILES = 6;

/** The files that are shown in part, whole where they are small: what the fix needs may stand beside what was looked at. */
export const wholeFile: Lens = {
  name: 'whole-file',
  rung: 2,
  async look({ shown, open }) {
    const files = [...new Set(shown.map((snippet) => snippet.file))].slice(0, FILES);
    const sources = await Promise.all(files.map((file) => open(file)));
    return sources.flatMap((source) => (source === null || source.lines.length > LONGEST ? [] : [{ file: source.path, from: 1, to: source.lines.length, reason: 'the whole file' }]));
  },
};
