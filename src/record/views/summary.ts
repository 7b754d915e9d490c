import { codeSpan, fence, markdownText } from '../../lib/escape.js';
import type { HealRecord } from '../../model/index.js';
import { attempts, broke, fit, fold, footer, trust, warnings } from '../markdown.js';
import { addressOf, capped, handedOver, OUTCOME_WORDS, sizeOf, takeIt } from '../tell.js';
import type { View } from '../view.js';

/** GitHub refuses a summary beyond 1 MiB and then shows none at all. */
const MOST_BYTES = 900 * 1024;
const ICONS = { good: '✅', maybe: '🟡', bad: '❌', calm: '⚪' } as const;

/**
 * The job summary. What is foreign stands in code spans, fences or `<code>`, where neither Markdown nor GitHub reads it.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
 */
export const summary: View = {
  name: 'summary',
  summary: 'The story as Markdown, for the summary page of a job.',
  render: (record) => fit([headline(record), broke(record), changed(record), trust(record), diagnosed(record), attempts(record), warnings(record), footer(record)], MOST_BYTES),
};

function headline({ ending }: HealRecord): string {
  const { word, tone } = OUTCOME_WORDS[ending.outcome];
  return `${ICONS[tone]} **${word}.** ${markdownText(ending.sentence)}`;
}

function changed({ patch, publication }: HealRecord): string {
  if (patch === undefined) return '';
  const take = takeIt(publication);
  const address = addressOf(publication);
  const handed = [`${markdownText(handedOver(publication))}${address === '' ? '' : ` [Open it](${address}).`}`, ...(take === '' ? [] : [fence(take, 'bash')])].join('\n\n');
  return `### What changed\n\n${sizeOf(patch)}.\n\n${fence(capped(patch.diff, 100_000), 'diff')}\n\n${handed}`;
}

function diagnosed({ diagnosis, patch, base }: HealRecord): string {
  if (diagnosis === undefined || patch !== undefined) return '';
  const evidence = diagnosis.evidence === undefined ? '' : `\n\nSeen in: ${codeSpan(diagnosis.evidence.slice(0, 500))}`;
  const tail = base === undefined || base.tail === '' ? '' : `\n\n${fold('Last lines of the step', fence(capped(base.tail, 20_000)))}`;
  return `### Diagnosis\n\n${markdownText(diagnosis.cause)} (class ${diagnosis.class}, rule ${codeSpan(diagnosis.rule)})${evidence}${tail}`;
}
