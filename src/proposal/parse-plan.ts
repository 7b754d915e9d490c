import { oneLine } from '../lib/foreign.js';
import { field } from './header.js';

export type ParsedPlan = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

const MOST_CHARACTERS = 64 * 1024;
const MOST_STEPS = 6;
const CAUSE_CAP = 300;
const STEP_CAP = 220;
const STEP = /^[\s*_]{0,8}(\d{1,2})[.)][*_]{0,4}\s{1,8}(\S.{0,3999})$/;

/**
 * Reads a planner's answer: the cause, and steps that count from 1. All else of it is dropped, whatever it says, so that what goes on into another
 * prompt is a few short lines of a known shape. It is no evidence for anything.
 * @returns `text` has at most 1,700 characters
 */
export function parsePlan(text: string): ParsedPlan {
  if (text.length > MOST_CHARACTERS) return { ok: false, reason: 'its answer was far too long' };
  const lines = text.split(/\r\n?|\n/);
  const cause = oneLine(field(lines, 'cause') ?? '', CAUSE_CAP);
  const steps = stepsOf(lines);
  if (cause === '') return { ok: false, reason: 'its answer names no cause' };
  if (steps.length === 0) return { ok: false, reason: 'its answer holds no numbered steps' };
  return { ok: true, text: [`cause: ${cause}`, ...steps.map((step, n) => `${n + 1}. ${step}`)].join('\n') };
}

/** A step may go on in lines that are set in; a number out of turn ends the list, for then it is somebody's code or log. */
function stepsOf(lines: readonly string[]): readonly string[] {
  const steps: string[] = [];
  let open = false;
  for (const line of lines) {
    const match = STEP.exec(line);
    const counts = match !== null && Number(match[1]) === steps.length + 1;
    if (match !== null && steps.length > 0 && !counts) break;
    if (counts) steps.push(match[2] ?? '');
    else if (open && /^\s{2,12}\S/.test(line)) steps.push(`${steps.pop() ?? ''} ${line.trim()}`);
    open = counts || (open && /^\s{2,12}\S/.test(line));
  }
  return steps.slice(0, MOST_STEPS).map((step) => oneLine(step, STEP_CAP)).filter((step) => step !== '');
}
