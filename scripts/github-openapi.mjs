// Makes __tests__/support/hub/openapi.json.gz: of GitHub's own OpenAPI description (MIT) the operations that we call, and the schemas they reach,
// ready for a JSON Schema validator. The whole description is 13 MB; nothing in it changes for what we leave out.
// Usage: node scripts/github-openapi.mjs            (needs `npm`; run it again after changing VERSION or OPERATIONS, and commit)
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const PACKAGE = '@octokit/openapi';
const VERSION = '23.0.2';
const out = fileURLToPath(new URL('../__tests__/support/hub/openapi.json.gz', import.meta.url));

const OPERATIONS = [
  'actions/get-workflow-run', 'actions/get-workflow-run-attempt', 'actions/list-jobs-for-workflow-run-attempt', 'actions/download-job-logs-for-workflow-run',
  'actions/list-workflow-runs', 'actions/list-workflow-runs-for-repo', 'actions/re-run-workflow-failed-jobs', 'actions/create-workflow-dispatch', 'actions/get-workflow',
  'repos/get', 'repos/get-branch', 'repos/get-content', 'repos/get-collaborator-permission-level', 'repos/list-pull-requests-associated-with-commit', 'repos/get-commit',
  'git/get-ref', 'git/create-ref', 'git/update-ref', 'git/delete-ref', 'git/list-matching-refs', 'git/get-commit', 'git/create-commit', 'git/get-tree', 'git/create-tree',
  'git/get-blob', 'git/create-blob',
  'pulls/list', 'pulls/create', 'pulls/get', 'pulls/update', 'pulls/list-files', 'pulls/create-review', 'pulls/list-review-comments', 'pulls/request-reviewers',
  'issues/add-labels', 'issues/remove-label', 'issues/add-assignees', 'issues/create-comment', 'issues/update-comment', 'issues/list-comments', 'issues/get-label', 'issues/create-label',
  'users/get-authenticated', 'users/get-by-username', 'rate-limit/get',
];

const whole = JSON.parse(fetchDescription());
const slice = { version: VERSION, operations: OPERATIONS.map(operation), schemas: {} };
for (let reached = refsIn(slice.operations); reached.length > 0; reached = refsIn(slice.schemas)) for (const name of reached) slice.schemas[name] = schema(whole.components.schemas[name]);
writeFileSync(out, gzipSync(JSON.stringify(slice), { level: 9 }));
console.log(`${slice.operations.length} operations, ${Object.keys(slice.schemas).length} schemas`);

function fetchDescription() {
  const folder = mkdtempSync(join(tmpdir(), 'heal-openapi-'));
  try {
    const [packed] = JSON.parse(execFileSync('npm', ['pack', '--json', `${PACKAGE}@${VERSION}`], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    execFileSync('tar', ['-xzf', packed.filename, 'package/generated/api.github.com.json'], { cwd: folder });
    return readFileSync(join(folder, 'package/generated/api.github.com.json'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function operation(id) {
  for (const [path, methods] of Object.entries(whole.paths)) {
    for (const [method, found] of Object.entries(methods)) if (found.operationId === id) return { id, method: method.toUpperCase(), path, ...shapes(found) };
  }
  throw new Error(`GitHub's description has no operation ${id}.`);
}

function shapes({ parameters = [], requestBody, responses }) {
  const query = parameters.map(resolve).filter((one) => one.in === 'query').map(({ name, required = false, schema: of }) => ({ name, required, schema: schema(of) }));
  const body = requestBody === undefined ? undefined : { required: resolve(requestBody).required ?? false, schema: schema(resolve(requestBody).content['application/json'].schema) };
  const replies = Object.fromEntries(Object.entries(responses).map(([status, reply]) => [status, { schema: schema(contentOf(resolve(reply))) }]));
  return { query, ...(body === undefined ? {} : { body }), replies };
}

function contentOf({ content = {} }) {
  return (content['application/json'] ?? Object.entries(content).find(([type]) => /json/.test(type))?.[1])?.schema ?? null;
}

function resolve(node) {
  if (node.$ref === undefined) return node;
  return resolve(node.$ref.slice(2).split('/').reduce((at, part) => at[part], whole));
}

/** OpenAPI 3.0 says `nullable` where JSON Schema has a type of its own; texts for people are left out. */
function schema(node) {
  if (Array.isArray(node)) return node.map(schema);
  if (node === null || typeof node !== 'object') return node;
  const { nullable, description, example, examples, title, deprecated, externalDocs, default: ignored, ...rest } = node;
  const kept = Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith('x-')).map(([name, value]) => [name, name === 'properties' ? properties(value) : name === 'enum' ? value : schema(value)]));
  return nullable === true ? { anyOf: [{ type: 'null' }, kept] } : kept;
}

/** Here the names are GitHub's: a property may be called `description`. */
function properties(of) {
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, schema(value)]));
}

function refsIn(node) {
  const text = JSON.stringify(node);
  return [...new Set([...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1]))].filter((name) => !(name in slice.schemas));
}
