import { neutralise } from '../../lib/neutralise.js';
import { oneLine } from '../../lib/foreign.js';
import type { BugReport, HealRecord } from '../../model/index.js';
import { addressOf, capped, costOf, duration, handedOver, originOf, OUTCOME_WORDS, placeOf, plannedBy, proofLines, proofOf, provenAttempt, scored, sourceOf, stateOf, takeIt } from '../tell.js';
import type { View } from '../view.js';

const MOST_BUGS = 5;

/** What `heal run` says at its end. No colours; foreign text cannot speak to the terminal, nor to a runner that reads our output. */
export const terminal: View = {
  name: 'terminal',
  summary: 'What a person reads at the end of `heal run`.',
  render: (record) => neutralise([headline(record), broke(record), attempts(record), changed(record), proof(record), take(record), warnings(record), cost(record)].filter((part) => part !== '').join('\n\n').concat('\n')),
};

function headline({ ending }: HealRecord): string {
  return `${OUTCOME_WORDS[ending.outcome].word}. ${oneLine(ending.sentence, 2000)}`;
}

function broke({ failure }: HealRecord): string {
  const primary = failure?.primary ?? [];
  if (primary.length === 0) return '';
  const more = primary.length - MOST_BUGS;
  return ['What broke', ...primary.slice(0, MOST_BUGS).map(bugLine), ...(more > 0 ? [`  and ${more} more`] : [])].join('\n');
}

function bugLine(bug: BugReport): string {
  const source = sourceOf(bug);
  return `  ${oneLine(placeOf(bug), 200)}: ${oneLine(bug.message, 300)}${source === '' ? '' : ` (${oneLine(source, 100)})`}`;
}

/** Where a fix is found it speaks for itself; else every try is told. */
function attempts({ attempts: all, verdict }: HealRecord): string {
  if (all.length === 0 || verdict?.accepted === true) return '';
  return ['What was tried', ...all.map((one) => `  ${one.n}. ${oneLine(originOf(one), 100)}${one.planner === undefined ? '' : ` (${oneLine(plannedBy(one), 300)})`}: ${oneLine(one.sentence, 500)}`)].join('\n');
}

function changed({ patch }: HealRecord): string {
  return patch === undefined ? '' : `What changed\n${indent(capped(patch.diff, 20_000))}`;
}

function proof(record: HealRecord): string {
  const { verdict, base } = record;
  const after = proofOf(record);
  if (verdict === undefined || base === undefined || after === undefined) return '';
  const attempt = provenAttempt(record);
  const more = attempt === undefined ? [] : proofLines(attempt).map((line) => `\n  ${oneLine(line, 1000)}`);
  return `Proof\n  before: ${stateOf(base)}; with the change: ${stateOf(after)}; score ${scored(verdict.score)} of 1.00 (${verdict.tier})${more.join('')}`;
}

function take({ publication, patch }: HealRecord): string {
  if (patch === undefined) return '';
  const line = takeIt(publication);
  const address = addressOf(publication);
  return `${oneLine(handedOver(publication), 500)}${address === '' ? '' : `\n  ${address}`}${line === '' ? '' : `\nTo take it:\n${indent(line)}`}`;
}

function warnings({ warnings: all }: HealRecord): string {
  return all.map((warning) => `Note: ${oneLine(warning, 1000)}`).join('\n');
}

function cost({ usage, seconds, sandbox }: HealRecord): string {
  return [costOf(usage), duration(seconds), ...(sandbox === '' ? [] : [`sandbox ${sandbox}`])].join(', ');
}

function indent(text: string): string {
  return text.replace(/\n$/, '').split('\n').map((line) => `  ${line}`).join('\n');
}
