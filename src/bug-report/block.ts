import type { LogLine } from '../model/index.js';
import type { BugDraft, Machine, Sink } from './parser.js';

/** Lines that belong together: the first one fits `starts`, the others were kept. */
export interface Block {
  /** What `starts` found in the first line. */
  readonly head: RegExpExecArray;
  /** The lines after the first, without blank ones at the end. */
  readonly body: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** How a tool prints one error on several lines. */
export interface BlockRule {
  readonly starts: RegExp;
  /** Does this line still belong to the block, which has `body` so far? */
  keeps(text: string, body: readonly string[]): boolean;
  /** A line that closes the block and is part of it. */
  readonly closes?: RegExp;
  /** What the block says; undefined when it only looked like one. */
  read(block: Block): BugDraft | readonly BugDraft[] | undefined;
}

export interface BlockOptions {
  /** Sees every line that is in no block. */
  readonly line?: (line: LogLine) => boolean;
  readonly end?: () => void;
}

const LINES = 400;

/** A machine for such blocks. What ends one may begin the next; a block that never ends is read as far as 400 lines of it. */
export function blockMachine(rules: readonly BlockRule[], sink: Pick<Sink, 'bug'>, options: BlockOptions = {}): Machine {
  let open: { readonly rule: BlockRule; readonly head: RegExpExecArray; readonly body: string[]; readonly from: number; to: number } | undefined;
  const finish = (): void => {
    if (open === undefined) return;
    const { rule, head, body, from, to } = open;
    open = undefined;
    while (body.at(-1)?.trim() === '') body.pop();
    const said = rule.read({ head, body, from, to });
    if (said === undefined) return;
    if (!isList(said)) sink.bug(said);
    else for (const draft of said) sink.bug(draft);
  };
  const begin = (line: LogLine): boolean => {
    for (const rule of rules) {
      const head = rule.starts.exec(line.text);
      if (head === null) continue;
      open = { rule, head, body: [], from: line.n, to: line.n };
      return true;
    }
    return options.line?.(line) ?? false;
  };
  return {
    get open() {
      return open !== undefined;
    },
    line(line) {
      if (open === undefined) return begin(line);
      const { rule, body } = open;
      const closes = rule.closes?.test(line.text) === true;
      if (!closes && (body.length >= LINES || !rule.keeps(line.text, body))) {
        finish();
        return begin(line);
      }
      body.push(line.text);
      if (line.text.trim() !== '') open.to = line.n;
      if (closes) finish();
      return true;
    },
    end() {
      finish();
      options.end?.();
    },
  };
}

function isList(said: BugDraft | readonly BugDraft[]): said is readonly BugDraft[] {
  return Array.isArray(said);
}
