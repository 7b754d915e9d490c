import type { Header, Naming } from './header.js';

const WORD_FUNCTION = /\b(?:fn|func|fun|function|def)\s{1,10}(?:\([^)]{0,200}\)\s{0,4})?(?:<[^>]{0,100}>\s{0,4})?(?:[\w.]{1,100}\.)?(\w{1,200})/;
const TYPE = /\b(?:class|struct|interface|enum|trait|impl|record|object|namespace|module|mod|union|protocol|extension)\b(?:<[^{]{0,100}?>)?\s{1,10}(\w{1,200})/;
const GO_TYPE = /^type\s{1,10}(\w{1,200})/;
const CALL_LIKE = /(~?\w{1,200})\s{0,4}\(/g;
const KEYWORDS = new Set([
  'if', 'for', 'foreach', 'while', 'switch', 'catch', 'return', 'else', 'do', 'try', 'synchronized', 'using', 'lock', 'unless', 'match', 'loop', 'when', 'select', 'defer', 'go', 'fixed', 'guard',
  'throw', 'throws', 'new', 'sizeof', 'decltype', 'noexcept', '__attribute__', 'declspec', 'alignas', 'repeat', 'case',
]);

/** What a statement of Go, Rust, Java, C, C++, C#, PHP, Swift or Kotlin defines, as far as its header tells. */
export function nameBraced({ code, body }: Header): Naming {
  const paren = code.indexOf('(');
  const beforeArguments = paren === -1 ? code : code.slice(0, paren);
  const goType = GO_TYPE.exec(code);
  if (goType !== null) return { kind: 'type', name: goType[1] as string };
  const word = WORD_FUNCTION.exec(code);
  if (word !== null && !TYPE.test(beforeArguments)) return { kind: 'function', name: word[1] as string };
  const type = TYPE.exec(beforeArguments);
  if (type !== null) return { kind: 'type', name: type[1] as string };
  if (!body) return { kind: 'statement' };
  // Annotations and attributes with arguments come first; the last name with an argument list at the outer level is the function's.
  const named = [...code.replace(/@\w{1,100}\([^()]{0,200}\)/g, '').matchAll(CALL_LIKE)].map((match) => match[1] as string);
  const first = named[0];
  return first === undefined || KEYWORDS.has(first) || /=\s{0,10}(?:new\b|\w{1,200}\s{0,4}\()/.test(code) ? { kind: 'statement' } : { kind: 'function', name: first };
}
