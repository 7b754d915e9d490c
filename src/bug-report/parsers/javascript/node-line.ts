import type { LogLine } from '../../../model/index.js';
import type { BugDraft } from '../../parser.js';

/** What node says in one line, without any stack. */
export function readNodeLine(line: LogLine): BugDraft | undefined {
  const common = { tool: 'node', language: 'javascript', from: line.n, to: line.n } as const;
  const text = line.text.trimEnd();
  // console.assert never stops a program: a warning, which counts only where there is no error.
  if (/^Assertion failed(?:: .{1,2000})?$/.test(text)) return { ...common, kind: 'runtime', severity: 'warning', rule: 'console.assert', message: text };
  const waiting = /^Warning: (Detected unsettled top-level await) at (\S.{0,500}):(\d{1,7})$/.exec(text);
  if (waiting !== null) return { ...common, kind: 'runtime', severity: 'warning', file: waiting[2] as string, line: Number(waiting[3]), message: waiting[1] as string };
  const option = /^(?:\S{0,300}[\\/])?node(?:\.exe)?: ((?:bad option: |\S{1,200} is not allowed in NODE_OPTIONS|\S{1,200} requires an argument).{0,300})$/.exec(text)?.[1];
  return option === undefined ? undefined : { ...common, kind: 'config', severity: 'error', message: option };
}
