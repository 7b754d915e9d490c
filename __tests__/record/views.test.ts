import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { annotationsOf, letterFor, renderViews, viewNamed, views, withPublication } from '../../src/record/index.js';
import { ACTIVE, activeMarkdown, spokenTo, tagsOf } from '../support/inert.js';
import { ENDINGS, HANDED, HOSTILE, recordOf } from '../support/records.js';

describe('the registry of views', () => {
  it('holds every member, once', () => {
    const files = readdirSync(join(import.meta.dirname, '../../src/record/views')).filter((file) => file !== 'index.ts');
    expect(views.map((view) => `${view.name}.ts`).sort()).toEqual(files.sort());
    expect(views.every((view) => view.summary.endsWith('.'))).toBe(true);
  });

  it('renders the ones that are named, and all by default', () => {
    const record = recordOf('healed', 'ready');
    expect(Object.keys(renderViews(record))).toEqual(views.map((view) => view.name));
    expect(renderViews(record, ['summary'])).toEqual({ summary: viewNamed('summary').render(record) });
    expect(() => viewNamed('nope' as 'html')).toThrow(RangeError);
  });
});

const VOID = new Set(['meta', 'br', '!doctype']);
const ELEMENTS = new Set(
  'html head meta title style body main header section footer h1 h2 h3 p b br code pre span div ul li dl dt dd table thead tbody tr th td details summary meter !doctype'.split(' '),
);
const ATTRIBUTES = /^(?:class="[a-z -]*"|lang="en"|charset="utf-8"|scope="col"|colspan="4"|open|aria-hidden="true"|html|(?:min|max|low|high|optimum|value)="[\d.]+"|(?:name|content|http-equiv)="[^"]*"|\s)*$/;

describe.each(ENDINGS)('%s/%s, told with hostile words in every foreign field', (outcome, reason) => {
  const record = recordOf(outcome, reason, { hostile: true });
  const rendered = renderViews(record) as Record<(typeof views)[number]['name'], string>;
  const plain = renderViews(recordOf(outcome, reason)) as typeof rendered;

  it('is a summary in which nothing foreign is active', () => {
    const { text, openFence } = activeMarkdown(rendered.summary ?? '');
    expect(ACTIVE.filter(([, pattern]) => pattern.test(text)).map(([name, pattern]) => [name, pattern.exec(text)?.[0]])).toEqual([]);
    expect(openFence).toBe(false);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    expect(rendered.summary?.split('\n')[0]).toMatch(/^(?:✅|🟡|❌|⚪) \*\*[A-Z][a-z ]+\.\*\* \S/u);
  });

  it('is a page of our own elements alone, closed as they were opened', () => {
    const tags = tagsOf(rendered.html ?? '');
    expect(tags.filter(({ name }) => !ELEMENTS.has(name))).toEqual([]);
    expect(tags.filter(({ attributes, name }) => name !== 'meta' && !ATTRIBUTES.test(attributes))).toEqual([]);
    expect(tags.filter(({ name }) => name === 'meta')).toHaveLength(4);
    const open: string[] = [];
    for (const { name, close } of tags) {
      if (close) expect(open.pop()).toBe(name);
      else if (!VOID.has(name)) open.push(name);
    }
    expect(open).toEqual([]);
    // Hostile words change what stands in the page, never what it is made of; the diff alone may fall back to plain text.
    const made = (html = ''): string[] => tagsOf(html.replace(/<section><h2>What changed[^]*?<\/section>|<div class="file">[^]*?<\/table><\/div><\/div>|<pre>[^<]*<\/pre>/g, '')).map(({ name, close }) => (close ? `/${name}` : name));
    expect(made(rendered.html)).toEqual(made(plain.html));
  });

  it('is a last word that neither runner nor terminal obeys', () => {
    expect(spokenTo(rendered.terminal ?? '')).toEqual([]);
    expect(plain.terminal).toContain(recordOf(outcome, reason).ending.sentence);
  });

  it('is a list of annotations without commands', () => {
    const list = annotationsOf(record);
    expect(list.flatMap(({ title, message }) => spokenTo(`${title}\n${message}`))).toEqual([]);
    expect(list.length).toBe(record.failure?.primary.length ?? 0);
    expect(JSON.parse(rendered.annotations ?? '')).toEqual(JSON.parse(JSON.stringify(list)));
  });
});

describe('the summary', () => {
  it('tells the story in order', () => {
    const text = viewNamed('summary').render(recordOf('healed', 'ready'));
    const parts = ['✅ **Healed.**', '### What broke', '`src/discount.js:3:7`', '### What changed', '```diff', '```bash\ngit apply .heal/fix.patch', '### Why it may be trusted', 'Score 0.93 of 1.00', '<details><summary>3 attempts', '### Warnings', '2 model calls'];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('says how to take a branch, and gives the diagnosis where there is no patch', () => {
    expect(viewNamed('summary').render(recordOf('healed', 'ready', { publication: 'branch' }))).toContain('git fetch origin heal/0a1b2c3d-a1b2c3d4 && git merge FETCH_HEAD');
    expect(viewNamed('summary').render(recordOf('escalated', 'diagnosis-only'))).toContain('### Diagnosis');
  });

  it('stays under 900 KB in whole sections, however much there is to tell', () => {
    const record = recordOf('gave-up', 'attempts', { hostile: true });
    const [attempt] = record.attempts.filter((one) => one.end.state === 'red');
    const huge = { ...record, attempts: Array.from({ length: 300 }, (_, n) => ({ ...attempt, n, rationale: HOSTILE.repeat(99) })), warnings: Array.from({ length: 999 }, () => 'ä '.repeat(9999)) } as unknown as typeof record;
    const text = viewNamed('summary').render(huge);
    expect(Buffer.byteLength(text)).toBeLessThan(900 * 1024);
    expect(text).toContain('too long for this page');
    const active = activeMarkdown(text);
    expect(active.openFence).toBe(false);
    expect(active.text.match(/<details>/g)?.length).toBe(active.text.match(/<\/details>/g)?.length);
  });
});

describe('the page', () => {
  const page = viewNamed('html').render(recordOf('healed', 'ready'));

  it('can load and run nothing', () => {
    expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`);
    expect(page).not.toMatch(/<script|<img|<link|<iframe|@import|url\(|https?:/i);
  });

  it('is for light and dark, narrow and wide', () => {
    expect(page).toMatch(/prefers-color-scheme:dark/);
    expect(page).toMatch(/max-width:40rem/);
    expect(page).toMatch(/name="viewport"/);
  });

  it('shows the diff with the numbers of its lines', () => {
    expect(page).toContain('<tr class="del"><td class="ln old">3</td><td class="ln"></td><td class="sign">-</td><td>  if (tins &gt; FROM) return Math.round(cents * 0.9);</td></tr>');
    expect(page).toContain('<tr class="add"><td class="ln old"></td><td class="ln">3</td><td class="sign">+</td>');
    expect(page).toContain('<td>\\ No newline at end of file</td>');
  });

  it('says what a patch without lines does', () => {
    const record = recordOf('healed', 'ready');
    const patch = { base: '', tree: '', applyRung: 1, diff: 'diff --git a/run.sh b/run.sh\nold mode 100644\nnew mode 100755\n', files: [{ path: 'run.sh', modeBefore: '100644', modeAfter: '100755', before: 'a', after: 'a', added: 0, removed: 0, binary: false }] } as const;
    expect(viewNamed('html').render({ ...record, patch })).toContain('Mode 100644 → 100755 (may be executed).');
  });

  it('shows the plain text where the hunks are not those of the files', () => {
    const record = recordOf('healed', 'ready');
    const patch = { ...recordOf('healed', 'ready').patch, diff: 'not a <diff>\n' } as unknown as NonNullable<typeof record.patch>;
    expect(viewNamed('html').render({ ...record, patch })).toContain('<pre>not a &lt;diff&gt;\n</pre>');
  });
});

describe('the proof of a change', () => {
  const { attempts } = recordOf('healed', 'ready');
  const { reverse, verify, minimised, repeat } = attempts.at(-1)?.proof ?? {};
  it.each(['summary', 'html', 'terminal'] as const)('stands in the %s, a sentence for each part, in the order of the runs', (name) => {
    const text = viewNamed(name).render(recordOf('healed', 'ready')).replaceAll(/\\|&nbsp;/g, '').replaceAll('&#46;', '.');
    const places = [reverse, verify, minimised, repeat].map((part) => text.indexOf((part?.sentence ?? 'missing').split(';')[0] ?? ''));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('of a step that wavers says so first', () => {
    for (const name of ['summary', 'html', 'terminal'] as const) expect(viewNamed(name).render(recordOf('gave-up', 'score'))).toContain('comes and goes');
  });
});

describe('what was handed over', () => {
  it.each<[(typeof HANDED)[number], string, string, string]>([
    ['patch', 'Apply the patch to take it.', 'The patch: .heal/fix.patch', 'git apply .heal/fix.patch'],
    ['branch', 'Merge the branch to take it.', 'Branch heal/0a1b2c3d-a1b2c3d4 on origin was made', 'git fetch origin heal/0a1b2c3d-a1b2c3d4'],
    ['pull-request', 'Review and merge the pull request to take it.', 'Pull request 7 was opened, on branch heal/0a1b2c3d-a1b2c3d4 (commit fedcba987654). Checks start on this commit by themselves. Closed in its favour: 5.', 'git fetch origin heal/0a1b2c3d-a1b2c3d4'],
    ['push', 'It stands on the branch of the pull request.', 'Branch topic of pull request 7 got one commit (fedcba987654). Checks start', 'git fetch origin topic'],
    ['suggestions', 'Commit the suggestions on the pull request together to take it.', 'Pull request 7 got the change as 2 suggestions.', ''],
    ['comment', 'The comment on the pull request shows it.', 'A comment on pull request 7 was brought up to date.', ''],
  ])('as %s is told, and so is how to take it', (kind, next, told, take) => {
    const record = recordOf('healed', 'ready', { publication: kind });
    const handed = withPublication(record, record.publication, ['One more.']);
    expect(handed.ending.sentence).toMatch(new RegExp(`is green with the change\\. ${next.replaceAll('.', '\\.')}$`));
    expect(handed.warnings).toEqual([...record.warnings, 'One more.', ...('warnings' in record.publication ? (record.publication.warnings ?? []) : [])]);
    const text = viewNamed('terminal').render(handed);
    expect(text).toContain(told);
    expect(text.includes('To take it:')).toBe(take !== '');
    expect(text).toContain(take);
    expect(withPublication(recordOf('proposed', 'draft'), record.publication).ending.sentence).toBe(recordOf('proposed', 'draft').ending.sentence);
  });

  it('is written for those who read it there, and says nothing of patches to them', () => {
    const record = recordOf('healed', 'ready');
    expect(HANDED.map((kind) => letterFor(record, kind) !== undefined)).toEqual([false, false, true, false, true, true]);
    for (const kind of ['pull-request', 'suggestions'] as const) expect(letterFor(record, kind)).not.toMatch(/git apply|apply the patch|merge the branch/i);
  });

  it('begins with the evidence; tables and attempts are folded', () => {
    const text = letterFor(recordOf('healed', 'ready'), 'pull-request') ?? '';
    const parts = ['The failing test', 'The whole step `Run npm test` of job `build`', '<b>Before</b>', '🔴 red, exit 1', '<b>With the change</b>', '🟢 green', '### What broke', '### What changed', '```diff\n--- a/src/discount.js', '### Why it may be trusted', '<details><summary>Score 0.93 of 1.00 (ready): 4 pieces of evidence', '<details><summary>All 2 checks hold', '<details><summary>3 attempts', '### Warnings'];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('shows a change that is long as a list of files', () => {
    const record = recordOf('healed', 'ready');
    const long = { ...record, patch: { ...record.patch, diff: '+x\n'.repeat(50) } } as typeof record;
    expect(letterFor(long, 'pull-request')).toContain('- `src/discount.js` (+2 −2)');
    expect(letterFor(long, 'comment')).toContain('```diff\n+x');
  });
});

describe('annotations', () => {
  const record = recordOf('gave-up', 'attempts');
  const failing = (bugs: readonly object[]): typeof record => ({ ...record, failure: { ...record.failure, primary: bugs } }) as unknown as typeof record;
  const bug = record.failure?.primary[0];

  it('mark the line, first cause first, with what became of it', () => {
    expect(annotationsOf(record)).toMatchObject([{ level: 'error', file: 'src/discount.js', line: 3, column: 7, title: 'node-test ERR_ASSERTION' }]);
    expect(annotationsOf(record)[0]?.message).toContain(record.ending.sentence);
  });

  it('are ten at the most', () => {
    expect(annotationsOf(failing(Array.from({ length: 30 }, () => ({ ...bug }))))).toHaveLength(10);
  });

  it.each([['/etc/passwd'], ['../x'], ['a/../../b'], ['C:\\x'], ['\\\\server\\x'], ['']])('do not point at %j', (file) => {
    expect(annotationsOf(failing([{ ...bug, file }]))[0]).not.toHaveProperty('file');
    expect(annotationsOf(failing([{ ...bug, file }]))[0]).not.toHaveProperty('line');
  });

  it.each([['error', 'error'], ['warning', 'warning'], ['note', 'notice']])('tell a %s as %s', (severity, level) => {
    expect(annotationsOf(failing([{ ...bug, severity }]))[0]?.level).toBe(level);
  });
});
