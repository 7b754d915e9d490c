import { escapeHtml } from '../../lib/escape.js';
import type { CheckResult, Trial } from '../../model/index.js';
import { capped, counted, duration, runOf, stateOf } from '../tell.js';

/** Pieces of the page. Every argument that may be foreign is escaped in here; what is called `html` is already. */

export function section(title: string, html: string): string {
  return html === '' ? '' : `<section><h2>${escapeHtml(title)}</h2>\n${html}\n</section>`;
}

export function pill(text: string, tone: 'good' | 'bad' | 'maybe' | 'calm'): string {
  return `<span class="pill ${tone}">${escapeHtml(text)}</span>`;
}

export function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}

export function pre(text: string): string {
  return `<pre>${escapeHtml(capped(text, 40_000))}</pre>`;
}

/** Rows of a definition list; those without a value are left out. */
export function facts(rows: readonly (readonly [name: string, html: string | undefined])[]): string {
  const kept = rows.filter(([, html]) => html !== undefined && html !== '');
  return kept.length === 0 ? '' : `<dl>${kept.map(([name, html]) => `<dt>${escapeHtml(name)}</dt><dd>${html ?? ''}</dd>`).join('')}</dl>`;
}

export function table(head: readonly string[], rows: readonly string[]): string {
  const cells = head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  return `<div class="scroll"><table><thead><tr>${cells}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

export function checkRow({ id, ok, reason }: CheckResult): string {
  return `<tr><td class="id">${code(id)}</td><td>${pill(ok ? 'passed' : 'failed', ok ? 'good' : 'bad')}</td><td>${escapeHtml(reason)}</td></tr>`;
}

/** One run as a card: what it ran on, how it ended, what it showed. */
export function runCard(title: string, trial: Trial): string {
  const { green, tests, reports, seconds } = trial;
  const errors = reports.bugs.filter((bug) => bug.severity === 'error').length;
  const seen = tests === undefined ? counted(errors, 'error') : `${tests.passed} of ${counted(tests.total, 'test')} passed`;
  const about = [green ? 'the step passes' : stateOf(trial).replace(/^red, /, ''), seen, duration(seconds)].join(' · ');
  return `<div class="run tone-${green ? 'good' : 'bad'}"><b>${escapeHtml(title)}: ${green ? 'green' : 'red'}</b><span>${escapeHtml(about)}</span></div>`;
}

export function trialRow(trial: Trial): string {
  const { tree, network, seconds, command } = trial;
  return `<tr><td>${runOf(trial)}<br>${code(capped(command, 200))}</td><td>${pill(stateOf(trial), trial.green ? 'good' : 'bad')}</td><td>${code(tree.slice(0, 12))}</td><td>${network ? 'yes' : 'no'}</td><td>${escapeHtml(duration(seconds))}</td></tr>`;
}
