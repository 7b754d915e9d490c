// Mutation operators: small slips of the kinds that people make. Each looks at code without comments and strings and says where it could
// be applied. Whether a mutant counts is for the library's own tests to say.
import { makeSource, type Source } from '../../src/context/source.js';
import { walkUnits, type Unit } from '../../src/lib/units/unit.js';

/** One edit of a text: the characters from `from` up to `to` become `by`. */
export interface Site {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

export interface Text {
  readonly text: string;
  /** As long as the text; comments and strings are blanks. */
  readonly code: string;
  readonly source: Source;
}

export interface Operator {
  readonly name: string;
  sites(text: Text): readonly Site[];
}

type Languages = readonly Source['language'][];
const BRACED: Languages = ['js', 'go', 'rust', 'java', 'c'];
const TYPED: Languages = ['go', 'rust', 'java', 'c'];

export function textOf(path: string, text: string): Text {
  const source = makeSource(path, text);
  return { text, code: source.code.join('\n').padEnd(text.length), source };
}

export function applySite(text: string, { from, to, by }: Site): string {
  return text.slice(0, from) + by + text.slice(to);
}

/** 1-based line of a place in a text. */
export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

type Change = (match: RegExpExecArray, text: Text) => string | null;

/** The first group of the pattern is what changes; without one all that is matched. Never in imports or directives. */
function byPattern(name: string, pattern: RegExp, change: Change, languages?: Languages): Operator {
  return {
    name,
    sites(text) {
      if (languages !== undefined && !languages.includes(text.source.language)) return [];
      return [...text.code.matchAll(new RegExp(pattern, 'gmd'))].flatMap((match) => {
        const [from, to] = match.indices?.[1] ?? match.indices?.[0] ?? [0, 0];
        const by = change(match, text);
        return by === null || by === text.text.slice(from, to) ? [] : [{ from, to, by }];
      });
    },
  };
}

const swap = (pairs: Readonly<Record<string, string>>): Change => (match) => pairs[match[1] ?? ''] ?? null;

/** A whole line goes, or becomes `pass` where a block would be left empty. */
function withoutLine(name: string, pattern: RegExp, languages: Languages, left = ''): Operator {
  return {
    name,
    sites(text) {
      if (!languages.includes(text.source.language)) return [];
      return [...text.code.matchAll(new RegExp(pattern, 'gm'))].map((match) => {
        const indent = /^\s*/.exec(match[0])?.[0] ?? '';
        return left === '' ? { from: match.index, to: match.index + match[0].length + 1, by: '' } : { from: match.index, to: match.index + match[0].length, by: indent + left };
      });
    },
  };
}

/** A name that a function takes or makes, in place of another one that it also has. */
const wrongVariable: Operator = {
  name: 'wrong variable',
  sites(text) {
    return functionsOf(text.source).flatMap((unit) => {
      const [from, to] = spanOf(text, unit);
      const head = text.code.slice(from, spanOf(text, { ...unit, to: unit.head })[1]);
      const names = parametersIn(head, text.source.language);
      if (names.length < 2) return [];
      const body = text.code.slice(from + head.length, to);
      return names.flatMap((name, n) => {
        const other = names[(n + 1) % names.length] as string;
        return [...body.matchAll(new RegExp(`(?<![\\w$.])${name}\\b(?!\\s*[:=(]|\\w)`, 'g'))].map((match) => ({ from: from + head.length + match.index, to: from + head.length + match.index + name.length, by: other }));
      });
    });
  },
};

function functionsOf(source: Source): readonly Unit[] {
  return [...walkUnits(source.units)].filter((unit) => unit.kind === 'function' && unit.to > unit.head);
}

function spanOf({ source }: Text, unit: Pick<Unit, 'from' | 'to'>): [number, number] {
  const before = (line: number): number => source.lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
  return [before(unit.from - 1), before(unit.to)];
}

const NO_NAMES = new Set(['self', 'cls', 'this', 'mut', 'const', 'final', 'int', 'bool', 'char', 'double', 'void', 'string', 'boolean', 'long', 'None', 'True', 'False', 'null']);

/** The names in the first pair of parentheses that belong to parameters. */
function parametersIn(head: string, language: Source['language']): readonly string[] {
  const start = head.indexOf('(', language === 'go' && /^\s*func\s*\(/.test(head) ? head.indexOf(')') : 0);
  const inside = head.slice(start + 1, head.lastIndexOf(')'));
  if (start === -1 || inside.includes('(')) return [];
  const parts = inside.split(',').map((part) => part.trim());
  const names = parts.map((part) => (language === 'java' || language === 'c' ? /([A-Za-z_]\w*)\s*$/ : /^(?:mut\s+)?([A-Za-z_$][\w$]*)/).exec(part)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined && name.length > 0 && !NO_NAMES.has(name)))] as string[];
}

/** Another field of the same object. */
const wrongField: Operator = {
  name: 'wrong field',
  sites({ code }) {
    const used = [...code.matchAll(/\b(?:self|this|s|v|c|m|p|b)(?:\.|->)([a-z_]\w{1,40})\b(?!\s*\()/gd)];
    const fields = [...new Set(used.map((match) => match[1] as string))];
    if (fields.length < 2) return [];
    return used.map((match) => {
      const [from, to] = match.indices?.[1] ?? [0, 0];
      return { from, to, by: fields[(fields.indexOf(match[1] as string) + 1) % fields.length] as string };
    });
  },
};

const COMPARED = { '<': '<=', '<=': '<', '>': '>=', '>=': '>', '==': '!=', '!=': '==', '===': '!==', '!==': '===' };
const ALIKE = { startswith: 'endswith', endswith: 'startswith', lower: 'upper', upper: 'lower', min: 'max', max: 'min', append: 'remove', lstrip: 'rstrip', rstrip: 'lstrip', push: 'unshift', shift: 'pop', pop: 'shift', floor: 'ceil', ceil: 'floor', any: 'all', all: 'any', some: 'every', every: 'some', indexOf: 'lastIndexOf', lastIndexOf: 'indexOf', startsWith: 'endsWith', endsWith: 'startsWith', HasPrefix: 'HasSuffix', HasSuffix: 'HasPrefix', starts_with: 'ends_with', first: 'last', last: 'first', front: 'back', back: 'front', trim_start: 'trim_end', trim_end: 'trim_start', is_some: 'is_none', is_none: 'is_some', push_back: 'push_front', toLowerCase: 'toUpperCase', toUpperCase: 'toLowerCase', Floor: 'Ceil' };

export const OPERATORS: readonly Operator[] = [
  byPattern('comparison', /[\w)\]"] (<|<=|>|>=|==|!=|===|!==) [\w("'-]/, swap(COMPARED)),
  byPattern('off by one', /[\w)\]] [+-] (1)\b(?![.\w])/, () => '2'),
  byPattern('off by one', /[\w)\]]( [+-] 1)\b(?![.\w])/, () => ''),
  byPattern('index', /\w\[(0|1)\]/, swap({ 0: '1', 1: '0' })),
  byPattern('arithmetic', /[\w)\]] ([+*/%-]|\+=|-=) [\w(]/, swap({ '+': '-', '-': '+', '*': '/', '/': '*', '%': '*', '+=': '-=', '-=': '+=' })),
  byPattern('logic', /\s(&&|\|\||and|or)\s/, swap({ '&&': '||', '||': '&&', and: 'or', or: 'and' })),
  byPattern('negated condition', /\bif \(([^()\n{}]+|[^()\n{}]*\([^()\n{}]*\)[^()\n{}]*)\)/, (match, text) => `!(${original(match, text)})`, ['js', 'java', 'c']),
  byPattern('negated condition', /^\s*if ([^:\n]+):$/, (match, text) => `not (${original(match, text)})`, ['python']),
  byPattern('negated condition', /\bif (?!let\b)([^{}\n;:=]+?) \{$/, (match, text) => `!(${original(match, text)})`, ['go', 'rust']),
  byPattern('constant', /[(=,<>[] ?(\d{1,4})(?=[);,\s\]])/, (match) => String(Number(match[1]) + 1)),
  byPattern('inverted default', /\b(true|false|True|False)\b/, swap({ true: 'false', false: 'true', True: 'False', False: 'True' })),
  byPattern('swapped arguments', /(?<!(?:def|function|func|fn|class) {1,3})\b[\w.]+\(([a-z_]\w*, [a-z_]\w*)\)(?!\s*(?:\{|=>|->|:|const\b|throws\b))/, (match) => (match[1] ?? '').split(', ').reverse().join(', ')),
  byPattern('wrong function', /\.?\b(\w+)\(/, swap(ALIKE)),
  byPattern('dropped await', /\b(await )\w/, () => ''),
  byPattern('dropped return', /^\s+(return )[\w(]/, () => '', ['python', 'js']),
  byPattern('dropped else', /\b(elif) /, () => 'if', ['python']),
  byPattern('dropped else', /\}( else) if\b/, () => '', ['js', 'java', 'c']),
  byPattern('step', /\w(\+\+|--)(?=[;)\s])/, swap({ '++': '--', '--': '++' }), BRACED),
  byPattern('loop control', /^\s+(break|continue)\b/, swap({ break: 'continue', continue: 'break' })),
  withoutLine('dropped call', /^[ \t]+(?!return|raise|yield|await|pass|assert|del|if|while|for|switch|catch|throw|panic|super|print)[A-Za-z_][\w.]*\([^()\n]*\)[ \t]*$/, ['python'], 'pass'),
  withoutLine('dropped call', /^[ \t]+(?!return|if|while|for|switch|catch|throw|panic|super|assert)[A-Za-z_][\w.]*(?:->\w+)?\([^\n{}]*\);[ \t]*$/, ['js', 'java', 'rust', 'c']),
  withoutLine('dropped call', /^\t+(?!return|if|for|switch|panic|defer)[A-Za-z_][\w.]*\([^()\n]*\)[ \t]*$/, ['go']),
  withoutLine('dropped assignment', /^[ \t]+(?:self|this|\w)(?:\.|->)\w+ [+-]?= [^\n{}(]+;?[ \t]*$/, ['js', 'java', 'c', 'go', 'rust']),
  withoutLine('dropped assignment', /^[ \t]+self\.\w+ [+-]?= [^\n{}([]+$/, ['python'], 'pass'),
  wrongVariable,
  wrongField,
  byPattern('misspelt name', /(?<!(?:def|function|func|fn|class|new) {1,3})\b([a-z]\w{4,30})\((?=[^\n]*\)[;:]?$)/, (match) => without((match[1] ?? ''), 3), ['python', 'js', ...TYPED]),
  byPattern('wrong type', /\b(?:int|string|boolean|bool) (?=\w)|\b(?:string|int)\b(?=[,)] )/, (match) => (match[0].startsWith('int') ? match[0].replace('int', 'String') : match[0].replace(/string|boolean/, 'int')), ['java']),
  byPattern('wrong type', /\w (string|int|bool)[,)]/, swap({ string: 'int', int: 'string', bool: 'string' }), ['go']),
  byPattern('wrong type', /(?:-> |: )(usize|u64|u32|bool|&str|&'a str|String)\b/, swap({ usize: 'u32', u64: 'u32', u32: 'u64', bool: 'usize', '&str': 'String', "&'a str": 'String', String: 'usize' }), ['rust']),
  byPattern('wrong type', /\((int|bool|const char\*|unsigned|size_t|double) \w/, swap({ int: 'std::string', bool: 'std::string', 'const char*': 'int', unsigned: 'std::string', size_t: 'std::string', double: 'std::string' }), ['c']),
  withoutLine('removed import', /^(?:import|from|use|#include) .*$/, ['python', 'js', 'rust', 'java']),
  { name: 'removed import', sites: (text) => (text.source.language === 'go' || text.source.language === 'c' ? rawLines(text.text, /^(?:\t"[\w/.-]+"|#include [<"][\w/.]+[>"].*)$/) : []) },
  byPattern('removed bracket', /[\w)\]](\))(?:[;:]| \{)?$/, () => ''),
];

function original(match: RegExpExecArray, { text }: Text): string {
  const [from, to] = match.indices?.[1] ?? [0, 0];
  return text.slice(from, to);
}

function without(name: string, at: number): string {
  return name.slice(0, at) + name.slice(at + 1);
}

function rawLines(text: string, pattern: RegExp): Site[] {
  return [...text.matchAll(new RegExp(pattern, 'gm'))].map((match) => ({ from: match.index, to: match.index + match[0].length + 1, by: '' }));
}

/** All that could be planted in a file: nothing in imports (but their removal), nothing in `unsafe` or test regions. */
export function mutantsOf(path: string, text: string): readonly (Site & { readonly operator: string })[] {
  const read = textOf(path, text);
  const inTests = testLines(read.source);
  return OPERATORS.flatMap((operator) => operator.sites(read).map((site) => ({ ...site, operator: operator.name }))).filter((site) => {
    const line = lineAt(text, site.from);
    const imported = /^\s*(?:import|from|use|#|package|\t")/.test(read.source.lines[line - 1] ?? '') && site.operator !== 'removed import';
    return !imported && !inTests(line);
  });
}

/** Tests that stand in the product's file, as in Rust. */
function testLines({ units, lines }: Source): (line: number) => boolean {
  const marked = lines.findIndex((line) => /#\[cfg\((?:all\()?test/.test(line));
  const tests = [...walkUnits(units)].filter((unit) => unit.kind === 'test' || unit.kind === 'suite');
  return (line) => (marked !== -1 && line > marked) || tests.some((unit) => unit.lead <= line && line <= unit.to);
}
