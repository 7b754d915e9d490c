import type { BugDraft } from '../parser.js';
import type { TestCounts } from '../../model/index.js';
import type { Xml } from './xml.js';

/** What a report says. Line numbers of a log are not known to it: drafts have `from` and `to` 0. */
export interface Told {
  readonly drafts: readonly BugDraft[];
  readonly tests?: TestCounts;
}

/** The shape of the family: one way in which tools write down, for machines, what they found. */
export type ReportFormat =
  | { readonly format: string; readonly docs: string; readonly kind: 'json'; /** Undefined where the value is of another format. */ read(value: unknown): Told | undefined }
  | { readonly format: string; readonly docs: string; readonly kind: 'xml'; read(root: Xml): Told | undefined };

/** A finding in a report, in the words that most of them share. */
export type Finding = Omit<BugDraft, 'from' | 'to' | 'tool' | 'kind' | 'severity' | 'message'> & Partial<Pick<BugDraft, 'tool' | 'kind' | 'severity'>> & { readonly message: string };

/** No report of a step that people mend has more findings; what comes behind is left out. */
export const MOST = 5_000;

export function draftOf(finding: Finding, otherwise: Pick<BugDraft, 'tool' | 'kind' | 'severity'>): BugDraft {
  return { ...otherwise, ...finding, message: withoutColours(finding.message), from: 0, to: 0 };
}

/** A message may be what a terminal would have been shown. */
export function withoutColours(text: string): string {
  return text.includes('\u001b') ? text.replace(/\u001b\[[\d;]{0,40}[A-Za-z]/g, '') : text;
}

export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function objectsIn(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A position: a number, or digits in quotes. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

/** Only what is there: a field that a report leaves out stays out. */
export function given<T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}
