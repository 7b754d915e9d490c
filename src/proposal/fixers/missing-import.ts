import type { BugReport } from '../../model/index.js';
import type { Fixer, FixerInput } from '../fixer.js';
import { goImport, GO_PACKAGES, includeLine, JAVA_CLASSES, javaImport, PYTHON_MODULES, pythonImportLine } from '../import-lines.js';
import { placesOf, planMends, wordAt, type LineMend, type Place } from '../line-mend.js';
import { actionable } from '../reports.js';

const PYTHON_NAME = /^(?:E\s+)?(?:NameError: )?(?:name |undefined name |Undefined name |Undefined variable |Name )?['"`]([a-z0-9_]{1,30})['"`](?: is not defined|$|\.)/;
/** Compilers of C and C++ say which header a name is declared in (gcc/c-family/known-headers.cc, clang's note_include_header_or_declare). */
const HEADER = /^(?:include (?:the header )?['‘]?(<[\w/.]{1,60}>)['’]? or (?:explicitly )?provide a declaration|['‘][\w:]{1,80}['’] is (?:defined in header|declared in) ['‘](<[\w/.]{1,60}>)['’])/;

const UNKNOWN_CLASS = /^cannot find symbol\s+symbol: +(?:class|variable) (\w{1,60})$/m;

/**
 * A name that is used as a module and can be nothing but one of the standard library. Nothing is looked up or installed: a name that two packages have,
 * or that is anything but `name.something`, is left to others.
 */
export const missingImport: Fixer = {
  name: 'missing-import',
  summary: 'Adds the import of a standard module, or the include of a standard header, that the compiler or linter misses.',
  grant: () => ({ paths: [], modes: false }),
  plan: async (input) => planMends(input, await missingImports(input), 'No standard module is missing.'),
};

export async function missingImports(input: FixerInput): Promise<readonly LineMend[]> {
  const reports = actionable(input.failure);
  const compiled = new Set(reports.filter(({ tool }) => tool === 'gcc').map(({ file }) => file));
  // The header stands in a note of its own, which is never primary.
  const notes = input.failure.others.filter((bug) => bug.tool === 'gcc' && compiled.has(bug.file) && HEADER.test(bug.message));
  const own = new Set(input.tree.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)));
  return (await placesOf(input, [...reports, ...notes])).flatMap((place) => mendImport(place, own));
}

function mendImport(place: Place, own: ReadonlySet<string>): LineMend[] {
  const { bug, file, lines } = place;
  const header = bug.tool === 'gcc' ? HEADER.exec(bug.message) : null;
  if (header !== null) return includeOf(place, header[1] ?? header[2] ?? '');
  if (file.endsWith('.go')) return goMend(place);
  if (file.endsWith('.java')) return javaMend(place, own);
  const name = file.endsWith('.py') ? pythonName(bug) : undefined;
  const line = name === undefined || !isUsed(place, name) ? null : pythonImportLine(lines);
  if (name === undefined || line === null) return [];
  const first = lines.some((one) => /^(?:import|from) /.test(one) && !/^from __future__ /.test(one));
  return [{ file, line, before: first ? `import ${name}` : `import ${name}\n`, said: `${file} uses ${name} and does not import it` }];
}

function pythonName({ message }: BugReport): string | undefined {
  const name = PYTHON_NAME.exec(message)?.[1] ?? '';
  return PYTHON_MODULES.has(name) ? name : undefined;
}

function isUsed({ lines, line, bug }: Place, name: string): boolean {
  const text = lines[line - 1] ?? '';
  const at = wordAt(text, name, bug.column);
  return at !== null && text[at + name.length] === '.' && text[at - 1] !== '.';
}

function goMend(place: Place): LineMend[] {
  const name = /^undefined: (\w{1,30})$/.exec(place.bug.message)?.[1] ?? '';
  const path = GO_PACKAGES.get(name);
  const at = path === undefined || !isUsed(place, name) ? null : goImport(place.lines, path);
  return path === undefined || at === null ? [] : [{ file: place.file, ...at, said: `${place.file} uses ${name} and does not import ${path}` }];
}

/** javac's `compiler.err.cant.resolve.location`. A file of the repository by that class's name says that another one may be meant. */
function javaMend({ bug, file, lines }: Place, own: ReadonlySet<string>): LineMend[] {
  const name = bug.tool === 'javac' ? (UNKNOWN_CLASS.exec(bug.message)?.[1] ?? '') : '';
  const path = JAVA_CLASSES.get(name);
  if (path === undefined || own.has(`${name}.java`) || lines.some((line) => /^import [\w.]+;/.test(line) && line.includes(`.${name};`))) return [];
  const at = javaImport(lines, path);
  return at === null ? [] : [{ file, ...at, said: `${file} uses ${name} and does not import ${path}` }];
}

function includeOf({ file, lines }: Place, header: string): LineMend[] {
  const line = includeLine(lines);
  const there = lines.some((text) => /^\s*#\s*include\b/.test(text) && text.includes(header));
  return line === null || there ? [] : [{ file, line, before: `#include ${header}`, said: `${file} does not include ${header}` }];
}
