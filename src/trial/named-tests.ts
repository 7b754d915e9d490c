import { ESCAPE } from '../lib/terminal.js';
import type { NamedTests } from '../model/index.js';

/**
 * Lines with which runners name a test that passed: TAP, the ticks of node:test, jest, mocha, vitest and others, `pytest -v`, `go test -v`,
 * libtest, `unittest -v`, GoogleTest. Each is linear. A tick before a file with its number of tests (vitest) names none.
 */
const PASSED: readonly RegExp[] = [
  /^\s{0,80}ok \d+ (?!.*# (?:skip|todo))/i,
  /^\s{0,80}[✔✓√] (?!.*\(\d+ tests?\b)/,
  /^(?=\S*::).* PASSED\b/,
  /^\s{0,80}--- PASS: /,
  /^test .* \.\.\. ok$/,
  /^\w+ \([\w.]+\).* \.\.\. ok$/,
  /^\[ {7}OK \] /,
];
const ESCAPES = new RegExp(ESCAPE, 'g');

/**
 * Which of the tests that failed before a run names anywhere, and how many that passed it names at all: only a runner that names all of them says
 * something by naming one not.
 * @param texts what the run printed, and the report files that it wrote
 */
export function namedTests(expected: readonly string[], texts: readonly string[]): NamedTests {
  const plain = texts.map((text) => text.replace(ESCAPES, ''));
  const missing = [...new Set(expected)].filter((id) => !plain.some((text) => text.includes(ownName(id))));
  const passed = (plain[0] ?? '').split('\n').filter((line) => PASSED.some((pattern) => pattern.test(line.slice(0, 2000).trimEnd()))).length;
  return { passed, missing };
}

/** A test's own name, without the suites, files and classes that stand before it; `test_a (module.Class)` of unittest begins with it. */
function ownName(id: string): string {
  const own = id.split(/ › | > |::|»/).findLast((part) => part.trim() !== '')?.trim() ?? id;
  return /^(\w+) \([\w.]+\)$/.exec(own)?.[1] ?? own;
}
