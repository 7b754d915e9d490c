import { codeOnly, withoutComments } from '../../src/lib/blank-source.js';
import { CODE, COMMENT, scanSource, STRING } from '../../src/lib/scan-source.js';
import { languageOf, type Language } from '../../src/lib/source.js';

/** One letter per character: `.` code, `c` comment, `s` string. */
function kinds(text: string, language: Language): string {
  return [...scanSource(text, language)].map((kind) => ({ [CODE]: '.', [COMMENT]: 'c', [STRING]: 's' })[kind]).join('');
}

describe('scanSource', () => {
  const cases: [Language, string, string][] = [
    ['js', 'a "b" // c', '..sss.cccc'],
    ['js', 'a /* b\nc */ d', '..ccccccccc..'],
    ['js', "'a\\'b' c", 'ssssss..'],
    ['js', 'x = /"/g; "b"', '....ssss..sss'],
    ['js', 'a / b / "c"', '........sss'],
    ['js', '`a${b}c` d', 'ssss.sss..'],
    ['js', '`${`${a}`}` // b', 'ssssss.ssss.cccc'],
    ['js', '`${ {a} }` b', 'sss.....ss..'],
    ['js', '"open\nb', 'sssss..'],
    ['python', '"""a\n# b""" # c', 'sssssssssss.ccc'],
    ['python', "x = '#' # c", '....sss.ccc'],
    ['rust', "fn a<'a>() { 'x'; '\\n' }", '.............sss..ssss..'],
    ['go', 'a := `"` // b', '.....sss.cccc'],
    ['shell', 'a $# b#c # d', '.........ccc'],
    ['yaml', "a: b # c", '.....ccc'],
    ['sql', "a -- b", '..cccc'],
    ['html', 'a <!-- b --> c', '..cccccccccc..'],
    ['prose', 'a // b', '......'],
  ];
  it.each(cases)('%s: %s', (language, text, expected) => expect(kinds(text, language)).toBe(expected));

  it('comes to an end on texts made to be slow', () => {
    for (const text of ['/'.repeat(200_000), '`${'.repeat(60_000), '"\\'.repeat(100_000), '=/['.repeat(70_000), '/*'.repeat(100_000)]) {
      expect(scanSource(text, 'js').length).toBe(text.length);
    }
  });
});

describe('withoutComments', () => {
  it.each<[Language, string, string]>([
    ['js', 'a(); // b', 'a();     '],
    ['js', '/**\n * b\n */ a', '   \n    \n    a'],
    ['python', 'a # b', 'a    '],
    ['js', 'a // ${b}', 'a // ${b}'],
    ['js', '"// a"', '"// a"'],
  ])('%s: %j', (language, text, expected) => expect(withoutComments(text, language)).toBe(expected));

  it('believes no comment that the line alone does not show', () => {
    expect(withoutComments('if (x) /[/*]/.test(y)\nsend(z)\n', 'js')).toContain('send(z)');
  });

  it('keeps the length and the lines, with characters of two code units too', () => {
    const text = 'a("😀") // 😀 b\nc';
    expect(withoutComments(text, 'js')).toHaveLength(text.length);
    expect(codeOnly('a { "}" } // }', 'js')).toBe('a {     }     ');
  });
});

describe('languageOf', () => {
  it.each([
    ['a/b.tsx', '', 'js'], ['a.PY', '', 'python'], ['Makefile', '', 'make'], ['sub/Dockerfile.dev', '', 'docker'], ['run', '#!/usr/bin/env bash\n', 'shell'],
    ['run', '#!/usr/bin/python3\n', 'python'], ['run', 'text', 'other'], ['a.unknown', '#!/bin/sh\n', 'shell'], ['Jenkinsfile', '', 'java'], ['README.md', '', 'prose'],
  ])('%s is known', (path, text, language) => expect(languageOf(path, text)).toBe(language));
});
