const COMMENT = /^\s{0,200}(?:\{?\/\*|\/\/|#|--|<!--|;)\s{0,8}(.{1,200})$/;
const WORDS = /\b(?:rest|existing|remaining|unchanged|same as|other|previous|omitted|as before)\b/i;

/** `// ... rest of the code`, `# … existing code …`: a comment that stands for code. Dots alone are not enough to say so. */
export function isPlaceholder(line: string): boolean {
  const comment = COMMENT.exec(line)?.[1];
  return comment !== undefined && /\.\.\.|…/.test(comment) && WORDS.test(comment);
}

/** A line that may stand for lines left out: a placeholder, or dots and nothing else, as code or as a comment. */
export function isElision(line: string): boolean {
  const bare = (COMMENT.exec(line)?.[1] ?? line).replace(/(?:\*\/\}?|-->)\s{0,8}$/, '').trim();
  return /^(?:\.{3,6}|…)$/.test(bare) || isPlaceholder(line);
}
