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
export function cutStatements(code: string): Statement[] | null {
  const root: Frame = { block: null, statements: [], current: null, parens: [] };
  const stack: Frame[] = [root];
  let last = -1;
  for (let i = 0; i < code.length; i++) {
    const char = code.charAt(i);
    const frame = stack[stack.length - 1] as Frame;
    if (char === '\n') endAtLine(code, { frame, last, at: i });
    if (char <= ' ') continue;
    if (!step(code, { stack, frame, char, at: i, last })) return null;
    last = i;
  }
  finish(root, last);
  return stack.length === 1 && root.parens.length === 0 ? root.statements : null;
}

interface Step {
  readonly stack: Frame[];
  readonly frame: Frame;
  readonly char: string;
  readonly at: number;
  /** The last character before that is no blank. */
  readonly last: number;
}

/** Takes one character; false when brackets do not match. */
function step(code: string, { stack, frame, char, at, last }: Step): boolean {
  if (char === '}') return closeBlock(stack, { at, last });
  if (char === ')' || char === ']') return frame.parens.pop() === (char === ')' ? '(' : '[');
  const statement = (frame.current ??= { start: at, end: at + 1, blocks: [] });
  if (char === '(' || char === '[') frame.parens.push(char);
  else if (char === '{') return openBlock(stack, { code, at, last, statement });
  else if (frame.parens.length === 0 && (char === ';' || (char === ',' && frame.block?.literal === true))) finish(frame, at);
  return true;
}

function openBlock(stack: Frame[], { code, at, last, statement }: { code: string; at: number; last: number; statement: Statement }): boolean {
  const frame = stack[stack.length - 1] as Frame;
  const block: Block = { open: at, close: at, statements: [], literal: opensLiteral(code, last), direct: frame.parens.length === 0 };
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

function opensLiteral(code: string, last: number): boolean {
  if (last < 0) return false;
  const char = code.charAt(last);
  if (char === '>') return false;
  return '=(,:[?&|'.includes(char) || /\b(?:return|default|yield|await)$/.test(code.slice(Math.max(0, last - 8), last + 1));
}

const GOES_ON_AFTER = /(?:[=,.?&|*/%<>!~^\\]|(?<!\+)\+|(?<!-)-|\b(?:else|extends|implements|export|default|async|static|public|private|protected|throws|where))$/;
const GOES_ON_WITH = /^(?:[.?:*/%&|^=<>,)\]{;]|\+(?!\+)|-(?!-)|(?:else|catch|finally|extends|implements|where|throws|instanceof|in|of|as|from|satisfies|with)\b)/;
/** After a closing brace less goes on: an operator sign there begins something new more often than not. */
const GOES_ON_AFTER_BLOCK = /^(?:[.,)\]?:=;]|&&|\|\||(?:else|catch|finally|from|as|satisfies)\b)/;

function endAtLine(code: string, { frame, last, at }: { frame: Frame; last: number; at: number }): void {
  if (frame.current === null || frame.parens.length > 0) return;
  const next = code.slice(at, at + 400).trimStart().slice(0, 12);
  if (next === '') return;
  const goesOn = code[last] === '}' ? GOES_ON_AFTER_BLOCK.test(next) : GOES_ON_WITH.test(next) || GOES_ON_AFTER.test(code.slice(Math.max(0, last - 12), last + 1));
  if (!goesOn) finish(frame, last);
}
