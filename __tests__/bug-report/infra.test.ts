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
  ])('%s', (line) => {
    expect(classesOf(line)).toEqual([]);
  });

  it('knows every class at least once', () => {
    const classes = ['runner-lost', 'timeout', 'oom', 'disk', 'net', 'registry', 'rate-limit', 'image', 'actions-service', 'auth'];
    expect([...new Set(INFRA_ROWS.map((row) => row.class))].sort()).toEqual(classes.sort());
  });
});
