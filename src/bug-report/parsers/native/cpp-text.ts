import type { BugDraft } from '../../parser.js';

/** Sources of C and C++, as the test frameworks print them: `/p/a.cc` or `C:\p\a.cc`. */
export const CPP_FILE = '(?:[A-Za-z]:[\\\\/])?[^\\s:()"\'<>|*?;][^:()"\'<>|*?;]{0,400}\\.(?:[cChH]|cc|cpp|cxx|c\\+\\+|hh|hpp|hxx|inl|ipp|tpp|mm|m|cu)';

/** `ctest -V` puts the number of the test in front of everything that it prints. */
export function withoutTestNumber(text: string): string {
  return /^\d{1,5}: /.test(text) ? text.replace(/^\d{1,5}: /, '') : text;
}

/** Does ctest say here that it runs the tests? What they count then is counted by it, too. */
export function beginsCtest(text: string): boolean {
  return /^Test project [^\s]/.test(text) || text.startsWith('Internal ctest changing into directory: ');
}

/** The lines between the tests of ctest: what a program printed is over. */
export function isCtestLine(text: string): boolean {
  return /^ {0,8}(?:\d{1,6}\/\d{1,6} {1,4}Test {1,6}#\d|Start {1,6}\d{1,6}: |\d{1,3}% tests passed, )/.test(text);
}

export interface Asserted {
  readonly file: string;
  readonly line: number;
  readonly function?: string;
  readonly message: string;
}

/** `app: a.c:6: area: Assertion …` of glibc; macOS, musl, Windows and newlib have the same parts in other places. */
const ASSERTED: readonly RegExp[] = [
  new RegExp(`^(?:[^:]{1,200}: )?(?<file>${CPP_FILE}):(?<line>\\d{1,7}): (?:(?<name>.{1,1000}?): )?(?<message>Assertion [\`'"].{1,2000}['"] failed\\.?)$`),
  new RegExp(`^(?<message>Assertion failed: .{1,2000}?), (?:function (?<name>.{1,500}?), )?file (?<file>${CPP_FILE}), line (?<line>\\d{1,7})\\.?$`),
  new RegExp(`^(?<message>Assertion failed: .{1,2000}?) \\((?<file>${CPP_FILE}): (?<name>.{1,500}?): (?<line>\\d{1,7})\\)$`),
  new RegExp(`^(?<message>assertion ".{1,2000}" failed): file "(?<file>${CPP_FILE})", line (?<line>\\d{1,7})(?:, function: (?<name>.{1,500}))?$`),
];

/** What `assert` of the C library prints, or undefined. */
export function readAssertion(text: string): Asserted | undefined {
  if (!/[Aa]ssertion/.test(text)) return undefined;
  for (const pattern of ASSERTED) {
    const { file, line, name, message } = pattern.exec(text)?.groups ?? {};
    if (file !== undefined && message !== undefined) return { file, line: Number(line), message: text.startsWith('Assertion failed: ') ? text : message, ...(name === undefined ? {} : { function: name }) };
  }
  return undefined;
}

/** The fields of a draft that say where an assertion stands. */
export function assertedAt({ file, line, function: name }: Asserted): Pick<BugDraft, 'file' | 'line' | 'frames'> {
  return { file, line, ...(name === undefined ? {} : { frames: [{ file, line, function: name }] }) };
}
