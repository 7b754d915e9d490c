/** How the brackets of a text are to be read where they do not match, by offsets. */
export interface Repairs {
  /** Brackets that have no partner: read over. */
  readonly ignored: ReadonlySet<number>;
  /** Ends of lines at which a block begins whose brace is gone. */
  readonly opened: ReadonlySet<number>;
  /** Open brackets that end before an offset, how many. */
  readonly closed: ReadonlyMap<number, number>;
}

interface Open {
  readonly char: string;
  readonly at: number;
  readonly line: number;
  /** Of the line it stands on; of a brace, of the line that begins its statement. */
  readonly indent: number;
  /** Of the first line behind it; a body that is not indented tells nothing of where it ends. */
  body?: number;
}

const PARTNER: Readonly<Record<string, string>> = { '}': '{', ')': '(', ']': '[' };
/** These stand at the depth of their block's first line and do not end it. */
const GOES_ON = /^(?:[})\]{.,?:&|=+*/-]|(?:else|elseif|elif|catch|finally|case|default|while|where|extends|implements|throws)\b|(?:public|private|protected)\s{0,4}:)/;
const DEPTH = 150;

/**
 * Where brackets that do not match were meant to end, by the layout: code is indented by its depth far more often than not, also where it does
 * not compile. A line no deeper than the one that opened a block ends it; a closing bracket belongs to the line that is indented like its own.
 */
export function repairBrackets(code: string): Repairs {
  const reading: Reading = { stack: [], ignored: new Set(), opened: new Set(), closed: new Map(), head: 0, above: [] };
  let [line, start] = [0, 0];
  while (start <= code.length) {
    const end = code.indexOf('\n', start);
    const text = code.slice(start, end === -1 ? code.length : end);
    const indent = text.search(/\S/);
    if (indent !== -1) readLine(reading, { text, start, line, indent: widthOf(text.slice(0, indent)), first: start + indent });
    line++;
    start = end === -1 ? code.length + 1 : end + 1;
  }
  if (reading.stack.length > 0) reading.closed.set(code.length, reading.stack.length);
  return reading;
}

interface Reading {
  readonly stack: Open[];
  /** Lines that no line behind them is less indented than, the latest last. */
  readonly above: { readonly indent: number; readonly end: number; readonly depth: number }[];
  readonly ignored: Set<number>;
  readonly opened: Set<number>;
  readonly closed: Map<number, number>;
  /** Indentation of the statement that a line belongs to; null where the next line begins one. */
  head: number | null;
}
interface Line {
  readonly text: string;
  readonly start: number;
  readonly line: number;
  readonly indent: number;
  /** Offset of its first character that is no blank. */
  readonly first: number;
}

function readLine(reading: Reading, at: Line): void {
  const { stack } = reading;
  const { text, start, line, indent, first } = at;
  for (let top = stack.at(-1); top !== undefined && endsBefore(top, at); top = stack.at(-1)) close(reading, 1, first);
  for (const open of stack) if (open.line < line) open.body ??= indent;
  const head = Math.min(reading.head ?? indent, indent);
  for (let n = first - start; n < text.length; n++) {
    const char = text.charAt(n);
    if ('([{'.includes(char)) {
      if (stack.length < DEPTH) stack.push({ char, at: start + n, line, indent: char === '{' ? head : indent });
      else reading.ignored.add(start + n);
    } else if (')]}'.includes(char)) readCloser(reading, at, n);
  }
  while ((reading.above.at(-1)?.indent ?? -1) >= indent) reading.above.pop();
  reading.above.push({ indent, end: start + text.length, depth: stack.length });
  reading.head = /[;{}]\s*$/.test(text) ? null : head;
}

function readCloser(reading: Reading, at: Line, n: number): void {
  const { stack } = reading;
  const { text, start, indent, first } = at;
  const [char, leads] = [text.charAt(n), start + n === first];
  const depth = partnerOf(stack, { char, at, leads });
  if (depth === -1) {
    const begun = leads && char === '}' && openAbove(reading, indent);
    if (!begun) reading.ignored.add(start + n);
    return;
  }
  close(reading, stack.length - 1 - depth, start + n);
  const opened = stack.pop();
  if (opened?.char === '{' && leads) dropUnclosed(reading, opened, text.slice(n + 1));
}

/** The line that a lone closing brace stands below, if all between them is deeper: it lost its opening one. */
function openAbove({ above, opened, stack }: Reading, indent: number): boolean {
  const head = above.findLast((line) => line.indent <= indent);
  if (head === undefined || head === above.at(-1) || head.indent !== indent || head.depth !== stack.length) return false;
  opened.add(head.end);
  return true;
}

/** A body that ends while the list before it, on the same line, is still open (`total(int a {`): that list was not closed, the body is none of its arguments. */
function dropUnclosed({ stack, ignored }: Reading, { line }: Open, rest: string): void {
  if (/^\s*[),.\]]/.test(rest)) return;
  for (let top = stack.at(-1); top !== undefined && top.char === '(' && top.line === line; top = stack.at(-1)) {
    ignored.add(top.at);
    stack.pop();
  }
}

/** A body that stands at the depth of its head is told from code behind it by nothing. */
function endsBefore({ char, line, indent, body }: Open, now: Line): boolean {
  if (line === now.line) return false;
  const flat = char === '{' && (body ?? now.indent) <= indent;
  if (flat) return now.indent < indent && body === undefined;
  return now.indent < indent || (now.indent === indent && !GOES_ON.test(now.text.trimStart()));
}

function close({ stack, closed }: Reading, count: number, at: number): void {
  if (count === 0) return;
  closed.set(at, (closed.get(at) ?? 0) + count);
  stack.length -= count;
}

/** Which open bracket a closing one belongs to; -1 = none. */
function partnerOf(stack: readonly Open[], { char, at, leads }: { char: string; at: Line; leads: boolean }): number {
  const wanted = PARTNER[char];
  const top = stack.at(-1);
  const straight = top?.char === wanted ? stack.length - 1 : -1;
  if (leads) {
    const alike = stack.findLastIndex((open) => open.char === wanted && open.indent === at.indent && open.line < at.line);
    if (alike !== -1) return alike;
    return top !== undefined && straight !== -1 && at.indent > top.indent && top.body !== undefined && top.body === at.indent ? -1 : straight;
  }
  if (straight !== -1) return straight;
  // Others may have been left open on this line, or the one that leads it has closed what they stand in.
  const near = stack.findLastIndex((open) => open.char === wanted);
  return near !== -1 && stack.slice(near + 1).every((open) => open.line === at.line || open.char !== '{') ? near : -1;
}

/** A tab goes to the next multiple of eight. */
function widthOf(blanks: string): number {
  let width = 0;
  for (const char of blanks) width += char === '\t' ? 8 - (width % 8) : 1;
  return width;
}
