import type { LogLine } from '../../../model/index.js';
import type { Machine, Parser, Sink } from '../../parser.js';

const RESULT = /^(\S.{0,200}?)\.{3,200}(?:\(.{1,80}\))?(Passed|Failed|Skipped)$/;
const DETAIL = /^- (hook id|exit code|duration): (.{1,200})$/;
const FIXED = /^(?:Fixing|Rewriting|Fixed|Sorting) (\S.{0,400})$/;
const CRASH = /^An (?:unexpected )?error has occurred: (\w{1,80}): ?(.{0,500})$/;
const OUTPUT = 10;
/** A hook may print much; beyond this it is no longer waited for. */
const LINES = 5_000;

interface Hook {
  readonly name: string;
  id: string;
  code: string;
  changed: boolean;
  readonly fixed: { readonly file: string; readonly n: number }[];
  readonly output: string[];
  readonly from: number;
  to: number;
}

interface Crash {
  readonly lines: string[];
  readonly from: number;
  to: number;
}

/**
 * pre-commit: which hook failed. That is a consequence of what the hook itself printed, which its own parser reads; the files that a hook put right are told here,
 * because nobody else does.
 */
export const preCommit: Parser = {
  tool: 'pre-commit',
  docs: 'https://pre-commit.com/#usage-in-continuous-integration',
  proof: { tier: 1 },
  literals: ['...Failed', ')Failed', 'error has occurred: '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  let hook: Hook | undefined;
  let crash: Crash | undefined;
  const close = (): void => {
    if (hook !== undefined && hook.id !== '') report(hook, sink);
    if (crash !== undefined) reportCrash(crash, sink);
    hook = undefined;
    crash = undefined;
  };
  return {
    get open() {
      return hook !== undefined || crash !== undefined;
    },
    line(line) {
      const text = line.text.trimEnd();
      const result = RESULT.exec(text);
      const crashed = CRASH.exec(text);
      if (result !== null || crashed !== null || text.startsWith('pre-commit hook(s) made changes') || (hook !== undefined && line.n - hook.from > LINES)) close();
      if (result?.[2] === 'Failed') hook = { name: result[1] as string, id: '', code: '', changed: false, fixed: [], output: [], from: line.n, to: line.n };
      else if (crashed !== null) crash = { lines: [`${crashed[1]}: ${crashed[2]}`.trim()], from: line.n, to: line.n };
      else if (hook !== undefined) return inside(hook, line, text) || stray(hook, close);
      else if (crash !== undefined) return crashing(crash, line, text, close);
      return result !== null || crashed !== null;
    },
    end: close,
  };
}

/** The name of the hook stands directly below, or the line was another program's. */
function stray(hook: Hook, close: () => void): boolean {
  if (hook.id === '') close();
  return false;
}

function inside(hook: Hook, line: LogLine, text: string): boolean {
  const detail = DETAIL.exec(text);
  if (detail !== null && line.n - hook.from < 6) {
    if (detail[1] === 'hook id') hook.id = detail[2] as string;
    if (detail[1] === 'exit code') hook.code = detail[2] as string;
    hook.to = line.n;
    return true;
  }
  if (text === '- files were modified by this hook') {
    hook.changed = true;
    hook.to = line.n;
    return true;
  }
  if (hook.id === '') return false;
  const fixed = FIXED.exec(text)?.[1];
  if (fixed !== undefined && hook.changed && hook.fixed.length < 300) hook.fixed.push({ file: fixed, n: line.n });
  else if (text.trim() !== '' && hook.output.length < OUTPUT) hook.output.push(text);
  return fixed !== undefined && hook.changed;
}

function report(hook: Hook, sink: Sink): void {
  const common = { tool: 'pre-commit', severity: 'error', rule: hook.id } as const;
  for (const { file, n } of hook.fixed) sink.bug({ ...common, kind: 'format', file, message: `${hook.id} changed ${file}`, from: n, to: n });
  if (hook.fixed.length > 0) return;
  const said = hook.output.map((line) => `\n${line}`).join('');
  if (hook.changed) sink.bug({ ...common, kind: 'format', message: `files were modified by the hook ${hook.id}${said}`, from: hook.from, to: hook.to });
  else sink.bug({ ...common, kind: 'unknown', message: `the hook ${hook.id} failed with exit code ${hook.code || '1'}${said}`, from: hook.from, to: hook.to });
}

/** `==> File .pre-commit-config.yaml`, `==> At key: …`, and at the end of the longest arrow what is wrong. */
function crashing(crash: Crash, line: LogLine, text: string, close: () => void): boolean {
  const more = /^ {0,4}(?:={2,5}> .{1,500}|\(?(?:stdout|stderr|return code|command|expected return code|executable)\b.{0,500}| {4}.{0,500})$/.test(text);
  if (!more || crash.lines.length > 40) {
    close();
    return false;
  }
  crash.lines.push(text.trim());
  crash.to = line.n;
  return true;
}

function reportCrash(crash: Crash, sink: Sink): void {
  const file = crash.lines.map((line) => /^==> File (\S{1,300})$/.exec(line)?.[1]).find((found) => found !== undefined);
  const place = /line (\d{1,7}), column (\d{1,5})/.exec(crash.lines.join('\n'));
  sink.bug({ tool: 'pre-commit', kind: 'config', severity: 'error', ...(file === undefined ? {} : { file }), ...(place === null ? {} : { line: Number(place[1]), column: Number(place[2]) }), message: crash.lines.join('\n'), from: crash.from, to: crash.to });
}
