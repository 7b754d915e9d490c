const ESCAPED_OPEN = /^\s{0,8}(?:&lt;){5,9}\s{0,2}SEARCH\b/im;
const ANY_OPEN = /^\s{0,8}\\?<{5,9}\s{0,2}(?:SEARCH|ORIGINAL)\b/im;
const QUOTED_OPEN = /^\s{0,4}>\s?<{5,9}\s{0,2}(?:SEARCH|ORIGINAL)\b/im;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };

/**
 * The lines of an answer without a wrapping that its markers prove to be around all of it: HTML entities, a quotation. One layer is taken
 * off, at once for the whole, so that code that holds entities itself keeps them.
 */
export function unpack(text: string): readonly string[] {
  const lines = text.replace(/\r\n?/g, '\n');
  if (ANY_OPEN.test(lines)) return lines.split('\n');
  if (ESCAPED_OPEN.test(lines)) return lines.replace(/&(lt|gt|amp|quot|#39);/g, (_all, name: string) => ENTITIES[name] ?? '').split('\n');
  if (QUOTED_OPEN.test(lines)) return lines.split('\n').map((line) => line.replace(/^\s{0,4}>\s?/, ''));
  return lines.split('\n');
}
