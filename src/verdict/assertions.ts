import { withoutComments } from '../lib/blank-source.js';
import { CODE } from '../lib/scan-source.js';
import type { Language } from '../lib/source.js';
import { afterBracket, pieces, scanned, type Scanned } from './brackets.js';
import { tokens } from './same-tokens.js';
import { strengthOf } from './strength.js';

/** One assertion of a test, as far as it can be read without a parser. */
export interface Assertion {
  readonly line: number;
  /** Where it stands in the text that it was read from. */
  readonly from: number;
  readonly to: number;
  /** In one spelling, so that layout is no difference. */
  readonly text: string;
  readonly matcher: string;
  readonly strength: number | null;
  /** What it compares: arguments and operands, in one spelling. */
  readonly terms: readonly string[];
}

const CALL = /(?<![\w$])[A-Za-z_$][\w$]{0,60}(?:\s{0,9}(?:\.|->|::)\s{0,9}[A-Za-z_]\w{0,60}){0,3}!?\s{0,3}\(/g;
const STATEMENT = /^[ \t]{0,60}assert\b(?=[ \t(])/gm;
const MOST = 2000;

/** Every assertion of a text, in order; calls inside an assertion are part of it. Comments do not count: what is commented out asserts nothing. */
export function assertionsIn(text: string, language: Language): readonly Assertion[] {
  const code = scanned(withoutComments(text, language), language);
  const found: Assertion[] = [];
  let end = 0;
  let line = 1;
  let seen = 0;
  for (const { at, open, name } of starts(code.text, language)) {
    if (at < end || found.length >= MOST) continue;
    end = open === -1 ? statementEnd(code, at) : chainEnd(code, open, language);
    for (; seen < at; seen++) if (code.text.charAt(seen) === '\n') line++;
    found.push({ line, from: at, to: end, ...read(code, { at, open, name, end }) });
  }
  return found;
}

interface Start {
  readonly at: number;
  /** The opening bracket, or -1 for a statement. */
  readonly open: number;
  readonly name: string;
}

function starts(text: string, language: Language): readonly Start[] {
  const calls = [...text.matchAll(CALL)].map((match) => ({ at: match.index, open: match.index + match[0].length - 1, name: match[0].slice(0, -1).replace(/\s/g, '') }));
  const named = calls.filter(({ name }) => isAssertion(name) && !(language === 'python' && name === 'assert'));
  if (language !== 'python' && language !== 'java') return named;
  const statements = [...text.matchAll(STATEMENT)].map((match) => ({ at: match.index + match[0].length - 'assert'.length, open: -1, name: 'assert' }));
  return [...named, ...statements].sort((a, b) => a.at - b.at);
}

function isAssertion(name: string): boolean {
  const parts = name.replace('!', '').split(/\.|->|::/);
  const [root = '', second = ''] = parts;
  if (parts.some((part) => /^(?:debug_)?assert|^XCTAssert|^should/i.test(part))) return true;
  if (/^(?:expect\w{0,20}|EXPECT_\w{1,40}|ASSERT_\w{1,40}|REQUIRE(?:_\w{1,40})?|CHECK(?:_\w{1,40})?|raises|verify)$/.test(root) && !/^expect_call$/i.test(root)) return true;
  if (root === 'pytest') return second === 'raises' || second === 'warns';
  if (root === 'require') return second !== '' && !['resolve', 'cache', 'extensions', 'main', 'context'].includes(second);
  return ['t', 'tb', 'b'].includes(root) && /^(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow|is|not|deepEqual|equal|like|ok|notOk|same|throws|throwsAsync|truthy|falsy|strictEqual)$/.test(second);
}

/** From a bracket over it and all that is chained to it: `expect(a).not.toBe(b)`, `assertThat(a).isEqualTo(b)`, Ruby's `.to eq(b)`. */
function chainEnd(code: Scanned, open: number, language: Language): number {
  const chained = language === 'python' || language === 'go' ? /^[ \t]{0,9}\??(?:\.|->)\s{0,9}\w{1,60}!?/ : /^\s{0,200}\??(?:\.|->)\s{0,9}\w{1,60}!?/;
  let end = afterBracket(code, open);
  for (let links = 0; links < 20; links++) {
    const link = chained.exec(code.text.slice(end, end + 300));
    if (link === null) break;
    end += link[0].length;
    if (code.text.charAt(end) === '(') end = afterBracket(code, end);
  }
  return language === 'ruby' ? lineEnd(code.text, end) : end;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** To the end of the line, over the lines that an open bracket or a backslash holds together. */
function statementEnd(code: Scanned, at: number): number {
  let end = at;
  for (let lines = 0; lines < 200; lines++) {
    const stop = lineEnd(code.text, end);
    const open = firstBracket(code, end, stop);
    if (open !== -1) end = afterBracket(code, open);
    else if (code.text.charAt(stop - 1) === '\\' && stop < code.text.length) end = stop + 1;
    else return stop;
  }
  return end;
}

function firstBracket(code: Scanned, from: number, to: number): number {
  for (let i = from; i < to; i++) if (code.kinds[i] === 0 && '([{'.includes(code.text.charAt(i))) return i;
  return -1;
}

type Read = Pick<Assertion, 'text' | 'matcher' | 'strength' | 'terms'>;

function read(code: Scanned, { at, open, name, end }: Start & { readonly end: number }): Read {
  const text = tokens(code.text.slice(at, end));
  if (open === -1) return { text, ...condition(pieces(code, at + 'assert'.length, end)[0] ?? '', 'assert') };
  const close = afterBracket(code, open);
  const args = pieces(code, open + 1, close - 1).filter((one, i) => i > 0 || !/^(?:t|tb|b|\w{1,20}\.T\(\))$/.test(one));
  const rest = code.text.slice(close, end);
  if (rest.trim() !== '') return { text, ...chain(code, args, { from: close, to: end }) };
  const matcher = lastOf(name);
  const plain = strengthOf(matcher, false);
  if (plain === 20 && args[0] !== undefined) return { text, ...condition(args[0], matcher) };
  return { text, matcher, strength: throwing(matcher, plain, args), terms: args.map(tokens) };
}

function lastOf(name: string): string {
  return name.replace('!', '').split(/\.|->|::/).at(-1) ?? name;
}

/** An error of any kind is less than one that is named. */
function throwing(matcher: string, strength: number | null, args: readonly string[]): number | null {
  return strength === 50 && args.length > 0 && /throw|raise|reject|panic/i.test(matcher) ? 55 : strength;
}

function chain(code: Scanned, args: readonly string[], { from, to }: { readonly from: number; readonly to: number }): Omit<Read, 'text'> {
  const rest = outside(code, from, to);
  const names = [...rest.matchAll(/(?:\.|->|\s)\s{0,9}([A-Za-z_]\w{0,60})/g)].map((match) => ({ name: match[1] ?? '', at: from + match.index + match[0].length }));
  const negated = names.some(({ name }) => /^(?:not|never|to_not|not_to|isNot)$/.test(name));
  const links = names.filter(({ name }) => !/^(?:not|never|to|to_not|not_to|be|been|have|has|with|and|resolves|rejects|should|is|that|deep|a|an|as|withFailMessage|describedAs)$/.test(name));
  const last = links.at(-1) ?? names.at(-1);
  const open = last === undefined ? -1 : code.text.slice(last.at, last.at + 3).search(/\(/);
  const values = last === undefined || open === -1 ? [] : pieces(code, last.at + open + 1, afterBracket(code, last.at + open) - 1);
  const matcher = last?.name ?? '';
  return { matcher, strength: throwing(matcher, strengthOf(matcher, negated), values), terms: [...args, ...values].map(tokens) };
}

/** What stands in no bracket and no string; the rest is blank, so that places stay. */
function outside({ text, kinds }: Scanned, from: number, to: number): string {
  let depth = 0;
  let bare = '';
  for (let i = from; i < to; i++) {
    const char = text.charAt(i);
    if (kinds[i] === CODE && ')]}'.includes(char)) depth--;
    bare += kinds[i] === CODE && depth === 0 ? char : ' ';
    if (kinds[i] === CODE && '([{'.includes(char)) depth++;
  }
  return bare;
}

const OPERATORS = /(?<![=!<>])(?:===|!==|==|!=|<=|>=)(?!=)|\bis\s{1,9}not\b|\bnot\s{1,9}in\b|\bis\b|\bin\b|(?<![<>=-])[<>](?![<>=])/g;

/** `a == b` as an assertion of truth: the operator says how much. */
function condition(text: string, fallback: string): Omit<Read, 'text'> {
  const bare = text.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, (string) => ' '.repeat(string.length));
  const found = [...bare.matchAll(OPERATORS)].find((match) => depthAt(bare, match.index) === 0);
  const approximate = /\bapprox\s{0,3}\(/.test(bare) ? 70 : null;
  if (found === undefined) return { matcher: fallback, strength: inner(bare), terms: [tokens(text)] };
  const operator = found[0].replace(/\s+/g, ' ');
  const weak = /\b(?:or\s{1,9}true|true\s{1,9}or)\b|\|\|\s{0,9}true\b/i.test(bare);
  const strength = weak ? 10 : approximate ?? strengthOf(operator, false);
  return { matcher: operator, strength, terms: [text.slice(0, found.index), text.slice(found.index + found[0].length)].map(tokens) };
}

function depthAt(text: string, at: number): number {
  let depth = 0;
  for (let i = 0; i < at; i++) {
    if ('([{'.includes(text.charAt(i))) depth++;
    else if (')]}'.includes(text.charAt(i))) depth--;
  }
  return depth;
}

/** `isinstance(a, b)`, `a.startswith(b)`, `x.is_some()` inside an assertion of truth. */
function inner(text: string): number {
  const call = /([A-Za-z_]\w{0,60})!?\s{0,3}\([^()]{0,400}\)\s{0,9}$/.exec(text)?.[1];
  const strength = call === undefined ? null : strengthOf(call, false);
  return strength === null || strength === 90 ? (strength ?? 20) : Math.max(20, strength);
}
