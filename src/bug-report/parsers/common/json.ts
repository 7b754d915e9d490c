import type { LogLine } from '../../../model/index.js';
import type { Machine, Parser, Sink } from '../../parser.js';
import { readJsonReport } from '../../reports/index.js';

/** A document that is longer is somebody's data. In characters. */
const LONGEST = 4_000_000;
/** How a document begins that is printed at once, and how one that is printed over many lines. */
const BEGINS = /^(?:\{\s{0,20}"|\[\s{0,20}[{"]|[[{]\s{0,20}$)/;
const GOES_ON = /^\s{0,200}(?:["{}[\],\d-]|true\b|false\b|null\b|$)/;
/** What a document of findings holds in any case; the rest is not worth being parsed. */
const TELLING = /"(?:[a-zA-Z_]{0,20}[lL]ine(?:s|_no|Num|Start|Number)?|row|begin|runs|testResults|tests)"\s{0,20}:/;

interface Document {
  readonly from: number;
  readonly parts: string[];
  length: number;
  depth: number;
  inString: boolean;
}

/** Findings that a linter or test runner prints as JSON, on one line or on many, with whatever else in the same log. */
export const json: Parser = {
  tool: 'json',
  docs: 'https://www.rfc-editor.org/rfc/rfc8259',
  proof: { tier: 1 },
  literals: ['\n{', '\n[{', '\n[\n', '\n[ ', '\n[['],
  wholeLines: true,
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  let open: Document | undefined;
  return {
    get open() {
      return open !== undefined;
    },
    line(line) {
      const { text, n } = line;
      if (open === undefined ? !BEGINS.test(text) : !GOES_ON.test(text)) open = undefined;
      else open ??= { from: n, parts: [], length: 0, depth: 0, inString: false };
      if (open === undefined || !add(open, text)) open = undefined;
      else if (open.depth === 0) {
        report(open, line, sink);
        open = undefined;
      }
      // Never claimed: lines like these may be another parser's as well (JSON lines of go test and cargo).
      return false;
    },
    end() {},
  };
}

/** False where the text cannot be (or go on) a document of bearable size. */
function add(document: Document, text: string): boolean {
  document.parts.push(text);
  document.length += text.length + 1;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (document.inString) {
      if (code === 0x5c) index += 1;
      else if (code === 0x22) document.inString = false;
    } else if (code === 0x22) document.inString = true;
    else if (code === 0x7b || code === 0x5b) document.depth += 1;
    else if (code === 0x7d || code === 0x5d) document.depth -= 1;
  }
  return document.depth >= 0 && !document.inString && document.length <= LONGEST;
}

function report({ from, parts }: Document, line: LogLine, sink: Sink): void {
  const text = parts.join('\n');
  if (!TELLING.test(text)) return;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    sink.unread(line);
    return;
  }
  const told = readJsonReport(value);
  for (const draft of told?.drafts ?? []) sink.bug({ ...draft, from, to: line.n });
  if (told?.tests !== undefined) sink.tests(told.tests);
}
