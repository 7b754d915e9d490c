import { readFileSync } from 'node:fs';
import { resolvePolicy } from '../../src/lib/policy.js';
import { NO_GRANT } from '../../src/lib/grant.js';
import { countTokens } from '../../src/lib/lines.js';
import { KINDS, type BugReport, type Snippet } from '../../src/model/index.js';
import { cutPatch } from '../../src/patch/index.js';
import { buildPlanPrompt, buildPrompt, parseAnswer, repairPrompt, type Addressee } from '../../src/proposal/index.js';
import { exampleText } from '../../src/proposal/example.js';
import { SKILLS, skillFor, skillNamed, skillsFor } from '../../src/proposal/skills/index.js';
import type { Situation, Skill } from '../../src/proposal/skill.js';
import { screen } from '../../src/verdict/index.js';
import { goldenCases, readPair } from '../support/golden.js';
import { memoryWorld } from '../support/memory-world.js';
import { createGuard } from '../../src/runner/guard.js';
import { readLines } from '../support/brief.js';
import { bugReport } from '../support/red-step.js';

const CODE = { class: 'code' } as const;
const all = SKILLS.map((skill) => [skill.name, skill] as const);

/** The reports of a golden log that fit, as the whole way from bytes to reports makes them. */
function golden(tool: string, name: string, keep: (bug: BugReport) => boolean = () => true): readonly BugReport[] {
  const bugs = readLines(...readPair({ tool, case: name }).log.split('\n')).filter((bug) => bug.severity === 'error' && bug.causedBy === undefined && keep(bug));
  if (bugs.length === 0) throw new Error(`${tool}/${name} holds no such report`);
  return bugs;
}
const said = (words: RegExp) => (bug: BugReport): boolean => words.test(bug.message);
const kind = (...kinds: readonly string[]) => (bug: BugReport): boolean => kinds.includes(bug.kind);

describe('the skill for a failure', () => {
  it.each<[string, string, readonly BugReport[], Partial<Situation>]>([
    ['syntax', 'Python', golden('python', 'syntax'), {}],
    ['type', 'tsc', golden('tsc', 'plain', kind('type')), {}],
    ['type', 'rustc', golden('rustc', 'errors', kind('type')), {}],
    ['lint', 'eslint', golden('eslint', 'stylish', kind('lint')), {}],
    ['format', 'rustfmt', golden('rustfmt', 'check'), {}],
    ['format', 'black', golden('black', 'check', kind('format')), {}],
    ['import', 'Python cannot import a name', golden('python', 'import-name', kind('import')), {}],
    ['import', 'ld misses a symbol', golden('ld', 'undefined', kind('link')), {}],
    ['assertion', 'pytest compares', golden('pytest', 'quiet', (bug) => bug.expected !== undefined), {}],
    ['assertion', 'jest compares', golden('jest', 'two-failing', (bug) => bug.expected !== undefined), {}],
    ['assertion', 'go test compares', golden('gotestsum', 'testname', (bug) => bug.expected !== undefined), {}],
    ['test', 'a test that ends with an error', golden('pytest', 'quiet', said(/no database/)), {}],
    ['test', 'a hook that ends with an error', golden('jest', 'hooks', said(/database is down/)), {}],
    ['dependency', 'cargo with a lock file that is old', golden('cargo', 'locked'), {}],
    ['dependency', 'a package that only the diagnosis knows for one', golden('python', 'missing-module', kind('import')), { diagnosis: { class: 'dependency' } }],
    ['config', 'tsc does not know an option', golden('tsc', 'bad-option'), {}],
    ['config', 'mkdocs does not know a theme', golden('mkdocs', 'config', kind('config')), {}],
    ['runtime', 'node ends with an error', golden('ava', 'late', kind('runtime')), {}],
    ['runtime', 'C++ ends with an exception', golden('assert', 'exception'), {}],
    ['resources', 'pytest-timeout', golden('pytest', 'timeout', said(/Timeout/)), {}],
    ['resources', 'go test -timeout', golden('go-test', 'timeout', said(/timed out/)), {}],
    ['resources', 'mocha', golden('mocha', 'spec', said(/Timeout of/)), {}],
    ['resources', 'jest', golden('jest', 'throws', said(/Exceeded timeout/)), {}],
    ['resources', 'jasmine', golden('jasmine', 'fails', said(/Timeout - Async/)), {}],
    ['resources', 'JUnit', golden('gradle-test', 'full', said(/timed out/)), {}],
    ['resources', 'ctest', golden('ctest', 'plain', said(/^Timeout/)), {}],
    ['resources', 'ava', golden('ava', 'timeout', said(/Timed out/)), {}],
    ['resources', 'playwright', golden('playwright', 'list', said(/^Test timeout of/)), {}],
    ['resources', 'a recursion without an end', golden('pytest', 'kinds-short', said(/recursion/)), {}],
    ['resources', 'a heap that is full', [bugReport({ kind: 'runtime', message: 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory' })], {}],
    ['resources', 'exit code 137', [bugReport({ kind: 'runtime', rule: 'exit-137', message: 'Killed' })], {}],
    ['resources', 'exit code 124', [bugReport({ kind: 'unknown', rule: 'exit-124', message: 'last words' })], {}],
    ['resources', 'a step that we stopped', [bugReport({ kind: 'unknown', message: 'last words' })], { killedBy: 'memory' }],
    ['snapshot', 'jest', golden('jest', 'matchers', said(/Snapshot/)), {}],
    ['snapshot', 'vitest', golden('vitest', 'default', said(/Snapshot/)), {}],
    ['snapshot', 'bun', golden('bun', 'test', said(/Snapshot/)), {}],
    ['docs', 'sphinx', golden('sphinx', 'links', kind('docs')), {}],
    ['docs', 'javadoc', golden('javadoc', 'findings', kind('docs')), {}],
    ['generic', 'make tells its target only', golden('make', 'recipe', kind('unknown')), {}],
  ])('is %s: %s', (name, _, bugs, more) => {
    expect(skillFor({ bugs, diagnosis: CODE, changed: [], ...more }).name).toBe(name);
  });

  it.each<[string, string, Partial<BugReport> & { readonly message: string }]>([
    ['assertion', 'a test of timeouts', { kind: 'test', message: 'expected "timed out after 5 s"', expected: 'timed out after 5 s', actual: '' }],
    ['test', 'a page that is asked again and again', { kind: 'test', message: 'Timed out retrying after 4000ms: Expected to find element' }],
    ['test', 'a setting of that name', { kind: 'test', message: 'unknown setting Timeout in shop.ini' }],
    ['test', 'a shop that sells snapshots', { kind: 'test', message: 'no snapshot of the price list' }],
    ['runtime', 'a run-time that cannot load one', { kind: 'runtime', message: 'Snapshot blob failed to load' }],
    ['lint', 'a rule about snapshots', { kind: 'lint', message: 'toMatchSnapshot should not be used' }],
  ])('is %s for a near miss: %s', (name, _, fields) => {
    expect(skillFor({ bugs: [bugReport(fields)], diagnosis: CODE, changed: [] }).name).toBe(name);
  });

  const test = bugReport({ kind: 'test', message: 'boom', file: 'test/cart.test.js' });
  it('is that of a test against the code where the newest change touched the test', () => {
    expect(skillFor({ bugs: [test], diagnosis: CODE, changed: ['test/cart.test.js'] }).name).toBe('assertion');
    expect(skillFor({ bugs: [test], diagnosis: CODE, changed: ['src/cart.js'] }).name).toBe('test');
    expect(skillFor({ bugs: [{ ...test, file: 'src/cart.js' }], diagnosis: CODE, changed: ['src/cart.js'] }).name).toBe('test');
  });

  it.each([
    [['test', 'syntax'], 'syntax'], [['type', 'import'], 'import'], [['test', 'lint'], 'lint'], [['runtime', 'test'], 'test'], [['format', 'type'], 'type'],
    [['config', 'unknown'], 'config'], [['config', 'test'], 'test'], [['lint', 'format'], 'lint'], [['dependency', 'import'], 'dependency'],
  ] as const)('of %j is the most basic: %s', (kinds, name) => {
    expect(skillFor({ bugs: kinds.map((one) => bugReport({ kind: one, message: 'x' })), diagnosis: CODE, changed: [] }).name).toBe(name);
  });

  it.each(KINDS.map((one) => [one]))('there is one for %s', (one) => {
    expect(skillFor({ bugs: [bugReport({ kind: one, message: 'x' })], diagnosis: CODE, changed: [] }).instructions).toMatch(/^This failure: .{40,}/s);
  });

  it('is one of thirteen and the last, which fits everything', () => {
    expect(SKILLS.map(({ name }) => name)).toEqual(['syntax', 'dependency', 'import', 'config', 'type', 'lint', 'format', 'docs', 'snapshot', 'resources', 'assertion', 'test', 'runtime', 'generic']);
    expect(skillFor({ bugs: [], diagnosis: CODE, changed: [] }).name).toBe('generic');
    expect(skillNamed('no such skill').name).toBe('generic');
  });

  it('names another one for a further try, which there is', () => {
    expect(skillsFor({ bugs: [bugReport({ kind: 'type', message: 'x' })], diagnosis: CODE, changed: [] })).toEqual(['type', 'import']);
    expect(skillsFor({ bugs: [], diagnosis: CODE, changed: [] })).toEqual(['generic']);
    for (const { name, other } of SKILLS) expect([name, other === undefined || (other !== name && SKILLS.some((one) => one.name === other))]).toEqual([name, true]);
  });

  it('is told in the documentation, row by row', () => {
    const page = readFileSync(new URL('../../docs/prompts.md', import.meta.url), 'utf8');
    const rows = [...page.matchAll(/^\| `([a-z]+)` \| .+? \| (?:`([a-z]+)` )?\|$/gm)].map(([, name, other]) => [name, other]);
    expect(rows).toEqual(SKILLS.map(({ name, other }) => [name, other]));
  });

  it('is known for all reports of all golden logs', () => {
    const counts = new Map<string, number>();
    for (const pair of goldenCases().filter(({ report }) => report === undefined)) {
      for (const bug of readPair(pair).expected.bugs) {
        const { name } = skillFor({ bugs: [bugReport({ ...bug, message: bug.message })], diagnosis: CODE, changed: [] });
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
    expect([...counts.keys()].sort()).toEqual(SKILLS.map(({ name }) => name).sort());
  });
});

describe('the worked example', () => {
  it.each(all)('of %s is an answer that our parser takes, that lands exactly, and that the gate lets through', async (name, skill) => {
    const { file, text, cause } = skill.example;
    const parsed = parseAnswer(answerIn(skill), { shownFiles: [file] });
    expect(parsed).toMatchObject({ ok: true, rationale: cause, confidence: 0.95, edits: [{ kind: 'replace', file }] });
    if (!parsed.ok) return;
    const { world } = memoryWorld({ files: { [file]: text }, log: '', answer: () => '', guard: createGuard({}) });
    const cut = await cutPatch(world.repo, world.repo.state.baseTree, parsed.edits);
    expect(cut).toMatchObject({ ok: true, patch: { applyRung: 1, files: [{ path: file }] } });
    if (!cut.ok) return;
    const failure = { fingerprint: 'f', primary: [bugReport({ message: skill.example.told, file, line: 1 })], others: [], dropped: 0 };
    const checks = screen({ changes: cut.changes, policy: resolvePolicy({ mode: 'fix' }), grant: NO_GRANT, failure, basePaths: [file] });
    expect([name, checks.filter(({ ok }) => !ok)]).toEqual([name, []]);
  });

  it.each(all)('of %s is no answer where a model only repeats it', (_, skill) => {
    expect(parseAnswer(answerIn(skill), { shownFiles: ['src/elsewhere.js'] })).toMatchObject({ ok: false, reason: expect.stringContaining('only repeats the example') });
  });

  it('differs from skill to skill, and shows many languages', () => {
    const endings = SKILLS.map(({ example: { file } }) => file.slice(file.lastIndexOf('.')));
    expect(new Set(SKILLS.map(({ example }) => example.search)).size).toBe(SKILLS.length);
    expect(new Set(endings).size).toBeGreaterThanOrEqual(10);
  });
});

/** The example's answer as it stands in the system message. */
function answerIn(skill: Skill): string {
  const text = exampleText(skill);
  return text.slice(text.indexOf('the answer is'));
}

/** What a small provider gets: eight thousand tokens a minute with the answer's cap in it, and a local model with the usual window. */
const WINDOWS: readonly (readonly [string, Addressee, 'taught' | 'either'])[] = [
  ['8k tokens a minute', { name: 'groq', model: 'm', callTokens: 7_600, maxAnswerTokens: 2_200 }, 'taught'],
  ['a window of 4,096', { name: 'ollama', model: 'm', callTokens: 4_096, maxAnswerTokens: 1_365 }, 'either'],
];

describe.each(WINDOWS)('%s', (_title, provider, taught) => {
  const unit = (lines: number): Snippet => {
    const text = `export function total(items, shipping) {\n${Array.from({ length: lines - 2 }, (_, n) => `  const part${n} = items[${n}].price * items[${n}].count;`).join('\n')}\n}\n`;
    return { file: 'src/cart.js', from: 1, to: lines, text, reason: 'the enclosing function', rung: 0, tokens: countTokens(text) };
  };
  const bug = bugReport({ kind: 'test', tool: 'jest', message: 'expect(received).toBe(expected)', expected: '35', actual: '25', file: 'test/cart.test.js', line: 12, test: 'cart > total > adds shipping', excerpt: 'at total (src/cart.js:9:3)\n'.repeat(10) });
  const question = (skill: string, lines: number, more: { bugs?: number; plan?: string } = {}) => ({
    failure: { fingerprint: 'f', primary: Array.from({ length: more.bugs ?? 1 }, (_, n) => ({ ...bug, id: `b${n + 1}` })), others: [], dropped: 0 },
    diagnosis: { class: 'code', action: 'patch', cause: 'test/cart.test.js:12: expected 35', rule: 'r', files: [] } as const,
    context: { rung: 0, snippets: [unit(lines)], changes: [], tokens: 0, left: [] } as const,
    history: [], provider, skill, nonce: () => 'ab'.repeat(16), ...(more.plan === undefined ? {} : { plan: more.plan }),
  });

  it.each(all)('%s: the whole prompt and its answer fit, with the failure and a function of 40 lines whole', (name, skill) => {
    const made = buildPrompt(question(name, 40));
    const [system = '', user = ''] = made.messages.map(({ content }) => content);
    expect(made.tokens + provider.maxAnswerTokens).toBeLessThanOrEqual(provider.callTokens);
    expect(system).toContain(skill.instructions);
    expect(user).toContain(unit(40).text.trimEnd());
    expect(user).toContain('expected: 35');
    if (taught === 'taught') expect(system).toContain(exampleText(skill));
    expect(countTokens(system)).toBeLessThan(900);
  });

  it.each(all)('%s: a long function, many errors and a plan stay inside too', (name) => {
    for (const made of [buildPrompt(question(name, 600, { bugs: 30, plan: 'cause: x\n1. y '.repeat(400) })), buildPlanPrompt(question(name, 600, { bugs: 30 }))]) {
      expect(made.tokens + provider.maxAnswerTokens).toBeLessThanOrEqual(provider.callTokens);
      expect(made.messages[1]?.content).toContain('BEGIN file');
      expect(made.files).toEqual(['src/cart.js']);
    }
  });

  it('gives up the example sooner than a line of code', () => {
    const lengths = Array.from({ length: 60 }, (_, n) => 20 + n * 8).map((lines) => ({ lines, made: buildPrompt(question('type', lines)) }));
    const states = lengths.map(({ lines, made }) => ({ example: made.messages[0]?.content.includes(exampleText(skillNamed('type'))) ?? false, whole: made.messages[1]?.content.includes(unit(lines).text.trimEnd()) ?? false }));
    // First both, then the code alone, then a piece of the code; never an example beside code that was cut.
    expect(states.map(({ example, whole }) => (example ? (whole ? 2 : -1) : whole ? 1 : 0))).toEqual(states.map(({ example, whole }) => Number(example) + Number(whole)));
    expect(states[0]).toEqual({ example: true, whole: true });
    expect(states.at(-1)).toEqual({ example: false, whole: false });
    expect(states.some(({ example, whole }) => !example && whole)).toBe(true);
  });

  it('has room for the repair turn where the answer was short', () => {
    const made = buildPrompt(question('type', 30));
    const repaired = repairPrompt(made, answerIn(skillNamed('type')), 'The SEARCH of block 1 was not found.');
    expect(repaired.tokens + 256).toBeLessThanOrEqual(provider.callTokens);
  });
});
