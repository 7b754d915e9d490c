// Makes what would otherwise drift: action.yml and the README's tables from the option table, docs/cli.md from `--help`.
// `--check` writes nothing and names what is out of date.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OUTPUTS, RUN_OPTIONS } from '../src/commands/options.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const inputs = RUN_OPTIONS.filter((option) => option.where !== 'cli');
const read = (name) => readFileSync(join(root, name), 'utf8');
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

function actionYml() {
  const input = (option) => [
    `  ${option.name}:`,
    `    description: ${quoted(option.help)}`,
    `    required: ${option.name === 'run'}`,
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

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
function between(text, name, content) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from === -1 || to === -1) throw new Error(`README.md lacks ${open} … ${close}`);
  return `${text.slice(0, from + open.length)}\n${content}\n${text.slice(to)}`;
}

function cliPage() {
  const help = (...words) => execFileSync(process.execPath, [join(root, 'dist/cli.js'), ...words, '--help'], { encoding: 'utf8' });
  const names = [...help().matchAll(/^ {2}([a-z]+) {2}/gm)].map((match) => match[1]);
  const block = (text) => `\`\`\`text\n${text.trimEnd()}\n\`\`\`\n`;
  return ['# The command line', '', 'Made by `npm run docs` from `--help`.', '', block(help()), ...names.flatMap((name) => [`## heal ${name}`, '', block(help(name))])].join('\n');
}

const made = {
  'action.yml': actionYml(),
  'README.md': between(between(read('README.md'), 'inputs', inputsTable()), 'outputs', outputsTable()),
  'docs/cli.md': cliPage(),
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
