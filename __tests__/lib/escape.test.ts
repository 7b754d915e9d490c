import { codeSpan, escapeHtml, fence, htmlText, markdownText } from '../../src/lib/escape.js';
import { ACTIVE, activeMarkdown } from '../support/inert.js';
import { HOSTILE } from '../support/records.js';

/** The same pieces in ever other orders: what is inert alone must be inert in any company. */
function* mixtures(n: number): Generator<string> {
  const pieces = ['`', '``', '```', '`````', '~~~', ' ', '\n', '\n\n', '@a', '#1', 'GH-2', '<img src=x>', '</code>', '</details>', '<!--', '-->', '![', '](', 'https://e.example', 'www.e.example', '|', '\\', '*', '_', '&#64;', '&amp;', 'word', '- ', '> ', '# ', '1. ', '    ', ':tada:', '[x]: y', "'", '"', '\u001b[1m', '\u200b'];
  let seed = 7;
  const next = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
  for (let i = 0; i < n; i++) yield Array.from({ length: 1 + next(9) }, () => pieces[next(pieces.length)] ?? '').join('');
}

function expectInert(markdown: string, source: string): void {
  const { text, openFence } = activeMarkdown(markdown);
  const found = ACTIVE.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
  expect({ source, markdown, found, openFence }).toEqual({ source, markdown, found: [], openFence: false });
}

const sources = [HOSTILE, ...HOSTILE.split('\n'), ...mixtures(3000)];

describe('escaping for Markdown', () => {
  it('leaves nothing active, whatever is mixed with what', () => {
    for (const source of sources) {
      expectInert(codeSpan(source), source);
      expectInert(`${markdownText(source)} and ${markdownText(source)}`, source);
      expectInert(fence(source, 'diff'), source);
      expectInert(`<td>${htmlText(source)}</td>`, source);
      expect(markdownText(source) + codeSpan(source) + htmlText(source)).not.toMatch(/\n/);
    }
  });

  it.each([
    ['a code span', codeSpan('plain'), '`plain`'],
    ['a code span with backticks', codeSpan('a ``b`'), '``` a ``b` ```'],
    ['a code span of nothing', codeSpan(''), '`  `'],
    ['a code span of two lines', codeSpan('a\n  b'), '`a b`'],
    ['a fence', fence('a\nb\n', 'bash'), '```bash\na\nb\n```'],
    ['a fence around a fence', fence('````\nx'), '`````\n````\nx\n`````'],
    ['prose', markdownText('The step is red: 3 errors, 0.5 s (exit 1).'), 'The step is red: 3 errors, 0.5 s (exit 1).'],
    ['a mention in prose', markdownText('thanks to @org/team, fixes #1'), 'thanks to `@org/team`, fixes `#1`'],
    ['a commit in brackets', markdownText('made (commit 2ce9f1a0b3c4).'), 'made (commit `2ce9f1a0b3c4`).'],
    ['nothing but marks', markdownText('a /). b'), 'a `/`). b'],
    ['names joined by a runner', markdownText('suite > test'), 'suite &gt; test'],
    ['what would quote', markdownText('> test'), '`>` test'],
    ['what would list', markdownText('- test'), '`-` test'],
    ['letters of all scripts', markdownText('Größe 量 ошибка'), 'Größe 量 ошибка'],
    ['a mention in a cell', htmlText('by @org <b>'), 'by <code>@org</code> <code>&lt;b&gt;</code>'],
    ['HTML', escapeHtml(`<a b="c" d='e'>&amp;\u001b[31m\u202e`), '&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;&amp;amp;'],
  ])('shows %s', (_, shown, expected) => {
    expect(shown).toBe(expected);
  });

  it('keeps the text of a fence to the letter', () => {
    expect(fence(HOSTILE).split('\n')).toEqual(expect.arrayContaining(['```', '````', '~~~~', '# h1 @org', '    indented @org/team #5']));
  });
});
