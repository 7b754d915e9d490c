import type { Kind } from '../../../model/index.js';

/** Where an error is, as bundlers and the compilers inside them print it. */
export interface BundlePlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Acorn, Babel and Rollup count columns from 0 (https://github.com/estree/estree/blob/master/es5.md#node-objects); the caret stands one further. */
const FROM_ZERO = 1;

interface Form {
  readonly pattern: RegExp;
  readonly add: number;
}

const NAME = '(?<file>(?:[A-Za-z]:)?[^\\s:(][^:(]{0,500}?)';
const FORMS: readonly Form[] = [
  // esbuild inside vite: `/a/b.ts:2:13: ERROR: Unexpected ";"`
  { pattern: new RegExp(`^${NAME}:(?<line>\\d{1,7}):(?<column>\\d{1,7}): (?:ERROR|error): `), add: FROM_ZERO },
  // Rolldown: `   ╭─[ src/main.js:1:22 ]`
  { pattern: new RegExp(`^\\s{0,8}(?:╭─|,-)\\[ ?${NAME}:(?<line>\\d{1,7}):(?<column>\\d{1,7}) ?\\]`), add: 0 },
  { pattern: new RegExp(`^(?:file|File): ${NAME}(?:\\?[^:\\s]{0,200})?:(?<line>\\d{1,7}):(?<column>\\d{1,7})$`), add: FROM_ZERO },
  { pattern: new RegExp(`^${NAME} \\((?<line>\\d{1,7}):(?<column>\\d{1,7})\\)(?:$|: )`), add: FROM_ZERO },
  // Babel: `SyntaxError: /a/b.js: Unexpected token (2:13)`
  { pattern: new RegExp(`^(?:\\[[^\\]]{1,100}\\] |\\w{0,40}Error: ){1,3}${NAME}: (?=.{0,1500}\\((?<line>\\d{1,7}):(?<column>\\d{1,7})\\)$)`), add: FROM_ZERO },
  // `Unexpected token (2:13) in /a/b.js`
  { pattern: new RegExp(`\\((?<line>\\d{1,7}):(?<column>\\d{1,7})\\) in ${NAME}$`), add: FROM_ZERO },
  // Sass: `  src/page.scss 2:10  root stylesheet`
  { pattern: new RegExp(`^ {2,6}${NAME} (?<line>\\d{1,7}):(?<column>\\d{1,7}) {2}\\S`), add: 0 },
  { pattern: new RegExp(`^(?:file|File): ${NAME}$`), add: 0 },
  { pattern: /(?: from|imported by) "(?<file>[^"\s]{1,500}?\.\w{1,10})"/, add: 0 },
];

/** The place that a line of a bundler's report names; undefined where it names none. */
export function readBundlePlace(text: string): BundlePlace | undefined {
  for (const { pattern, add } of FORMS) {
    const groups = pattern.exec(text.trimEnd())?.groups;
    if (groups?.['file'] === undefined) continue;
    const [line, column] = [groups['line'], groups['column']];
    return { file: groups['file'], ...(line === undefined ? {} : { line: Number(line) }), ...(column === undefined ? {} : { column: Number(column) + add }) };
  }
  return undefined;
}

/** What a bundler's sentence is about. */
export function bundleKind(text: string): Kind {
  if (/Could not resolve|failed to resolve import|Can't resolve|Module not found|is not exported by|was not found in|ENOENT|Could not load|MISSING_EXPORT|UNRESOLVED_IMPORT|Cannot find (?:module|package)/i.test(text)) return 'import';
  if (/Invalid configuration object|Could not resolve entry module|Unknown (?:input|output) options|config/i.test(text)) return 'config';
  if (/\bTS\d{1,6}: /.test(text)) return 'type';
  return /SyntaxError|Unexpected|Expect(?:ed|ion)|expected|Unterminated|parse failed|PARSE_ERROR|vite-transform|Transform failed|CssSyntaxError|[Uu]nclosed|ParseError/.test(text) ? 'syntax' : 'compile';
}
