import { createPrefixReader } from './prefix.js';

/** A step of a job, as the runner announces it in the job's log before it runs. */
export interface LoggedStep {
  /** What stands behind `Run `: the first line of a script, or the action. */
  readonly title: string;
  /** The script, expressions filled in and secrets starred. Absent where the step uses an action. */
  readonly script?: string;
  /** As the runner calls it, with `{0}` for the script's file. */
  readonly shell?: string;
  readonly env: Readonly<Record<string, string>>;
  /** Inputs of an action. */
  readonly with: Readonly<Record<string, string>>;
  /** Of its last `##[error]Process completed with exit code N.`, which any program may print too. */
  readonly exitCode?: number;
  /** The step's part of the log, header included, as raw lines; the middle of a monster is left out. Where there is no exit code, only its beginning. */
  readonly text: string;
}

export interface StepReader {
  push(chunk: Uint8Array): void;
  end(): readonly LoggedStep[];
}

/** Characters kept of one step from its beginning, and as many from its end. */
const KEEP = 16 << 20;
/** Characters kept of a step that tells no exit code: set-up actions print which version they took. */
const KEEP_GREEN = 64 << 10;
/** A line that is longer says nothing to us. */
const LINE = 1 << 20;
/** A header longer than this is none. */
const HEADER = 4000;
const EXIT = /^##\[error\]Process completed with exit code (\d{1,3})\.$/;
const SCRIPT = /^\u001B\[36;1m(.*)\u001B\[0m$/s;

/**
 * Reads a job's log into its steps, in one pass. Only the runner's own headers count: a group that a program opens (`::group::Run tests`) holds no echoed
 * script with its shell, and no inputs of an action. Whoever wants to lie can still print all of it, so what is read here is held against the workflow file.
 * @see https://github.com/actions/runner/blob/main/src/Runner.Worker/Handlers/ScriptHandler.cs
 */
export function createStepReader(): StepReader {
  const decoder = new TextDecoder('utf-8');
  const prefix = createPrefixReader();
  const steps: LoggedStep[] = [];
  let rest = '';
  let held: Held[] | undefined;
  let current: Draft | undefined;
  const close = (): void => {
    if (current !== undefined) steps.push(finished(current));
    current = undefined;
  };
  const release = (): void => {
    const lines = held ?? [];
    held = undefined;
    for (const line of lines) take(line);
  };
  const take = ({ raw, line }: Held): void => {
    const exit = EXIT.exec(line);
    if (exit !== null && current !== undefined) current.exitCode = Number(exit[1]);
    keep(current, raw);
  };
  const read = (raw: string): void => {
    const bare = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const one = { raw: bare, line: prefix.read(bare) };
    if (held !== undefined && !mayBelong(held, one.line)) release();
    if (held === undefined && !one.line.startsWith('##[group]Run ')) return take(one);
    (held ??= []).push(one);
    if (one.line !== '##[endgroup]') return;
    const found = readHeader(held.map(({ line }) => line));
    if (found !== null) {
      close();
      current = { ...found, head: '', tail: '' };
    }
    release();
  };
  return {
    push(chunk) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = (lines.pop() ?? '').slice(0, LINE);
      for (const line of lines) read(line.slice(0, LINE));
    },
    end() {
      if (rest !== '') read(rest);
      release();
      close();
      return steps;
    },
  };
}

interface Held {
  readonly raw: string;
  /** Without its time. */
  readonly line: string;
}

/** After the script come shell, inputs and settings; only a setting's value may be any text. */
function mayBelong(held: readonly Held[], line: string): boolean {
  if (held.length >= HEADER || line.startsWith('##[group]') || line.startsWith('##[error]')) return false;
  return line === '##[endgroup]' || SCRIPT.test(line) || /^(?:shell: .|env:$|with:$)/.test(line) || held.some((one) => one.line === 'env:' || one.line === 'with:');
}

type Header = Omit<LoggedStep, 'exitCode' | 'text'>;

interface Draft extends Header {
  head: string;
  tail: string;
  exitCode?: number;
}

function keep(draft: Draft | undefined, line: string): void {
  if (draft === undefined) return;
  if (draft.head.length < KEEP) draft.head += `${line}\n`;
  else draft.tail = draft.tail.length > KEEP * 2 ? `${draft.tail.slice(-KEEP)}${line}\n` : `${draft.tail}${line}\n`;
}

function finished({ head, tail, exitCode, ...header }: Draft): LoggedStep {
  return { ...header, text: exitCode === undefined ? head.slice(0, KEEP_GREEN) : head + tail.slice(-KEEP), ...(exitCode === undefined ? {} : { exitCode }) };
}

/** Lines of a group from its first to its last; null where the runner did not write it. */
function readHeader(lines: readonly string[]): Header | null {
  const title = (lines[0] ?? '').slice('##[group]Run '.length);
  const body = lines.slice(1, -1);
  const count = body.findIndex((line) => !SCRIPT.test(line));
  const script = count === -1 ? body : body.slice(0, count);
  const blocks = readBlocks(count === -1 ? [] : body.slice(count));
  const shell = body[script.length]?.startsWith('shell: ') === true ? body[script.length]?.slice('shell: '.length) : undefined;
  const common = { title, env: blocks.env ?? {}, with: blocks.with ?? {} };
  if (script.length > 0 && shell !== undefined) return { ...common, script: script.map((line) => SCRIPT.exec(line)?.[1] ?? '').join('\n'), shell };
  return script.length === 0 && isAction(title) ? common : null;
}

function isAction(title: string): boolean {
  return /^(?:\.{1,2}\/|docker:\/\/|[\w.-]{1,100}\/[\w.-]{1,100}(?:\/[\w./-]{1,200})?@)/.test(title);
}

type Block = Record<string, string>;

/** `env:` and `with:`, two blanks before every name; what has no name goes on with the value before it. */
function readBlocks(lines: readonly string[]): { readonly env?: Block; readonly with?: Block } {
  const blocks: { env?: Block; with?: Block } = {};
  let [block, name]: [Block | undefined, string | undefined] = [undefined, undefined];
  for (const line of lines) {
    const title = /^(env|with):$/.exec(line)?.[1] as 'env' | 'with' | undefined;
    const entry = /^ {2}([A-Za-z_][\w.-]{0,199}): ?(.*)$/s.exec(line);
    if (title !== undefined) block = blocks[title] = Object.create(null) as Block;
    else if (block !== undefined && entry !== null) block[(name = entry[1] ?? '')] = entry[2] ?? '';
    else if (block !== undefined && name !== undefined) block[name] += `\n${line}`;
  }
  return blocks;
}
