import type { BugReport } from '../../model/index.js';
import type { Fixer, FixerInput } from '../fixer.js';
import { placesOf, planMends, type LineMend, type Place } from '../line-mend.js';
import { actionable } from '../reports.js';

/** What pyflakes, flake8 and pylint call an unused import; ruff removes its own. */
const PYTHON = [/^['"`]([\w.]{1,200})(?: as (\w{1,80}))?['"`] imported but unused$/, /^Unused import ([\w.]{1,200})$/, /^Unused ([\w.]{1,200}) imported from [\w.]{1,200}$/];
const PYTHON_TOOLS = ['flake8', 'pyflakes', 'pylint'];
/** cmd/compile, internal/types2/resolver.go. */
const GO = /^"([^"]{1,300})" imported (?:as \w{1,80} )?and not used/;
/** checkstyle's UnusedImports. */
const JAVA = /^Unused import - ([\w.]{1,300})\.$/;

/**
 * An import that a compiler or linter says nobody uses goes: that line, or that name in it. In Python only at the margin (a block may not become
 * empty) and not in `__init__.py`, where an import is a way to export.
 */
export const unusedImport: Fixer = {
  name: 'unused-import',
  summary: 'Removes an import that the compiler or linter says is not used.',
  grant: () => ({ paths: [], modes: false }),
  plan: async (input) => planMends(input, await unusedImports(input), 'No import is said to be unused.'),
};

export async function unusedImports(input: FixerInput): Promise<readonly LineMend[]> {
  return merged((await placesOf(input, actionable(input.failure))).flatMap(unused));
}

interface Unused {
  readonly place: Place;
  readonly name: string;
}

function unused(place: Place): Unused[] {
  const name = unusedName(place.bug, place.file);
  return name === undefined ? [] : [{ place, name }];
}

function unusedName({ tool, message }: BugReport, file: string): string | undefined {
  if (file.endsWith('.go') && ['go', 'golangci-lint'].includes(tool)) return GO.exec(message)?.[1];
  if (file.endsWith('.java')) return JAVA.exec(message)?.[1];
  if (!PYTHON_TOOLS.includes(tool) || file.endsWith('__init__.py')) return undefined;
  return PYTHON.map((said) => said.exec(message)).find((match) => match !== null)?.[1];
}

/** Several names of one statement are taken out of it together. */
function merged(all: readonly Unused[]): LineMend[] {
  const keys = [...new Set(all.map(({ place }) => `${place.line} ${place.file}`))];
  return keys.flatMap((key) => {
    const here = all.filter(({ place }) => `${place.line} ${place.file}` === key);
    const [first] = here;
    return first === undefined ? [] : removed(first.place, here.map(({ name }) => name));
  });
}

function removed({ file, line, lines }: Place, names: readonly string[]): LineMend[] {
  const text = lines[line - 1] ?? '';
  const said = `${file} imports ${names.join(', ')} and does not use ${names.length === 1 ? 'it' : 'them'}`;
  if (!file.endsWith('.py')) return names.some((name) => text.includes(name)) && /^\s*(?:import\s|[\w.]*\s*")/.test(text) ? [{ file, line, becomes: null, said }] : [];
  const block = bracketed(lines, line);
  if (block !== null) return withoutNames(block, names).map((mend) => ({ ...mend, file, said }));
  const statement = /^((?:from [\w.]+ )?import )([^(\\#;]+)$/.exec(text);
  if (statement === null) return [];
  const wanted = (statement[2] ?? '').split(',').map((one) => one.trim());
  const left = wanted.filter((one) => !names.some((name) => nameOf(one, name)));
  if (left.length === wanted.length) return [];
  return [{ file, line, becomes: left.length === 0 ? null : `${statement[1] ?? ''}${left.join(', ')}`, said }];
}

/** One line of `from a import (…)`, cut into what stands around its names. */
interface Row {
  readonly line: number;
  readonly opens: string;
  readonly names: readonly string[];
  readonly closes: string;
}

/** More lines than any import has. */
const MOST_ROWS = 200;

/** The lines of an import in brackets that begins at the margin of this line; null where there is none, or one with comments, which may ask for a name. */
function bracketed(lines: readonly string[], line: number): readonly Row[] | null {
  const first = /^(from [\w.]+ import \()(.*)$/.exec(lines[line - 1] ?? '');
  if (first === null) return null;
  const rows: Row[] = [];
  for (let n = line; n < line + MOST_ROWS; n += 1) {
    const text = n === line ? (first[2] ?? '') : (lines[n - 1] ?? '#');
    const parts = /^(\s*)([\w ,]*)(\)\s*)?$/.exec(text);
    if (parts === null) return null;
    const names = (parts[2] ?? '').split(',').map((one) => one.trim()).filter((one) => one !== '');
    rows.push({ line: n, opens: `${n === line ? (first[1] ?? '') : ''}${parts[1] ?? ''}`, names, closes: parts[3] ?? '' });
    if (parts[3] !== undefined) return rows;
  }
  return null;
}

function withoutNames(rows: readonly Row[], gone: readonly string[]): Pick<LineMend, 'line' | 'becomes'>[] {
  const kept = rows.map((row) => ({ ...row, left: row.names.filter((one) => !gone.some((name) => nameOf(one, name))) }));
  if (kept.every(({ left }) => left.length === 0)) return rows.map(({ line }) => ({ line, becomes: null }));
  return kept.flatMap(({ line, opens, names, left, closes }, at) => {
    if (left.length === names.length) return [];
    const bare = left.length === 0 && closes === '' && at > 0;
    const comma = closes === '' && left.length > 0 ? ',' : '';
    return [{ line, becomes: bare ? null : `${opens}${left.join(', ')}${comma}${closes}`.trimEnd() }];
  });
}

/** `from pkg import gone as g` is reported as `pkg.gone as g`, as `pkg.gone` or as `gone`. */
function nameOf(written: string, name: string): boolean {
  const bare = written.replace(/ as \w+$/, '');
  return bare === name || name.endsWith(`.${bare}`);
}
