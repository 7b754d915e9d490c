import type { LogLine } from '../../../model/index.js';
import type { BugDraft } from '../../parser.js';
import { isForeign } from '../../paths.js';
import { draftOf, type RustHeader, type RustPlace } from './rustc-line.js';

/** One diagnostic of the human form: a header, `--> file:line:column`, source with a gutter, notes; a blank line ends it. */
export interface Block {
  readonly header: RustHeader;
  readonly from: number;
  to: number;
  /** More lines of the message, which may stand before the place. */
  more: string[];
  place?: RustPlace;
  /** Where the project is, if the place itself is in a dependency. */
  own?: RustPlace;
  label?: string;
  rule?: string;
  /** What `= note:` and `= help:` say that belongs to the message. */
  said: string[];
  /** Was there anything of a diagnostic below the header? */
  shaped: boolean;
  /** A note or a help below has a place of its own. */
  child: boolean;
  lines: number;
}

/** A diagnostic longer than this is cut: a type may be printed over pages. */
const LONG = 400;
/** Lines of a message before its place. */
const MORE = 8;

export function openBlock(header: RustHeader, line: LogLine): Block {
  return { header, from: line.n, to: line.n, more: [], said: [], shaped: false, child: false, lines: 0 };
}

const ARROW = /^ {0,12}(-->|:::) (\S.{0,500}?):(\d{1,7}):(\d{1,5})$/;
const GUTTER = /^ {0,8}(?:(?:\d{1,7}|LL) {0,6}(?:[|+~-](?: |$)|\|)|\||\.\.\.)/;
const NOTE = /^ {1,12}= (?:note|help|warning): (.{1,4000})$/;
const CHILD = /^(?:note|help)(?:\[[^\]]{1,80}\])?: /;

/** Takes a line of the block; false when the line is none of it, which ends it. */
export function continueBlock(block: Block, line: LogLine): boolean {
  const { text } = line;
  block.lines += 1;
  if (text.trim() === '' || block.lines > LONG || /^(?:error|warning)(?:\[|: )/.test(text)) return false;
  if (!read(block, text)) return false;
  block.to = line.n;
  return true;
}

function read(block: Block, text: string): boolean {
  const [, arrow, file = '', line, column] = ARROW.exec(text) ?? [];
  if (arrow !== undefined) return place(block, arrow, { file, line: Number(line), column: Number(column) });
  if (GUTTER.test(text)) return gutter(block, text);
  const note = NOTE.exec(text)?.[1];
  if (note !== undefined) return noted(block, note);
  if (CHILD.test(text)) {
    block.child = true;
    return block.shaped;
  }
  return further(block, text);
}

function place(block: Block, arrow: string, at: RustPlace): boolean {
  block.shaped = true;
  if (!isElsewhere(at.file)) block.own ??= at;
  if (arrow === '-->' && !block.child) block.place ??= at;
  return true;
}

/** The standard library and the crates of others. */
export function isElsewhere(file: string): boolean {
  return isForeign(file) || /(?:^|[\\/])\.?cargo[\\/](?:registry|git)[\\/]|^\/rustc(?:-dev)?\/|[\\/]rustlib[\\/]src[\\/]|^\/usr\/src\/rustc|^library[\\/](?:core|std|alloc|test)[\\/]|(?:^|\/)(?:csu|nptl|sysdeps)\//.test(file);
}

/** Under the source, carets mark the place; what stands behind the first of them says what is wrong there. */
function gutter(block: Block, text: string): boolean {
  block.shaped = true;
  if (block.child || block.label !== undefined || !text.includes('^')) return true;
  const label = /\^ ((?![-|^ ])\S.{0,1000})$/.exec(text)?.[1];
  if (label !== undefined && !label.startsWith('help: ')) block.label = label;
  return true;
}

const LINT = /^`(?:#!?\[(?:warn|deny|forbid|allow)\(([\w:]{1,100})\)\]`|-[A-Z] ?([\w:-]{1,100})`) (?:on by default|implied by|\(part of)/;
const ASKED = /^requested on the command line with `-[A-Z] ?([\w:-]{1,100})`/;
const CLIPPY = /^for further information visit https:\/\/\S{1,200}#(\w{1,100})$/;

function noted(block: Block, note: string): boolean {
  block.shaped = true;
  const [, attribute, option] = LINT.exec(note) ?? [];
  const lint = attribute ?? option ?? ASKED.exec(note)?.[1];
  const clippy = CLIPPY.exec(note)?.[1];
  if (lint !== undefined) block.rule ??= lint.replace(/-/g, '_');
  else if (clippy !== undefined) block.rule ??= `clippy::${clippy}`;
  else if (block.place === undefined || note.startsWith('message: ')) say(block, note);
  return true;
}

/** Without a place (a linker, a target that is not installed) the notes are all there is. The command line of a linker is no message. */
function say(block: Block, note: string): void {
  if (block.said.length < MORE && !/^"| "-[\w,-]{1,40}" |^some arguments are omitted|^use the `-l` flag|^use the `cargo:/.test(note)) block.said.push(note.slice(0, 1000));
}

/** A note of several lines stands indented below itself; a message of several lines comes before its place. */
function further(block: Block, text: string): boolean {
  if (/^ {6,}\S/.test(text) && block.shaped) {
    if (block.place === undefined && block.said.length > 0) say(block, text.trim());
    return true;
  }
  if (block.shaped || block.more.length >= MORE) return false;
  block.more.push(text.slice(0, 1000).trimEnd());
  return true;
}

/** Names of what rustc compiles, or quotes on its way; other tools draw the same arrow for other files. */
const OURS = /\.(?:rs|toml|lock|md|in|stderr|txt|html)$|^<anon>$/;
const PLACELESS = /^(?:linking with `|linker `|could not find native|couldn't read `?|internal compiler error: |the compiler unexpectedly panicked|failed to run linker|output (?:filename|directory)|failed to build archive|couldn't create|failed to write)/;

/** The report of a closed block, if it is the compiler's. */
export function draftOfBlock(block: Block): BugDraft | undefined {
  const { header, more, label, said, from, to } = block;
  const code = /^E\d{4}$/.test(header.rule ?? '');
  const place = block.place !== undefined && isElsewhere(block.place.file) ? (block.own ?? block.place) : block.place;
  if (place === undefined ? !(code || PLACELESS.test(header.message) || (block.shaped && said.length > 0)) : !(code || OURS.test(place.file))) return undefined;
  const message = [header.message, ...(place === undefined ? [] : more), ...(label === undefined ? [] : [label]), ...said].join('\n');
  const rule = header.rule ?? block.rule;
  return draftOf({ ...header, ...(rule === undefined ? {} : { rule }), message }, place ?? referenced(said), [from, to]);
}

/** Of a link that failed, the line of the project that refers to what is not there. */
function referenced(said: readonly string[]): RustPlace | undefined {
  for (const note of said) {
    const [, lld, lldLine, file = lld, line = lldLine] = /\((\S{1,400}\.rs):(\d{1,7})\)|(?:^|\s)(\S{1,400}\.rs):(\d{1,7}): undefined reference/.exec(note) ?? [];
    if (file !== undefined && !isElsewhere(file)) return { file, line: Number(line) };
  }
  return undefined;
}
