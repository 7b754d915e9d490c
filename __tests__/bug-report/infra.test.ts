import { INFRA_ROWS } from '../../src/bug-report/parsers/common/infra-rows.js';
import { reportBugs } from '../../src/bug-report/index.js';
import { infra } from '../../src/bug-report/parsers/common/infra.js';

const classesOf = (text: string): (string | undefined)[] =>
  reportBugs([{ n: 1, text }], { parsers: [infra] }).bugs.map((bug) => bug.rule);

describe.each(INFRA_ROWS)('$class: $literal', ({ class: name, literal, pattern, positive, nearMiss }) => {
  it('reads its line, and only as its own class', () => {
    expect(positive).toContain(literal);
    expect(positive).toMatch(pattern);
    expect(classesOf(positive)).toEqual([name]);
  });

  it('leaves the near miss', () => {
    expect(classesOf(nearMiss)).toEqual([]);
  });
});

describe('what is no infrastructure', () => {
  it.each([
    'Error: connect ECONNREFUSED 127.0.0.1:5432',
    'Error: connect ECONNREFUSED ::1:5432',
    'Error: getaddrinfo ENOTFOUND localhost',
    'npm error 404 Not Found - GET https://registry.example/left-padd - Not found',
    'npm error code E404',
    'E: Failed to fetch http://archive.example/pool/x.deb  404  Not Found [IP: 1.2.3.4 80]',
    'error: failed to download from `https://static.example/x.crate`: 404',
    'psql: error: connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused',
    '✓ retries on ECONNRESET (12 ms)',
    'expected ETIMEDOUT to equal ECONNRESET',
    '    at TLSSocket.onError (net.js:1:2) ECONNRESET',
    '✓ handles HTTP 502 from the gateway (3 ms)',
    'got exit code 124 as expected',
    'INFO returned HTTP 503, trying again in 2s',
    'PASS returns 503 Service Unavailable',
    '--- PASS: TestHTTP502 (0.00s)',
    'Error: HTTP 503: Service Unavailable at http://localhost:8080/',
    'Error: HTTP 404: Not Found',
    'Filesystem free space left: 21 GB, minimum 14 GB',
    '> Could not GET \'https://repo.example/x.pom\'. Received status code 404 from server: Not found',
    'AssertionError: expected "Bad credentials" to equal "ok"',
  ])('%s', (line) => {
    expect(classesOf(line)).toEqual([]);
  });

  it('reads hostile lines in linear time', () => {
    const starts = ['Error: ', 'E: ', 'fatal: ', 'go: ', 'curl: (22) ', '  [28] ', 'command ', "   > Could not GET '"];
    const hostile = ['a', ' ', ': ', 'Error: ', 'x.', '503 ', 'HTTP 50', "'"].flatMap((piece) => starts.map((start) => start + piece.repeat(8_000)));
    // A quadratic pattern would run into the test's own time limit here.
    for (const { pattern } of INFRA_ROWS) for (const text of hostile) expect(typeof pattern.test(text)).toBe('boolean');
  });

  /** Package managers whose blocks are read whole say which of their failures are the network's. */
  it.each([
    ['npm error code E503\nnpm error 503 Service Unavailable - GET https://registry.example/x', 'infra', 'registry'],
    ['npm ERR! code ECONNRESET\nnpm ERR! network request to https://registry.example/x failed', 'infra', 'registry'],
    ['npm ERR! code E404\nnpm ERR! 404 Not Found - GET https://registry.example/left-padd', 'dependency', 'E404'],
    ['npm ERR! code E401\nnpm ERR! Unable to authenticate', 'infra', 'auth'],
    [' ERR_PNPM_FETCH_503  GET https://registry.example/x: Service Unavailable - 503', 'infra', 'registry'],
    [' ERR_PNPM_FETCH_404  GET https://registry.example/x: Not Found - 404', 'dependency', 'ERR_PNPM_FETCH_404'],
  ])('%s', (text, kind, rule) => {
    const { bugs } = reportBugs(text.split('\n').map((line, n) => ({ n: n + 1, text: line })));
    expect(bugs.map((bug) => [bug.kind, bug.rule])).toEqual([[kind, rule]]);
  });

  it('knows every class at least once', () => {
    const classes = ['runner-lost', 'timeout', 'oom', 'disk', 'net', 'registry', 'rate-limit', 'image', 'actions-service', 'auth'];
    expect([...new Set(INFRA_ROWS.map((row) => row.class))].sort()).toEqual(classes.sort());
  });
});
