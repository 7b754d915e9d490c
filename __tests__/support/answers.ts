import { readdirSync, readFileSync } from 'node:fs';
import { decodeText, encodeText } from '../../src/lib/text.js';
import type { Edit } from '../../src/model/index.js';
import { placeEdits } from '../../src/patch/index.js';
import { parseAnswer } from '../../src/proposal/index.js';

/** One malformed answer, the files it was given for, and what must become of them (see fixtures/answers/README.md). */
export interface AnswerCase {
  readonly language: string;
  readonly name: string;
  readonly recoverable: boolean;
  readonly files: ReadonlyMap<string, string>;
  readonly answer: string;
  /** The changed files, or why there are none. */
  readonly wanted: { readonly after: ReadonlyMap<string, string> } | { readonly refusal: string; readonly words: string };
}

interface Section {
  readonly head: string;
  readonly body: string;
}

/** Every case of the folder, in the order of its files. */
export function readAnswerCases(folder: string): readonly AnswerCase[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort();
  return names.flatMap((name) => casesOf(name.replace('.txt', ''), sectionsOf(readFileSync(`${folder}/${name}`, 'utf8'))));
}

function sectionsOf(text: string): readonly Section[] {
  return text.split(/^%% /m).slice(1).map((part) => {
    const end = part.indexOf('\n');
    return { head: part.slice(0, end), body: part.slice(end + 1).replaceAll(/¬+$/gm, (marks) => ' '.repeat(marks.length)) };
  });
}

function casesOf(language: string, sections: readonly Section[]): readonly AnswerCase[] {
  const starts = sections.flatMap(({ head }, i) => (head.startsWith('case ') ? [i] : []));
  const base = new Map(sections.slice(0, starts[0]).map(fileOf));
  return starts.map((start, k) => {
    const own = sections.slice(start, starts[k + 1]);
    const [name = '', label = ''] = (own[0]?.head.slice('case '.length) ?? '').split(' | ');
    if (label !== 'recoverable' && label !== 'not') throw new Error(`${language}: ${name} has no label`);
    const files = new Map([...base, ...own.filter(({ head }) => head.startsWith('file ')).map(fileOf)]);
    const answer = own.find(({ head }) => head.startsWith('answer'));
    if (answer === undefined) throw new Error(`${language}: ${name} has no answer`);
    return { language, name, recoverable: label === 'recoverable', files, answer: styled(answer), wanted: wantedOf(own, files) };
  });
}

function fileOf(section: Section): readonly [string, string] {
  return [section.head.split(' ')[1] ?? '', styled(section)];
}

function styled({ head, body }: Section): string {
  const flags = head.split(' ').slice(1);
  const bare = flags.includes('bare') ? body.replace(/\n$/, '') : body;
  return (flags.includes('bom') ? '\ufeff' : '') + (flags.includes('crlf') ? bare.replaceAll('\n', '\r\n') : bare);
}

function wantedOf(sections: readonly Section[], files: ReadonlyMap<string, string>): AnswerCase['wanted'] {
  const refuse = sections.find(({ head }) => head.startsWith('refuse '));
  if (refuse !== undefined) {
    const [refusal = '', ...words] = refuse.head.slice('refuse '.length).split(': ');
    return { refusal, words: words.join(': ') };
  }
  const after = new Map<string, string>();
  for (const { head, body } of sections.filter((section) => section.head.startsWith('swap '))) {
    const path = head.slice('swap '.length);
    after.set(path, swapped(after.get(path) ?? files.get(path) ?? '', body));
  }
  if (after.size === 0) throw new Error(`${sections[0]?.head ?? ''}: nothing is said to come of it`);
  return { after };
}

function swapped(text: string, body: string): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const side = (sign: string): string => body.split('\n').filter((line) => line.startsWith(sign)).map((line) => line.slice(1)).join(end);
  const parts = text.split(side('-'));
  if (parts.length !== 2) throw new Error(`what is to be swapped stands ${parts.length - 1} times:\n${body}`);
  return parts.join(side('+'));
}

/** What became of an answer. */
export type Outcome =
  | { readonly ok: true; readonly after: ReadonlyMap<string, string>; readonly rung: number }
  | { readonly ok: false; readonly refusal: string; readonly text: string };

/** Reads an answer and places its edits, with every file shown. */
export async function applyAnswer(answer: string, files: ReadonlyMap<string, string>): Promise<Outcome> {
  const parsed = parseAnswer(answer, { shownFiles: [...files.keys()] });
  return parsed.ok ? applyEdits(parsed.edits, files) : { ok: false, refusal: 'answer', text: parsed.reason };
}

export async function applyEdits(edits: readonly Edit[], files: ReadonlyMap<string, string>): Promise<Outcome> {
  const placed = await placeEdits(edits, async (path) => {
    const text = files.get(path);
    return text === undefined ? null : { content: encodeText(text), mode: '100644' };
  });
  if (!placed.ok) return { ok: false, refusal: placed.problems[0]?.reason ?? '', text: placed.problems.map((problem) => problem.text).join('\n') };
  return { ok: true, rung: placed.applyRung, after: new Map(placed.changes.map(({ path, content }) => [path, decodeText(content) ?? ''])) };
}

export type Judgement = 'applied' | 'refused' | 'wrongly placed' | 'needlessly refused' | 'wrongly refused';

/** How a case went. Whatever is changed and is not exactly what was wanted is wrongly placed. */
export function judgeOutcome({ wanted, recoverable }: AnswerCase, outcome: Outcome): Judgement {
  if (outcome.ok) {
    const same = 'after' in wanted && wanted.after.size === outcome.after.size && [...wanted.after].every(([path, text]) => outcome.after.get(path) === text);
    return same ? 'applied' : 'wrongly placed';
  }
  if ('after' in wanted) return recoverable ? 'needlessly refused' : 'wrongly refused';
  return outcome.refusal === wanted.refusal && outcome.text.includes(wanted.words) ? 'refused' : 'wrongly refused';
}
