// Makes what would otherwise drift: action.yml and the README's tables from the option table, docs/cli.md from `--help`.
// `--check` writes nothing and names what is out of date.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import './typescript.mjs';

const { OUTPUTS, RUN_OPTIONS } = await import('../src/commands/options.ts');
const { checks } = await import('../src/verdict/checks/index.ts');
const { RULES } = await import('../src/verdict/score.ts');
const { FLAKY_SIGNS } = await import('../src/diagnosis/index.ts');
const { parsers } = await import('../src/bug-report/parsers/index.ts');
const { reportFormats } = await import('../src/bug-report/reports/index.ts');
const { fixers } = await import('../src/proposal/fixers/index.ts');
const { OUTCOMES } = await import('../src/model/index.ts');
const { ADVICE } = await import('./advice.ts');
const { securityPage } = await import('./threats.ts');
const { testTitles } = await import('./test-titles.ts');

const root = fileURLToPath(new URL('..', import.meta.url));
const inputs = RUN_OPTIONS.filter((option) => option.where !== 'cli');
const read = (name) => readFileSync(join(root, name), 'utf8');
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

function actionYml() {
  const input = (option) => [
    `  ${option.name}:`,
    `    description: ${quoted(option.help)}`,
    '    required: false',
    ...(option.default === undefined || option.default === '' ? [] : [`    default: ${quoted(option.default)}`]),
  ];
  const output = ({ name, help }) => [`  ${name}:`, `    description: ${quoted(help)}`];
  return [
    '# Made by `npm run docs` from src/commands/options.ts; edit that.',
    'name: heal-action',
    "description: 'Turns a red CI step into a proven fix: reads why, mends it, re-runs what failed, hands over a patch or a branch.'",
    'author: heal-action maintainers',
    'inputs:',
    ...inputs.flatMap(input),
    'outputs:',
    ...OUTPUTS.flatMap(output),
    'runs:',
    '  using: node24',
    '  main: dist/index.js',
    'branding:',
    '  icon: activity',
    '  color: green',
    '',
  ].join('\n');
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const table = (head, rows) => [`| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`)].join('\n');

function inputsTable() {
  return table(['input', 'default', 'what it does'], inputs.map((option) => [`\`${option.name}\``, option.default ? `\`${option.default}\`` : '', option.help]));
}

function outputsTable() {
  return table(['output', 'what it holds'], OUTPUTS.map(({ name, help }) => [`\`${name}\``, help]));
}

function outcomesTable() {
  const rows = Object.entries(OUTCOMES).flatMap(([outcome, reasons]) => reasons.map((reason) => [`\`${outcome}\``, `\`${reason}\``, ...ADVICE[outcome][reason]]));
  return table(['outcome', 'reason', 'what it means', 'what to do'], rows);
}

/** The permissions of the jobs of heal.yml, each with the reason that stands beside it there. */
function permissionsTable() {
  const rows = [];
  let job = '';
  for (const line of read('.github/workflows/heal.yml').split(/^jobs:$/m)[1].split('\n')) {
    job = /^ {2}(\w+):$/.exec(line)?.[1] ?? job;
    const [, name, level, why] = /^ {6}([\w-]+): (read|write) # (.*)$/.exec(line) ?? [];
    if (name !== undefined) rows.push([job, `\`${name}: ${level}\``, why]);
  }
  return table(['job', 'permission', 'why'], rows);
}

/** A caller as it stands in workflows/, without the remark on top that says where to copy it. */
const caller = (name) => `\`\`\`yaml\n${read(`workflows/${name}.yml`).replace(/^(#.*\n)+/, '').trimEnd()}\n\`\`\``;

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
function between(text, name, content) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from === -1 || to === -1) throw new Error(`A page lacks ${open} … ${close}`);
  return `${text.slice(0, from + open.length)}\n${content}\n${text.slice(to)}`;
}

const filled = (page, parts) => Object.entries(parts).reduce((text, [name, content]) => between(text, name, content), read(page));

function cliPage() {
  const help = (...words) => execFileSync(process.execPath, [join(root, 'dist/cli.js'), ...words, '--help'], { encoding: 'utf8' });
  const names = [...help().matchAll(/^ {2}([a-z]+) {2}/gm)].map((match) => match[1]);
  const block = (text) => `\`\`\`text\n${text.trimEnd()}\n\`\`\`\n`;
  return ['# The command line', '', 'Made by `npm run docs` from `--help`.', '', block(help()), ...names.flatMap((name) => [`## heal ${name}`, '', block(help(name))])].join('\n');
}

function checksPage() {
  const rules = RULES.flatMap((rule) => rule.levels.filter((level) => level.points > 0).map((level) => [`\`${rule.id}\``, String(level.points), level.reason]));
  return [
    '# The screen and the score', '', 'Made by `npm run docs` from `src/verdict`.', '',
    'The screen looks at the final tree of a change, never at the text of a patch. One check that fails stops it before it runs; `heal gate` shows them all.', '',
    table(['check', 'what it asks for'], [...checks.map(({ id, title }) => [`\`${id}\``, title]), ['`shown-files`', 'A model changes only files that it was shown'], ['`growth`', 'A further attempt of a model is not more than twice as long as the longest before it, plus 40 lines']]), '',
    'The `tamper-` checks are the 22 signals of a step that is made green instead of right, one check each. `test-regions`, `protected-paths` and `deletion` close tests, settings and manifests to a',
    'model altogether; the signals hold there too when `allow-paths` opens them, so that who lets tests be edited does not let them be weakened. They read text, not meaning: a subject that is normalised a',
    'line before it is compared, another input instead of another expectation, and a runner under a name of its own are known to pass where the caller opened the path.', '',
    'A patch is not even read when it names a path from the root, copies a file, names one twice, hides words or a section between its sections, or fits at another line than it says.', '',
    'After the trials these must hold, or nothing is handed over: the failure was reproduced, its fingerprints are gone, none is new, the whole step is green, the tree that ran is the',
    'tree that is handed over, no test is missing or newly skipped, the tests that failed have passed, and the screen is clean.', '',
    '## The proof', '',
    'One green run is not enough. In this order, as far as a time budget of eight times `timeout` reaches:', '',
    '1. **Without the change once more.** The step must be red again. Green = the failure comes and goes by itself: nothing is handed over, and no further attempt is made. Left out where there is',
    '   no time for two more runs.',
    '2. **`verify-command`**, if there is one, in a fresh clone with the change. Red = the attempt did not do, unless the command is red on the base as well; then it is ignored, and that is said.',
    '3. **Less of it.** Hunks, then groups of lines are left out by delta debugging (Zeller and Hildebrandt, 2002), asking what failed alone where that can be run alone, else the step; in at most 6 runs',
    '   and a quarter of the time budget. What is left passes the screen, and the whole step and `verify-command` are run on that very tree. What a tool wrote (a formatter, a lock file) is taken whole.',
    '4. **`repeat`**: the step is run again on the tree that is handed over; all runs must be green. Without the option it is run 3 times where what failed looks as if it came and went, and such a',
    '   change is not made smaller:', '',
    table(['sign', 'why it may waver', 'for instance'], FLAKY_SIGNS.map(({ id, sentence, positive }) => [`\`${id}\``, sentence, `\`${positive}\``])), '',
    'Only failures of tests and of running programs are looked at for signs. All of this is in the report, with every run.', '',
    '## The score', '',
    'The score starts at 100 and only ever falls. From `min-confidence` (80) a fix is healed, from 50 it is proposed, below that nothing is handed over.', '',
    table(['row', 'points lost', 'when'], rules), '',
  ].join('\n');
}

function parsersPage() {
  const tools = parsers.flatMap((parser) => [parser.tool, ...(parser.also ?? [])].map((tool) => ({ ...parser, tool, reader: parser.tool })));
  const row = ({ tool, reader, language, proof, docs }) => [tool === reader ? tool : `${tool} (as ${reader})`, language ?? '', String(proof.tier), docs];
  const unproven = tools.filter(({ proof }) => proof.tier !== 1).map(({ tool, proof }) => [tool, String(proof.tier), proof.why]);
  return [
    '# What is read without a model', '', 'Made by `npm run docs` from the registries.', '', '## Parsers', '',
    'Tier 1: the tool was really run, and its output stands beside what is read in it under `__tests__/fixtures/goldens`. Tier 2 (one line each) and tier 3 (blocks of lines): the tool cannot run',
    'where this repository is made, so what is read was written after documented output, which stands there too with its source.', '',
    table(['tool', 'language', 'tier', 'its format'], tools.map(row)), '',
    ...(unproven.length === 0 ? [] : ['### Why a tool is of tier 2 or 3', '', table(['tool', 'tier', 'why it was not run'], unproven), '']),
    '## Report files', '',
    'What `--reports` (input `reports`) finds: these formats, told apart by what is in the file and not by its name; a file that is none of them is read like a log (TAP, `go test -json`, `cargo --message-format=json`).', '',
    table(['format', 'its description'], reportFormats.map(({ format, docs }) => [format, docs])), '',
    '## Fixers', '', table(['fixer', 'what it does'], fixers.map(({ name, summary }) => [name, summary])), '',
  ].join('\n');
}

const made = {
  'action.yml': actionYml(),
  'README.md': filled('README.md', { inputs: inputsTable(), outputs: outputsTable(), outcomes: outcomesTable(), permissions: permissionsTable(), caller: caller('heal'), 'in-job': caller('in-job') }),
  'docs/workflows.md': filled('docs/workflows.md', { 'self-hosted': caller('self-hosted'), dispatch: caller('dispatch') }),
  'docs/cli.md': cliPage(),
  'docs/checks.md': checksPage(),
  'docs/parsers.md': parsersPage(),
  'docs/security.md': securityPage(testTitles(join(root, '__tests__'))),
};
const current = (name) => {
  try {
    return read(name);
  } catch {
    return '';
  }
};
const stale = Object.keys(made).filter((name) => made[name] !== current(name));
if (process.argv.includes('--check')) {
  if (stale.length > 0) console.error(`Out of date: ${stale.join(', ')}. Run: npm run docs`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const name of stale) writeFileSync(join(root, name), made[name]);
}
