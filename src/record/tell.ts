import type { Attempt, BugReport, HealRecord, Patch, Publication, Trial, Usage } from '../model/index.js';

/** Words that several views share. Plain text: what is foreign in it is escaped by the view that shows it. */

export const OUTCOME_WORDS: Readonly<Record<HealRecord['ending']['outcome'], { readonly word: string; readonly tone: 'good' | 'maybe' | 'bad' | 'calm' }>> = {
  healed: { word: 'Healed', tone: 'good' },
  proposed: { word: 'Proposed', tone: 'maybe' },
  'not-reproduced': { word: 'Not reproduced', tone: 'maybe' },
  'rerun-requested': { word: 'Started again', tone: 'maybe' },
  escalated: { word: 'For a person', tone: 'maybe' },
  refused: { word: 'Refused', tone: 'bad' },
  'gave-up': { word: 'Not healed', tone: 'bad' },
  'nothing-to-heal': { word: 'Nothing to heal', tone: 'calm' },
};

/** `src/a.ts:3:5`, or the test, or the tool where the log names no file. */
export function placeOf({ file, line, column, test, tool }: BugReport): string {
  if (file === undefined) return test ?? (tool === 'unknown' ? 'step' : tool);
  return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}

/** `tsc TS2322`, or the rule alone where it says the tool (`exit-126`); empty where neither is known. */
export function sourceOf({ tool, rule }: BugReport): string {
  return [tool === 'unknown' || rule?.startsWith(tool) === true ? '' : tool, rule ?? ''].filter((part) => part !== '').join(' ');
}

export function originOf({ origin }: Attempt): string {
  if (origin.kind === 'fixer') return `fixer ${origin.name}`;
  return origin.provider === 'none' ? 'model' : `${origin.provider} ${origin.model}`.trim();
}

/** Who planned an attempt, or why nobody did; empty where no planner was named. */
export function plannedBy({ planner }: Attempt): string {
  if (planner === undefined) return '';
  const who = `${planner.provider} ${planner.model}`.trim();
  return planner.plan === undefined ? `no plan by ${who}: ${planner.note ?? ''}` : `planned by ${who}`;
}

/** `red, exit 1`, `green`, `stopped: time`. */
export function stateOf({ green, exitCode, killedBy }: Trial): string {
  if (green) return 'green';
  if (killedBy !== undefined) return `stopped by the limit on ${killedBy}`;
  return exitCode === null ? 'red' : `red, exit ${exitCode}`;
}

/** What was done beyond one green run, a sentence for each. Reasons that hold for most changes are left to the report (`all`). */
export function proofLines({ proof }: Attempt, all = false): readonly string[] {
  const { reverse, minimised, verify, repeat } = proof ?? {};
  const told = minimised?.state === 'not-tried' && minimised.why === 'single' && !all ? undefined : minimised;
  return [reverse, verify, told, repeat].filter((part) => part !== undefined).map(({ sentence }) => sentence);
}

/** Runs that a proof made on other trees than the one handed over. */
export function otherRuns({ proof }: Attempt): readonly Trial[] {
  const { reverse, minimised, verify } = proof ?? {};
  return [reverse?.trial, verify?.before, ...(minimised?.state === 'done' ? minimised.trials : [])].filter((trial) => trial !== undefined);
}

/** The attempt that made the patch. */
export function provenAttempt({ attempts, patch }: HealRecord): Attempt | undefined {
  return patch === undefined ? undefined : attempts.findLast((one) => one.patch?.tree === patch.tree && (one.end.state === 'verified' || one.end.state === 'unproven'));
}

/** The run that proves the patch: the last one of the whole step with it. */
export function proofOf(record: HealRecord): Trial | undefined {
  return provenAttempt(record)?.trials.findLast((trial) => trial.scope === 'step' && trial.green);
}

/** `before, whole step`, `with the change, only what failed`. The trees of a search are neither. */
export function runOf({ on, scope }: Trial): string {
  return `${on === 'base' ? 'before' : 'with the change'}, ${{ narrow: 'only what failed', step: 'whole step', verify: 'further command' }[scope]}`;
}

export function sizeOf({ files }: Patch): string {
  const sum = (side: 'added' | 'removed'): number => files.reduce((total, file) => total + file[side], 0);
  const modes = files.some((file) => file.modeBefore !== null && file.modeAfter !== null && file.modeBefore !== file.modeAfter);
  return `${counted(files.length, 'file')}, ${counted(sum('added'), 'line')} added, ${sum('removed')} removed${modes ? ', mode changed' : ''}`;
}

/** How to take the change, as lines to type; empty where nothing was handed over, or where it is taken on GitHub. */
export function takeIt(publication: Publication): string {
  if (publication.kind === 'patch') return publication.apply;
  return 'branch' in publication ? `git fetch ${publication.kind === 'branch' ? publication.remote : 'origin'} ${publication.branch} && git merge FETCH_HEAD` : '';
}

/** Where it can be looked at, by GitHub's own word; empty for what lies here, and for an address with anything odd in it. */
export function addressOf(publication: Publication): string {
  const url = 'url' in publication ? publication.url : '';
  return /^https?:\/\/[\w.-]{1,200}(?::\d{1,5})?\/[\w./#-]{1,300}$/.test(url) ? url : '';
}

/** What was handed over, in a sentence or two. */
export function handedOver(publication: Publication): string {
  switch (publication.kind) {
    case 'none':
      return publication.reason;
    case 'patch':
      return `The patch: ${publication.file}`;
    case 'branch':
      return `Branch ${publication.branch} on ${publication.remote} ${{ created: 'was made', updated: 'was updated', unchanged: 'already held this change' }[publication.state]} (commit ${publication.commit.slice(0, 12)}).`;
    case 'pull-request':
      return `Pull request ${publication.number}${publication.draft ? ' (a draft)' : ''} ${{ created: 'was opened', updated: 'was brought up to date', unchanged: 'already holds this change' }[publication.state]}, on branch ${publication.branch} (commit ${publication.commit.slice(0, 12)}).${besides(publication)}`;
    case 'push':
      return `Branch ${publication.branch} of pull request ${publication.number} ${publication.state === 'unchanged' ? 'already holds this change' : 'got one commit'} (${publication.commit.slice(0, 12)}).${said(publication.checks)}`;
    case 'suggestions':
      return `Pull request ${publication.number} ${publication.state === 'unchanged' ? 'already shows' : 'got'} the change as ${counted(publication.count, 'suggestion')}.`;
    case 'comment':
      return `A comment on pull request ${publication.number} ${{ created: 'shows the change', updated: 'was brought up to date', unchanged: 'already shows the change' }[publication.state]}.`;
  }
}

function besides({ checks, superseded = [] }: Extract<Publication, { kind: 'pull-request' }>): string {
  return `${said(checks)}${superseded.length === 0 ? '' : ` Closed in its favour: ${superseded.join(', ')}.`}`;
}

function said(sentence: string | undefined): string {
  return sentence === undefined ? '' : ` ${sentence}`;
}

export function costOf(usage: Usage): string {
  const { calls, promptTokens, completionTokens } = usage;
  if (calls === 0) return 'no model call';
  return `${counted(calls, 'model call')}, ${promptTokens} tokens sent, ${completionTokens} received, ${moneyOf(usage)}`;
}

/** `$0.0042`, `at least $0.0042` where the price of a part is not known, `no charge`. */
export function moneyOf({ calls, money, unpricedCalls = 0 }: Usage): string {
  if (calls > 0 && (money === undefined || unpricedCalls >= calls)) return 'price not known';
  const amount = money === undefined || money === 0 ? 'no charge' : money < 0.0001 ? 'under $0.0001' : `$${money.toFixed(money < 1 ? 4 : 2)}`;
  return unpricedCalls > 0 ? `at least ${amount} (the price of ${counted(unpricedCalls, 'call')} is not known)` : amount;
}

/** `8.4 s`, `2 min 5 s`. */
export function duration(seconds: number): string {
  if (seconds < 60) return `${Math.round(seconds * 10) / 10} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

export function counted(n: number, thing: string): string {
  return `${n} ${thing}${n === 1 ? '' : 's'}`;
}

/** A score as people compare it: two digits, never rounded up over a threshold. */
export function scored(score: number): string {
  return (Math.floor(score * 100 + 1e-9) / 100).toFixed(2);
}

/** The text up to a number of characters, at a line's end, with a word on what is left out. */
export function capped(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = Math.max(text.lastIndexOf('\n', most), 0) || most;
  return `${text.slice(0, cut)}\n… ${text.length - cut} characters more`;
}
