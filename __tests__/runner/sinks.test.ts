import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hub } from '../../src/ports/hub.js';
import type { Repo } from '../../src/ports/index.js';
import { report } from '../../src/runner/fault.js';
import { openJob } from '../../src/runner/job.js';
import { openRim, type OpenRim } from '../../src/runner/rim.js';
import { ENCODINGS, unbroken } from '../support/encodings.js';
import { startModelServer, type ModelServer } from '../support/model-server.js';
import { leftOf } from '../support/secrets.js';
import { PROJECT } from '../support/toolbox.js';
import { runGit, tempRepo, type TempRepo } from '../support/temp-repo.js';

/** A secret with every sign that some escaper changes, and one that is a key. */
const PASSWORD = `s3cr$t/"<x9x>&'é+S0GoC${'k'}`;
const KEY = `canary-${'9bX2'}Kq7Lw4Zt8Pn3Vr6Ms1Yd5Hc0`;
const FORMS = Object.entries(ENCODINGS).flatMap(([name, encode]) => [PASSWORD, KEY].map((value) => ({ name, value, form: encode(value) })));

const kept = { env: { ...process.env }, out: process.stdout.write.bind(process.stdout), err: process.stderr.write.bind(process.stderr) };
let folder: string;
let repo: TempRepo;
let origin: string;
let server: ModelServer;
/** GitHub as far as it matters here: it keeps what it is told, and refuses it. */
let github: Server;
let toldGithub: string;
let rim: OpenRim;
let said: string[];

/** Everything that is written to standard output and standard error while the work is done. */
async function heard(work: () => unknown): Promise<string> {
  const pieces: string[] = [];
  const listen = ((piece: string | Uint8Array) => pieces.push(String(piece)) > 0) as typeof process.stdout.write;
  process.stdout.write = listen;
  process.stderr.write = listen;
  try {
    await work();
  } finally {
    process.stdout.write = kept.out;
    process.stderr.write = kept.err;
  }
  return pieces.join('');
}

const inFolder = (name: string): string => readFileSync(join(folder, name), 'utf8');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'heal-sinks-'));
  const file = (name: string): string => {
    writeFileSync(join(folder, name), '');
    return join(folder, name);
  };
  Object.assign(process.env, { SHOP_PASSWORD: PASSWORD, SHOP_API_KEY: KEY, RUNNER_TEMP: folder, GITHUB_OUTPUT: file('output'), GITHUB_STEP_SUMMARY: file('summary'), GITHUB_EVENT_NAME: 'push' });
  delete process.env.GITHUB_EVENT_PATH;
  server = await startModelServer(() => ({ text: 'ok' }));
  github = createServer((request, response) => {
    request.setEncoding('utf8').on('data', (piece: string) => (toldGithub += piece)).on('end', () => response.writeHead(422, { 'content-type': 'application/json' }).end('{"message":"no"}'));
  });
  await new Promise<void>((done) => github.listen(0, '127.0.0.1', done));
  Object.assign(process.env, { GITHUB_API_URL: `http://127.0.0.1:${(github.address() as AddressInfo).port}`, GITHUB_TOKEN: ['ghs', 'plain', 'test'].join('-'), GITHUB_REPOSITORY: 'octo/demo' });
  repo = tempRepo({ 'a.txt': 'one\n' });
  origin = join(folder, 'origin.git');
  runGit(folder, ['init', '-q', '--bare', 'origin.git']);
  repo.git('remote', 'add', 'origin', origin);
  repo.git('push', '-q', 'origin', 'main');
  said = [];
  rim = openRim({ verbose: true, eventsFile: join(folder, 'events'), write: (line) => said.push(line) });
});
afterAll(async () => {
  await server.close();
  await new Promise((done) => github.close(done));
  repo.dispose();
  rmSync(folder, { recursive: true, force: true });
  process.env = kept.env;
});

/** One place where something leaves: what came out when a text went in. Null: it was refused, and nothing came out. */
type Sink = (text: string) => Promise<string | null>;

let git: Promise<Repo> | undefined;
const opened = (): Promise<Repo> => (git ??= rim.openRepo(repo.root).then((result) => {
  if (!result.ok) throw new Error(result.reason);
  return result.repo;
}));

async function pushed(content: string, message: string, branch: string): Promise<string | null> {
  const git = await opened();
  const tree = await git.writeTree(git.state.baseTree, [{ path: 'a.txt', mode: '100644', content: new TextEncoder().encode(content) }]);
  const result = await git.pushTree({ remote: 'origin', branch, tree, parent: git.state.head, message });
  return result.ok ? runGit(origin, ['show', '--format=%B%D', branch]) + runGit(origin, ['for-each-ref']) : null;
}

let count = 0;
const heal = (): string => `heal/${String((count += 1)).padStart(8, '0')}-00000000`;
const noText = async (work: () => Promise<unknown>): Promise<null> => {
  await expect(work()).rejects.toThrow('holds a secret');
  return null;
};

/** What GitHub was told by one call; null where it was told nothing. */
async function onGithub(call: (hub: Hub) => Promise<unknown>): Promise<string | null> {
  const opened = await rim.openHub({});
  if (!opened.ok) throw new Error(opened.reason);
  toldGithub = '';
  await call(opened.hub);
  return toldGithub === '' ? null : toldGithub;
}
const change = (path: string, text: string) => [{ path, mode: '100644', content: new TextEncoder().encode(text) }] as const;

const SINKS: Readonly<Record<string, Sink>> = {
  'standard output': (text) => heard(() => rim.print(`it says ${text} here\n`)),
  'result JSON, masked as data': async (text) => JSON.stringify(rim.masked({ deep: [{ message: text }] })),
  'result JSON, printed': (text) => heard(() => rim.print(JSON.stringify({ message: text }))),
  'a file for the user': async (text) => {
    await rim.files.write(join(folder, 'report.html'), `<p>${text}</p>`);
    return inFolder('report.html');
  },
  'an artefact kept for the user': async (text) => {
    await rim.files.keep('x.patch', `+${text}\n`).catch(async () => noText(() => rim.files.keep('x.patch', `+${text}\n`)));
    const place = readdirSync(folder).find((name) => name.startsWith('heal-results-'));
    return place === undefined ? null : readdirSync(join(folder, place)).map((name) => inFolder(join(place, name))).join('');
  },
  'sentences for people': async (text) => {
    said.length = 0;
    rim.events.say(`it says ${text}`);
    rim.events.warn(`it says ${text}`);
    return said.join('');
  },
  'events': async (text) => {
    rim.events.stage('try', { note: text, deep: { text } });
    return inFolder('events') + said.join('');
  },
  'prompt': async (text) => {
    const model = await rim.openModel({ baseUrls: [], allowLocal: true });
    const request = { provider: 'ollama', adapter: 'ollama', baseUrl: server.url, model: 'm', maxTokens: 9, contextTokens: 99, timeoutSeconds: 20, temperature: 0, parameters: { stop: [text] } } as const;
    await model.ask({ ...request, messages: [{ role: 'system', content: text }, { role: 'user', content: `the log says ${text}` }] });
    await model.ask({ ...request, provider: 'openai', adapter: 'openai', baseUrl: server.openaiUrl, messages: [{ role: 'user', content: text }] });
    return server.requests.slice(-2).map((seen) => JSON.stringify(seen.headers) + seen.body).join('\n');
  },
  'commit message': (text) => pushed(`${String(count)}\n`, `Fix it\n\nbecause ${text}`, heal()),
  'content that is pushed': (text) => pushed(`key: ${text}\n`, 'Fix it', heal()),
  'branch name': (text) => pushed('two\n', 'Fix it', `heal/${text.replace(/[^\w%+=-]/g, '')}`),
  'outputs, annotations and summary': (text) =>
    heard(() => openJob().say({ outputs: { sentence: text }, annotations: [{ level: 'error', file: `src/${text}.ts`, line: 3, title: text, message: `it says ${text}` }], summary: `# ${text}\n` })).then((out) => out + inFolder('output') + inFolder('summary')),
  'the output of the step': (text) => {
    writeFileSync(join(folder, 'said.txt'), `it says ${text} here\n`);
    return heard(() => openJob().runNative({ command: `cat ${join(folder, 'said.txt')}; cat ${join(folder, 'said.txt')} >&2`, shell: 'bash', workingDirectory: '.', env: {}, root: folder }));
  },
  'the store': async (text) => {
    const world = rim.openWorld({ repo: await opened(), sandbox: 'none', model: await rim.openModel({ baseUrls: [], allowLocal: true }), store: join(folder, 'kept') });
    await world.store.write('budget/d', 'a', JSON.stringify({ note: text }));
    const [scope = ''] = readdirSync(join(folder, 'kept'));
    return inFolder(join('kept', scope, 'budget/d/a.json'));
  },
  'a pull request': (text) => onGithub((hub) => hub.openPull({ head: 'heal/x', base: 'main', title: `fix ${text}`, body: `because ${text}\n`, draft: true })),
  'a pull request, edited': (text) => onGithub((hub) => hub.editPull(1, { title: text, body: `because ${text}` })),
  'comments on GitHub': (text) => onGithub(async (hub) => [await hub.comment(1, `see ${text}`), await hub.editComment(1, text), await hub.review(1, { body: text, comments: [{ path: 'a.txt', line: 1, body: `see ${text}` }] })]),
  'labels': (text) => onGithub((hub) => hub.addLabels(1, [text])),
  'inputs of a workflow': (text) => onGithub((hub) => hub.dispatch('ci.yml', 'main', { why: text })),
  // A blob goes as base64; what it holds is what was told.
  'content of a commit on GitHub': (text) => onGithub((hub) => hub.makeCommit({ baseTree: '1'.repeat(40), parents: [], message: 'fix', changes: change('a.txt', `key: ${text}\n`) })).then((out) => out === null ? null : Buffer.from((JSON.parse(out) as { content: string }).content, 'base64').toString()),
  'message of a commit on GitHub': (text) => onGithub((hub) => hub.makeCommit({ baseTree: '1'.repeat(40), parents: [], message: `fix\n\nbecause ${text}`, changes: [] })),
  'a fault': (text) => heard(() => report(new Error(`it says ${text}`))),
};

/** A push costs a tenth of a second and more: some ways of writing stand for all. */
const GIT = new Set(['commit message', 'content that is pushed', 'branch name']);

describe('S1: nothing leaves with a known secret in it, however it is written', () => {
  it.each(Object.entries(SINKS))('%s', async (name, sink) => {
    const leaks: string[] = [];
    for (const { name: encoding, form } of FORMS.filter(({ form }, index) => !GIT.has(name) || form === KEY || index % 11 === 3)) {
      const out = await sink(form);
      if (out !== null && leftOf(unbroken(form), out) > 8) leaks.push(`${encoding}: ${form} -> ${out.slice(-400)}`);
    }
    expect(leaks).toEqual([]);
  });

  it('and each sink lets through what is no secret', async () => {
    // Of branches only those of our own form are pushed at all.
    for (const [name, sink] of Object.entries(SINKS)) if (name !== 'branch name') expect([name, await sink('plain-words')]).toEqual([name, expect.stringContaining('plain-words')]);
  });

  it('a private key over many lines is not cut in two by the pieces in which it comes', async () => {
    const body = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj';
    const lines = [`-----BEGIN ${'RSA'} PRIVATE KEY-----`, body, body.toLowerCase(), body, `-----END ${'RSA'} PRIVATE KEY-----`, 'after'];
    const command = `for line in ${lines.map((line) => `'${line}'`).join(' ')}; do echo "$line"; sleep 0.1; done`;
    const out = await heard(() => openJob().runNative({ command, shell: 'bash', workingDirectory: '.', env: {}, root: folder }));
    expect([leftOf(body, out) < 12, leftOf(body.toLowerCase(), out) < 12, out.endsWith('after\n')]).toEqual([true, true, true]);
  });
});

/** Every module that can write somewhere, and why what it writes may leave. A new one must be thought about, and walked above. */
const WRITERS: Readonly<Record<string, string>> = {
  'rim.ts': 'print, through the guard; a constant sentence on a signal', 'files.ts': 'through the guard', 'events.ts': 'through the guard', 'job.ts': 'through the guard', 'native.ts': 'output through the guard; the script into the private folder',
  'store/folder.ts': 'through the guard', 'store/actions-cache.ts': 'through the guard, into the private folder; a constant script', 'store/worker.ts': 'nothing of its own: it listens to what a client says on standard output, which nobody reads',
  'fault.ts': 'through the guard', 'plant.ts': 'constant files of the demo',
  'git/diff.ts': 'private folder', 'git/ground.ts': 'private folder', 'git/seed.ts': 'private folder', 'git/trees.ts': 'private folder', 'git/materialise.ts': 'private folder',
  'workspace/scene.ts': 'private folder', 'workspace/self-test.ts': 'private folder', 'workspace/probe.ts': 'text of a probe that runs inside', 'workspace/clone.ts': 'private folder', 'workspace/overlay.ts': 'private folder', 'workspace/overlay-test.ts': 'private folder', 'workspace/docker/leftovers.ts': 'private folder', 'workspace/cgroup.ts': 'limits, to the kernel',
};
const WRITES = /process\.std(?:out|err)\.write|\b(?:writeFile|writeFileSync|appendFile|appendFileSync|createWriteStream|writeSync|copyFile|copyFileSync)\(|\bcore\.(?:setOutput|summary|notice|error|exportVariable|info|setFailed)|console\.(?:log|error|warn)\(/;

it('only these modules write, and each is known', () => {
  const root = join(PROJECT, 'src');
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.ts')).map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  // Outside the runner no module reaches the machine (lint); the demo's own files and parsers quote such calls.
  const writers = files.filter((file) => file.startsWith('runner/') && WRITES.test(readFileSync(join(root, file), 'utf8')));
  expect(writers.map((file) => file.slice('runner/'.length)).sort()).toEqual(Object.keys(WRITERS).sort());
});
