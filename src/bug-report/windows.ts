import type { BugReport, LogLine } from '../model/index.js';
import type { Found } from './found.js';
import type { BugDraft } from './parser.js';
import { isHarness } from './rank.js';
import type { Usual } from './rarity.js';
import { chooseWindow, LOOKED_AT, type FailingWindow } from './window.js';

/** Remembers, for each step of which the log says that it failed and no parser can say why, the lines that are most likely to. */
export interface Windows {
  /** Every report in the order it comes; the news of a failure is where the window is taken from, while its lines can still be had. */
  see(found: Omit<Found, 'excerpt'>): void;
  /** Reports for the steps that failed without an error that anybody could read. */
  stated(): readonly Found[];
  /** The same for an output that states no failure itself: whoever ran it may know better. */
  last(lastLine: number | undefined): Window | undefined;
}

type Window = Pick<BugReport, 'message' | 'logLines' | 'excerpt'>;

/** Where warnings are what failed the build, they are the cause, and they were read. */
const WARNED = /-Werror\b|warnings? (?:found|treated|as errors?)|too many warnings/i;

/** A log of so many steps that failed in silence has no use for one window more. */
const STEPS = 50;

export interface WindowTools {
  recall(from: number, to: number): readonly LogLine[];
  quote(from: number, to: number): string;
  tidy(draft: BugDraft): BugDraft;
  /** What green logs of the step look like. */
  readonly usual?: Usual;
}

export function createWindows({ recall, quote, tidy, usual }: WindowTools): Windows {
  const told = new Set<string | undefined>();
  const silent = new Map<string | undefined, Found>();
  const choose = (to: number): FailingWindow | null => {
    const lines = recall(to - LOOKED_AT, to);
    return lines.length === 0 ? null : chooseWindow(lines, usual);
  };
  const excerptOf = ({ from, to, parts = [[from, to]], cut }: FailingWindow): string => `${cut === 0 ? '' : `… (${cut} more lines of this output are not shown)\n`}${parts.map((part) => quote(...part)).join('\n…\n')}`;
  return {
    see(found) {
      const { draft, step, order } = found;
      if (draft.severity !== 'error') return;
      if (!isHarness(found) || WARNED.test(draft.message)) return void told.add(step);
      if (draft.tool !== 'github' || told.has(step) || silent.has(step) || silent.size >= STEPS) return;
      const window = choose(draft.from - 1);
      if (window === null) return;
      const { message, from, to } = window;
      const report = tidy({ tool: 'log', kind: 'unknown', severity: 'error', ...(draft.rule === undefined ? {} : { rule: draft.rule }), message, from, to });
      silent.set(step, { draft: report, order: order - 0.5, weak: true, excerpt: excerptOf(window), ...(step === undefined ? {} : { step }) });
    },
    stated: () => [...silent].flatMap(([step, found]) => (told.has(step) ? [] : [found])),
    last(lastLine) {
      const window = lastLine === undefined ? null : choose(lastLine);
      if (window === null) return undefined;
      const { message } = tidy({ tool: 'log', kind: 'unknown', severity: 'error', message: window.message, from: window.from, to: window.to });
      return { message, logLines: [window.from, window.to], excerpt: excerptOf(window) };
    },
  };
}
