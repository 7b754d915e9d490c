import type { LogLine, Severity } from '../../../model/index.js';
import { DIGIT, type Machine, type Parser, type Sink } from '../../parser.js';

const BLOCK = 6;

/** svelte-check: `file:line:column`, below it `Error: message (ts)`; and the machine form, a line each. */
export const svelteCheck: Parser = {
  tool: 'svelte-check',
  language: 'svelte',
  docs: 'https://github.com/sveltejs/language-tools/tree/master/packages/svelte-check#machine-readable-output',
  proof: { tier: 1 },
  literals: [`.svelte:${DIGIT}`, `.ts:${DIGIT}`, `.js:${DIGIT}`, ' ERROR "', ' WARNING "', 'svelte-check found'],
  start: (sink) => machine(sink),
};

interface State {
  place?: { readonly file: string; readonly line: number; readonly column: number };
  said?: { readonly severity: Severity; readonly message: string[] };
  from: number;
  to: number;
}

const PLACE = /^(\S[^\s:]{0,500}|[A-Za-z]:[^\s:]{1,500}):(\d{1,7}):(\d{1,5})$/;
const SAYS = /^(Error|Warn|Hint): (\S.{0,2000})$/;
const SOURCE = / \((ts|js|svelte|css|scss|less|sass|postcss|html)\)$/;
const MACHINE = /^\d{10,16} (ERROR|WARNING) "((?:[^"\\]|\\.){1,500})" (\d{1,7}):(\d{1,5}) "((?:[^"\\]|\\.){1,4000})"$/;

function machine(sink: Sink): Machine {
  const state: State = { from: 0, to: 0 };
  return {
    get open() {
      return state.place !== undefined;
    },
    line(line) {
      const place = PLACE.exec(line.text.trimEnd());
      if (place !== null) {
        finish(state, sink);
        Object.assign(state, { place: { file: place[1], line: Number(place[2]), column: Number(place[3]) }, from: line.n, to: line.n });
        return false;
      }
      if (state.place !== undefined) return below(state, line, sink);
      return oneLine(line, sink) || /^svelte-check found \d+ errors? and \d+ warnings?/.test(line.text);
    },
    end: () => finish(state, sink),
  };
}

function below(state: State, line: LogLine, sink: Sink): boolean {
  const text = line.text.trimEnd();
  const says = state.said === undefined ? SAYS.exec(text) : null;
  if (says !== null) state.said = { severity: says[1] === 'Error' ? 'error' : says[1] === 'Warn' ? 'warning' : 'note', message: [says[2] as string] };
  else if (state.said !== undefined && text !== '' && state.said.message.length < BLOCK) state.said.message.push(text);
  else {
    finish(state, sink);
    return false;
  }
  state.to = line.n;
  if (SOURCE.test(text)) finish(state, sink);
  return true;
}

/** Without the language behind the message the two lines may be anyone's. */
function finish(state: State, sink: Sink): void {
  const { place, said, from, to } = state;
  delete state.place;
  delete state.said;
  const last = said?.message.at(-1) ?? '';
  const source = SOURCE.exec(last)?.[1];
  if (place === undefined || said === undefined || source === undefined) return;
  const message = said.message.filter((text) => !/^https:\/\/svelte\.dev\/e\/\w+(?: \(\w+\))?$/.test(text)).join('\n').replace(SOURCE, '');
  report({ ...place, message, severity: said.severity, ...ruleOf(said.message.join('\n')) }, [from, to], sink);
}

function ruleOf(text: string): { rule?: string } {
  const rule = /https:\/\/svelte\.dev\/e\/(\w{1,100})/.exec(text)?.[1];
  return rule === undefined ? {} : { rule };
}

function oneLine(line: LogLine, sink: Sink): boolean {
  const match = MACHINE.exec(line.text.trimEnd());
  if (match === null) return false;
  const [, level, file = '', at, column, quoted = ''] = match;
  const text = quoted.replace(/\\n/g, '\n').replace(/\\(["\\])/g, '$1');
  const place = { file: file.replace(/\\\\/g, '\\'), line: Number(at), column: Number(column) };
  report({ ...place, severity: level === 'ERROR' ? 'error' : 'warning', message: text.replace(/\nhttps:\/\/svelte\.dev\/e\/\w+$/, ''), ...ruleOf(text) }, [line.n, line.n], sink);
  return true;
}

interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly message: string;
  readonly rule?: string;
}

function report(finding: Finding, [from, to]: readonly [number, number], sink: Sink): void {
  const kind = /^(?:Cannot find module|Could not resolve)/.test(finding.message) ? 'import' : finding.rule === undefined ? 'type' : /^(?:a11y|css_unused|export_let_unused)/.test(finding.rule) ? 'lint' : 'compile';
  sink.bug({ tool: 'svelte-check', language: 'svelte', kind, ...finding, from, to });
}
