import type { BugReport, Edit } from '../../model/index.js';
import type { FixPlan, Fixer, FixerInput } from '../fixer.js';
import { misspeltModules } from '../python-modules.js';
import { actionable, linesOf } from '../reports.js';
import { isScript, misspeltImports, type Misspelling } from '../specifiers.js';
import { isTestPath } from '../../lib/test-path.js';
import { indexTree, isPlainPath, type TreeIndex } from '../tree-index.js';

const NOT_FOUND =
  /cannot find module|MODULE_NOT_FOUND|could not resolve|failed to resolve import|can't resolve|unable to resolve path|only in casing|No module named/i;
/** Where runtimes and bundlers name the importing file besides the report's own fields. */
const IMPORTERS = [
  /\bimported from (?:file:\/\/)?([^\s'"]{1,500})/g,
  /\bfrom ['"]([^'"]{1,500})['"]/g,
  /^\s{0,20}- ([^\s]{1,500})$/g,
  /^\s{0,20}(?:E\s{1,10})?File "([^"]{1,500})", line /g,
  /^([^\s:]{1,500}\.py):\d{1,7}: in /g,
] as const;

/**
 * An import that is right on a disk that ignores letter case and wrong on every other one. The specifier is rewritten exactly as the
 * file is tracked, only where the tree leaves one spelling. A test file may be touched, since nothing in it but that spelling changes.
 */
export const letterCase: Fixer = {
  name: 'letter-case',
  summary: 'Corrects the letter case of a relative import whose file is tracked in another case.',
  grant: (plan) => ({ paths: plan.kind === 'edits' ? [...new Set(plan.edits.map(({ file }) => file))].filter(isTestPath) : [], modes: false }),
  plan: planLetterCase,
};

async function planLetterCase(input: FixerInput): Promise<FixPlan> {
  const bugs = actionable(input.failure).filter((bug) => NOT_FOUND.test(`${bug.rule ?? ''}\n${bug.message}\n${bug.excerpt}`) || /^TS(?:2307|1149|1261)$/.test(bug.rule ?? ''));
  if (bugs.length === 0) return { kind: 'not-mine', reason: 'No import failed to be found.' };
  const index = indexTree(input);
  const found = new Map<string, readonly Misspelling[]>();
  for (const bug of bugs) {
    for (const file of importersOf(bug, index)) {
      const wrong = found.has(file) ? [] : await misspellings(input, { bug, file, index });
      if (wrong.length > 0) found.set(file, wrong);
    }
  }
  return found.size === 0 ? { kind: 'not-mine', reason: 'No missing import differs from a tracked file by letter case alone.' } : planFor(input, found);
}

function importersOf(bug: BugReport, index: TreeIndex): string[] {
  const said = linesOf(bug).flatMap((line) => IMPORTERS.flatMap((pattern) => [...line.matchAll(pattern)].map((match) => match[1] ?? '')));
  const printed = [bug.file ?? '', ...(bug.frames ?? []).map((frame) => frame.file), ...said];
  const files = [...new Set(printed)].map((path) => index.find(path)).filter((path) => path !== null);
  return [...new Set(files)].filter((path) => isPlainPath(path) && !['120000', '160000'].includes(index.mode(path) ?? ''));
}

/** Once the failure names one wrong import of a file, all of that file's are mended: a runtime only ever reports the first. */
async function misspellings(input: FixerInput, { bug, file, index }: { bug: BugReport; file: string; index: TreeIndex }): Promise<readonly Misspelling[]> {
  const text = await input.read(file);
  if (text === null) return [];
  const said = linesOf(bug).join('\n');
  if (!file.endsWith('.py')) {
    const wrong = isScript(file) ? misspeltImports(file, text, index) : [];
    return wrong.some((one) => said.includes(one.text.replace(/^(?:\.{1,2}\/){1,50}/, ''))) ? wrong : [];
  }
  const missing = [...said.matchAll(/No module named '([\w.]{1,300})'/g)].map((match) => match[1] ?? '');
  return [...new Set(missing)].flatMap((name) => misspeltModules(file, text, { missing: name, index }));
}

async function planFor(input: FixerInput, found: ReadonlyMap<string, readonly Misspelling[]>): Promise<FixPlan> {
  const edits: Edit[] = [];
  for (const [file, wrong] of found) edits.push(...editsFor(file, (await input.read(file)) ?? '', wrong));
  const said = [...found].flatMap(([file, wrong]) => wrong.map(({ text, right }) => `${file} imports ${text}, the file is tracked as ${right}`));
  return { kind: 'edits', edits, rationale: `Letter case: ${said.slice(0, 5).join('; ')}.` };
}

/** One edit per line, so that two imports on one line do not stand in each other's way. */
function editsFor(file: string, text: string, wrong: readonly Misspelling[]): Edit[] {
  const starts = [...new Set(wrong.map(({ from }) => text.lastIndexOf('\n', from - 1) + 1))];
  return starts.map((start) => {
    const end = uniqueEnd(text, start);
    const here = wrong.filter(({ from }) => from >= start && from < lineEnd(text, start));
    const replace = here.reduceRight((line, { from, to, right }) => line.slice(0, from - start) + right + line.slice(to - start), text.slice(start, end));
    return { kind: 'replace', file, search: text.slice(start, end), replace, near: text.slice(0, start).split('\n').length };
  });
}

/** The end of the shortest run of whole lines from `start` that occurs once in the text, so that the edit has one place only. */
function uniqueEnd(text: string, start: number): number {
  let end = lineEnd(text, start);
  while (end < text.length && text.indexOf(text.slice(start, end)) !== text.lastIndexOf(text.slice(start, end))) end = lineEnd(text, text.indexOf('\n', end) + 1);
  return end;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' && end > from ? end - 1 : end;
}
