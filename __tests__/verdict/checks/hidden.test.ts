import { change, describeCheck, run } from '../changes.js';

const points = [0x00ad, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202e, 0x2060, 0x2064, 0x2066, 0x2069, 0xfeff, 0xfe00, 0xfe0f, 0x3164, 0xe0001, 0xe0041, 0xe007f, 0xe0100, 0xe01ef, 0x1b, 0x08, 0x0b, 0x7f, 0x85, 0x2028, 0x2029];

describe('invisible', () => {
  it.each(points.map((point) => [point.toString(16), String.fromCodePoint(point)]))('L4, D16: stops U+%s in an added line', (_hex, char) => {
    const result = run('invisible', change('src/a.ts', 'a\n', `a\nlet x${char} = 1;\n`));
    expect(result.ok).toBe(false);
    expect(result.reason).not.toContain(char);
  });
  it.each([
    ['a carriage return inside a line', 'src/a.py', '# comment\rimport os\n'],
    ['a Cyrillic letter in a Latin word', 'src/a.ts', 'if (isAdmіn) x();\n'],
    ['a full-width letter', 'src/a.py', 'pａssword = 1\n'],
    ['a mathematical letter', 'src/a.py', 'a𝐝min = 1\n'],
  ])('stops %s', (_what, path, line) => expect(run('invisible', change(path, 'a\n', `a\n${line}`)).ok).toBe(false));
  it.each([
    ['plain text with umlauts and emoji', 'const a = "Grüße 🎉";\n'],
    ['words in one foreign script', '// Привет, мир\n'],
    ['a Greek letter that looks like none of ours', 'const Δx = λ;\n'],
    ['tabs and windows line ends', '\tx();\r\n'],
  ])('passes %s', (_what, line) => expect(run('invisible', change('src/a.ts', 'a\n', `a\n${line}`)).ok).toBe(true));

  it('lets stand what a mended line held', () => {
    expect(run('invisible', change('a.ts', 'say("✔\ufe0f done", a - b);\n', 'say("✔\ufe0f done", a + b);\n')).ok).toBe(true);
    expect(run('invisible', change('a.ts', 'say("✔\ufe0f");\n', 'say("✔\ufe0f\ufe0f");\n')).ok).toBe(false);
    expect(run('invisible', change('a.ts', '\u202ex\na\n', '\u202ex\nb\n')).ok).toBe(true);
  });
});

const on = (line: string): [string, string] => ['a\nb\n', `a\n${line}\nb\n`];
const github = `gh${'p_'}${'A1b2C3d4E5'.repeat(4)}`;

describeCheck('secrets', {
  stops: [
    ['a GitHub token', 'src/a.ts', ...on(`const t = "${github}";`)],
    ['an AWS key id', 'src/a.py', ...on(`KEY = "${'AK'}IA${'ABCDEFGH'.repeat(2)}"`)],
    ['a private key', 'src/a.go', ...on(`-----BEGIN RSA PRIVATE${' '}KEY-----\n${'QUJD'.repeat(10)}`)],
    ['a copy of one that the file had', 'src/a.ts', `const t = "${github}";\n`, `const t = "${github}";\n// ${github}\n`],
    ['a password in a URL', 'src/A.java', ...on(`String u = "https://user:${'hunter2hunter2'}@host.invalid/";`)],
  ],
  passes: [
    ['plain code', 'src/a.ts', ...on('const token = readToken();')],
    ['a hash', 'src/a.ts', ...on(`const sha = "${'0123456789abcdef'.repeat(2)}01234567";`)],
    ['one that the file had', 'src/a.ts', `const t = "${github}"; f(1)\n`, `const t = "${github}"; f(2)\n`],
  ],
});

describe('secrets', () => {
  it('does not tell the secret', () => expect(run('secrets', change('a.ts', 'a\n', `"${github}"\n`)).reason).not.toContain('A1b2C3'));
});
