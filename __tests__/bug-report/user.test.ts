import { createReporter, reportBugs, userParsers, type Parser } from '../../src/bug-report/index.js';
import { requiredLiterals } from '../../src/bug-report/user/literals.js';
import { readBytes } from '../../src/reading.js';
import { brief } from '../support/brief.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const matcher = (...problemMatcher: readonly object[]): { matchers: { path: string; text: string }[] } => ({ matchers: [{ path: 'm.json', text: JSON.stringify({ problemMatcher }) }] });

async function parsersOf(patterns: Parameters<typeof userParsers>[0]): Promise<readonly Parser[]> {
  const made = await userParsers(patterns);
  if (!made.ok) throw new Error(made.reason);
  return made.parsers;
}

async function reasonOf(patterns: Parameters<typeof userParsers>[0]): Promise<string> {
  const made = await userParsers(patterns);
  return made.ok ? 'it can be used' : made.reason;
}

/** With the user's parsers only, so that what is read is theirs. */
async function read(patterns: Parameters<typeof userParsers>[0], ...lines: readonly string[]): Promise<string[]> {
  const parsers = await parsersOf(patterns);
  return readBytes(bytes(`${lines.join('\n')}\n`), { parsers: [], extra: parsers }).reports.bugs.map(brief);
}

const format = (errorformat: string): Parameters<typeof userParsers>[0] => ({ matchers: [], errorformat });

const TSC = { owner: 'tsc', pattern: [{ regexp: '^([^\\s].*)[\\(:](\\d+)[,:](\\d+)(?:\\):\\s+|\\s+-\\s+)(error|warning|info)\\s+TS(\\d+)\\s*:\\s*(.*)$', file: 1, line: 2, column: 3, severity: 4, code: 5, message: 6 }] };
const STYLISH = { owner: 'eslint-stylish', pattern: [{ regexp: '^([^\\s].*)$', file: 1 }, { regexp: '^\\s+(\\d+):(\\d+)\\s+(error|warning|info)\\s+(.*)\\s\\s+(.*)$', line: 1, column: 2, severity: 3, message: 4, code: 5, loop: true }] };
const COMPACT = { owner: 'eslint-compact', pattern: [{ regexp: '^(.+):\\sline\\s(\\d+),\\scol\\s(\\d+),\\s(Error|Warning|Info)\\s-\\s(.+)\\s\\((.+)\\)$', file: 1, line: 2, column: 3, severity: 4, message: 5, code: 6 }] };
const PYTHON = { owner: 'python', pattern: [{ regexp: '^\\s*File\\s\\"(.*)\\",\\sline\\s(\\d+),\\sin\\s(.*)$', file: 1, line: 2 }, { regexp: '^\\s*raise\\s(.*)\\(\\\'(.*)\\\'\\)$', message: 2 }] };
const GCC = { owner: 'gcc', severity: 'warning', pattern: [{ regexp: '^(.*):(\\d+):(\\d+):\\s+(warning|error|fatal error):\\s+(.*)$', file: 1, line: 2, column: 3, severity: 4, message: 5 }] };
const ACTIONLINT = { owner: 'actionlint', pattern: [{ regexp: '^(?:\\x1b\\[\\d+m)?(.+?)(?:\\x1b\\[\\d+m)*:(?:\\x1b\\[\\d+m)*(\\d+)(?:\\x1b\\[\\d+m)*:(?:\\x1b\\[\\d+m)*(\\d+)(?:\\x1b\\[\\d+m)*: (?:\\x1b\\[\\d+m)*(.+?)(?:\\x1b\\[\\d+m)* \\[(.+?)\\]$', file: 1, line: 2, column: 3, message: 4, code: 5 }] };
const PROJECT = { owner: 'msbuild', pattern: [{ regexp: '^\\s*(\\S+)\\((\\d+)\\): (error|warning) (\\w+): (.*) \\[(.*)\\]$', file: 1, line: 2, severity: 3, code: 4, message: 5, fromPath: 6 }] };

describe('problem matchers', () => {
  it.each<[string, object, readonly string[], readonly string[]]>([
    ['tsc', TSC, ['src/a.ts(3,5): error TS2322: no string', 'src/b.ts:1:2 - warning TS6133: unused', 'done'], ['tsc | lint | error | - | src/a.ts:3:5 | 2322 | no string', 'tsc | lint | warning | - | src/b.ts:1:2 | 6133 | unused']],
    ['eslint, a loop below the name of a file', STYLISH, ['/app/a.js', '  1:2  error  No x  no-x', '  3:4  warning  No y  no-y', '', '/app/b.js', '  9:9  error  No z  no-z', '', '✖ 3 problems'], ['eslint-stylish | lint | error | - | /app/a.js:1:2 | no-x | No x', 'eslint-stylish | lint | error | - | /app/b.js:9:9 | no-z | No z', 'eslint-stylish | lint | warning | - | /app/a.js:3:4 | no-y | No y']],
    ['eslint compact', COMPACT, ['a.js: line 3, col 1, Error - Unexpected. (no-x)'], ['eslint-compact | lint | error | - | a.js:3:1 | no-x | Unexpected.']],
    ['python, whose second line must follow', PYTHON, ['Traceback (most recent call last):', '  File "a.py", line 3, in f', '    g()', '  File "b.py", line 7, in g', "    raise ValueError('no such')"], ['python | lint | error | - | b.py:7:- | - | no such']],
    ['gcc', GCC, ['a.c:1:2: fatal error: x.h: No such file', 'a.c:3:4: warning: unused', 'a.c: In function f:'], ['gcc | lint | error | - | a.c:1:2 | - | x.h: No such file', 'gcc | lint | warning | - | a.c:3:4 | - | unused']],
    ['actionlint with its colours', ACTIONLINT, ['\u001b[33m.github/workflows/ci.yml\u001b[0m:\u001b[90m3\u001b[0m:5: \u001b[1munknown key\u001b[0m [syntax-check]'], ['actionlint | lint | error | - | .github/workflows/ci.yml:3:5 | syntax-check | unknown key']],
    ['a file relative to its project', PROJECT, ['  Core/A.cs(7): error CS0103: no name [src/App/App.csproj]'], ['msbuild | lint | error | - | src/App/Core/A.cs:7:- | CS0103 | no name']],
    ['a severity of the matcher', { ...GCC, severity: 'notice', pattern: [{ regexp: '^(\\S+): (.*)$', file: 1, message: 2 }] }, ['a.c: all is well'], []],
  ])('%s', async (_, one, lines, reports) => {
    expect(await read(matcher(one), ...lines)).toEqual(reports);
  });

  it('need each line directly after the one before, and may begin anew on the line that does not fit', async () => {
    const three = { owner: 'x', pattern: [{ regexp: '^A (\\S+)$', file: 1 }, { regexp: '^B (\\d+)$', line: 1 }, { regexp: '^C (.+)$', message: 1 }] };
    expect(await read(matcher(three), 'A a', 'B 1', 'no', 'C lost', 'A b', 'A c', 'B 2', 'C found')).toEqual(['x | lint | error | - | c:2:- | - | found']);
  });

  it('end a loop with the first line that does not fit', async () => {
    expect(await read(matcher(STYLISH), 'a.js', '  1:2  error  No x  no-x', '', '  3:4  error  No y  no-y')).toEqual(['eslint-stylish | lint | error | - | a.js:1:2 | no-x | No x']);
  });

  it('are not taken from the log', () => {
    expect(reportBugs([{ n: 1, text: '::add-matcher::/etc/passwd' }, { n: 2, text: '::remove-matcher owner=tsc::' }]).bugs).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    ['no JSON', '{"problemMatcher": [', /m\.json cannot be used: it is no JSON/],
    ['no list', '{"problemMatchers": []}', /no list "problemMatcher"/],
    ['an empty list', '{"problemMatcher": []}', /no list "problemMatcher"/],
    ['no owner', '{"problemMatcher": [{"pattern": []}]}', /no "owner"/],
    ['no pattern', '{"problemMatcher": [{"owner": "x", "pattern": []}]}', /"x" has 0 patterns/],
    ['no regexp', '{"problemMatcher": [{"owner": "x", "pattern": [{"message": 1}]}]}', /pattern 1 of "x" has no "regexp"/],
    ['a broken regexp', '{"problemMatcher": [{"owner": "x", "pattern": [{"regexp": "(", "message": 1}]}]}', /regexp in pattern 1 of "x" cannot be used: missing closing/],
    ['a look-ahead', '{"problemMatcher": [{"owner": "x", "pattern": [{"regexp": "a(?=b)(.)", "message": 1}]}]}', /looks ahead or behind, which no engine can do in linear time/],
    ['a back reference', '{"problemMatcher": [{"owner": "x", "pattern": [{"regexp": "(a)\\\\1", "message": 1}]}]}', /refers back to a group/],
    ['a group that is not there', '{"problemMatcher": [{"owner": "x", "pattern": [{"regexp": "(a)", "message": 2}]}]}', /"message" in pattern 1 of "x" is 2; it takes the number of a group, 0 to 1/],
    ['no message', '{"problemMatcher": [{"owner": "x", "pattern": [{"regexp": "(a)", "file": 1}]}]}', /the last pattern of "x" has no "message"/],
    ['a loop alone', '{"problemMatcher": [{"owner": "x", "pattern": [{"regexp": "(a)", "message": 1, "loop": true}]}]}', /only the last of several patterns may have "loop"/],
    ['a field twice', '{"problemMatcher": [{"owner": "x", "pattern": [{"regexp": "(a)", "message": 1}, {"regexp": "(a)", "message": 1}]}]}', /two patterns of "x" give "message"/],
    ['an unknown severity', '{"problemMatcher": [{"owner": "x", "severity": "bad", "pattern": [{"regexp": "(a)", "message": 1}]}]}', /severity of "x" is none of/],
    ['a pattern without end', `{"problemMatcher": [{"owner": "x", "pattern": [{"regexp": "${'a'.repeat(5000)}", "message": 0}]}]}`, /longer than 4000/],
    ['a pattern that is large when written out', '{"problemMatcher": [{"owner": "x", "pattern": [{"regexp": "(?:.{1,100}x.{1,100}y){1,10}", "message": 0}]}]}', /cannot be used: (?:it repeats too much|invalid repeat)/],
  ])('%s is one sentence', async (_, text, sentence) => {
    expect(await reasonOf({ matchers: [{ path: 'm.json', text }] })).toMatch(sentence);
  });

  it('read a file with a byte-order mark, and a pattern that stands alone as in an editor', async () => {
    expect(await read({ matchers: [{ path: 'm.json', text: `\ufeff${JSON.stringify({ problemMatcher: [{ ...COMPACT, pattern: COMPACT.pattern[0] }] })}` }] }, 'a.js: line 3, col 1, Error - No. (x)')).toHaveLength(1);
  });
});

describe('error formats', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['%f %l %c %m', '%f:%l:%c: %m', ['src/a b.c:3:5: no such thing', 'done'], ['src/a b.c:3:5 | - | no such thing']],
    ['a drive in %f', '%f:%l: %m', ['C:\\src\\a.c:3: no'], ['C:/src/a.c:3:- | - | no']],
    ['%f at the end', '%m in %f', ['no luck in a.c'], ['a.c:-:- | - | no luck']],
    ['%f before an item', '%f%*[ ]%l: %m', ['a.c   7: no'], ['a.c:7:- | - | no']],
    ['%e and %k', '%f:%l:%c-%e:%k: %m', ['a.c:1:2-3:4: no'], ['a.c:1:2 | - | no']],
    ['%v', '%f:%l:%v: %m', ['a.c:1:9: no'], ['a.c:1:9 | - | no']],
    ['%t %n as one code', '%f:%l: %t%n %m', ['a.py:3: W0612 unused', 'a.py:4: E0602 unknown'], ['a.py:4:- | E0602 | unknown', 'warning a.py:3:- | W0612 | unused']],
    ['%n alone', '%f:%l: error %n: %m', ['a.c:3: error 2065: no'], ['a.c:3:- | 2065 | no']],
    ['%*[^…], %*\\d and %*\\s', '%*[^ ]%*\\s%f(%l) %*\\d %m', ['12:00   a.c(3) 99 no'], ['a.c:3:- | - | no']],
    ['%%, %. %# %[ %\\', '%f:%l: 100%% %.%#[%[a-z]%\\+] %m', ['a.c:3: 100% of it [abc] no'], ['a.c:3:- | - | no']],
    ['%\\( %\\| %\\) %\\d %\\=', '%f:%l: %\\(err%\\|warn%\\)%\\d%\\= %m', ['a.c:3: err7 no', 'a.c:4: warn yes', 'a.c:5: fine no'], ['a.c:3:- | - | no', 'a.c:4:- | - | yes']],
    ['%\\{-1,}, whose comma needs a backslash', '%f:%l: %.%\\{-1\\,}: %m', ['a.c:3: some: more: no'], ['a.c:3:- | - | more: no']],
    ['a comma behind a backslash', '%f\\, line %l\\, %m,%f|%l|%m', ['a.c, line 3, no', 'b.c|4|yes'], ['a.c:3:- | - | no', 'b.c:4:- | - | yes']],
    ['new lines between entries', '%f:%l: %m\n%f|%l|%m', ['a.c:3: no', 'b.c|4|yes'], ['a.c:3:- | - | no', 'b.c:4:- | - | yes']],
    ['either case, as in Vim', 'Error in %f: %m', ['ERROR IN a.c: no'], ['a.c:-:- | - | no']],
    ['%\\C', '%\\CError in %f: %m', ['ERROR in a.c: no', 'Error in b.c: no'], ['b.c:-:- | - | no']],
    ['%E %C %Z', '%EError in %f,%C line %l,%C  %m,%Z$', ['Error in a.c', ' line 3', '  what', '  and why', '$', '  not this'], ['a.c:3:- | - | what']],
    ['%W %I %N', '%W%f:%l: warning: %m,%I%f:%l: info: %m,%N%f:%l: note: %m,%E%f:%l: %m,%C  %m', ['a.c:1: no', 'a.c:2: warning: maybe', '  more', 'a.c:3: note: yes', 'a.c:4: info: so'], ['a.c:1:- | - | no', 'warning a.c:2:- | - | maybe', 'note a.c:3:- | - | yes', 'note a.c:4:- | - | so']],
    ['%A with %p, as javac prints', '%A%f:%l: error: %m,%-Z%p^,%-C%.%#', ['A.java:3: error: cannot find symbol', '    foo();', '    ^', 'x'], ['A.java:3:5 | - | cannot find symbol']],
    ['%+ keeps the whole line', '%+EFAIL %f,%C%m', ['FAIL a.c', 'why'], ['a.c:-:- | - | FAIL a.c']],
    ['%- leaves lines out', '%-Gmake%.%#,%f:%l: %m,%-G%.%#', ['make: a.c:3: not this', 'a.c:4: this', 'else'], ['a.c:4:- | - | this']],
    ['%-E and what follows it', '%-EIgnore %f,%E%f:%l: %m,%C  %m', ['Ignore a.c', '  more of it', 'b.c:3: this', '  more of this'], ['b.c:3:- | - | this']],
    ['%G says nothing of its own', '%+G%.%#text%.%#,%f:%l: %m', ['some text', 'a.c:3: no'], ['a.c:3:- | - | no']],
    ['%D and %X', "%Dmake: Entering directory '%f',%Xmake: Leaving directory '%f',%f:%l: %m", ["make: Entering directory '/app/lib'", 'a.c:3: no', "make: Entering directory 'sub'", 'b.c:4: no', "make: Leaving directory 'sub'", 'c.c:5: no', "make: Leaving directory '/app/lib'", 'd.c:6: no', '/abs/e.c:7: no'], ['/app/lib/a.c:3:- | - | no', '/app/lib/sub/b.c:4:- | - | no', '/app/lib/c.c:5:- | - | no', 'd.c:6:- | - | no', '/abs/e.c:7:- | - | no']],
    ['%P %Q %r', '%P[%f]%r,%-Q(end)%r,%l|%c| %m', ['[a.c] [b.c]', '3|4| no', '(end) (end)', '5|6| yes'], ['b.c:3:4 | - | no', '-:5:6 | - | yes']],
    ['%>', '%E%>BEGIN %f,%C%l,%Z%m', ['BEGIN a.c', '3', 'BEGIN b.c'], ['a.c:3:- | - | ', 'b.c:-:- | - | ']],
    ['%s and %o and %b', '%f:%b:%o: /%s/ %m', ['a.c:1:mod: /x+y/ no'], ['a.c:-:- | - | no']],
  ])('%s', async (_, text, lines, reports) => {
    const parsers = await parsersOf(format(text));
    const { bugs } = readBytes(bytes(`${lines.join('\n')}\n`), { parsers: [], extra: parsers }).reports;
    expect(bugs.map((bug) => `${bug.severity === 'error' ? '' : `${bug.severity} `}${brief(bug).split(' | ').slice(4).join(' | ')}`)).toEqual(reports);
  });

  it.each<[string, string, RegExp]>([
    ['nothing', ' , ', /has no entry/],
    ['an unknown item', '%f:%y', /entry "%f:%y" cannot be used: %y is no item/],
    ['an unknown prefix', '%Y%f', /%Y%? ?.*is no prefix/],
    ['an item twice', '%f:%f', /%f stands in it twice/],
    ['%r where it may not stand', '%f%r', /%r stands only behind %O, %P and %Q/],
    ['an end in the middle', '%f:%', /ends with a single %/],
    ['a class without end', '%*[abc', /a \] is missing/],
    ['a scan of nothing', '%*', /is not understood/],
    ['a group without end', '%\\(%f', /missing closing/],
    ['a look-ahead', '%f%\\@=x', /not understood here/],
    ['too many', Array.from({ length: 300 }, () => '%f:%l').join(','), /more than 200/],
  ])('%s is one sentence', async (_, text, sentence) => {
    expect(await reasonOf(format(text))).toMatch(sentence);
  });
});

describe('patterns of the user, among all others', () => {
  it('are read besides the known tools, and the fallbacks do not see what they claim', async () => {
    const extra = await parsersOf(format('oops %f@%l %m'));
    const { bugs } = readBytes(bytes('oops a.zz@3 error: broken\nsrc/a.ts(1,2): error TS2322: no\n'), { extra }).reports;
    expect(bugs.map((bug) => `${bug.tool} ${bug.file ?? ''}:${bug.line ?? ''}`)).toEqual(['tsc src/a.ts:1', 'errorformat a.zz:3']);
  });

  it('cost their length, whatever they are and whatever they meet', async () => {
    const extra = await parsersOf({ ...matcher({ owner: 'evil', pattern: [{ regexp: '^(a+)+(b|c)*$', message: 0 }] }, { owner: 'evil2', pattern: [{ regexp: '^(.*)*:(.*)*,(.*)*$', message: 0 }] }), errorformat: '%f:%l:%m:%s:%o!' });
    const started = performance.now();
    readBytes(bytes(Array.from({ length: 20 }, () => `${'a'.repeat(4000)}!\n${'a:1:'.repeat(1000)}\n`).join('')), { extra });
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('never throw on garbage', async () => {
    const extra = await parsersOf({ ...matcher(TSC, STYLISH, PYTHON, GCC, ACTIONLINT), errorformat: '%A%f:%l: %m,%C %m,%Z$,%D[%f,%X],%P(%f%r,%Q)%r' });
    const reporter = createReporter({ extra });
    for (let n = 1; n < 3000; n += 1) reporter.line({ n, text: ['\ud800', '(a.c (b.c', ')'.repeat(n % 50), `x:${n}: ${'é'.repeat(n % 99)}`, ' more', '[', ']', `${'9'.repeat(n % 400)}:1:2: error: x`][n % 8] as string });
    expect(reporter.finish(3000).bugs.length).toBeGreaterThan(0);
  });

  it.each<[string, readonly string[]]>([
    ['^(.+)\\((\\d+),(\\d+)\\): (error|warning) TS(\\d+)', ['error', 'warning']],
    ['(error|warning): .*', ['error', 'warning']],
    ['(?:fatal )?error:? (.*)', ['error']],
    ['a*b+c{0,2}d{2}ef', ['ef']],
    ['(?i)error', []],
    ['.*', []],
    ['x|', []],
    ['(abc)?', []],
    ['(?:abc|de)+f', ['abc', 'de']],
    ['\\x{41}bc\\u0041de\\p{Lu}fghi', ['fghi']],
    ['[]abc]def', ['def']],
    ['\\Qa|b\\E', []],
    ['a)b', []],
  ])('what %s needs in any case is %j', (source, literals) => {
    expect(requiredLiterals(source)).toEqual(literals);
  });
});
