import { oneLine } from '../lib/foreign.js';
import { neutralise } from '../lib/neutralise.js';
import type { BugReport, HealRecord } from '../model/index.js';
import { sourceOf } from './tell.js';

/** A mark on a line of a file, as the runner prints it. Lines and columns are 1-based. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly title: string;
  readonly message: string;
}

/** GitHub shows ten of each level per step and drops the rest in silence. */
const MOST = 10;

/** The failing lines of a record, first cause first. Paths that leave the repository are not shown as files. */
export function annotationsOf({ failure, ending }: HealRecord): readonly Annotation[] {
  const [first, ...more] = (failure?.primary ?? []).slice(0, MOST).map(annotationFor);
  if (first === undefined) return [];
  return [{ ...first, message: `${first.message}\n${oneLine(neutralise(ending.sentence), 500)}` }, ...more];
}

function annotationFor(bug: BugReport): Annotation {
  const { severity, file, line, column, message, test } = bug;
  const shown = file !== undefined && isInside(file) ? { file, ...(line === undefined ? {} : { line }), ...(column === undefined || line === undefined ? {} : { column }) } : {};
  const source = sourceOf(bug) || 'error';
  const text = test === undefined ? message : `${test}\n${message}`;
  return { level: severity === 'note' ? 'notice' : severity, ...shown, title: oneLine(neutralise(source), 100), message: neutralise(text).slice(0, 2000) };
}

function isInside(file: string): boolean {
  return file !== '' && !/^(?:[/\\]|[A-Za-z]:)/.test(file) && !file.split('/').includes('..');
}
