import { readdirSync } from 'node:fs';
import { decodeText, encodeText } from '../../src/lib/text.js';
import { screen, checks } from '../../src/verdict/index.js';
import { change, screenInput } from './changes.js';

describe('the registry of checks', () => {
  it('holds every member once, by a stable id and with a title', () => {
    const files = readdirSync(new URL('../../src/verdict/checks/', import.meta.url)).filter((file) => file !== 'index.ts').map((file) => file.replace('.ts', ''));
    expect(checks.map((check) => check.id).sort()).toEqual(files.sort());
    for (const check of checks) expect(check.title).not.toBe('');
  });
});

describe('screen', () => {
  it('gives one result with a reason for every check, in order', () => {
    const results = screen(screenInput([change('src/a.ts', 'a - b\n', 'a + b\n')]));
    expect(results.map((result) => result.id)).toEqual(checks.map((check) => check.id));
    for (const result of results) expect(result).toMatchObject({ ok: true, reason: expect.stringMatching(/\S.*\.$/) });
  });

  const honest: [string, string, string, string][] = [
    ['an off-by-one', 'src/page.ts', 'const end = start + size - 1;\n', 'const end = start + size;\n'],
    ['a missing branch', 'lib/grade.py', 'def g(x):\n    return "low"\n', 'def g(x):\n    if x > 3.5:\n        return "high"\n    return "low"\n'],
    ['a null check', 'main.go', 'return user.Name\n', 'if user == nil {\n\treturn ""\n}\nreturn user.Name\n'],
    ['a type', 'src/lib.rs', 'fn a() -> i32 { 1 }\n', 'fn a() -> i64 { 1 }\n'],
    ['an import', 'src/App.java', 'import java.util.List;\n', 'import java.util.List;\nimport java.util.Map;\n'],
    ['an unused variable taken out', 'app/a.rb', 'x = 1\nputs y\n', 'puts y\n'],
    ['a fallback', 'src/a.php', '$a = $b;\n', '$a = $b ?? [];\n'],
    ['documentation', 'docs/a.md', '[a](./A.md)\n', '[a](./a.md)\n'],
  ];
  it.each(honest)('has nothing against %s', (_what, path, before, after) => {
    expect(screen(screenInput([change(path, before, after)])).filter((result) => !result.ok)).toEqual([]);
  });

  it('never throws on hostile text, and judges it the same each time', () => {
    let seed = 11;
    const random = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
    const pieces = ['"', "'", '`', '${', '}', '/*', '*/', '//', '#', '\n', '\\', '>>> ', '#[cfg(test)]', 'process.env', '\u202e', '\0', '<!--', '"""', 'if __name__ == "__main__":\n', '😀', '\ud800', '../', '(', '42'];
    for (let round = 0; round < 150; round++) {
      const text = (): string => Array.from({ length: random(60) }, () => pieces[Math.floor(random(2400) / 100)]).join('');
      const path = ['a.ts', 'a.py', 'a.rs', 'a.sh', 'a.yml', 'a', '\u202e', 'a.html'][Math.floor(random(800) / 100)] ?? 'a';
      const input = screenInput([change(path, text(), text())]);
      expect(screen(input)).toEqual(screen(input));
    }
  });

  it('L6: comes to an end on lines made to be slow', () => {
    for (const piece of ['process . ', '|| ', '# type: ', '{CI,', 'import {env', '"a', 'trap ', 'if: always ', '@ts-', '(', 'a.', '- ', '0x', '/**', 'cfg(', ' ', '$A', 'typeof ']) {
      const text = piece.repeat(Math.floor(60_000 / piece.length));
      for (const path of ['a.ts', 'a.py', 'a.rs', 'a.sh', 'a.yml']) expect(screen(screenInput([change(path, 'a\n', text)]))).toHaveLength(checks.length);
    }
  });
});

describe('decodeText', () => {
  it('gives text back byte for byte and refuses the rest', () => {
    expect(encodeText(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x61])) ?? '')).toEqual(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]));
    expect(decodeText(new Uint8Array([0x61, 0]))).toBeNull();
    expect(decodeText(new Uint8Array([0xff]))).toBeNull();
  });
});
