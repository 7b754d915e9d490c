/** Splits text into lines without their ends; a final line end makes no extra line. */
export function splitLines(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Tokens as this project counts them: characters / 3.5, rounded up (a measured correction per provider comes from `usage`). */
export function countTokens(text: string): number {
  return Math.ceil(text.length / 3.5);
}
