import type { Language } from '../source.js';
import type { Repairs } from './repairs.js';

/** A statement of a language with braces, by offsets into its masked text; `end` is exclusive. */
export interface Statement {
  readonly start: number;
  end: number;
  readonly blocks: Block[];
}
export interface Block {
  readonly open: number;
  close: number;
  readonly statements: Statement[];
  /** An object literal or the like: its parts end with commas. */
  readonly literal: boolean;
  /** Not inside parentheses of its statement: a body rather than an argument. */
  readonly direct: boolean;
}

interface Frame {
  readonly block: Block | null;
  readonly statements: Statement[];
  current: Statement | null;
  /** Open parentheses and brackets inside this block. */
  readonly parens: string[];
}

/** Deeper than this is a generated or hostile file; nobody reads units there. */
const DEPTH = 150;

/**
 * Cuts masked code into statements and their blocks, by brackets, semicolons and line ends; null when the brackets do not match.
 * Line ends count for all languages alike: a line that goes on begins or ends with an operator or an open bracket.
 */
export function cutStatements(code: string, language: Language, repairs: Repairs = NONE): Statement[] | null {
  const root: Frame = { block: null, statements: [], current: null, parens: [] };
  const stack: Frame[] = [root];
  let last = -1;
  for (let i = 0; i < code.length; i++) {
    const char = code.charAt(i);
    const count = repairs.closed.get(i);
    if (count !== undefined) endOpen(stack, { count, at: i, last });
    if (repairs.opened.has(i)) openHere(stack, i);
    const frame = stack[stack.length - 1] as Frame;
    if (char === '\n') endAtLine(code, { frame, last, at: i, language });
    if (char <= ' ' || repairs.ignored.has(i)) continue;
    if (!step(code, { stack, frame, char, at: i, last, language })) return null;
    last = i;
  }
  endOpen(stack, { count: repairs.closed.get(code.length) ?? 0, at: code.length, last });
  finish(root, last);
  return stack.length === 1 && root.parens.length === 0 ? root.statements : null;
}

const NONE: Repairs = { ignored: new Set(), opened: new Set(), closed: new Map() };

/** Begins a body where the brace is gone. */
function openHere(stack: Frame[], at: number): void {
  const frame = stack[stack.length - 1] as Frame;
  if (frame.current === null) return;
  const block: Block = { open: at, close: at, statements: [], literal: false, direct: frame.parens.length === 0 };
  frame.current.blocks.push(block);
  stack.push({ block, statements: block.statements, current: null, parens: [] });
}

/** Ends what is open at a place where no bracket says so; the statement that it was the body of ends too. */
function endOpen(stack: Frame[], { count, at, last }: { readonly count: number; readonly at: number; readonly last: number }): void {
  for (let n = 0; n < count; n++) {
    const frame = stack[stack.length - 1] as Frame;
    if (frame.parens.pop() !== undefined) continue;
    if (stack.length === 1) return;
    stack.pop();
    finish(frame, last);
    if (frame.block !== null) frame.block.close = at;
    const outer = stack[stack.length - 1] as Frame;
    if (outer.parens.length === 0) finish(outer, last);
  }
}

interface Step {
  readonly stack: Frame[];
  readonly frame: Frame;
  readonly char: string;
  readonly at: number;
  /** The last character before that is no blank. */
  readonly last: number;
  readonly language: Language;
}

/** Takes one character; false when brackets do not match. */
function step(code: string, { stack, frame, char, at, last, language }: Step): boolean {
  if (char === '}') return closeBlock(stack, { at, last });
  if (char === ')' || char === ']') return frame.parens.pop() === (char === ')' ? '(' : '[');
  const statement = (frame.current ??= { start: at, end: at + 1, blocks: [] });
  if (char === '(' || char === '[') frame.parens.push(char);
  else if (char === '{') return openBlock(stack, { code, at, last, statement, language });
  else if (frame.parens.length === 0 && endsHere(code, { frame, char, language, statement })) finish(frame, at);
  return true;
}

/** Go's own, whose parts need no parentheses: `if err := f(); err != nil {`. */
const STEERS = /^(?:if|for|switch)\b/;

function endsHere(code: string, { frame, char, language, statement }: Pick<Step, 'frame' | 'char' | 'language'> & { readonly statement: Statement }): boolean {
  if (char === ',') return frame.block?.literal === true;
  return char === ';' && !(language === 'go' && statement.blocks.length === 0 && STEERS.test(code.slice(statement.start, statement.start + 8)));
}

function openBlock(stack: Frame[], { code, at, last, statement, language }: Pick<Step, 'at' | 'last' | 'language'> & { readonly code: string; readonly statement: Statement }): boolean {
  const frame = stack[stack.length - 1] as Frame;
  const block: Block = { open: at, close: at, statements: [], literal: opensLiteral(code, { last, language, start: statement.start, inside: frame.parens.length > 0 }), direct: frame.parens.length === 0 };
  statement.blocks.push(block);
  stack.push({ block, statements: block.statements, current: null, parens: [] });
  return stack.length <= DEPTH;
}

function closeBlock(stack: Frame[], { at, last }: { at: number; last: number }): boolean {
  const frame = stack.pop() as Frame;
  if (frame.block === null || frame.parens.length > 0) return false;
  finish(frame, last);
  frame.block.close = at;
  return true;
}

function finish(frame: Frame, last: number): void {
  if (frame.current === null) return;
  frame.current.end = last + 1;
  frame.statements.push(frame.current);
  frame.current = null;
}

interface Before {
  readonly last: number;
  readonly language: Language;
  /** Where the statement begins. */
  readonly start: number;
  /** Inside parentheses or brackets of the statement. */
  readonly inside: boolean;
}

/** Labels end with a colon, and what follows them is a body. */
const LABEL = /^(?:(?:case|default|public|private|protected)\b|\w{1,100}\s{0,20}:$)/;

function opensLiteral(code: string, { last, language, start, inside }: Before): boolean {
  if (last < 0) return false;
  const char = code.charAt(last);
  if (char === '>') return false;
  // A list of bounds ends with a comma; a closure's parameters with a bar.
  if (char === ',') return inside;
  if (char === '|' && language === 'rust') return false;
  if (char === ':') return inside || !LABEL.test(code.slice(start, last + 1));
  return '=([?&|'.includes(char) || /\b(?:return|default|yield|await)$/.test(code.slice(Math.max(0, last - 8), last + 1));
}

const GOES_ON_AFTER = /(?:[=,.?&|*/%<>!~^\\]|(?<!\+)\+|(?<!-)-|\b(?:else|extends|implements|export|default|async|static|public|private|protected|throws|where))$/;
const GOES_ON_WITH = /^(?:[.?:*/%&|^=<>,)\]{;]|\+(?!\+)|-(?!-)|(?:else|catch|finally|extends|implements|where|throws|instanceof)\b)/;
/** Words that are names in other languages. */
const JS_GOES_ON_WITH = /^(?:in|of|as|from|satisfies|with)\b/;
/** Here a colon begins a list of bounds or bases, also at the end of a line. */
const BOUNDED: readonly Language[] = ['rust', 'java', 'csharp', 'swift'];
/** After a closing brace less goes on: an operator sign there begins something new more often than not. */
const GOES_ON_AFTER_BLOCK = /^(?:[.,)\]?:=;]|&&|\|\||[&|](?=\s)|(?:else|elseif|catch|finally|from|as|satisfies)\b)/;

function endAtLine(code: string, { frame, last, at, language }: Pick<Step, 'frame' | 'last' | 'at' | 'language'>): void {
  if (frame.current === null || frame.parens.length > 0) return;
  const next = code.slice(at, at + 400).trimStart().slice(0, 12);
  if (next === '') return;
  if (code[last] === ':' && BOUNDED.includes(language) && !LABEL.test(code.slice(frame.current.start, last + 1))) return;
  const goesOn = code[last] === '}' ? GOES_ON_AFTER_BLOCK.test(next) : GOES_ON_WITH.test(next) || (language === 'js' && JS_GOES_ON_WITH.test(next)) || GOES_ON_AFTER.test(code.slice(Math.max(0, last - 12), last + 1));
  if (!goesOn) finish(frame, last);
}
