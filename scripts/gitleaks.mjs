// Makes src/lib/gitleaks/ of the rules that gitleaks ships (MIT), at the version below, fetched as the Go module that it is.
// Usage: node scripts/gitleaks.mjs            (needs `go`; run it again after changing VERSION or what is done to the rules, and commit)
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MODULE = 'github.com/zricethezav/gitleaks/v8';
const VERSION = 'v8.30.0';
const out = fileURLToPath(new URL('../src/lib/gitleaks/', import.meta.url));

/** Left out: a rule of paths only, and private keys, which ours follows line by line through a log. */
const LEFT_OUT = new Set(['pkcs12-file', 'private-key']);
/** Their keyword stands beside the secret, not in it. */
const NEAR = new Set(['airtable-personnal-access-token', 'facebook-access-token', 'sourcegraph-access-token', 'freemius-secret-key', 'nuget-config-password']);
/** They go over several lines. */
const BLOCK = new Set(['curl-auth-header', 'curl-auth-user', 'kubernetes-secret-yaml']);
/** Rules of the form `name = secret` whose keyword is in the secret: here the name is what is looked for first. */
const NAMES = {
  'gocardless-api-token': ['gocardless'], 'lob-api-key': ['lob'], 'lob-pub-api-key': ['lob'], 'typeform-api-token': ['typeform'],
  'nuget-config-password': ['cleartextpassword', '"password"'],
  'new-relic-browser-api-token': ['new-relic', 'newrelic', 'new_relic'], 'new-relic-insert-key': ['new-relic', 'newrelic', 'new_relic'], 'new-relic-user-api-key': ['new-relic', 'newrelic', 'new_relic'],
};
/** Examples from manuals are allowed there; here they are masked like any other, and no scanner finds them in this repository. */
const NO_ALLOWLIST = new Set(['aws-access-token', 'gcp-api-key', 'nuget-config-password']);

const BEFORE = String.raw`[\w.-]{0,50}?`;
const BETWEEN = String.raw`(?:[ \t\w.-]{0,20})[\s'"]{0,3}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,)[\x60'"\s=]{0,5}`;
const SEPARATOR = String.raw`(?:=|>|:{1,3}=|\|\||:|=>|\?=|,)`;
const AFTER = String.raw`(?:[\x60'"\s;]|\\[nr]|$)`;

function fetch() {
  const folder = mkdtempSync(join(tmpdir(), 'heal-gitleaks-'));
  try {
    writeFileSync(join(folder, 'go.mod'), 'module rules\n\ngo 1.21\n');
    const told = JSON.parse(execFileSync('go', ['mod', 'download', '-json', `${MODULE}@${VERSION}`], { cwd: folder, encoding: 'utf8' }));
    return { commit: told.Origin?.Hash ?? '', toml: readFileSync(join(told.Dir, 'config/gitleaks.toml'), 'utf8'), licence: readFileSync(join(told.Dir, 'LICENSE'), 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The part of TOML that the file is written in: tables, tables in lists, strings, numbers, lists of strings. */
function readToml(text) {
  const root = { allowlist: {}, rules: [] };
  let table = root;
  const scan = /^\s*\[\[(?<list>[\w.]+)\]\]|^\s*\[(?<table>\w+)\]|^(?<key>\w+) = (?<value>'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|-?[\d.]+|\[(?:\s|,|#[^\n]*|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*")*\])/gm;
  for (const { groups } of text.matchAll(scan)) {
    if (groups.list === 'rules') root.rules.push((table = { allowlists: [] }));
    else if (groups.list === 'rules.allowlists') root.rules.at(-1).allowlists.push((table = {}));
    else if (groups.table !== undefined) table = root[groups.table] ??= {};
    else if (groups.key !== undefined) table[groups.key] = readValue(groups.value);
  }
  return root;
}

function readValue(text) {
  if (text.startsWith('[')) return [...text.slice(1, -1).matchAll(/'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"/g)].map(([item]) => readValue(item));
  if (text.startsWith("'''")) return text.slice(3, -3);
  return text.startsWith('"') ? JSON.parse(text) : Number(text);
}

const kindOf = ({ id, regex }) => (regex.includes(SEPARATOR) ? 'assigned' : BLOCK.has(id) ? 'block' : NEAR.has(id) ? 'near' : 'token');

/** What all `name = secret` rules share is put back when a rule is compiled; the rest is as it is in gitleaks. */
function sourceOf(rule) {
  const [head, tail, ...more] = rule.regex.split(BETWEEN);
  if (kindOf(rule) !== 'assigned' || tail === undefined) return rule.regex.endsWith(AFTER) ? `${rule.regex.slice(0, -AFTER.length)}<after>` : rule.regex;
  if (more.length > 0) throw new Error(`${rule.id} has another form than the script knows`);
  return `${head.replace(BEFORE, '<before>')}<between>${tail.replaceAll(AFTER, '<after>')}`;
}

function allowlistsOf({ id, allowlists }) {
  if (NO_ALLOWLIST.has(id)) return [];
  const used = allowlists.filter((list) => list.paths === undefined);
  return used.map(({ regexes = [], stopwords = [], regexTarget = 'secret' }) => ({ target: regexTarget, regexes, stopwords }));
}

const { commit, toml, licence } = fetch();
const { allowlist, rules } = readToml(toml);
const kept = rules.filter((rule) => !LEFT_OUT.has(rule.id));
if (kept.length < 200 || kept.some(({ id, regex, keywords }) => !id || !regex || !keywords?.length)) throw new Error('The file of rules has another form than the script knows');

const source = `gitleaks ${VERSION}, commit ${commit}, config/gitleaks.toml; made by scripts/gitleaks.mjs.`;
const notice = `/*!\n * The rules of ${source}\n *\n${licence.trim().split('\n').map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`;
const list = (items) => `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;
const row = (rule) => `  [${[rule.id, kindOf(rule), rule.entropy ?? 0, rule.secretGroup ?? 0, sourceOf(rule)].map((field) => JSON.stringify(field)).join(', ')}],`;
const allowed = [
  `  { rule: '', target: 'secret', regexes: ${list(allowlist.regexes)}, stopwords: ${JSON.stringify(allowlist.stopwords.filter((word) => !/\d/.test(word)).join(' '))} },`,
  ...kept.flatMap((rule) => allowlistsOf(rule).map(({ target, regexes, stopwords }) => `  { rule: ${JSON.stringify(rule.id)}, target: ${JSON.stringify(target)}, regexes: ${list(regexes)}, stopwords: ${JSON.stringify(stopwords.filter((word) => !/[0-9a-f]{16}/.test(word)).join(' '))} },`)),
];
writeFileSync(join(out, 'LICENSE'), licence.endsWith('\n') ? licence : `${licence}\n`);
writeFileSync(join(out, 'rules.ts'), `${notice}
/** Name, kind, least entropy, group that holds the secret (0: the first that matched), pattern. In the order of \`keywords.ts\`. */
export type RuleRow = readonly [id: string, kind: 'assigned' | 'token' | 'near' | 'block', entropy: number, group: number, source: string];

export const RULES: readonly RuleRow[] = [
${kept.map(row).join('\n')}
];

/** What is no secret for a rule, or, without its name, for all; stopwords are parts of what seems to be one, with blanks between. */
export interface Allowed {
  readonly rule: string;
  readonly target: 'secret' | 'match' | 'line';
  readonly regexes: readonly string[];
  readonly stopwords: string;
}

export const ALLOWED: readonly Allowed[] = [
${allowed.join('\n')}
];
`);
const keyword = (rule) => `  ${JSON.stringify(`${kindOf(rule)[0]} ${(NAMES[rule.id] ?? rule.keywords).join(' ')}`)},`;
if (kept.some((rule) => (NAMES[rule.id] ?? rule.keywords).some((word) => word.includes(' ')))) throw new Error('A keyword has a blank');
writeFileSync(join(out, 'keywords.ts'), `// Of ${source} MIT, see LICENSE.

/** For each rule the first letter of its kind and its keywords, lower case. Apart from the rules, so that text without any never loads them. */
export const KEYWORDS: readonly string[] = [
${kept.map(keyword).join('\n')}
];
`);
console.log(`${kept.length} rules, ${allowed.length} lists of what is allowed, from ${source}`);
