import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { MACHINE_PATH } from '../support/spawned.js';
import { PROJECT } from '../support/toolbox.js';

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string | boolean>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const FOLDER = join(PROJECT, 'environment');
const TEXT = readFileSync(join(FOLDER, 'action.yml'), 'utf8');
const ACTION = parse(TEXT) as Action;
const { steps } = ACTION.runs;

/** What each toolchain is set up by: the commit of a release, and the input that takes the version. */
const PINS: Readonly<Record<string, readonly [uses: string, release: string, input: string]>> = {
  node: ['actions/setup-node@820762786026740c76f36085b0efc47a31fe5020', 'v7.0.0', 'node-version'],
  python: ['actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97', 'v7.0.0', 'python-version'],
  go: ['actions/setup-go@b7ad1dad31e06c5925ef5d2fc7ad053ef454303e', 'v7.0.0', 'go-version'],
  java: ['actions/setup-java@b6effb05e454b25005698d916606bdc6ffcbf961', 'v5.7.0', 'java-version'],
  rust: ['dtolnay/rust-toolchain@e97e2d8cc328f1b50210efc529dca0028893a2d9', 'v1', 'toolchain'],
  dotnet: ['actions/setup-dotnet@a98b56852c35b8e3190ac28c8c2271da59106c68', 'v6.0.0', 'dotnet-version'],
  ruby: ['ruby/setup-ruby@0dafeac902942906541bc140009cdbf32665b601', 'v1.315.0', 'ruby-version'],
};
const TOOLS = Object.keys(PINS);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'heal-environment-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('action.yml', () => {
  it('uses nothing but what is in the table, by its commit, with the release beside it', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used).toEqual(TOOLS.map((tool) => PINS[tool]?.[0]));
    for (const [uses, release] of Object.values(PINS)) expect(TEXT).toContain(`uses: ${uses} # ${release}\n`);
    expect(used.every((uses) => /@[0-9a-f]{40}$/.test(uses))).toBe(true);
  });

  it.each(TOOLS)('sets up %s with the version that was looked at, where there is one', (tool) => {
    const step = steps.find(({ uses }) => uses === PINS[tool]?.[0]);
    expect(step?.if).toBe(`steps.versions.outputs.${tool} != ''`);
    expect(step?.with).toMatchObject({ [PINS[tool]?.[2] ?? '']: `\${{ steps.versions.outputs.${tool} }}` });
  });

  it('puts no expression into a script, and no input into an action', () => {
    expect(steps.filter(({ run }) => run?.includes('${{') === true)).toEqual([]);
    expect(steps.flatMap((step) => Object.values(step.with ?? {})).filter((value) => String(value).includes('inputs.'))).toEqual([]);
    expect(steps.filter(({ run }) => run !== undefined).map(({ run }) => run)).toEqual(['bash "$GITHUB_ACTION_PATH/versions.sh"', 'bash "$GITHUB_ACTION_PATH/sandbox.sh"']);
  });

  it('hands every input on, and every expression names something that is there', () => {
    const outputs = Object.keys(outputsOf(versions({ HEAL_NODE: '20' })));
    const found = [...TEXT.matchAll(/\b(inputs|steps\.versions\.outputs)\.([\w-]+)/g)];
    for (const [, context, name = ''] of found) expect(context === 'inputs' ? Object.keys(ACTION.inputs) : outputs).toContain(name);
    expect(new Set(found.filter(([, context]) => context === 'inputs').map(([, , name]) => name))).toEqual(new Set(Object.keys(ACTION.inputs)));
    expect(Object.keys(ACTION.inputs)).toEqual(expect.arrayContaining([...TOOLS, 'tools', 'java-distribution']));
  });

  it('keeps no cache', () => {
    const set = Object.fromEntries(steps.flatMap((step) => Object.entries(step.with ?? {})).filter(([name]) => name.includes('cache')));
    expect(set).toEqual({ 'package-manager-cache': false, cache: false, 'bundler-cache': false });
  });
});

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly written: string;
}

function versions(env: Readonly<Record<string, string>>): Ran {
  const output = join(folder, 'output');
  writeFileSync(output, '');
  const { status, stdout, stderr } = spawnSync('bash', [join(FOLDER, 'versions.sh')], { env: { PATH: MACHINE_PATH, GITHUB_OUTPUT: output, ...env }, cwd: folder, encoding: 'utf8' });
  return { code: status, stdout: stdout + stderr, written: readFileSync(output, 'utf8') };
}

function outputsOf({ written }: Ran): Readonly<Record<string, string>> {
  return Object.fromEntries(written.trim().split('\n').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

describe('versions.sh', () => {
  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    ['nothing', {}, { node: '', rust: '', tools: '{}', distribution: 'temurin' }],
    ['an input', { HEAL_NODE: '20' }, { node: '20', tools: '{"node":"20"}' }],
    ['a map', { HEAL_TOOLS: '{"node":"20.11.1", "go" : "1.22"}' }, { node: '20.11.1', go: '1.22', tools: '{"node":"20.11.1","go":"1.22"}' }],
    ['one failure of a plan', { HEAL_TOOLS: JSON.stringify({ n: 1, job: 'test', tools: { java: '21.0.3' }, distribution: 'zulu' }, null, 2) }, { java: '21.0.3', distribution: 'zulu' }],
    ['the input wins', { HEAL_TOOLS: '{"node":"20"}', HEAL_NODE: '22' }, { node: '22' }],
    ['ranges and channels', { HEAL_NODE: 'lts/*', HEAL_PYTHON: '>=3.11 <3.14', HEAL_RUST: 'nightly-2026-01-01', HEAL_GO: 'stable', HEAL_DOTNET: '9.0.x', HEAL_JAVA: '21-ea', HEAL_RUBY: 'jruby-9.4' }, { node: 'lts/*', python: '>=3.11 <3.14', rust: 'nightly-2026-01-01', go: 'stable', dotnet: '9.0.x', java: '21-ea', ruby: 'jruby-9.4' }],
    ['a title that plays the map', { HEAL_TOOLS: JSON.stringify({ title: '"tools":{"node":"6"}, "node":"6"', tools: { python: '3.13' }, job: '"tools":{"node":"6"}' }) }, { node: '', python: '3.13' }],
  ])('%s', (_, env, expected) => {
    const ran = versions(env);
    expect([ran.code, ran.stdout]).toEqual([0, '']);
    expect(outputsOf(ran)).toMatchObject(expected);
  });

  const HOSTILE = ['$(touch owned)', '`touch owned`', '20; touch owned', '--inspect', '../../evil', '20\ngo=6', '20\r', '"', 'lts/../x', 'x'.repeat(61), '20 # x', '${{ github.token }}'];

  it.each(HOSTILE)('an input that is no version is refused, and not shown: %j', (value) => {
    const ran = versions({ HEAL_NODE: value });
    expect([ran.code, ran.stdout, ran.written]).toEqual([1, '::error::The input node is no version: give a version, a range or a channel, such as 20, 3.13 or stable.\n', '']);
  });

  it.each(HOSTILE.filter((value) => value !== '"'))('a plan’s is left out, and not shown: %j', (value) => {
    const ran = versions({ HEAL_TOOLS: JSON.stringify({ tools: { node: value } }) });
    expect(ran.code).toBe(0);
    expect(outputsOf(ran)).toMatchObject({ node: '', tools: '{}' });
    expect(['', '::warning::What the plan says of node is no version, so it is not set up: give it by the input of that name.\n']).toContain(ran.stdout);
  });

  it('a plan that is too long, and a distribution that is none', () => {
    expect(versions({ HEAL_TOOLS: 'x'.repeat(65_537) })).toMatchObject({ code: 1, stdout: expect.stringMatching(/^::error::The input tools is longer/) as string });
    expect(versions({ HEAL_DISTRIBUTION: 'a b' })).toMatchObject({ code: 1, stdout: expect.stringMatching(/^::error::The distribution of Java/) as string });
  });
});

/** A machine that is nothing but stubs: each says in a log what it was called with. */
function machine({ has, restricted = '0', works = true }: { readonly has: readonly string[]; readonly restricted?: string; readonly works?: boolean }): { run(): Ran; log(): string } {
  const [bin, log] = [join(folder, 'bin'), join(folder, 'log')];
  mkdirSync(bin);
  writeFileSync(log, '');
  const stub = (name: string, body: string): void => {
    writeFileSync(join(bin, name), `#!/bin/sh\necho "${name} $*" >>'${log}'\n${body}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  const bwrap = `exit ${works ? 0 : 1}`;
  for (const real of ['bash', 'cat', 'cp', 'env']) symlinkSync(spawnSync('sh', ['-c', `command -v ${real}`], { encoding: 'utf8', env: { PATH: MACHINE_PATH } }).stdout.trim(), join(bin, real));
  writeFileSync(join(folder, 'bwrap'), `#!/bin/sh\n${bwrap}\n`, { mode: 0o755 });
  const known: Readonly<Record<string, string>> = {
    id: 'echo 1000', sudo: '"$@"', sysctl: `echo ${restricted}`, tee: `cat >>'${log}'`, apparmor_parser: '', unshare: '', bwrap,
    'apt-get': `case "$*" in *install*) cp '${join(folder, 'bwrap')}' '${bin}/bwrap';; esac`,
  };
  for (const name of has) stub(name, known[name] ?? 'exit 9');
  return {
    run() {
      const { status, stdout, stderr } = spawnSync(join(bin, 'bash'), [join(FOLDER, 'sandbox.sh')], { env: { PATH: bin }, encoding: 'utf8' });
      return { code: status, stdout: stdout + stderr, written: '' };
    },
    log: () => readFileSync(log, 'utf8'),
  };
}

describe('sandbox.sh', () => {
  const ALL = ['id', 'sudo', 'sysctl', 'tee', 'apparmor_parser', 'unshare', 'apt-get'];

  it('does nothing where bubblewrap is there and works', () => {
    const one = machine({ has: [...ALL, 'bwrap'] });
    expect(one.run()).toMatchObject({ code: 0, stdout: 'bubblewrap is ready.\n' });
    expect(one.log()).not.toMatch(/^(?:sudo|apt-get|tee|apparmor_parser) /m);
  });

  it('installs it where it is missing', () => {
    const one = machine({ has: ALL });
    expect(one.run()).toMatchObject({ code: 0, stdout: 'bubblewrap is ready.\n' });
    expect(one.log()).toMatch(/^apt-get update -qq\n[^]*^apt-get install -y -qq bubblewrap\n/m);
  });

  it('gives each of the two programs a profile where only those may make namespaces', () => {
    const one = machine({ has: [...ALL, 'bwrap'], restricted: '1' });
    expect(one.run().code).toBe(0);
    for (const name of ['bwrap', 'unshare']) {
      expect(one.log()).toContain(`tee /etc/apparmor.d/heal-${name}\nabi <abi/4.0>,\ninclude <tunables/global>\nprofile heal-${name} ${join(folder, 'bin', name)} flags=(unconfined) {\n  userns,\n}\n`);
      expect(one.log()).toContain(`apparmor_parser -r /etc/apparmor.d/heal-${name}\n`);
    }
  });

  it.each<[string, Parameters<typeof machine>[0], RegExp]>([
    ['no package manager that it knows', { has: ALL.filter((name) => name !== 'apt-get') }, /^::error::bubblewrap is not installed and this is no Debian/],
    ['no namespaces', { has: [...ALL, 'bwrap'], works: false }, /^::error::bubblewrap is installed, but may make no namespaces/],
  ])('says what is wrong: %s', (_, has, words) => {
    expect(machine(has).run()).toMatchObject({ code: 1, stdout: expect.stringMatching(words) as string });
  });
});
