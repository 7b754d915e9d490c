import type { Header, Naming } from './header.js';

const ID = '[A-Za-z_$#][\\w$]{0,200}';
const MODIFIERS = '(?:(?:public|private|protected|static|async|get|set|readonly|override|abstract|declare|accessor) {1,4}){0,6}';
const EXPORT = '(?:export\\s{1,10})?(?:default\\s{1,10})?(?:declare\\s{1,10})?';
const FUNCTION = new RegExp(`^${EXPORT}(?:async\\s{1,10})?function\\s{0,10}\\*?\\s{0,10}(${ID})?`);
const TYPE = new RegExp(`^${EXPORT}(?:abstract\\s{1,10})?(?:const\\s{1,10})?(?:class|interface|enum|namespace|module|type)\\s{1,10}(${ID})`);
const VALUE = new RegExp(`^(?:export\\s{1,10})?(?:declare\\s{1,10})?(?:const|let|var)\\s{1,10}(${ID})`);
const ASSIGNED = new RegExp(`^(?:${ID}\\.){1,6}(${ID})\\s{0,10}=(?!=)`);
const METHOD = new RegExp(`^${MODIFIERS}\\*?\\s{0,4}(${ID}|\\[[^\\]\\n]{1,100}\\]|\\d{1,20})\\s{0,4}(?:<[^()]{0,200}>)?\\s{0,4}\\(`);
const FIELD = new RegExp(`^${MODIFIERS}(${ID})\\s{0,4}[?!]?\\s{0,4}(?:[:=])`);
const TEST = /^(?:await\s{1,4})?(?:t\.|Deno\.|base\.)?(it|test|specify|fit|xit|bench|describe|context|suite|fdescribe|xdescribe)\b(?:\.\w{1,20}){0,3}\s{0,4}\(\s{0,100}(['"`])([^\n]{0,300}?)\2/;
const SUITES = ['describe', 'context', 'suite', 'fdescribe', 'xdescribe'];
/** A function is somewhere in the value, as far as its header shows. */
const HOLDS_FUNCTION = /=>|\bfunction\b/;
/** The value is one; parentheses are looked at apart. */
const IS_FUNCTION = /^(?:function\b|[A-Za-z_$][\w$]{0,200}\s{0,10}=>)/;
const KEYWORDS = new Set(['if', 'for', 'while', 'switch', 'catch', 'return', 'function', 'with', 'do', 'else', 'new', 'await', 'typeof', 'super']);

/** What a JavaScript or TypeScript statement defines. */
export function nameJs(header: Header): Naming {
  const { code, plain } = header;
  const test = TEST.exec(plain);
  if (test !== null) return { kind: SUITES.includes(test[1] as string) ? 'suite' : 'test', name: test[3] as string };
  const found = FUNCTION.exec(code);
  if (found !== null) return { kind: 'function', name: found[1] ?? 'default' };
  const type = TYPE.exec(code);
  if (type !== null) return { kind: 'type', name: type[1] as string };
  const value = VALUE.exec(code) ?? ASSIGNED.exec(code);
  if (value !== null) return { kind: isCallable(header, value[0]) ? 'function' : 'value', name: value[1] as string };
  if (/^export\s{1,10}default\b/.test(code)) return { kind: HOLDS_FUNCTION.test(code) ? 'function' : 'value', name: 'default' };
  return header.member ? nameMember(header) : { kind: 'statement' };
}

/** Of a statement that stands alone also what a function is wrapped in (`memo(() => …)`); inside a function that is a call like any other. */
function isCallable({ code, top }: Header, named: string): boolean {
  if (top) return HOLDS_FUNCTION.test(code);
  const rest = code.slice(named.length);
  return startsFunction(named.endsWith('=') ? rest : rest.slice(rest.search(/=(?![=>])/) + 1));
}

/** The value of a field, or what stands behind its type. */
function givesFunction(value: string): boolean {
  return startsFunction(value) || startsFunction(value.slice(value.search(/=(?![=>])/) + 1));
}

/** `function`, `async function`, `x =>`, `(…) =>`, `<T>(…): R =>`. */
function startsFunction(value: string): boolean {
  const bare = value.trimStart().replace(/^async\b\s{0,20}/, '').replace(/^<[^()]{0,200}>\s{0,10}/, '');
  if (IS_FUNCTION.test(bare)) return true;
  if (!bare.startsWith('(')) return false;
  let depth = 0;
  for (let n = 0; n < bare.length; n++) {
    depth += bare[n] === '(' ? 1 : bare[n] === ')' ? -1 : 0;
    if (depth === 0) return /^\s{0,20}(?:=>|:)/.test(bare.slice(n + 1));
  }
  return false;
}

function nameMember({ code, body }: Header): Naming {
  const method = METHOD.exec(code);
  if (method !== null && body && !KEYWORDS.has(method[1] as string)) return { kind: 'function', name: method[1] as string };
  const field = FIELD.exec(code);
  return field !== null && givesFunction(code.slice(field[0].length)) ? { kind: 'function', name: field[1] as string } : { kind: 'statement' };
}
