import { readEnvFile, readPathFile } from '../../src/lib/command-files.js';

test.each<[string, string, Record<string, string>]>([
  ['nothing', '', {}],
  ['one', 'A=1\n', { A: '1' }],
  ['no last line end', 'A=1', { A: '1' }],
  ['values with equals, blanks and two arrows', 'A=b=c d<<e\n', { A: 'b=c d<<e' }],
  ['an empty value', 'A=\n', { A: '' }],
  ['the last one wins', 'A=1\nA=2\n', { A: '2' }],
  ['empty lines between', '\nA=1\n\n\nB=2\n', { A: '1', B: '2' }],
  ['the ends of lines and the mark of Windows', '\ufeffA=1\r\nB<<E\r\nx\r\ny\r\nE\r\n', { A: '1', B: 'x\ny' }],
  ['several lines', 'A<<END\none\n\ntwo=2\nEND\nB=1\n', { A: 'one\n\ntwo=2', B: '1' }],
  ['several lines that are none', 'A<<END\nEND\n', { A: '' }],
  ['a word that stands in a line', 'A<<E\nE E\nxE\nE\n', { A: 'E E\nxE' }],
  ['a word with blanks and signs', 'A<<ghadelimiter_1 =\nx\nghadelimiter_1 =\n', { A: 'x' }],
  ['the runner’s own stay its own', 'GITHUB_TOKEN=x\nRUNNER_OS=y\nNODE_OPTIONS=--require=/x\nCI=no\n', { CI: 'no' }],
  ['names that reach into objects', '__proto__=x\nconstructor=y\n', { ['__proto__']: 'x', constructor: 'y' }],
])('variables: %s', (_, text, expected) => {
  const read = readEnvFile(text);
  expect(read.ok && Object.entries(read.value)).toEqual(Object.entries(expected).filter(([name]) => name !== '__proto__' || Object.hasOwn(expected, '__proto__')));
});

test.each<[string, string, RegExp]>([
  ['a line that is none', 'A=1\nhello\n', /neither NAME=value nor NAME<<WORD \(line 2\)/],
  ['no name', '=1\n', /\(line 1\)/],
  ['no name before a word', '<<E\nx\nE\n', /\(line 1\)/],
  ['no end', 'A<<E\nx\n', /the value of A in GITHUB_ENV has no end/],
  ['no word', 'A<<\nx\n\n', /has no end/],
])('a step that writes it fails: %s', (_, text, words) => {
  expect(readEnvFile(text)).toEqual({ ok: false, reason: expect.stringMatching(words) as string });
});

test.each<[string, string, readonly string[]]>([
  ['nothing', '\n', []],
  ['the last is searched first', '/a\n/b c\r\n/a\n', ['/a', '/b c']],
  ['what would be two', '/a:/b\n/c\n', ['/c']],
])('folders: %s', (_, text, expected) => {
  expect(readPathFile(text)).toEqual(expected);
});
