import type { Kind, Severity } from '../../../model/index.js';

/** The first line of a TypeScript diagnostic, in any of its forms. */
export interface TsHeader {
  /** What a build tool puts in front of every line (`packages/core build: `). */
  readonly prefix: string;
  readonly found: TsFinding;
}

export interface TsFinding {
  readonly kind: Kind;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
}

const PREFIX = '^(?<prefix>(?:[^\\s:()]{1,120} [\\w:-]{1,40}: |\\[[\\w:@./-]{1,60}\\] |ERROR in |WARNING in |Error: (?=\\S{1,500}:\\d{1,7}:\\d{1,5} - ))?)';
const SAYS = '(?<severity>error|warning|message|info) TS(?<code>\\d{1,6}): (?<message>.{0,4000})$';
const FORMS = [
  new RegExp(`${PREFIX}(?<file>\\S.{0,500}?)\\((?<line>\\d{1,7}),(?<column>\\d{1,5})(?:,\\d{1,7},\\d{1,7})?\\): ${SAYS}`),
  new RegExp(`${PREFIX}(?<file>\\S.{0,500}?):(?<line>\\d{1,7}):(?<column>\\d{1,5}) - ${SAYS}`),
  new RegExp(`${PREFIX}(?<file>\\S.{0,500}?): ${SAYS}`),
  new RegExp(`${PREFIX}${SAYS}`),
];

/** @returns Undefined for a line that begins no diagnostic. */
export function readTsHeader(text: string): TsHeader | undefined {
  if (!/ ?TS\d{1,6}: /.test(text)) return undefined;
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (groups !== undefined) return { prefix: groups['prefix'] ?? '', found: findingOf(groups) };
  }
  return undefined;
}

function findingOf(groups: Record<string, string | undefined>): TsFinding {
  const code = Number(groups['code']);
  const file = groups['file'] ?? configFileOf(groups['message'] ?? '', code);
  const told = groups['severity'];
  return {
    kind: kindOfTs(`TS${code}`),
    ...(file === undefined ? {} : { file }),
    ...(groups['line'] === undefined ? {} : { line: Number(groups['line']), column: Number(groups['column']) }),
    severity: told === 'error' || told === 'warning' ? told : 'note',
    rule: `TS${code}`,
    message: (groups['message'] ?? '').trim(),
  };
}

/** TS18002 and TS18003 name the configuration they speak of only in their text. */
function configFileOf(message: string, code: number): string | undefined {
  return code === 18002 || code === 18003 ? /config file '([^']{1,500})'/.exec(message)?.[1] : undefined;
}

const IMPORTS: readonly number[] = [2305, 2306, 2307, 2613, 2614, 2724, 2732, 2792, 7016, 1192, 1259, 1261, 1149];
const SYNTAX: readonly number[] = [17002, 17008, 17014, 17015];
const CONFIG: readonly number[] = [2688, 17004, 18000, 18001, 18002, 18003];

/** The number ranges of https://github.com/microsoft/TypeScript/blob/main/src/compiler/diagnosticMessages.json, with their exceptions. */
function kindOfTs(rule: string): Kind {
  const code = Number(rule.slice(2));
  if (IMPORTS.includes(code)) return 'import';
  if (SYNTAX.includes(code) || (code >= 1000 && code < 2000) || (code >= 8000 && code < 9000)) return 'syntax';
  if (CONFIG.includes(code) || (code >= 5000 && code < 7000)) return 'config';
  return 'type';
}
