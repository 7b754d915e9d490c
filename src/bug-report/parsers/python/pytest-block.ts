import type { Kind } from '../../../model/index.js';
import { dedent, splitComparison, type Values } from '../../comparison.js';
import { ownPlace, type Place } from '../../frames.js';

/** One failure as pytest shows it, whatever `--tb` style; see readPytestBlock. */
export interface PytestBlock extends Values {
  readonly message: string;
  /** Innermost first. */
  readonly frames: readonly Place[];
  /** Innermost line of the project, or the line that could not be parsed. */
  readonly place?: Place;
  /** The file of the outermost frame of the project: in most cases the test's. */
  readonly outer?: string;
}

/** Earlier exceptions of a chain: the last one is what failed. */
export const CHAIN = /^(?:The above exception was the direct cause of the following exception|During handling of the above exception, another exception occurred):$/;

const SHORT = /^(\S.{0,500}?):(\d{1,7}): in (\S.{0,200})$/;
const LONG = /^(\S.{0,500}?):(\d{1,7}):(?: [A-Za-z_][\w.]{0,100})?\s{0,4}$/;
const NATIVE = /^\s{1,40}File "(.{1,500})", line (\d{1,7})(?:, in (.{1,200}))?$/;
const FIXTURE = /^file (\S.{0,500}), line (\d{1,7})$/;

interface Reading {
  frames: Place[];
  said: string[];
  native: string | undefined;
  inNative: boolean;
}

/** What stands in front of every line of an exception group. */
const BARS = /^\s{0,40}[|+](?:-\+)?(?:-+ (?:\d{1,4}|\.\.\.) -+|-+$)? ?/;

/**
 * @param printed What stands between one title and the next, captured output left out.
 */
export function readPytestBlock(printed: readonly string[]): PytestBlock {
  const documented = readDocumented(printed);
  const grouped = printed.some((line) => line.includes('+ Exception Group Traceback'));
  const lines = grouped ? printed.map((line) => line.replace(BARS, '')) : printed;
  const reading: Reading = { frames: [], said: [], native: undefined, inNative: false };
  for (const line of lines) read(reading, line);
  const said = dedent(reading.said).filter((line) => line.trim() !== '');
  const frames = [...reading.frames].reverse();
  const syntax = unparsed(reading.said);
  const place = syntax ?? ownPlace(frames);
  const outer = ownPlace(reading.frames)?.file;
  const message = documented?.message ?? (grouped ? membersOf(lines) : messageOf(said, reading, lines));
  if (documented !== undefined) return { ...documented, frames, ...(place === undefined ? {} : { place }), ...(outer === undefined ? {} : { outer }) };
  return { message, frames, ...valuesIn(message), ...(place === undefined ? {} : { place }), ...(outer === undefined ? {} : { outer }) };
}

function read(reading: Reading, line: string): void {
  if (CHAIN.test(line)) return void Object.assign(reading, { frames: [], said: [], native: undefined, inNative: false });
  if (/^E(?: |$)/.test(line)) return void reading.said.push(line.slice(1));
  const frame = SHORT.exec(line) ?? LONG.exec(line) ?? NATIVE.exec(line) ?? FIXTURE.exec(line);
  if (frame !== null) {
    reading.frames.push({ file: frame[1] as string, line: Number(frame[2]), ...(frame[3] === undefined || frame[3].startsWith('<') ? {} : { function: frame[3] }) });
    reading.inNative = line.trimStart().startsWith('File "');
    return;
  }
  if (reading.native !== undefined && line.trim() !== '' && reading.native.length < 4_000) reading.native += `\n${line.trimEnd()}`;
  if (reading.inNative && /^[A-Za-z_][\w.]{0,200}(?::\s|$)/.test(line)) Object.assign(reading, { native: line.trim(), inNative: false });
}

/** The group's own name, then its members'. */
function membersOf(lines: readonly string[]): string {
  const named = lines.filter((line) => /^[A-Za-z_][\w.]{0,200}(?:Error|Exception|Group|Interrupt|Exit|Warning)(?:: .{0,2000})?$/.test(line.trimEnd()) && !CHAIN.test(line));
  return named.slice(0, 20).map((line) => line.trim()).join('\n');
}

/** A documented example: the source with line numbers, then what was wanted and what came. */
function readDocumented(lines: readonly string[]): (Values & { readonly message: string }) | undefined {
  const end = lines.findLastIndex((line) => /^\S.{0,500}:\d{1,7}: (?:DocTestFailure|UnexpectedException)$/.test(line.trimEnd()));
  if (end < 0) return undefined;
  const part = (heading: string): string | undefined => {
    const start = lines.indexOf(heading);
    if (start < 0) return undefined;
    const rest = lines.slice(start + 1, end);
    const length = rest.findIndex((line) => !/^(?: {4}|$)/.test(line));
    return dedent(length < 0 ? rest : rest.slice(0, length)).join('\n').trim();
  };
  const example = lines.findLast((line) => /^\d{3,6} +>>> /.test(line))?.replace(/^\d{3,6} +>>> /, '') ?? '';
  const raised = lines.find((line) => line.startsWith('UNEXPECTED EXCEPTION: '));
  const [expected, actual] = [part('Expected:'), part('Got:')];
  return { message: `Failed example: ${example}${raised === undefined ? '' : `\n${raised}`}`, ...(expected === undefined ? {} : { expected }), ...(actual === undefined ? {} : { actual }) };
}

/** For a file that cannot be parsed the E-lines hold its place, the source and a caret. */
function unparsed(said: readonly string[]): Place | undefined {
  const broken = said.some((line) => /^\s+(?:SyntaxError|IndentationError|TabError): /.test(line));
  const at = broken ? said.map((line) => NATIVE.exec(line)).filter((match) => match !== null).at(-1) : undefined;
  return at === undefined || at === null ? undefined : { file: at[1] as string, line: Number(at[2]) };
}

function messageOf(said: readonly string[], reading: Reading, lines: readonly string[]): string {
  const syntax = said.find((line) => /^(?:SyntaxError|IndentationError|TabError): /.test(line.trim()));
  if (syntax !== undefined) return syntax.trim();
  if (said.length > 0) return said.slice(0, 60).map((line) => line.trimEnd()).join('\n');
  return reading.native ?? lines.find((line) => line.trim() !== '' && !line.startsWith('[gw'))?.trim() ?? '';
}

/** `assert left == right`, unittest's `left != right`, or approx's own two lines. */
export function valuesIn(message: string): Values {
  const lines = message.split('\n');
  const told = (word: string): string | undefined => lines.map((line) => new RegExp(`^\\s{0,8}${word}: (.{1,2000})$`).exec(line)?.[1]).find((found) => found !== undefined);
  const [obtained, wanted] = [told('Obtained'), told('Expected')];
  if (obtained !== undefined && wanted !== undefined) return { expected: wanted, actual: obtained };
  const asserted = lines.map((line) => /^(?:AssertionError: )?assert (.{1,4000})$/.exec(line)?.[1]).find((found) => found !== undefined);
  const unequal = /^AssertionError: (.{1,4000})$/.exec(lines[0] ?? '')?.[1];
  const sides = asserted === undefined ? splitComparison(unequal ?? '', ' != ') : splitComparison(asserted, ' == ');
  if (sides === undefined) return {};
  // unittest puts `Lists differ: ` before the two, and the test's own words behind ` : `.
  const [right] = asserted === undefined ? (splitComparison(sides[1], ' : ') ?? [sides[1]]) : [sides[1]];
  return { expected: right, actual: asserted === undefined ? sides[0].replace(/^[A-Z][a-z]{1,20}s differ: /, '') : sides[0] };
}

/** An error outside a test (collection, conftest, a script): which kind is it? */
export function pythonKind(message: string): Kind {
  if (/^(?:SyntaxError|IndentationError|TabError)\b/.test(message)) return 'syntax';
  return /^(?:ModuleNotFoundError|ImportError)\b/.test(message) ? 'import' : 'runtime';
}
