import type { FoundShape } from './redact-shapes.js';

const BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
/** What may stand before the text of a line in a log: job and step, the runner's time, a gutter. */
const GUTTER = /^(?:[^\n\t]{0,200}\t[^\n\t]{0,200}\t)?\ufeff?(?:\d{4}-\d\d-\d\dT[\d:.]{8,20}Z )?[\s>|#*"'+-]{0,40}/;
const BODY = /^(?:[A-Za-z0-9+/]{20,}={0,2}|[A-Za-z0-9+/]{1,19}={1,2}|=[A-Za-z0-9+/]{4}|(?:Proc-Type|DEK-Info|Comment|Version):.{0,200}|)["',\\;]{0,4}$/;

/** Private keys from BEGIN to the last base64 line: also cut off before END, with a time on each line, or on one line with written `\n`. */
export function findPem(text: string): FoundShape[] {
  return [...text.matchAll(BEGIN)].map((match) => ({ class: 'private-key', from: match.index, to: endOfPem(text, match.index + match[0].length) }));
}

/** Where a private key begins that may go on behind the end of the text, or -1. */
export function endsInPem(text: string): number {
  const last = [...text.matchAll(BEGIN)].at(-1);
  if (last === undefined) return -1;
  const end = endOfPem(text, last.index + last[0].length);
  const isClosed = /-----END [A-Z0-9 ]{0,40}-----$/.test(text.slice(0, end));
  return isClosed || /[^\s]/.test(text.slice(end)) ? -1 : text.lastIndexOf('\n', last.index) + 1;
}

function endOfPem(text: string, start: number): number {
  let end = start;
  for (let at = start; at < text.length && at - start < 65_536; ) {
    const line = nextLine(text, at);
    const content = line.text.replace(GUTTER, '').trim();
    const close = /-----END [A-Z0-9 ]{0,40}-----/.exec(line.text);
    if (close !== null) return at + close.index + close[0].length;
    if (!BODY.test(content)) break;
    if (content !== '') end = at + line.text.length;
    at += line.length;
  }
  return end;
}

/** Up to the next line end, real or written (`\n`, `\r\n`, also doubly escaped). */
function nextLine(text: string, at: number): { text: string; length: number } {
  const window = text.slice(at, at + 8_192);
  const end = /\r?\n|(?:\\{1,4}r)?\\{1,4}n/.exec(window);
  return end === null ? { text: window, length: window.length } : { text: window.slice(0, end.index), length: end.index + end[0].length };
}
