/**
 * The answer without the thinking that some models print in front of it. Thoughts that never end are no answer: a block in
 * them would be something the model merely considered.
 */
export function withoutThoughts(text: string): string {
  const start = /^\s{0,64}<(think|thinking|thought)>/i.exec(text);
  if (start?.[1] === undefined) return text;
  const end = text.toLowerCase().indexOf(`</${start[1].toLowerCase()}>`);
  return end === -1 ? '' : text.slice(end + start[1].length + 3);
}
