import type { Header, Naming } from './header.js';

const WORD_FUNCTION = /\b(?:fn|func|fun|function|def)\s{1,10}(?:\([^)]{0,200}\)\s{0,4})?(?:<[^>]{0,100}>\s{0,4})?(?:[\w.<>?]{1,100}\.)?(\w{1,200}|`[^`\n]{1,200}`)/;
const TYPE = /\b(?:class|struct|interface|enum|trait|impl|record|object|namespace|module|mod|union|protocol|extension)\b(?:<[^{]{0,100}?>)?\s{1,10}(\w{1,200})/;
/** A type's methods stand in blocks of their own: they belong to what comes after `for`. */
const RUST_IMPL = /^(?:unsafe\s{1,10})?impl\b[^{;]{0,300}?\bfor\s{1,10}(?:&?(?:'\w{1,50}\s{1,4})?(?:mut\s{1,4})?)(?:\w{1,100}::){0,8}(\w{1,200})/;
const TEMPLATE = /^(?:\s{0,20}template\s{0,10}<[^{};()]{0,200}?>(?=\s{0,20}[\w~:[]))+/;
/** Tests that are macros: GoogleTest (two names), Catch2 and doctest (a title), Boost.Test (a name). */
const MACRO_TEST = /^(?:TYPED_)?TEST(?:_[FP])?\s{0,4}\(\s{0,20}(\w{1,200})\s{0,20},\s{0,20}(\w{1,200})\s{0,20}\)/;
const TITLED_TEST = /^(?:TEST_CASE(?:_FIXTURE|_METHOD)?|SCENARIO|BOOST_(?:AUTO|FIXTURE)_TEST_CASE)\s{0,4}\([^"\n]{0,100}?(?:"([^"\n]{1,300})"|\b(\w{1,200})\s{0,4}[,)])/;
/** Attributes of Rust on the header's own lines, and what its `pub` is limited to. */
const ATTRIBUTES = /^(?:\s{0,100}#!?\[[^\]]{0,400}\])+/;
const VISIBILITY = /\bpub\s{0,4}\([\w\s:]{1,100}\)\s{0,10}/g;
const GO_TYPE = /^type\s{1,10}(\w{1,200})/;
const CALL_LIKE = /(~?\w{1,200})\s{0,4}\(/;
const KEYWORDS = new Set([
  'if', 'for', 'foreach', 'while', 'switch', 'catch', 'return', 'else', 'do', 'try', 'synchronized', 'using', 'lock', 'unless', 'match', 'loop', 'when', 'select', 'defer', 'go', 'fixed', 'guard',
  'throw', 'throws', 'new', 'sizeof', 'decltype', 'noexcept', '__attribute__', 'declspec', 'alignas', 'repeat', 'case', 'func', 'fn', 'function', 'elseif',
]);

/** A test that is a macro call with a body. */
function nameMacroTest({ plain, body }: Header): Naming | null {
  if (!body) return null;
  const two = MACRO_TEST.exec(plain);
  if (two !== null) return { kind: 'test', name: `${two[1]}.${two[2]}` };
  const titled = TITLED_TEST.exec(plain);
  return titled === null ? null : { kind: 'test', name: titled[1] ?? titled[2] ?? '' };
}

/** Go, Rust and Swift need no parentheses behind these: the first call is not what is defined. */
const CONTROL = /^(?:'\w{1,100}:\s{0,10})?(?:if|for|while|switch|match|loop|select|else|elseif|unless|guard|do|try|catch|return|case|defer|go|when|unsafe\s{0,4}\{|let|repeat)\b/;

/** What a statement of Go, Rust, Java, C, C++, C#, PHP, Swift or Kotlin defines, as far as its header tells. */
export function nameBraced(header: Header): Naming {
  const { body } = header;
  const macro = nameMacroTest(header);
  if (macro !== null) return macro;
  const code = withoutAnnotations(header.code.replace(TEMPLATE, '').replace(ATTRIBUTES, '').replace(VISIBILITY, 'pub ')).trimStart();
  if (!body && REFERENCE.test(code)) return { kind: 'statement' };
  return nameByWord(code, body) ?? nameByCall(code, body);
}

/** Without a body these only name what is defined elsewhere. */
const REFERENCE = /^(?:friend|using|use|import|namespace|package|export|static_assert)\b/;

/** What is defined by a word of the language: `fn`, `func`, `class`, `impl` … */
function nameByWord(code: string, body: boolean): Naming | null {
  const paren = code.indexOf('(');
  const beforeArguments = paren === -1 ? code : code.slice(0, paren);
  const goType = GO_TYPE.exec(code);
  if (goType !== null && (body || !code.includes('='))) return { kind: 'type', name: goType[1] as string };
  const impl = RUST_IMPL.exec(code);
  if (impl !== null) return { kind: 'type', name: impl[1] as string };
  const word = WORD_FUNCTION.exec(code);
  // A closure of PHP takes over what comes behind `use`.
  if (word !== null && word[1] !== 'use' && !TYPE.test(beforeArguments) && isOutside(code, word.index)) return { kind: 'function', name: (word[1] as string).replaceAll('`', '') };
  const type = TYPE.exec(beforeArguments);
  if (type !== null) return { kind: 'type', name: type[1] as string };
  return body && /^(?:inline )?namespace\s{0,4}$/.test(code) ? { kind: 'type' } : null;
}

/** What has a body behind a name with an argument list; the arm of a match, and a value that something is made of, have one too. */
function nameByCall(code: string, body: boolean): Naming {
  const first = body && !CONTROL.test(code) ? CALL_LIKE.exec(code) : null;
  const name = first?.[1];
  if (first === null || name === undefined || KEYWORDS.has(name)) return { kind: 'statement' };
  const isArm = /=>(?![^{]*\bswitch\s{0,10}$)/.test(withoutArguments(code)) || withoutArguments(code.slice(first.index + name.length)).trimStart().startsWith(',');
  const assigns = /[^=!<>]=(?!=)/.test(code.slice(0, first.index).replace(/\boperator\b.*$/, '')) || /=\s{0,10}(?:new\b|\w{1,200}\s{0,4}\()/.test(code);
  return isArm || assigns ? { kind: 'statement' } : { kind: 'function', name };
}

/** Not among the arguments of a macro or an annotation. */
function isOutside(code: string, at: number): boolean {
  let depth = 0;
  for (const char of code.slice(0, at)) depth += char === '(' ? 1 : char === ')' ? -1 : 0;
  return depth <= 0;
}

/** `@Api(x)`, and one inside another. */
function withoutAnnotations(code: string): string {
  const once = code.replace(/@[\w.]{1,100}\s{0,4}\([^()]{0,200}\)/g, '');
  return once.replace(/@[\w.]{1,100}\s{0,4}\([^()]{0,200}\)/g, '');
}

/** What stands in parentheses left out. */
function withoutArguments(code: string): string {
  let [depth, out] = [0, ''];
  for (const char of code) {
    if (char === ')') depth--;
    else if (char === '(') depth++;
    else if (depth === 0) out += char;
  }
  return out;
}
