import { isOwn, located, ownPlace, readFrame, type Place } from '../../frames.js';
import { importerOf, nodeKindOf } from './node-kind.js';
import type { BugDraft } from '../../parser.js';

/** An error as node printed it, line by line. */
export interface NodeError {
  /** `file:3` above the source line and the caret. */
  readonly place?: Place;
  column?: number;
  caret: boolean;
  readonly message: string[];
  readonly frames: Place[];
  readonly props: string[];
  readonly from: number;
  to: number;
}

/** An error that stopped a node process, or whose stack was printed. */
export function draftNodeError(error: NodeError): BugDraft {
  const text = error.message.join('\n');
  const { name, code, said } = readHeader(text, error.props);
  const unparsed = name === 'SyntaxError' && error.place !== undefined && isOwn(error.place.file) && error.frames.every((frame, index) => index > 0 || !isOwn(frame.file)) && !thrownByParser(error);
  const data = readDataError(text);
  const kind = data !== undefined || (unparsed && nodeKindOf(text) !== 'import') ? 'syntax' : nodeKindOf(`${text}\n${code ?? ''}`);
  const rule = code ?? name;
  return {
    tool: 'node',
    language: 'javascript',
    kind,
    severity: 'error',
    ...located(data ?? (unparsed ? placeOf(error) : whereThrown(error, text)), error.frames),
    ...(rule === undefined ? {} : { rule }),
    message: `${said}${causeOf(error.props)}`,
    ...readProps(error.props),
    from: error.from,
    to: error.to,
  };
}

/** A JSON file that was imported: its name stands before what the parser of JSON says. */
function readDataError(text: string): Place | undefined {
  const match = /^SyntaxError: (\S.{0,500}?\.json): .{1,500} \(line (\d{1,7}) column (\d{1,7})\)/.exec(text);
  return match === null ? undefined : { file: match[1] as string, line: Number(match[2]), column: Number(match[3]) };
}

/** JSON.parse, RegExp and Function throw SyntaxErrors about their argument, not about the file. */
function thrownByParser(error: NodeError): boolean {
  return error.message[0]?.includes(' JSON') === true || /Invalid regular expression/.test(error.message[0] ?? '');
}

function placeOf(error: NodeError): Place | undefined {
  return error.place === undefined ? undefined : { ...error.place, ...(error.column === undefined ? {} : { column: error.column }) };
}

/** The innermost frame of the project; else who asked for the module that is not there; else the place itself. */
function whereThrown(error: NodeError, text: string): Place | undefined {
  const required = /^Require stack:\n- (.{1,500})$/m.exec(text)?.[1];
  const asked = importerOf(text) ?? required ?? /Unknown file extension "[^"]{0,60}" for (\S.{0,500})$|^\w{1,60}(?: \[\w{1,60}\])?: Module "(\S{1,500})" needs an import attribute/m.exec(text)?.slice(1).find((file) => file !== undefined);
  const own = ownPlace(error.frames) ?? (error.place !== undefined && isOwn(error.place.file) ? placeOf(error) : undefined);
  return own ?? (asked === undefined ? (error.frames.length === 0 ? gatheredPlace(error.props) : undefined) : { file: asked });
}

/** `TypeError [ERR_X]: text` → its name, its code, and the text without what only node's own errors carry. */
function readHeader(text: string, props: readonly string[]): { name?: string; code?: string; said: string } {
  const match = /^([A-Za-z_$][\w$.]{0,100})(?: \[([\w ]{1,60})\])?: /.exec(text);
  const code = match?.[2]?.startsWith('ERR_') === true ? match[2] : props.map((line) => /^ {2}code: '([\w-]{1,60})'/.exec(line)?.[1]).find((found) => found !== undefined);
  const name = match?.[1] === 'Error' ? undefined : match?.[1];
  const plain = match === null ? text : `${match[1]}: ${text.slice(match[0].length)}`;
  const said = plain.replace(/\nRequire stack:(?:\n- .{1,500}){1,30}/, '');
  return { ...(name === undefined || !/(?:Error|Exception|Rejection)$/.test(name) ? {} : { name }), ...(code === undefined ? {} : { code }), said };
}

/** The chain of causes, outermost first, and what an AggregateError gathered. */
function causeOf(props: readonly string[]): string {
  const list = props.findIndex((line) => /^ {2}\[errors\]: \[$/.test(line));
  const gathered = list < 0 ? [] : props.slice(list + 1).map((line) => /^ {4}\[?([A-Za-z_$][\w$.]{0,60}(?: \[\w{1,60}\])?: \S.{0,500}?)\]?(?: \{|,)?$/.exec(line)?.[1]);
  const causes = props.map((line) => /^\s{1,40}\[cause\]: (\S.{0,500}?)(?: \{)?$/.exec(line)?.[1]);
  const told = [...causes, ...gathered].filter((found) => found !== undefined).slice(0, 8);
  return told.map((cause) => `\ncause: ${cause}`).join('');
}

/** The frames inside an AggregateError: where one of its errors was made, if it has no stack of its own. */
function gatheredPlace(props: readonly string[]): Place | undefined {
  return ownPlace(props.flatMap((line) => (/^\s{4,12}at \S/.test(line) ? (readFrame(line.replace(/,$/, '')) ?? []) : [])));
}

/** The values of an assertion, where they fit on a line; `[Array]` says nothing. */
export function readProps(props: readonly string[]): { expected?: string; actual?: string } {
  if (!props.some((line) => /^\s{1,12}operator: /.test(line))) return {};
  const value = (name: string): string | undefined => {
    const found = props.map((line) => new RegExp(`^\\s{1,12}${name}: (\\S.{0,2000}?),?$`).exec(line)?.[1]).find((text) => text !== undefined);
    return found === undefined || /^\[(?:Array|Object|[\w ]{1,60}\])|[[{(]$|^undefined$/.test(found) ? undefined : found;
  };
  const [expected, actual] = [value('expected'), value('actual')];
  return { ...(expected === undefined ? {} : { expected }), ...(actual === undefined ? {} : { actual }) };
}
