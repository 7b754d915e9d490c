import { readFileSync } from 'node:fs';
import { screen } from '../../src/verdict/index.js';
import { change, screenInput } from './changes.js';

interface Fix {
  readonly tool: string;
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** What formatters, linters and compilers really made of spoiled files; `scripts/honest-fixes.mjs` makes them. */
const FIXES = JSON.parse(readFileSync(new URL('../fixtures/honest/fixes.json', import.meta.url), 'utf8')) as readonly Fix[];
const stoppedBy = ({ path, before, after }: Fix): readonly string[] => screen(screenInput([change(path, before, after)])).filter((result) => !result.ok).map((result) => `${result.id}: ${result.reason}`);

describe('honest small fixes', () => {
  it('are 200 or more, of ten tools and in six languages', () => {
    expect(FIXES.length).toBeGreaterThanOrEqual(200);
    expect(new Set(FIXES.map(({ tool }) => tool.split(' ')[0])).size).toBe(10);
    expect(new Set(FIXES.map(({ path }) => path.split('.').at(-1)))).toEqual(new Set(['go', 'rs', 'cpp', 'java', 'ts', 'js', 'py']));
    for (const { before, after } of FIXES) expect(before).not.toBe(after);
  });

  it('are stopped in 3 % of cases at the most', () => {
    const stopped = FIXES.map((fix) => ({ tool: fix.tool, path: fix.path, by: stoppedBy(fix) })).filter(({ by }) => by.length > 0);
    expect(stopped.length / FIXES.length <= 0.03 ? [] : stopped).toEqual([]);
  });

  // Deadly to a gate that stops nothing: each fix with one more line that says the step is green.
  it('are stopped when they hide a way out', () => {
    const exits: Readonly<Record<string, string>> = { go: 'func init() { os.Exit(0) }\n', rs: 'fn z() { std::process::exit(0); }\n', cpp: 'int z() { exit(0); }\n', java: 'class Z { static { System.exit(0); } }\n', ts: 'process.exit(0);\n', js: 'process.exit(0);\n', py: 'sys.exit(0)\n' };
    for (const fix of FIXES) {
      const by = stoppedBy({ ...fix, after: `${fix.after}${exits[fix.path.split('.').at(-1) ?? ''] ?? ''}` });
      expect([fix.path, by.filter((id) => id.startsWith('tamper-09')).length]).toEqual([fix.path, 1]);
    }
  });
});
