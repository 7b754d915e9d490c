import { readDiff, type Values } from '../../comparison.js';

/** `Failed asserting that 3 is identical to 4.`, or a diff below `--- Expected`. */
export function readPhpunitValues(lines: readonly string[]): Values {
  const diff = lines.findIndex((line) => line === '--- Expected');
  if (diff >= 0) return readDiff(lines.slice(diff + 2).filter((line) => !line.startsWith('@@')).map((line) => `${line.slice(0, 1)} ${line.slice(1)}`));
  for (const line of lines) {
    const match = /^Failed asserting that (.{1,1000}?) (?:is identical to|matches expected|is equal to|equals) (.{1,1000}?)\.$/.exec(line);
    if (match !== null) return { expected: match[2] as string, actual: match[1] as string };
  }
  return {};
}
