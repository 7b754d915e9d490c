import type { HealRecord, PublicationKind } from '../model/index.js';
import type { View } from './view.js';
import { views } from './views/index.js';

export { annotationsOf, type Annotation } from './annotations.js';
export { RESULT_SCHEMA, toResult, type Result } from './result.js';
export { sentenceFor, withPublication, type SentenceFacts } from './sentences.js';
export type { View } from './view.js';
export { views } from './views/index.js';

export type ViewName = 'result-json' | 'summary' | 'annotations' | 'html' | 'pull-request' | 'comment' | 'review' | 'terminal';

/** The view of that name. */
export function viewNamed(name: ViewName): View {
  const found = views.find((view) => view.name === name);
  if (found === undefined) throw new RangeError(`no view is named ${name}`);
  return found;
}

/** Views of one record, by name; all of them unless some are named. */
export function renderViews(record: HealRecord, names: readonly ViewName[] = views.map((view) => view.name as ViewName)): Readonly<Partial<Record<ViewName, string>>> {
  return Object.fromEntries(names.map((name) => [name, viewNamed(name).render(record)]));
}

/** The text for those who read a publication on GitHub; absent where there is nobody to read one. */
export function letterFor(record: HealRecord, kind: PublicationKind): string | undefined {
  const name = LETTERS[kind];
  return name === undefined ? undefined : viewNamed(name).render(record);
}

const LETTERS: Readonly<Partial<Record<PublicationKind, ViewName>>> = { 'pull-request': 'pull-request', comment: 'comment', suggestions: 'review' };
