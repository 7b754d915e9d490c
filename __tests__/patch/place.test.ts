import type { Edit } from '../../src/model/index.js';
import { decodeText, encodeText } from '../../src/lib/text.js';
import { placeEdits, type ReadFile } from '../../src/patch/index.js';

const reader = (files: Record<string, string | Uint8Array>): ReadFile => async (path) => {
  const content = files[path];
  if (content === undefined) return null;
  return { content: typeof content === 'string' ? encodeText(content) : content, mode: path.endsWith('.sh') ? '100755' : path === 'link' ? '120000' : '100644' };
};
const swap = (search: string, replace: string, file = 'a.ts'): Edit => ({ kind: 'replace', file, search, replace });

async function good(text: string, ...edits: Edit[]): Promise<{ text: string; rung: number }> {
  const placed = await placeEdits(edits, reader({ 'a.ts': text }));
  if (!placed.ok) throw new Error(placed.problems.map((problem) => problem.text).join('\n'));
  return { text: decodeText(placed.changes[0]?.content ?? new Uint8Array()) ?? '', rung: placed.applyRung };
}

async function bad(text: string, ...edits: Edit[]): Promise<{ reasons: string[]; text: string }> {
  const placed = await placeEdits(edits, reader({ 'a.ts': text }));
  if (placed.ok) throw new Error(`placed: ${decodeText(placed.changes[0]?.content ?? new Uint8Array())}`);
  return { reasons: placed.problems.map((problem) => problem.reason), text: placed.problems.map((problem) => problem.text).join('\n') };
}

const SUM = 'function sum(a, b) {\n  return a - b;\n}\n';

type Row = [name: string, before: string, search: string, replace: string, after: string, rung: number];
const placed: Row[] = [
  ['the very lines', SUM, '  return a - b;\n', '  return a + b;\n', SUM.replace('-', '+'), 1],
  ['a block without its last line end', SUM, '  return a - b;', '  return a + b;', SUM.replace('-', '+'), 1],
  ['one side with, one without a last line end', SUM, '  return a - b;\n', '  return a + b;', SUM.replace('-', '+'), 1],
  ['a part of one line', SUM, 'a - b', 'a + b', SUM.replace('-', '+'), 1],
  ['a part of one line, though words contain it', 'xabc = 1\nabcx\n  abc + 1\n', 'abc', 'def', 'xabc = 1\nabcx\n  def + 1\n', 1],
  ['a whole line, though another holds it', 'return a\nreturn a + b\n', 'return a', 'return c', 'return c\nreturn a + b\n', 1],
  ['a whole line but for its indentation', SUM, 'return a - b;', 'return a + b;', SUM.replace('-', '+'), 1],
  ['a whole line but for its indentation, taken out', SUM, 'return a - b;', '', 'function sum(a, b) {\n}\n', 3],
  ['several lines, one of them changed', 'a\nb\nc\nd\n', 'a\nb\nc\n', 'a\nB\nc\n', 'a\nB\nc\nd\n', 1],
  ['lines taken out', 'a\nb\nc\n', 'b\n', '', 'a\nc\n', 1],
  ['lines put in', 'a\nb\n', 'a\n', 'a\nnew\n', 'a\nnew\nb\n', 1],
  ['blanks at line ends', 'if (x) {   \n  y();\t\n}\n', 'if (x) {\n  y();\n}\n', 'if (x) {\n  z();\n}\n', 'if (x) {   \n  z();\n}\n', 2],
  ['blanks at line ends of the block', 'if (x) {\n  y();\n}\n', 'if (x) { \n  y();\n', 'if (x) { \n  z();\n', 'if (x) {\n  z();\n}\n', 2],
  ['less indentation than the file', 'class A:\n    def f(self):\n        x = 1\n        return x\n', 'def f(self):\n    x = 1\n    return x\n', 'def f(self):\n    x = 2\n\n    return x\n', 'class A:\n    def f(self):\n        x = 2\n\n        return x\n', 3],
  ['more indentation than the file', 'x = 1\ny = 2\n', '    x = 1\n    y = 2\n', '    x = 1\n    if x:\n        y = 3\n', 'x = 1\nif x:\n    y = 3\n', 3],
  ['tabs on both sides', '\tif a {\n\t\tb()\n\t}\n', 'if a {\n\tb()\n}\n', 'if a {\n\tc()\n}\n', '\tif a {\n\t\tc()\n\t}\n', 3],
  ['one indented line with two in its place', '  foo();\n', 'foo();', 'bar();\nbaz();', '  bar();\n  baz();\n', 3],
  ['blanks in the block, tabs in the file', '\tif a {\n\t\tb()\n\t}\n', '    if a {\n        b()\n    }\n', '    if a {\n        c()\n    }\n', '\tif a {\n\t\tc()\n\t}\n', 4],
  ['tabs in the block, blanks in the file', '  if (a) {\n    b();\n  }\n', '\tif (a) {\n\t\tb();\n\t}\n', '\tif (a) {\n\t\tc();\n\t\td();\n\t}\n', '  if (a) {\n    c();\n    d();\n  }\n', 4],
  ['typographic quotes', "say('a', \"b\");\nend();\n", 'say(‘a’, “b”);\nend();\n', 'say(‘c’, “b”, “d”);\nend();\n', "say('c', \"b\", \"d\");\nend();\n", 4],
  ['plain quotes where the file has typographic ones', 'x = "it’s – red"\ny = 1\n', 'x = "it\'s - red"\ny = 1\n', 'x = "it\'s - green"\ny = 1\n', 'x = "it’s – green"\ny = 1\n', 4],
  ['blanks that do not break', 'if a == b:\n    c()\n', 'if\u00a0a\u00a0== b:\n\u00a0\u00a0\u00a0\u00a0c()\n', 'if\u00a0a\u00a0!= b:\n\u00a0\u00a0\u00a0\u00a0c()\n', 'if a != b:\n    c()\n', 4],
  ['entities', 'if (a < b && c) {\n  d();\n}\n', 'if (a &lt; b &amp;&amp; c) {\n', 'if (a &lt;= b &amp;&amp; c) {\n', 'if (a <= b && c) {\n  d();\n}\n', 4],
  ['line numbers', 'if (a) {\n  b();\n}\n', '1 | if (a) {\n2 |   b();\n', '1 | if (a) {\n2 |   c();\n', 'if (a) {\n  c();\n}\n', 4],
  ['line numbers on one side', '  b();\n  d();\n', '    12\t  b();\n    13\t  d();\n', '  c();\n  d();\n', '  c();\n  d();\n', 4],
  ['fences inside the block', SUM, '```js\n  return a - b;\n```\n', '```js\n  return a + b;\n```\n', SUM.replace('-', '+'), 4],
  ['a fence at the end of the new lines', SUM, '  return a - b;\n', '  return a + b;\n```\n', SUM.replace('-', '+'), 4],
  ['markers escaped in the content', 'a\n=======\nb\n', 'a\n\\=======\nb\n', 'c\n\\=======\nb\n', 'c\n=======\nb\n', 4],
  ['blank lines around the block', SUM, '\n  return a - b;\n\n', '\n  return a + b;\n\n', SUM.replace('-', '+'), 5],
  ['dots for the middle', 'def f(a):\n    b = 1\n    c = 2\n    return b\n', 'def f(a):\n    ...\n    return b\n', 'def f(a):\n    ...\n    return c\n', 'def f(a):\n    b = 1\n    c = 2\n    return c\n', 6],
  ['a comment for the middle, deeper in the file', '  int f() {\n    a();\n    b();\n    c();\n  }\n', 'int f() {\n  // ... existing code ...\n  c();\n}\n', 'int f() {\n  // ... existing code ...\n  d();\n}\n', '  int f() {\n    a();\n    b();\n    d();\n  }\n', 6],
  ['a comment above that was paraphrased', '// Adds two numbers up.\nfunction sum(a, b) {\n  return a - b;\n}\n', '// Adds the two numbers up\nfunction sum(a, b) {\n  return a - b;\n', '// Adds the two numbers up\nfunction sum(a, b) {\n  return a + b;\n', '// Adds two numbers up.\nfunction sum(a, b) {\n  return a + b;\n}\n', 7],
  ['a line left out below the first one', 'def total(cart):\n    # net of tax\n    value = sum(cart)\n    return value - 1\n', 'def total(cart):\n    value = sum(cart)\n    return value - 1\n', 'def total(cart):\n    value = sum(cart)\n    return value\n', 'def total(cart):\n    # net of tax\n    value = sum(cart)\n    return value\n', 7],
  ['windows line ends', 'a\r\nb\r\nc\r\n', 'b\n', 'B\nBB\n', 'a\r\nB\r\nBB\r\nc\r\n', 1],
  ['windows line ends in the block only', 'a\nb\n', 'a\r\nb\r\n', 'a\r\nc\r\n', 'a\nc\n', 1],
  ['mixed line ends, each kept', 'a\r\nb\nc\r\nd\n', 'a\nb\nc\nd\n', 'a\nB\nC\nd\n', 'a\r\nB\nC\r\nd\n', 1],
  ['mixed line ends outside the block', 'a\nb\r\nc\n', 'b\n', 'B\n', 'a\nB\r\nc\n', 1],
  ['no final line end', 'a\nb', 'b\n', 'B\n', 'a\nB', 1],
  ['no final line end, last line taken out', 'a\nb', 'b\n', '', 'a', 1],
  ['no final line end, lines put in after it', 'a\r\nb', 'b', 'b\nc', 'a\r\nb\r\nc', 1],
  ['a byte order mark', '\ufeffa\nb\n', 'a\n', 'c\n', '\ufeffc\nb\n', 1],
  ['a byte order mark repeated in the block', '\ufeffa\nb\n', '\ufeffa\n', '\ufeffc\n', '\ufeffc\nb\n', 1],
  ['a file of nothing but the block', 'a\n', 'a\n', '', '', 1],
  ['dollar signs as they are', 'a\n', 'a', "$& $1 $'", "$& $1 $'\n", 1],
];

describe('placeEdits', () => {
  it.each(placed)('places %s', async (_name, before, search, replace, after, rung) => {
    expect(await good(before, swap(search, replace))).toEqual({ text: after, rung });
  });

  const refused: [name: string, before: string, edit: Edit, reason: string, text: RegExp][] = [
    ['a block that stands twice', 'a\nb\na\n', swap('a\n', 'c\n'), 'not-unique', /2 times in a\.ts \(lines 1 and 3\)/],
    ['a block that overlaps itself', 'a\na\na\n', swap('a\na\n', 'c\n'), 'not-unique', /lines 1 and 2/],
    ['a hint among equals is not asked', 'a\nb\na\n', { kind: 'replace', file: 'a.ts', search: 'a', replace: 'c', near: 3 }, 'not-unique', /2 times/],
    ['a part that stands in two lines', 'x(a - b)\ny(a - b)\n', swap('a - b', 'a + b'), 'not-unique', /lines 1 and 2/],
    ['a part that stands twice in one line', 'x(ab.c, ab.c)\n', swap('ab.c', 'q'), 'not-unique', /lines 1 and 1/],
    ['two places under rung 2', 'a \nb\na\t\n', swap('a\n', 'c\n'), 'not-unique', /2 times/],
    ['two places under rung 3', '  foo(a)\n    foo(a)\n', swap('foo(a)\n', 'bar(a)\n'), 'not-unique', /2 times/],
    ['a line at the margin that stands indented too', 'x = 1\nif y:\n    x = 1\n', swap('x = 1\n', 'x = 2\n'), 'not-unique', /lines 1 and 3/],
    ['part of a word', 'const xab = 1;\n', swap('ab = 1', 'cd = 1'), 'not-found', /not in/],
    ['what is not there', SUM, swap('  return a * c;\n  throw x;\n', 'x\n'), 'not-found', /not in a\.ts/],
    ['blanks for tabs that are no multiple', '\tif a {\n\t\tb()\n\t}\n', swap('  if a {\n     b()\n  }\n', 'x\n'), 'not-found', /not in/],
    ['tabs and blanks mixed in the shift', '\t  if a:\n\t    b()\n', swap('if a:\n  b()\n', 'if a:\n  c()\n'), 'not-found', /tabs and blanks mix/],
    ['a shift of a tab and blanks', '\t  a()\n\t  b()\n', swap('a()\nb()\n', 'a()\nc()\n'), 'not-found', /tabs and blanks mix/],
    ['a new line with less indentation than it would lose', 'x = 1\ny = 2\n', swap('    x = 1\n    y = 2\n', '    x = 1\n  y = 3\n'), 'not-found', /indentation/],
    ['an uneven shift', 'if a:\n  b()\n  c()\n', swap('b()\n  c()\n', 'd()\n'), 'not-found', /not in/],
    ['two places but for look-alikes', 'say(“a b”)\nsay("a b")\n', swap('say(„a b“)\nsay(\n', 'x'), 'not-found', /not in/],
    ['look-alikes that fit two places', 'x\nsay(“a b”)\nsay("a b")\n', swap('say(„a b“)\n', 'say(c)\n'), 'unclear', /more than one way/],
    ['a new quote that may be either', "x = 'it’s red'\ny = 1\n", swap("x = 'it's red'\ny = 1\n", "x = 'it's \"red\", isn't it'\ny = 1\n"), 'not-found', /not in/],
    ['line numbers that jump', 'a1b\nc1d\n', swap('3 | a1b\n9 | c1d\n', 'x\n'), 'not-found', /not in/],
    ['dots on one side', 'def f(a):\n    b = 1\n    c = 2\n    return b\n', swap('def f(a):\n    ...\n    return b\n', 'def f(a):\n    return c\n'), 'elided', /do not leave out the same lines/],
    ['dots before a line that stands twice', 'def f(a):\n    b = 1\n    return b\n\ndef g(a):\n    c = 2\n    return b\n', swap('def f(a):\n    ...\n    return b\n', 'def f(a):\n    ...\n    return a\n'), 'not-unique', /lines 3 and 7/],
    ['the heading of another function', 'def foo_a(x):\n    value = x + 1\n    return value\n\ndef foo_b(x):\n    return x\n', swap('def foo_b(x):\n    value = x + 1\n    return value\n', 'def foo_b(x):\n    value = x + 2\n    return value\n'), 'not-found', /not in/],
    ['a heading that no line resembles', 'def foo_a(x):\n    value = x + 1\n    return value\n', swap('class Zebra(Quagga, metaclass=Y):\n    value = x + 1\n    return value\n', 'class Zebra(Quagga, metaclass=Y):\n    value = x + 2\n    return value\n'), 'not-found', /not in/],
    ['too little left without the edges', 'xx = 1\nab\n', swap('xx = 2\nab\n', 'xx = 2\ncd\n'), 'not-found', /not in/],
    ['new lines that stand right above', 'def f(a):\n    b = a\n    return b\n', swap('    return b\n', '    b = a\n    return a\n'), 'echo', /stand there already, right beside the place \(line 2\)/],
    ['new lines that stand right below', 'a1\nb1\nc1\n', swap('a1\n', 'a2\nb1\nc1\n'), 'echo', /lines 2 to 3/],
    ['a bracket that would stand twice', 'f() {\n  a();\n}\n', swap('  a();\n', '  b();\n}\n'), 'echo', /line 3/],
    ['an entity in new code', 'const f = (a) => a;\nrun();\n', swap('run();\n', 'const g = (a) =&gt; a;\n'), 'mangled', /HTML entity/],
    ['a placeholder in new lines', 'a1\nb1\n', swap('a1\n', '// ... rest of the code ...\n'), 'elided', /write every line out/],
    ['a loose fit that breaks brackets', '  f(() => {\n    a();\n  });\n', swap('f(() => {\n  a();\n});\n', 'f(() => {\n  b();\n'), 'brackets', /brackets no longer match/],
    ['SEARCH and REPLACE at different depths', 'if a:\n    b = 1\n    c = 2\n', swap('b = 1\nc = 2\n', '    b = 1\n    c = 3\n'), 'not-found', /different depths/],
    ['a guess of a line number', 'a1\nb1\na1\n', { kind: 'replace', file: 'a.ts', search: 'a1\n', replace: 'c1\n', near: 3 }, 'not-unique', /Line 3, which the answer gives, is not believed/],
    ['two ways to divide, both fit', 'a1\n=======\nb2\n=======\nc3\n', { ...swap('a1\n=======\nb2\n', 'c3\n=======\n'), readings: [{ search: 'a1\n=======\nb2\n=======\nc3\n', replace: '' }] } as Edit, 'unclear', /more than one way/],
    ['two ways to divide, neither fits', 'a1\nb1\n', { ...swap('a1\n=======\nb2\n', 'c\n'), readings: [] } as Edit, 'unclear', /none of the ways/],
    ['a line at a depth between two others', 'f:\n    return total\ng:\n        return total\n', swap('      return total\n', '      return total or 0\n'), 'not-unique', /lines 2 and 4/],
    ['a bare line in place of a whole one, new text at another depth', 'if a:\n    b(1)\n', swap('b(1)\n', '    b(2)\n'), 'not-found', /different depths/],
    ['a change of case', 'Foo()\n', swap('foo()', 'bar()'), 'not-found', /not in/],
    ['an empty block', SUM, swap('', 'x'), 'empty-search', /empty/],
    ['a block of blank lines', SUM, swap('\n  \n', 'x'), 'empty-search', /empty/],
    ['search and replace alike', SUM, swap('  return a - b;', '  return a - b;\n'), 'no-change', /changes nothing/],
    ['alike after the shift', '  foo();\n  bar();\n', swap('foo();\nbar();\n', 'foo();\nbar(); '), 'no-change', /changes nothing/],
    ['a file that is not there', SUM, swap('a', 'b', 'b.ts'), 'no-file', /no file b\.ts/],
    ['a path to elsewhere', SUM, swap('a', 'b', '../a.ts'), 'no-file', /relative to the root/],
    ['another spelling of a path', SUM, swap('a', 'b', './a.ts'), 'no-file', /relative to the root/],
    ['a mode for no file', SUM, { kind: 'mode', file: 'b.sh', mode: '100755' }, 'no-file', /no file b\.sh/],
    ['the mode it has', SUM, { kind: 'mode', file: 'a.ts', mode: '100644' }, 'no-change', /change nothing/],
    ['the content it has', SUM, { kind: 'write', file: 'a.ts', content: SUM }, 'no-change', /change nothing/],
    ['a huge block', SUM, swap('x'.repeat(70_000), 'y'), 'too-large', /64 KiB/],
    ['a huge file', `${'x\n'.repeat(2_200_000)}`, swap('y', 'z'), 'too-large', /4 MiB/],
  ];
  it.each(refused)('refuses %s', async (_name, before, edit, reason, text) => {
    const answer = await bad(before, edit);
    expect(answer.reasons).toEqual([reason]);
    expect(answer.text).toMatch(text);
  });

  it('divides a block where the file says it is divided', async () => {
    const before = 'Install\n=======\nold\nmore\n';
    const edit: Edit = { kind: 'replace', file: 'a.ts', search: 'Install\n=======\nold\n', replace: 'Setup\n=======\nnew\n', readings: [{ search: 'Install\n=======\nold\n=======\nSetup\n', replace: 'new\n' }] };
    expect(await good(before, edit)).toEqual({ text: 'Setup\n=======\nnew\nmore\n', rung: 1 });
  });

  it('refuses what is no text, and links', async () => {
    const files = { bin: new Uint8Array([65, 0, 66]), latin: new Uint8Array([0x63, 0xe9, 10]), link: 'target' };
    const reasons = await Promise.all(Object.keys(files).map(async (file) => placeEdits([swap('A', 'B', file)], reader(files))));
    expect(reasons.map((one) => (one.ok ? 'ok' : one.problems[0]?.reason))).toEqual(['binary', 'binary', 'no-file']);
  });

  it('refuses too many edits at once', async () => {
    expect((await bad(SUM, ...Array.from({ length: 201 }, () => swap('a', 'b')))).reasons).toEqual(['too-large']);
  });

  it('finds every block in the original, never in what another one made of it', async () => {
    expect(await good('a\nb\n', swap('a\n', 'b\n'), swap('b\n', 'a\n'))).toEqual({ text: 'b\na\n', rung: 1 });
    expect((await bad('a\n', swap('a\n', 'b\n'), swap('b\n', 'c\n'))).reasons).toEqual(['not-found']);
  });

  it('takes several blocks in any order and the loosest rung of them', async () => {
    const text = 'one\ntwo \n  three\nfour\n';
    expect(await good(text, swap('four', 'FOUR'), swap('three\n', 'THREE\n'), swap('one', 'ONE'))).toEqual({ text: 'ONE\ntwo \n  THREE\nFOUR\n', rung: 1 });
  });

  it('tells the loosest rung of all files', async () => {
    const placed = await placeEdits([swap('a\n', 'b\n', 'x'), swap('  c\n  d\n', '  c\n  e\n', 'y'), swap('f\ng\n', 'f\nh\n', 'z')], reader({ x: 'a\n', y: 'c\nd\n', z: 'f \ng\n' }));
    expect(placed.ok && placed.applyRung).toBe(3);
  });

  it('takes two parts of one line, and neighbouring blocks', async () => {
    expect((await good('f(abc, def)\n', swap('abc', 'x'), swap('def', 'y'))).text).toBe('f(x, y)\n');
    expect((await good('a\nb\nc\n', swap('a', 'A'), swap('b', 'B'))).text).toBe('A\nB\nc\n');
  });

  it.each<[string, Edit[]]>([
    ['blocks that share a line', [swap('a\nb\n', 'x\n'), swap('b\nc\n', 'y\n')]],
    ['the same block twice', [swap('b\n', 'x\n'), swap('b\n', 'x\n')]],
    ['a block and a whole file', [swap('b\n', 'x\n'), { kind: 'write', file: 'a.ts', content: 'z\n' }]],
    ['two whole files', [{ kind: 'write', file: 'a.ts', content: 'y\n' }, { kind: 'write', file: 'a.ts', content: 'z\n' }]],
    ['two modes', [{ kind: 'mode', file: 'a.ts', mode: '100755' }, { kind: 'mode', file: 'a.ts', mode: '100644' }]],
  ])('refuses %s', async (_name, edits) => expect((await bad('a\nb\nc\n', ...edits)).reasons).toEqual(['overlap']));

  it('is whole or nothing, and tells every problem', async () => {
    const edits = [swap('a', 'A', 'x.ts'), swap('zz1', 'A', 'x.ts'), swap('a', 'b', 'none.ts')];
    const placed = await placeEdits(edits, reader({ 'x.ts': 'a\nb\n' }));
    expect(placed.ok ? [] : placed.problems.map((problem) => `${problem.file} ${problem.reason}`)).toEqual(['x.ts not-found', 'none.ts no-file']);
  });

  it('writes new files, and old ones in their own style', async () => {
    const files = { 'w.ts': '\ufeffa\r\nb\r\n', 'run.sh': 'a\n', 'bare.ts': 'a' };
    const edits: Edit[] = [
      { kind: 'write', file: 'new/x.ts', content: 'x\n' },
      { kind: 'write', file: 'w.ts', content: 'c\nd' },
      { kind: 'write', file: 'run.sh', content: 'b\n' },
      { kind: 'write', file: 'bare.ts', content: 'b\n' },
    ];
    const placed = await placeEdits(edits, reader(files));
    expect(placed.ok && placed.changes.map(({ path, mode, content }) => [path, mode, decodeText(content)])).toEqual([
      ['new/x.ts', '100644', 'x\n'],
      ['w.ts', '100644', '\ufeffc\r\nd\r\n'],
      ['run.sh', '100755', 'b\n'],
      ['bare.ts', '100644', 'b\n'],
    ]);
  });

  it('changes a mode alone, with any content', async () => {
    const content = new Uint8Array([0, 255, 10]);
    const placed = await placeEdits([{ kind: 'mode', file: 'bin', mode: '100755' }], reader({ bin: content }));
    expect(placed).toEqual({ ok: true, applyRung: 1, changes: [{ path: 'bin', mode: '100755', content }] });
  });

  describe('tells a model', () => {
    it('the nearest real lines, byte for byte', async () => {
      const text = `import x from 'y';\n\n${SUM}\nfunction other() {\n  return 1;\n}\n`;
      const answer = await bad(text, swap('function sum(a, b)\n{\n  return a-b;\n}\n', 'x'));
      expect(answer.text).toContain('```\nfunction sum(a, b) {\n  return a - b;\n}\n\n```');
      expect(answer.text).toMatch(/lines 3 to 6 \(\d\d % alike\)/);
    });

    it('nothing where nothing is near', async () => {
      const answer = await bad(SUM, swap('class Zebra extends Quagga {}', 'x'));
      expect(answer.text).toContain('Nothing in its 3 lines resembles the block');
      expect(answer.text).not.toContain('return a - b');
    });

    it('that the new lines stand there already', async () => {
      expect((await bad('a1\nnew line\nc1\n', swap('a1\nold line\n', 'a1\nnew line\n'))).text).toContain('already (line 1)');
    });

    it('lines with fences in a fence of their own', async () => {
      expect((await bad('see ```js alpha beta\n', swap('see ```js alpha gamma', 'x'))).text).toContain('````\nsee ```js alpha beta\n````');
    });

    it('not a word out of files that hold keys', async () => {
      const placed = await placeEdits([swap('API_TOKEN=guess-me-please', 'x', 'conf/.env')], reader({ 'conf/.env': 'API_TOKEN=guess-me-plainly\n' }));
      expect(placed.ok ? '' : placed.problems[0]?.text).not.toContain('plainly');
    });
  });

  it('comes to an end on texts made to be slow', async () => {
    expect((await bad('  a();\n'.repeat(19_000), { kind: 'rewrite', file: 'a.ts', content: '  b();\n'.repeat(100_000) })).reasons).toEqual(['too-large']);
    expect((await bad('  a();\n'.repeat(19_000), { kind: 'rewrite', file: 'a.ts', content: '  a();\n// ...\n'.repeat(1_500) })).reasons).toEqual(['elided']);
    const lines = 'a\n'.repeat(200_000);
    expect((await bad(lines, swap('a\n'.repeat(5000) + 'b\n', 'x'))).reasons).toEqual(['not-found']);
    expect((await bad(lines, swap('a\n'.repeat(5000), 'x'))).reasons).toEqual(['not-unique']);
    expect((await bad('word '.repeat(400_000), swap('word word wort', 'x'))).reasons).toEqual(['not-found']);
    expect((await bad(`${'word x y z\n'.repeat(60_000)}`, swap('word x y zz\nwords\n'.repeat(60), 'q'))).reasons).toEqual(['not-found']);
  });
});
