import { createRedactor } from '../../src/lib/redact.js';

/** Built of pieces, so that no scanner takes the test for a leak. */
const fake = (...pieces: string[]): string => pieces.join('');
const LETTERS = 'aB3dE5gH7jK9mN1pQ2sT4vW6xY8zA0cD';
const LONG = `${LETTERS}${LETTERS}`;
const JWT = [fake('eyJ', 'hbGciOiJIUzI1NiJ9'), fake('eyJ', 'zdWIiOiIxMjM0In0'), 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'].join('.');
const KEY = fake('MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj');
const BEGIN = fake('-----BEGIN ', 'RSA PRIVATE KEY-----');
const END = fake('-----END ', 'RSA PRIVATE KEY-----');

const SECRETS: readonly (readonly [string, string, string])[] = [
  ['old GitHub token', '', fake('ghp', '_', LETTERS, 'abcd')],
  ['S3: new GitHub token', '', fake('ghs', '_1234567_', JWT)],
  ['S3: new GitHub token, cut at 200', '', fake('ghs', '_1234567_', `${JWT}${LONG}${LONG}${LONG}`).slice(0, 200)],
  ['gho', '', fake('gho', '_', LETTERS, 'abcd')],
  ['ghu', '', fake('ghu', '_', LETTERS, 'abcd')],
  ['ghr', '', fake('ghr', '_', LETTERS, 'abcd')],
  ['fine-grained', '', fake('github', '_pat_', LETTERS, '_', LONG)],
  ['Groq', '', fake('gsk', '_', LONG)],
  ['Google API', '', fake('AI', 'za', LETTERS, '-_4')],
  ['Google new', '', fake('A', 'Q.', LONG)],
  ['Google OAuth', '', fake('ya', '29.', LONG)],
  ['OpenAI', '', fake('s', 'k-', LONG)],
  ['OpenAI project', '', fake('s', 'k-proj-', LONG)],
  ['Anthropic', '', fake('s', 'k-ant-api03-', LONG)],
  ['OpenRouter', '', fake('s', 'k-or-v1-', LONG)],
  ['Hugging Face', '', fake('h', 'f_', LETTERS, 'ab')],
  ['xAI', '', fake('x', 'ai-', LONG)],
  ['AWS', '', fake('AK', 'IAIOSFODNN7EXAMPLE')],
  ['GitLab', '', fake('gl', 'pat-', LETTERS.slice(0, 20))],
  ['Slack', '', fake('xo', 'xb-', '123456789012-', LETTERS)],
  ['npm', '', fake('n', 'pm_', LETTERS, 'abcd')],
  ['PyPI', '', fake('py', 'pi-', LONG)],
  ['Docker', '', fake('dckr', '_pat_', LETTERS)],
  ['Stripe', '', fake('sk', '_live_', LETTERS)],
  ['JWT', '', JWT],
  ['JWT cut off', '', JWT.slice(0, 40)],
  ['bearer header', 'Authorization: ', fake('Bearer ', LETTERS)],
  ['basic header', 'proxy-authorization: ', fake('Basic ', LETTERS)],
  ['header in JSON', '{"authorization":"', fake('Token ', LETTERS)],
  ['git extraheader', 'http.https://github.com/.extraheader AUTHORIZATION: ', fake('basic ', LETTERS)],
  ['cookie', 'Cookie: ', fake('session=', LETTERS, '; theme=dark')],
  ['set-cookie', 'set-cookie: ', fake('sid=', LETTERS)],
  ['API key header', 'x-goog-api-key: ', LETTERS],
  ['URL password', 'postgres://app:', 'hunter2hunter2'],
  ['query key', 'https://x.example/v1?alt=sse&key=', LETTERS],
  ['signature', 'https://x.example/log?sv=1&sig=', fake(LETTERS, '%3D')],
  ['npmrc UUID', '//npm.example/:_authToken=', fake('12345678', '-1234-1234-1234-', '123456789abc')],
  ['assignment', 'DB_PASSWORD=', 'correct7horse9battery'],
  ['JSON field', '{"client_secret": "', LETTERS],
];

describe('secrets by shape', () => {
  it.each(SECRETS)('%s', (_, before, secret) => {
    const after = before.startsWith('postgres') ? '@db.example/x' : before.endsWith('"') ? '"}' : /[a-z]: $/i.test(before) ? '' : ' ';
    const out = createRedactor([]).text(`run ${before}${secret}${after}`);
    expect(out).not.toContain(secret.slice(0, 12));
    expect(out).not.toContain(secret.slice(-8));
    expect(out).toMatch(/^run .*\[redacted:[a-z-]+#1\]/);
    expect(out.endsWith(after)).toBe(true);
  });

  it.each([
    ['a colour code before', (secret: string) => `\u001b[31m${secret}\u001b[0m`],
    ['a written colour code before', (secret: string) => `\\u001b[31m${secret}\\u001b[0m`],
    ['a written line end before', (secret: string) => `{"log":"first\\n${secret}"}`],
    ['zero-width inside', (secret: string) => `${secret.slice(0, 9)}\u200b${secret.slice(9)}`],
    ['colour code inside', (secret: string) => `${secret.slice(0, 9)}\u001b[1m${secret.slice(9)}`],
    ['quotes', (secret: string) => `'${secret}'`],
    ['equals sign', (secret: string) => `token=${secret}`],
  ])('S4: with %s', (_, wrap) => {
    for (const [name, before, secret] of SECRETS) {
      if (before !== '') continue;
      const out = createRedactor([]).text(wrap(secret));
      expect([name, out.includes(secret.slice(12, 24)), out.includes('[redacted:')]).toEqual([name, false, true]);
    }
  });

  it('gives the same value the same number, and never shows a prefix', () => {
    const redactor = createRedactor([]);
    const [one, two] = [fake('gsk', '_', LONG), fake('gsk', '_', 'Z9', LONG)];
    expect(redactor.text(`${one} ${two} ${one}`)).toBe('[redacted:groq#1] [redacted:groq#2] [redacted:groq#1]');
    expect(redactor.text(two)).toBe('[redacted:groq#2]');
  });

  it('changes nothing the second time', () => {
    const redactor = createRedactor([`${LETTERS}known`]);
    for (const [, before, secret] of SECRETS) {
      const once = redactor.text(`${before}${secret}@h "x" ${LETTERS}known`);
      expect(redactor.text(once)).toBe(once);
    }
  });

  it('S6: looks at no directives in the data', () => {
    const secret = fake('ghp', '_', LETTERS, 'abcd');
    expect(createRedactor([]).text(`/* secretlint-disable */ ${secret} # gitleaks:allow`)).not.toContain(secret);
  });
});

describe('S5: private keys', () => {
  const body = [KEY, KEY.toLowerCase(), `${KEY.slice(0, 30)}==`];
  it.each([
    ['whole', `${BEGIN}\n${body.join('\n')}\n${END}\nafter`],
    ['a time on each line', [BEGIN, ...body, END, 'after'].map((line) => `2026-01-02T03:04:05.1234567Z ${line}`).join('\n')],
    ['job and step on each line', [BEGIN, ...body, END, 'after'].map((line) => `test\tRun npm test\t2026-01-02T03:04:05.1234567Z ${line}`).join('\n')],
    ['written line ends', `{"private_key":"${[BEGIN, ...body, END].join('\\n')}\\n","next":"after"}`],
    ['cut off before END', `${BEGIN}\n${body.join('\n')}\nafter the key`],
    ['cut off in a line', `${BEGIN}\n${body.slice(0, 2).join('\n')}\nafter the key`],
    ['indented, CRLF', `  ${BEGIN}\r\n  ${body.join('\r\n  ')}\r\n  ${END}\r\nafter`],
    ['with headers', `${BEGIN}\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,AB12\n\n${body.join('\n')}\n${END}\nafter`],
  ])('%s', (_, text) => {
    const out = createRedactor([]).text(text);
    for (const line of body) expect(out).not.toContain(line.slice(0, 12));
    expect(out).toContain('[redacted:private-key#1]');
    expect(out).toContain('after');
  });

  it('leaves certificates and public keys alone', () => {
    const text = `-----BEGIN CERTIFICATE-----\n${KEY}\n-----END CERTIFICATE-----`;
    expect(createRedactor([]).text(text)).toBe(text);
  });
});

describe('known values', () => {
  const known = 'p@ss/word+42 "quoted"~ü';
  const bytes = Buffer.from(known);
  const forms: readonly (readonly [string, string])[] = [
    ['verbatim', known],
    ['JSON', JSON.stringify(known).slice(1, -1)],
    ['URL', encodeURIComponent(known)],
    ['URL, lower case', encodeURIComponent(known).replace(/%../g, (code) => code.toLowerCase())],
    ['form', encodeURIComponent(known).replace(/%20/g, '+')],
    ['hex', bytes.toString('hex')],
    ['HEX', bytes.toString('hex').toUpperCase()],
    ['base64', bytes.toString('base64')],
    ['base64, one byte before', Buffer.concat([Buffer.from(':'), bytes, Buffer.from('zz')]).toString('base64')],
    ['base64, two bytes before', Buffer.concat([Buffer.from('x:'), bytes]).toString('base64')],
    ['base64url', bytes.toString('base64url')],
    ['with colour inside', `${known.slice(0, 4)}\u001b[1m${known.slice(4)}`],
    ['over two lines', `${known.slice(0, 10)}\n2026-01-02T03:04:05.1234567Z ${known.slice(10)}`],
  ];
  it.each(forms)('%s', (_, form) => {
    const redactor = createRedactor([known, 'short']);
    expect(redactor.holds(`a ${form} b`)).toBe(true);
    expect(redactor.text(`a ${form} b`)).toBe('a [redacted:known#1] b');
    expect(redactor.holds(redactor.text(`a ${form} b`))).toBe(false);
  });

  it('finds a key without its first seven characters', () => {
    const redactor = createRedactor([LETTERS]);
    expect(redactor.text(`x ${LETTERS.slice(7)} y`)).toBe('x [redacted:known#1] y');
    expect(redactor.holds(LETTERS.slice(7))).toBe(true);
    expect(redactor.holds(LETTERS.slice(0, 11))).toBe(false);
  });

  it('takes the longer of two values that share a beginning', () => {
    const redactor = createRedactor(['secret', 'secretary']);
    expect(redactor.text('secretary secret')).toMatch(/^\[redacted:known#1\] \[redacted:known#2\]$/);
  });

  it('looks for every line of a value with several', () => {
    expect(createRedactor([`${BEGIN}\n${KEY}\n${END}`]).text(`line: ${KEY}`)).toBe('line: [redacted:known#1]');
  });

  it('leaves values under six characters and parts of paths alone', () => {
    const redactor = createRedactor(['main', '/home/runner/work/heal-action/heal-action1234']);
    const text = 'main /home/runner/work/heal-action/src/main.ts';
    expect(redactor.text(text)).toBe(text);
    expect(redactor.holds(text)).toBe(false);
  });

  it('never throws on a lone surrogate', () => {
    expect(createRedactor(['abc\ud800defghi']).text('abc\ud800defghi')).toContain('[redacted:known#1]');
  });
});

describe('honest lines stay to the letter', () => {
  it.each([
    'HEAD is now at 3f9c0e5a1b2c3d4e5f60718293a4b5c6d7e8f901 Lay the ground',
    'integrity sha512-oRePdPZJcA0TBWoaC0kZ4/gEGq3TdnJrHKJ8BLHjE5Ffo+0/QkZ4Ky8dO3kZ2nXH6d/rGh1bnnZQ6hbm8lpK3w==',
    'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'Digest: sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'request id 550e8400-e29b-41d4-a716-446655440000',
    'Cache restored from key: node-cache-Linux-x64-npm-5c2a2a2bb4a3d1a9f0c2b4f7a1d9e8c6',
    'SyntaxError: Unexpected token } in JSON at position 14',
    'error TS1005: token expected: identifier',
    'npm ERR! 404 Not Found - GET https://registry.example/task-runner-helper-with-a-long-name',
    'AUTHORIZATION: basic ***',
    'Authorization: Bearer ***',
    'env: GITHUB_TOKEN: ${{ secrets.GITHUB_TOKEN }}',
    'export API_KEY="$API_KEY"',
    'pip install scikit-learn sk-learn-contrib-something-very-long',
    'https://github.com/org/repo/actions/runs/123456789/job/987654321?pr=42',
    'expect(received).toBe(expected) // Object.is equality',
    '    at Object.<anonymous> (/home/runner/work/app/app/src/auth/bearer-token.test.ts:12:5)',
    'Bearer authentication is not configured for this registry',
    'ssh://git@github.com/org/repo.git',
    'git@github.com:org/repo.git',
    'http://localhost:3000/@vite/client',
    'password authentication failed for user "postgres"',
    'eyJ is how base64 of {" begins',
    'sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbXX0=',
    '[redacted:groq#1]',
  ])('%s', (line) => {
    expect(createRedactor(['a-known-value-1']).text(line)).toBe(line);
  });
});

it('reads a megabyte of near misses without losing its way', () => {
  const redactor = createRedactor([LETTERS]);
  for (const piece of ['eyJ', '-eyJ', '://a:', '\u001b[31m', 'authorization', `${BEGIN}\n`, 'ghs', '?key', 'a_token_']) {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(redactor.text(`${text} ${LETTERS}`).endsWith(`${LETTERS}`)).toBe(false);
  }
});
