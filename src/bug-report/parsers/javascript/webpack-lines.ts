import type { Kind, Severity } from '../../../model/index.js';
import { bundleKind, readBundlePlace, type BundlePlace } from './bundle-place.js';

export interface WebpackHeader {
  readonly severity: Severity;
  readonly place?: BundlePlace;
  /** What stood behind `ERROR in`, where it was a message and not a file. */
  readonly message?: string;
}

export interface WebpackFinding {
  readonly kind: Kind;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly rule?: string;
  readonly message: string;
}

const HEADER = /^(ERROR|WARNING) in (\S.{0,1000})$/;
/** `./src/a.js 2:0-39`, `./src/a.ts:3:7`, `src/a.ts(2,7):`, `./a.css (./node_modules/css-loader!./a.css)`, `./a.css|0|`. */
const MODULE = /^(?:css )?(?<file>(?:[A-Za-z]:)?[^\s:(|]{1,500}\.\w{1,10})(?:\|\d{1,4}\|)?(?:\?[^\s]{0,200})?(?: \([^)]{1,400}\))?(?:(?: |:)(?<line>\d{1,7}):(?<column>\d{1,7})(?:-[\d:]{1,16})?|\((?<tsLine>\d{1,7}),(?<tsColumn>\d{1,7})\):)?$/;
/** Always behind a name: the lines below it belong to the same whole. */
const INVALID = /^(?:\[webpack-cli\] (?:[✖×] )?|\w{0,40}Error: )(?:\w{0,40}Error: )?(Invalid configuration object\. .{0,300}|(?:Failed to load|Unable to load) '.{1,300}' config.{0,200})$/;

/** The first line of a report of webpack's; columns after a blank count from 0, those after a colon are TypeScript's. */
export function readWebpackHeader(text: string): WebpackHeader | undefined {
  const invalid = INVALID.exec(text)?.[1];
  if (invalid !== undefined) return { severity: 'error', message: invalid };
  const match = HEADER.exec(text);
  if (match === null || / - (?:error|warning) TS\d/.test(text)) return undefined;
  const severity = match[1] === 'ERROR' ? 'error' : 'warning';
  const said = match[2] as string;
  const groups = MODULE.exec(said)?.groups;
  if (groups === undefined && /^[\w./-]{1,100}$/.test(said)) return { severity };
  // `ERROR in the middle` is anyone's.
  if (groups === undefined) return /\w{0,40}(?:Error|not found|failed): \S/.test(said) ? { severity, message: said } : undefined;
  const { file = '', line = groups['tsLine'], column } = groups;
  const zero = said.includes(` ${line}:`) ? 1 : 0;
  const at = column === undefined ? groups['tsColumn'] : column;
  return { severity, place: { file, ...(line === undefined ? {} : { line: Number(line), column: Number(at) + zero }) } };
}

const TSL = /^\[tsl\] (?:ERROR|WARNING) in (?<file>.{1,500}?)\((?<line>\d{1,7}),(?<column>\d{1,7})\)$/;
const TS = /^(?: {6})?(?<rule>TS\d{1,6}): (?<message>\S.{0,2000})$/;
/** Sentences that stand for what comes below them. */
const WRAPPER = /^(?:Module (?:build|Error|Warning) (?:failed )?\(from|Module build failed:?$)/;

/** What the lines below the header say; undefined where they say nothing, or what another tool's parser reads. */
export function readWebpackBody(header: WebpackHeader, lines: readonly string[]): WebpackFinding | undefined {
  const typed = typeError(header, lines);
  if (typed !== undefined) return typed;
  const told = lines.filter((line) => line.trim() !== '' && !line.startsWith(' @ '));
  const said = told.find((line) => !WRAPPER.test(line));
  const message = (header.message ?? said ?? told[0] ?? '').trim();
  // ESLint's findings below the path of their file are read by its own parser.
  if (message === '' || (header.place === undefined && header.message === undefined && !/^(?:Module |\w{0,40}Error: )/.test(message)) || /^\d{1,7}:\d{1,7} {1,4}(?:error|warning)/.test(message)) return undefined;
  const details = header.message === undefined ? [] : listed(lines);
  const text = [message, ...details].join('\n');
  return { kind: bundleKind(`${told[0] ?? ''}\n${text}`), ...placeOf(header, lines), message: text };
}

/** An invalid configuration lists what is wrong in it. */
function listed(lines: readonly string[]): string[] {
  return lines.filter((line) => /^ - \S/.test(line)).slice(0, 5).map((line) => line.slice(0, 500));
}

/** ts-loader and fork-ts-checker, each in its own way. */
function typeError(header: WebpackHeader, lines: readonly string[]): WebpackFinding | undefined {
  const at = lines.map((line) => TSL.exec(line)?.groups).find((groups) => groups !== undefined);
  const index = lines.findIndex((line) => TS.test(line));
  const { rule = '', message = '' } = TS.exec(lines[index] ?? '')?.groups ?? {};
  if (index < 0) return undefined;
  const chain = lines.slice(index + 1).filter((line, place, all) => /^ {2,}\S/.test(line) && all.slice(0, place).every((before) => /^ {2,}\S/.test(before)) && !/^\s*(?:> )?\d+ \|/.test(line));
  const place = at === undefined ? header.place : { file: at['file'] ?? '', line: Number(at['line']), column: Number(at['column']) };
  return { kind: /^TS(?:2307|2792|7016|2305|2613)$/.test(rule) ? 'import' : 'type', ...place, rule, message: [message, ...chain.map((line) => line.replace(/^ {4}/, ''))].join('\n') };
}

/** The header's own place, else what the loader names, else the line by which webpack 4 says who asked. */
function placeOf(header: WebpackHeader, lines: readonly string[]): Partial<BundlePlace> {
  const { place } = header;
  if (place?.line !== undefined) return place;
  const named = lines.map((line) => readBundlePlace(line)).find((one) => one?.line !== undefined);
  if (named !== undefined && (place === undefined || isSame(named.file, place.file))) return named;
  const parsed = lines.map((line) => /^(?:Module parse failed|\w{0,40}Error): .{0,1000}\((\d{1,7}):(\d{1,7})\)$/.exec(line)).find((one) => one !== null);
  const asked = lines.map((line) => /^ @ (\S{1,500}) (\d{1,7}):(\d{1,7})/.exec(line)).find((one) => one?.[1] === place?.file);
  const at = parsed === undefined || parsed === null ? (asked === undefined || asked === null ? undefined : [asked[2], asked[3]]) : [parsed[1], parsed[2]];
  if (place === undefined || at === undefined) return place ?? {};
  return { file: place.file, line: Number(at[0]), column: Number(at[1]) + 1 };
}

function isSame(named: string, file: string): boolean {
  const plain = file.replace(/^\.\//, '');
  return named === plain || named.replace(/\\/g, '/').endsWith(`/${plain}`) || plain.endsWith(named);
}
