/**
 * Escape sequences of terminals: CSI (colours, cursor), OSC (titles, links, clipboard), DCS and its kin, and the short ones.
 * The string kinds need their terminator: an introducer without one (a cut line, or Latin-1 read as UTF-8, which makes U+009D of a quotation
 * mark) must not swallow the text behind it. Every class excludes the introducers, so each character is looked at once.
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-48/
 */
const CSI = '(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]';
const OSC = '(?:\\u001b\\]|\\u009d)[^\\u0007\\u001b\\u009c\\u009d\\n]*(?:\\u0007|\\u001b\\\\|\\u009c)';
const DCS = '(?:\\u001b[PX^_]|[\\u0090\\u0098\\u009e\\u009f])[^\\u001b\\u0090\\u0098\\u009c\\u009e\\u009f\\n]*(?:\\u001b\\\\|\\u009c)';
const SHORT = '\\u001b[ -/]*[0-Z\\\\^-~]|\\u001b[\\[\\]]?';
/** Source of a pattern for one escape sequence, terminated or not. */
export const ESCAPE = `${CSI}|${OSC}|${DCS}|${SHORT}`;
/** Control characters but tab, line feed and carriage return. */
export const CONTROL = '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]';

const ANY_CONTROL = new RegExp(CONTROL);
const NOISE = new RegExp(`${ESCAPE}|${CONTROL}`, 'g');

/** The text as a person reads it: without escape sequences and control characters; tabs and line ends stay. */
export function stripTerminal(text: string): string {
  return ANY_CONTROL.test(text) ? text.replace(NOISE, '') : text;
}
