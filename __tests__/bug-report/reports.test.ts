import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BugReports } from '../../src/model/index.js';
import { readBytes } from '../../src/reading.js';
import { findReports } from '../../src/runner/reports.js';
import { brief } from '../support/brief.js';
import { readPair } from '../support/golden.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (log: string, ...files: readonly string[]): BugReports => readBytes(bytes(log), { files: files.map((text, n) => ({ path: `r${n}`, text })) }).reports;
const CASE = '<testcase classname="shop.Cart" name="adds"><failure message="1 is not 2"/></testcase>';

describe('hostile report files', () => {
  const laughs = `<!DOCTYPE r [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, n) => `<!ENTITY ${'b'.repeat(n + 1)} "${`&${n === 0 ? 'a' : 'b'.repeat(n)};`.repeat(10)}">`).join('')}]><testsuite><testcase name="x"><failure message="&${'b'.repeat(20)};"/></testcase></testsuite>`;
  it.each<[string, string]>([
    ['a billion laughs', laughs],
    ['an external entity', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><testsuite><testcase name="x"><failure message="&x;"/></testcase></testsuite>'],
    ['nesting without end', `${'<a>'.repeat(100_000)}`],
    ['a testsuite in a testsuite, and so on', `${'<testsuite>'.repeat(500)}${CASE}${'</testsuite>'.repeat(500)}`],
    ['half a million elements and one', `<testsuite>${'<a/>'.repeat(500_001)}${CASE}</testsuite>`],
    ['XML that is cut off', `<testsuite>${CASE}`],
    ['XML with two roots', `<testsuite/>${CASE}`],
    ['a web page', '<!doctype html><html><p>error</html>'],
    ['another format of XML', '<coverage><file name="a" line="3" message="error"/></coverage>'],
    ['JSON that is cut off', '{"testResults": [{"assertionResults": ['],
    ['deep JSON', `${'['.repeat(200_000)}`],
  ])('%s is not read, quickly, and counted as such', (_, text) => {
    const started = performance.now();
    const { bugs, unread, tests } = read('', text);
    expect([bugs, unread, tests]).toEqual([[], 1, undefined]);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(JSON.stringify(read('', text))).not.toContain('root:');
  });

  it.each<[string, string]>([
    ['numbers for everything', '{"runs": [{"tool": 3, "results": [{"message": 4}, null, 7, {"message": {"text": 8}}]}], "version": 1}'],
    ['lists for everything', '{"testResults": [[], {"assertionResults": {}}, {"assertionResults": [[], {"status": "passed"}]}], "numTotalTests": 1}'],
    ['nothing', ''],
    ['blanks', ' \n \n'],
    ['JSON deep and whole', `${'['.repeat(5_000)}${']'.repeat(5_000)}`],
    ['a name from the prototype', '{"__proto__": {"toString": 1}, "constructor": {"message": "x", "line": {}}}'],
    ['a suite without cases', '<testsuites tests="9" failures="9"/>'],
  ])('%s says nothing', (_, text) => {
    expect(read('', text)).toMatchObject({ bugs: [], dropped: 0 });
  });

  it('keeps a bounded number of failures, and counts the rest', () => {
    const { bugs, dropped, tests } = read('', `<testsuite>${Array.from({ length: 20_000 }, (_, n) => CASE.replace('adds', `adds${n}`)).join('')}</testsuite>`);
    expect([bugs.length, dropped > 0, tests?.failed]).toEqual([500, true, 20_000]);
  });

  it.each<[string, string]>([
    ['a byte-order mark', `\ufeff<?xml version="1.0"?><testsuite>${CASE}</testsuite>`],
    ['blanks before', `\n\n  <testsuite>${CASE}</testsuite>`],
    ['names of a namespace', `<j:testsuite xmlns:j="urn:j">${CASE.replaceAll('testcase', 'j:testcase').replace('failure', 'j:failure')}</j:testsuite>`],
    ['text in place of the attribute', '<testsuite><testcase classname="shop.Cart" name="adds"><failure><![CDATA[1 is not 2\nat x]]></failure></testcase></testsuite>'],
  ])('%s does no harm', (_, text) => {
    expect(read('', text).bugs.map(brief)).toEqual(['junit | test | error | shop.Cart.adds | -:-:- | - | 1 is not 2']);
  });

  it('takes colours out of messages', () => {
    expect(read('', '<testsuite><testcase name="x"><failure>&#27;[31mred&#27;[0m</failure></testcase></testsuite>').bugs[0]?.message ?? '').not.toContain('\u001b');
  });
});

describe('a failure in the log and in the report', () => {
  const pairs: readonly (readonly [string, { tool: string; case: string }, { tool: string; case: string }])[] = [
    ['pytest', { tool: 'pytest', case: 'long' }, { tool: 'junit', case: 'file-pytest' }],
    ['pytest, short', { tool: 'pytest', case: 'short' }, { tool: 'junit', case: 'file-pytest' }],
    ['jest', { tool: 'jest', case: 'two-failing' }, { tool: 'jest-json', case: 'two-failing' }],
    ['jest and CTRF', { tool: 'jest', case: 'two-failing' }, { tool: 'ctrf', case: 'jest' }],
    ['node:test', { tool: 'node-test', case: 'spec' }, { tool: 'junit', case: 'file-node-test' }],
    ['node:test and its TAP', { tool: 'node-test', case: 'spec' }, { tool: 'tap-file', case: 'node-test' }],
    ['pytest that cannot collect', { tool: 'pytest', case: 'collect' }, { tool: 'junit', case: 'file-pytest-collect' }],
    ['jest that cannot load', { tool: 'jest', case: 'suite-fails' }, { tool: 'jest-json', case: 'suite-fails' }],
    ['eslint', { tool: 'eslint', case: 'stylish' }, { tool: 'eslint-json', case: 'findings' }],
    ['go test', { tool: 'go-test', case: 'verbose' }, { tool: 'go-test-json', case: 'failures' }],
  ];
  const essence = ({ bugs }: BugReports): readonly unknown[] => bugs.map(({ fingerprint, logLines, tool, kind, message, excerpt }) => ({ fingerprint, logLines, tool, kind, message, excerpt }));

  it.each(pairs)('is one, with the lines and the fingerprint of the log: %s', (_, log, report) => {
    const [logged, filed] = [readPair(log).log, readPair(report).log];
    const alone = read(logged);
    const both = read(logged, filed);
    expect(essence(both)).toEqual(essence(alone));
    expect(both.tests).toEqual(alone.tests ?? read('', filed).tests);
    expect(essence(read(logged, filed, filed))).toEqual(essence(alone));
  });

  it('is one for surefire, which names the class in the one and the method in the other', () => {
    const log = '[ERROR] Failures: \n[ERROR]   CartTest.adds:12 expected: <3> but was: <4>\n';
    const xml = '<testsuite name="com.acme.CartTest"><testcase name="adds" classname="com.acme.CartTest"><failure message="expected: &lt;3&gt; but was: &lt;4&gt;" type="org.opentest4j.AssertionFailedError"><![CDATA[org.opentest4j.AssertionFailedError: expected: <3> but was: <4>\n\tat org.junit.jupiter.api.AssertionUtils.fail(AssertionUtils.java:55)\n\tat com.acme.CartTest.adds(CartTest.java:12)\n]]></failure></testcase></testsuite>';
    expect(read('', xml).bugs.map(brief)).toEqual(['junit | test | error | com.acme.CartTest.adds | com/acme/CartTest.java:12:- | - | expected: <3> but was: <4>']);
    expect(read(log, xml).bugs.length).toBe(Math.max(1, read(log).bugs.length));
  });

  it('explains a step that failed without a word: no guess at its lines stands beside it', () => {
    const silent = 'collecting\nstrange words\n##[error]Process completed with exit code 1.\n';
    expect(read(silent).bugs.map((bug) => bug.tool)).toContain('log');
    expect(read(silent, `<testsuite>${CASE}</testsuite>`).bugs.map((bug) => bug.tool)).toEqual(['junit', 'github']);
    const warning = '[{"filePath":"a.js","messages":[{"ruleId":"eqeqeq","severity":1,"message":"no","line":1,"column":1}]}]';
    expect(read(silent, warning).bugs.map((bug) => bug.tool)).toContain('log');
  });

  it('that only the report knows comes behind those of the log', () => {
    const both = read('src/a.ts(1,2): error TS2322: no\n', `<testsuite>${CASE}</testsuite>`);
    expect(both.bugs.map((bug) => bug.tool)).toEqual(['tsc', 'junit']);
  });
});

describe('finding report files', () => {
  let folder: string;
  const at = (name: string): string => join(folder, name);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'heal-reports-'));
    for (const name of ['out', 'node_modules', '.git', 'deep/a/b']) mkdirSync(at(name), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const names = (globs: readonly string[], since = 0): readonly string[] => findReports(folder, globs, since).map(({ path }) => path);

  it('takes what fits, in the order of the paths, and nothing of packages', () => {
    for (const name of ['out/b.xml', 'out/a.xml', 'out/a.txt', 'node_modules/x.xml', '.git/x.xml', 'deep/a/b/c.xml']) writeFileSync(at(name), '<a/>');
    expect(names(['**/*.xml'])).toEqual(['deep/a/b/c.xml', 'out/a.xml', 'out/b.xml']);
    expect(names(['*.xml', '../**', '/etc/*'])).toEqual([]);
    expect(findReports(at('nowhere'), ['**'], 0)).toEqual([]);
  });

  it('follows no link, and waits for no pipe', () => {
    writeFileSync(at('secret'), 'x');
    symlinkSync(at('secret'), at('out/link.xml'));
    symlinkSync('/etc', at('out/etc'));
    symlinkSync(folder, at('out/circle'));
    execFileSync('mkfifo', [at('out/pipe.xml')]);
    mkdirSync(at('out/folder.xml'));
    expect(names(['**/*.xml', '**/passwd'])).toEqual([]);
  });

  it('leaves out what is too large, what is too much, and what was there before', () => {
    writeFileSync(at('out/large.xml'), Buffer.alloc(21 << 20, 0x20));
    writeFileSync(at('out/fits.xml'), Buffer.alloc(1 << 20, 0x20));
    expect(names(['**/*.xml'])).toEqual(['out/fits.xml']);
    for (let n = 0; n < 300; n += 1) writeFileSync(at(`deep/${n}.json`), '{}');
    expect(names(['**/*.json'])).toHaveLength(200);
    const now = Date.now();
    writeFileSync(at('out/old.sarif'), '{}');
    utimesSync(at('out/old.sarif'), new Date(now - 60_000), new Date(now - 60_000));
    writeFileSync(at('out/new.sarif'), '{}');
    expect(names(['**/*.sarif'], now - 30_000)).toEqual(['out/new.sarif']);
  });

  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(`<testsuite>${CASE}é</testsuite>`)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff<testsuite>${CASE}é</testsuite>`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff<?xml version="1.0" encoding="utf-16"?><testsuite>${CASE}</testsuite>`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff<testsuite>${CASE}</testsuite>`, 'utf16le').swap16()],
  ])('%s is read', (_, content) => {
    writeFileSync(at('out/r.xml'), content);
    const files = findReports(folder, ['**/*.xml'], 0);
    expect(readBytes(new Uint8Array(), { files }).reports.bugs.map(brief)).toEqual(['junit | test | error | shop.Cart.adds | -:-:- | - | 1 is not 2']);
  });
});
