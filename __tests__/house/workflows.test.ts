import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validate, type ValidationConfig } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { foreignAction } from '../support/act/index.js';
import { needs } from '../support/needs.js';
import { PROJECT } from '../support/toolbox.js';
import { ACTIONLINT, hasShellcheck, hasWorkflowTools, ZIZMOR } from '../support/workflow-tools.js';
import { ACTIONS, CALLERS, HEAL, OWN, read, stepsOf, workflow } from '../support/workflows.js';

const WORKFLOWS = [...OWN, ...CALLERS];
const ALL = [...WORKFLOWS, ...ACTIONS];
const OURS = /^org\/heal-action(\/[^@]+)?@/;

/** What is planted in a workflow to see that whoever looks at it can find something: an input and a permission that do not exist, a tag, a script built from foreign text. */
const FAULTY = `on: push
permissions: {}
jobs:
  a:
    runs-on: ubuntu-24.04
    permissions: { content: read }
    steps:
      - uses: org/heal-action@v1
        with: { rum: npm test }
      - uses: actions/checkout@v7
      - run: echo "\${{ github.event.head_commit.message }}" | cut -f 1 $x
  b:
    uses: org/heal-action/.github/workflows/heal.yml@v1
    with: { nosuch: 1 }
`;

describe("GitHub's own language service", () => {
  /** Our own action and workflow as they stand here, and of others what is known to be used here, so that calls of them are checked as well. */
  const config: ValidationConfig = {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name, path }) => {
        if (`${owner}/${name}` !== 'org/heal-action') return (foreignAction(`${owner}/${name}`) ?? undefined) as never;
        const file = ACTIONS.find((one) => one === (path ? `${path}/action.yml` : 'action.yml'));
        return file === undefined ? undefined : (parse(read(file)) as never);
      },
    },
    fileProvider: {
      getFileContent: async (reference) => {
        if (!('repository' in reference) || `${reference.owner}/${reference.repository}` !== 'org/heal-action') throw new Error('not ours');
        return { name: reference.path, content: read(reference.path) };
      },
    },
  };
  const findings = async (file: string, text: string): Promise<readonly string[]> =>
    (await validate(TextDocument.create(`file:///${file}`, 'yaml', 1, text), config)).map((one) => `${file}:${one.range.start.line + 1} ${JSON.stringify(one.message)}`);

  it.each(ALL)('finds nothing in %s', async (file) => {
    expect(await findings(file, read(file))).toEqual([]);
  });

  it('finds an input that our action lacks, a permission that is none, a call that does not fit', async () => {
    const found = (await findings('.github/workflows/x.yml', FAULTY)).join('\n');
    expect(found).toMatch(/rum/);
    expect(found).toMatch(/content\b/);
    expect(found).toMatch(/nosuch/);
  });
});

needs('actionlint and zizmor (node scripts/workflow-tools.mjs)', hasWorkflowTools())('the linters of workflows', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'heal-lint-'));
    writeFileSync(join(folder, 'faulty.yml'), FAULTY);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (program: string, ...args: readonly string[]): { readonly code: number | null; readonly told: string } => {
    const ended = spawnSync(program, args, { cwd: PROJECT, encoding: 'utf8' });
    return { code: ended.status, told: ended.stdout + (ended.status === 0 ? '' : ended.stderr) };
  };
  const actionlint = (...files: readonly string[]): ReturnType<typeof run> => run(ACTIONLINT, '-no-color', ...files);
  const zizmor = (...files: readonly string[]): ReturnType<typeof run> => run(ZIZMOR, '--offline', '--persona', 'auditor', '--no-progress', '--color', 'never', '--config', join(PROJECT, 'zizmor.yml'), ...files);

  needs('shellcheck', hasShellcheck())('actionlint, with shellcheck', () => {
    it('finds nothing', () => expect(actionlint(...WORKFLOWS)).toEqual({ code: 0, told: '' }));
    it('finds what is planted', () => expect(actionlint(join(folder, 'faulty.yml'))).toMatchObject({ code: 1, told: expect.stringMatching(/unknown permission scope "content"[^]*SC2086[^]*head_commit\.message" is potentially untrusted/) as string }));
  });

  it('zizmor as an auditor finds nothing, offline', () => expect(zizmor(...ALL)).toMatchObject({ code: 0, told: expect.stringContaining('No findings to report') as string }));
  it('zizmor finds what is planted', () => expect(zizmor(join(folder, 'faulty.yml')).told).toMatch(/unpinned-uses[^]*template-injection|template-injection[^]*unpinned-uses/));
});

describe('how workflows are written here', () => {
  it('there are some of every kind', () => {
    expect([OWN, CALLERS, ACTIONS]).toEqual([['.github/workflows/ci.yml', HEAL], ['workflows/dispatch.yml', 'workflows/heal.yml', 'workflows/in-job.yml', 'workflows/self-hosted.yml'], ACTIONS]);
    expect(ACTIONS).toContain('action.yml');
  });

  it.each(ALL)('%s pins what is foreign by its commit and names the release', (file) => {
    for (const line of read(file).split('\n').filter((one) => /^\s*(- )?uses:/.test(one))) {
      expect(line).toMatch(/uses: ([\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d[\w.]*( .*)?|org\/heal-action(\/[\w./-]+)?@(v\d[\w.]*|[0-9a-f]{40} # v\d[\w.]*))$/);
    }
  });

  it('one action has one commit everywhere', () => {
    const pins = new Map<string, Set<string>>();
    for (const uses of ALL.flatMap(stepsOf).flatMap((step) => step.uses ?? []).filter((one) => !OURS.test(one))) {
      const [name = '', sha = ''] = uses.split('@');
      pins.set(name, (pins.get(name) ?? new Set()).add(sha));
    }
    expect([...pins].filter(([, shas]) => shas.size > 1)).toEqual([]);
    expect(pins.size).toBeGreaterThan(3);
  });

  // In a workflow that others call, `./` is their repository.
  it.each(ALL)('%s uses nothing by a relative path', (file) => expect(read(file)).not.toMatch(/uses:\s*\.\//));

  it.each(ALL)('%s builds no script from an expression', (file) => {
    expect(stepsOf(file).filter((step) => step.run?.includes('${{') === true)).toEqual([]);
  });

  it.each(WORKFLOWS)('%s leaves no credentials in a checkout', (file) => {
    for (const step of stepsOf(file).filter((one) => one.uses?.startsWith('actions/checkout@') === true)) expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  it.each(ALL)('%s gives a reason with whatever it tells zizmor to leave alone', (file) => {
    for (const [, rule, reason] of read(file).matchAll(/# zizmor: ignore\[([\w-]+)\](.*)/g)) expect([rule, reason]).toEqual([rule, expect.stringMatching(/^ \S+( \S+){4,}/)]);
  });

  it.each(WORKFLOWS)('%s is valid with no permission but those of a job', (file) => {
    const { permissions, jobs } = workflow(file);
    if (file !== '.github/workflows/ci.yml') expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) {
      expect(job.permissions ?? permissions).not.toEqual({});
      expect(Object.values(job.permissions ?? {}).filter((level) => !['read', 'write'].includes(level))).toEqual([]);
    }
  });
});

describe('the three jobs of heal.yml', () => {
  const { jobs, concurrency, permissions } = workflow(HEAL);
  const { plan, heal, publish } = jobs as Record<'plan' | 'heal' | 'publish', NonNullable<(typeof jobs)[string]>>;
  const KEY = /secrets\.(\w+_API_KEY)/;
  const names = (job: typeof plan): readonly string[] => (job.steps ?? []).map((step) => step.uses?.split('@')[0] ?? 'run');

  it('have the permissions that the docs say, and no others', () => {
    expect(Object.keys(jobs)).toEqual(['plan', 'heal', 'publish']);
    expect(permissions).toEqual({});
    const read = { actions: 'read', contents: 'read', 'pull-requests': 'read' };
    expect([plan.permissions, heal.permissions, publish.permissions]).toEqual([read, read, { actions: 'write', contents: 'write', 'pull-requests': 'write' }]);
  });

  it('a key is seen by one step of one job, and no job has it together with a token that writes', () => {
    const seeing = Object.entries(jobs).flatMap(([name, job]) => [JSON.stringify(job.env ?? {}), ...(job.steps ?? []).map((step) => JSON.stringify(step))].filter((text) => KEY.test(text)).map(() => name));
    expect(seeing).toEqual(['heal']);
    const tokens = (heal.steps ?? []).filter((step) => JSON.stringify(step).includes('token')).map((step) => step.env?.GITHUB_TOKEN);
    expect(tokens).toEqual(['${{ github.token }}']);
  });

  it('who may write has no checkout and runs nothing of the repository', () => {
    expect(names(publish)).toEqual(['actions/download-artifact', 'actions/download-artifact', 'actions/create-github-app-token', 'org/heal-action', 'org/heal-action']);
    expect(names(plan)).toEqual(['org/heal-action', 'actions/upload-artifact']);
    expect((publish.steps ?? []).flatMap((step) => step.with?.command ?? [])).toEqual(['publish', 'watch']);
  });

  it('U1 nothing comes from a cache where it is planned and published, and artifacts are fetched by id, from this run', () => {
    for (const step of [...(plan.steps ?? []), ...(publish.steps ?? [])].filter((one) => OURS.test(one.uses ?? ''))) expect(step.with).toMatchObject({ store: 'none' });
    const fetched = Object.values(jobs).flatMap((job) => job.steps ?? []).filter((step) => step.uses?.startsWith('actions/download-artifact@') === true);
    expect(fetched).toHaveLength(3);
    for (const { with: given } of fetched) {
      expect(given).toMatchObject({ 'artifact-ids': expect.stringMatching(/^\$\{\{ (needs\.plan\.outputs\.artifact|env\.ARTIFACT) \}\}$/) as string });
      expect(Object.keys(given ?? {})).not.toEqual(expect.arrayContaining(['run-id']));
      expect(given).not.toHaveProperty('name');
      expect(given).not.toHaveProperty('pattern');
    }
    for (const job of [heal, publish]) expect(JSON.stringify(job)).toContain('"plan-sha256":"${{ matrix.failure.sha256 }}"');
  });

  it('end after a while, do not end each other, and are not started twice at once for one run', () => {
    expect([plan['timeout-minutes'], heal['timeout-minutes'], publish['timeout-minutes']]).toEqual([10, '${{ inputs.timeout-minutes || 60 }}', 10]);
    expect([heal.strategy?.['fail-fast'], publish.strategy?.['fail-fast']]).toEqual([false, false]);
    expect(concurrency?.['cancel-in-progress']).toBe(false);
    for (const part of ['github.repository', 'workflow_run.head_branch', 'workflow_run.id', 'inputs.run-id']) expect(concurrency?.group).toContain(part);
  });

  it('every secret is optional and has a name', () => {
    const { workflow_call: call } = workflow(HEAL).on as { workflow_call: { secrets: Record<string, { required: boolean }> } };
    expect(Object.values(call.secrets).filter((secret) => secret.required)).toEqual([]);
    expect(Object.keys(call.secrets)).toEqual(expect.arrayContaining([...read(HEAL).matchAll(/secrets\.(\w+)/g)].map((match) => match[1])));
    for (const file of CALLERS) for (const job of Object.values(workflow(file).jobs)) expect(job.secrets).not.toBe('inherit');
  });

  it('a caller grants what the three jobs ask for, no less and no more', () => {
    const asked = publish.permissions;
    for (const file of CALLERS) for (const job of Object.values(workflow(file).jobs).filter((one) => one.uses !== undefined)) expect([file, job.permissions]).toEqual([file, asked]);
  });
});
