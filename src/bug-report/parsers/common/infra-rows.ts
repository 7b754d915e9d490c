/** The classes of failures that no edit cures; the rule of their reports. */
export type InfraClass = 'runner-lost' | 'timeout' | 'oom' | 'disk' | 'net' | 'registry' | 'rate-limit' | 'image' | 'actions-service' | 'auth';

/** One signature, with a line that it must match and a near miss that it must not. */
export interface InfraRow {
  readonly class: InfraClass;
  /** In every line that fits; keeps the pattern away from all others. */
  readonly literal: string;
  /** Anchored to how the line begins wherever possible: tests and logs talk about such errors without having them. */
  readonly pattern: RegExp;
  readonly severity?: 'warning';
  readonly positive: string;
  readonly nearMiss: string;
}

/** How tools begin a line that says why they gave up. */
const TOLD = '^(?:\\s{0,8}(?:[Ee]rror|ERROR|[Ff]atal|FATAL|E|Caused by|Cause|npm (?:ERR!|error)|curl|wget|docker|go|pip|uv|error [\\w-]{1,30})(?:[:!]|\\s\\(|\\s(?=code|network|errno|An |request )))?\\s?';
/** A refused or unknown localhost is a service that the tests did not start: not the network. */
const AWAY = '(?!.{0,300}(?:localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[?::1\\b|0\\.0\\.0\\.0))';
const row = (pattern: string): RegExp => new RegExp(pattern);

/** In order; the first that fits names the class. */
export const INFRA_ROWS: readonly InfraRow[] = [
  { class: 'runner-lost', literal: 'shutdown signal', pattern: row('^The runner has received a shutdown signal\\.'),
    positive: 'The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.',
    nearMiss: 'server: the worker has received a shutdown signal, draining' },
  { class: 'runner-lost', literal: 'lost communication with the server', pattern: row('^The (?:self-)?hosted runner(?:: .{1,200})? lost communication with the server'),
    positive: 'The hosted runner: GitHub Actions 12 lost communication with the server. Anything in your workflow that terminates the runner process can cause this.',
    nearMiss: 'the client lost communication with the server (expected by the test)' },
  { class: 'runner-lost', literal: 'The operation was cancel', pattern: row('^(?:Error: )?The operation was cancell?ed\\.$'),
    positive: 'The operation was canceled.', nearMiss: 'AbortError: The operation was canceled by the user' },
  { class: 'runner-lost', literal: 'pod failed to come online', pattern: row('^(?:Error: )?pod failed to come online'),
    positive: 'Error: pod failed to come online with error: Error: Pod x is unhealthy with phase status Pending', nearMiss: 'waiting: pod failed to come online so far, trying again' },
  { class: 'runner-lost', literal: 'hosted runner encountered an error', pattern: row('^The hosted runner encountered an error while running your job'),
    positive: 'The hosted runner encountered an error while running your job. (Error Type: Disconnect).', nearMiss: 'docs: what to do when a hosted runner encountered an error' },
  { class: 'timeout', literal: 'has timed out after', pattern: row("^The (?:action|job|step) '.{1,300}' has timed out after \\d{1,6} minutes?\\."),
    positive: "The action 'Test' has timed out after 360 minutes.", nearMiss: 'page.goto: the navigation has timed out after 30000 ms' },
  { class: 'timeout', literal: 'exceeded the maximum execution time', pattern: row('^The job running on runner .{1,200} has exceeded the maximum execution time of \\d{1,6} minutes?'),
    positive: 'The job running on runner GitHub Actions 3 has exceeded the maximum execution time of 10 minutes.', nearMiss: 'query has exceeded the maximum execution time of 10 seconds' },
  { class: 'oom', literal: 'heap out of memory', pattern: row('FATAL ERROR: .{0,200}JavaScript heap out of memory'),
    positive: 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory', nearMiss: '✓ reports JavaScript heap out of memory to the user (4 ms)' },
  { class: 'oom', literal: 'java.lang.OutOfMemoryError', pattern: row('^(?:\\[ERROR\\] |> |Exception in thread .{0,200} |Caused by: |Exception: )?java\\.lang\\.OutOfMemoryError\\b'),
    positive: 'Exception in thread "main" java.lang.OutOfMemoryError: Java heap space', nearMiss: '    at app.Guard.check(Guard.java:3) // throws java.lang.OutOfMemoryError' },
  { class: 'oom', literal: 'Killed signal terminated program', pattern: row('fatal error: Killed signal terminated program \\w'),
    positive: 'c++: fatal error: Killed signal terminated program cc1plus', nearMiss: 'supervisor: Killed signal terminated program as asked' },
  { class: 'oom', literal: 'annot allocate memory', pattern: row('(?:fork|mmap|clone|ENOMEM)\\b.{0,100}: [Cc]annot allocate memory|^OSError: \\[Errno 12\\] Cannot allocate memory'),
    positive: 'bash: fork: Cannot allocate memory', nearMiss: 'expected message to equal "Cannot allocate memory"' },
  { class: 'disk', literal: 'o space left on device', pattern: row('(?:ENOSPC|\\[Errno 28\\]|: (?:write|writing|copy|mkdir|open)\\b.{0,300}|^(?:fatal|error|tar|cp|mv|dd|ld|cc|write|System\\.IO\\.IOException)\\b.{0,300}): [Nn]o space left on device|^OSError: \\[Errno 28\\] No space left on device|: No space left on device$'),
    positive: "Error: ENOSPC: no space left on device, write", nearMiss: 'Error: ENOSPC: System limit for number of file watchers reached, no space left on device list' },
  { class: 'disk', literal: 'running out of disk space', pattern: row('^You are running out of disk space\\. The runner will stop working'), severity: 'warning',
    positive: 'You are running out of disk space. The runner will stop working when the machine runs out of disk space. Free space left: 87 MB', nearMiss: 'alert: host db1 is running out of disk space' },
  { class: 'rate-limit', literal: 'PI rate limit exceeded', pattern: row('^[^A-Za-z]{0,20}(?:"?message"?: "?|HttpError: |gh: |Error: |error: |remote: |HTTP 403: )?API rate limit exceeded for \\w'),
    positive: '  "message": "API rate limit exceeded for user ID 133916390. If you reach out to GitHub Support for help', nearMiss: '✓ shows "API rate limit exceeded" to the user (3 ms)' },
  { class: 'rate-limit', literal: 'secondary rate limit', pattern: row('(?:Error|HTTP 403|message"?): .{0,40}You have exceeded a secondary rate limit'),
    positive: 'HttpError: You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', nearMiss: 'docs: what a secondary rate limit is' },
  { class: 'rate-limit', literal: 'toomanyrequests', pattern: row('(?:Error response from daemon|error|ERROR|unknown|failed to .{1,200}): .{0,200}toomanyrequests: '),
    positive: 'Error response from daemon: toomanyrequests: You have reached your pull rate limit.', nearMiss: 'const codes = { toomanyrequests: 429 }' },
  { class: 'rate-limit', literal: '429 Too Many Requests', pattern: row('^(?:.{0,40}[Ee]rror|ERROR|fatal|curl|npm|docker|go)\\b.{0,300}\\b429 Too Many Requests'),
    positive: 'Error response from daemon: Get "https://registry.example/v2/": 429 Too Many Requests', nearMiss: '✓ answers 429 Too Many Requests to the eleventh call' },
  { class: 'rate-limit', literal: 'rror: 429', pattern: row('^(?:fatal|curl|error)\\b.{0,300}returned error: 429\\b'),
    positive: "fatal: unable to access 'https://github.com/org/app/': The requested URL returned error: 429", nearMiss: 'expected error: 429, got error: 500' },
  { class: 'image', literal: 'manifest', pattern: row('^(?:.{0,40}[Ee]rror(?: response from daemon)?|ERROR|docker): .{0,300}(?:manifest unknown(?:$|:)|no matching manifest for)'),
    positive: 'Error response from daemon: manifest for python:3.14t not found: manifest unknown: manifest unknown', nearMiss: 'Error: web manifest unknown field "colour"' },
  { class: 'image', literal: 'Docker daemon', pattern: row('Cannot connect to the Docker daemon at \\S{1,200} Is the docker daemon running\\?'),
    positive: 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?', nearMiss: 'Starting the Docker daemon (is it running already?)' },
  { class: 'image', literal: 'pull', pattern: row('^(?:.{0,60}[Ee]rror(?: response from daemon)?|docker|Docker pull failed|ERROR): .{0,200}(?:pull access denied for|failed to pull image|Docker pull failed with exit code)|^Docker pull failed with exit code \\d{1,5}$'),
    positive: 'Docker pull failed with exit code 1', nearMiss: 'Docker pull failed with exit code 1, back off 7.078 seconds before retry.' },
  { class: 'actions-service', literal: 'Failed to download a', pattern: row("^(?:Error: )?Failed to download (?:archive|action) 'https?://"),
    positive: "Failed to download archive 'https://codeload.github.com/a/b/tar.gz/050ce9e' after 3 attempts.", nearMiss: "it says 'Failed to download action movies'" },
  { class: 'actions-service', literal: 'nable to resolve action', pattern: row('^(?:Error: )?Unable to resolve action [`\'\\w]'),
    positive: 'Unable to resolve action `actions/chekout@v4`, repository not found', nearMiss: 'reducer: unable to resolve action type "ADD"' },
  { class: 'actions-service', literal: 'rtifact', pattern: row('^(?:Error: )?(?:Unable to download artifact\\(s\\)|Failed to (?:CreateArtifact|FinalizeArtifact|GetSignedArtifactURL)|Artifact not found for name)(?!\\w)'),
    positive: 'Unable to download artifact(s): Artifact not found for name: wheel-py3_10', nearMiss: 'Uploaded artifact: wheel-py3_10' },
  { class: 'actions-service', literal: 'Cache service responded with', pattern: row('^(?:Failed to (?:restore|save): |Error: ).{0,100}Cache service responded with (?:5\\d\\d|429)'), severity: 'warning',
    positive: 'Failed to restore: Cache service responded with 503', nearMiss: 'Cache service responded with 204' },
  { class: 'auth', literal: 'redentials could not be loaded', pattern: row('^(?:Error: )?Credentials could not be loaded, '),
    positive: 'Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers', nearMiss: 'warns when credentials could not be loaded' },
  { class: 'auth', literal: 'is not authorized to perform', pattern: row('^(?:Error: |An error occurred \\(\\w{1,40}\\) when calling .{1,100}: )?User: arn:aws\\S{1,300} is not authorized to perform: \\S'),
    positive: 'User: arn:aws:sts::1:assumed-role/ci is not authorized to perform: s3:PutObject on resource', nearMiss: 'skipping the upload: User: arn:aws:sts::1:assumed-role/ci is not authorized to perform: s3:PutObject on resource' },
  { class: 'auth', literal: 'not accessible by', pattern: row('(?:Error: |error: |message"?: "?|GraphQL: |HTTP 403: ).{0,60}Resource not accessible by (?:integration|personal access token)'),
    positive: 'HttpError: Resource not accessible by integration', nearMiss: 'a11y: menu not accessible by keyboard' },
  { class: 'auth', literal: 'remote: ', pattern: row('^remote: (?:Permission to \\S{1,200} denied to |Write access to repository not granted|Invalid username or (?:password|token))'),
    positive: 'remote: Permission to org/app.git denied to github-actions[bot].', nearMiss: 'remote: Permission bits of 3 files counted' },
  { class: 'auth', literal: 'fatal: ', pattern: row("^fatal: (?:unable to access '.{1,300}': The requested URL returned error: 40[13]|could not read (?:Username|Password) for 'http|Authentication failed for 'http)"),
    positive: "fatal: unable to access 'https://github.com/org/app/': The requested URL returned error: 403", nearMiss: "fatal: unable to access 'https://github.com/org/app/': The requested URL returned error: 404" },
  { class: 'auth', literal: 'unauthorized', pattern: row('(?:Error response from daemon|denied|ERROR|error): .{0,300}unauthorized: (?:authentication required|incorrect username)'),
    positive: 'Error response from daemon: Head "https://ghcr.io/v2/a/b/manifests/1": unauthorized: authentication required', nearMiss: 'expected status to be unauthorized: got 200' },
  { class: 'registry', literal: 'ConnectionPool(host=', pattern: row(`^(?:ERROR: |pip\\S{0,60}: |WARNING: Could not ).{0,200}HTTPS?ConnectionPool\\(host=${AWAY}`),
    positive: "ERROR: Could not install packages due to an OSError: HTTPSConnectionPool(host='files.example.org', port=443): Read timed out.", nearMiss: "E   requests.exceptions.ConnectionError: HTTPConnectionPool(host='api', port=80)" },
  { class: 'registry', literal: 'E: ', pattern: row('^E: (?:Failed to fetch \\S{1,500}(?!.{0,300}\\b404\\b)|.{0,300}Hash Sum mismatch|The repository .{1,300} is not signed|.{0,200}NO_PUBKEY)'),
    positive: 'E: Failed to fetch http://archive.ubuntu.com/ubuntu/pool/main/c/curl/curl_8.5.0.deb  503  Service Unavailable [IP: 1.2.3.4 80]', nearMiss: 'E: Unable to locate package libfoo-dev' },
  { class: 'registry', literal: 'ailed to download', pattern: row('^error: (?:failed to download from|Failed to download) .{0,300}https?:(?!.{0,300}\\b404\\b)|^ {0,4}failed to download from `https'),
    positive: 'error: failed to download from `https://static.example.org/crates/serde/serde-1.0.0.crate`', nearMiss: 'warning: 2 files failed to download: retrying' },
  { class: 'registry', literal: 'rror while fetching', pattern: row('^error: Error while fetching .{1,200} from .?https?:'),
    positive: "error: Error while fetching remote python downloads json from 'https://raw.example.org/metadata.json'", nearMiss: 'error while fetching user from store' },
  { class: 'registry', literal: 'Could not transfer artifact', pattern: row('Could not transfer artifact \\S{1,300} from/to .{1,300}(?:5\\d\\d|timed? ?out|[Cc]onnection reset|Connect(?:ion)? refused|Unknown host|handshake)'),
    positive: '[ERROR] Could not transfer artifact org.x:y:pom:1 from/to central (https://repo.example): status code: 503, reason phrase: Service Unavailable (503)', nearMiss: '[ERROR] Could not transfer artifact org.x:y:pom:1 from/to central (https://repo.example): Not Found' },
  { class: 'registry', literal: 'go: ', pattern: row('^go: .{0,500}(?:50[0234] [A-Z]|i/o timeout|TLS handshake timeout|connection reset by peer|no such host)'),
    positive: 'go: example.org/x@v1.2.3: reading https://proxy.example/x/@v/v1.2.3.mod: 502 Bad Gateway', nearMiss: 'go: example.org/x@v1.2.3: reading https://proxy.example/x/@v/v1.2.3.mod: 404 Not Found' },
  { class: 'registry', literal: 'An unexpected error occurred', pattern: row('^error An unexpected error occurred: "https?://.{1,300}(?:ETIMEDOUT|ESOCKETTIMEDOUT|ECONNRESET|EAI_AGAIN|Request failed \\\\?"5\\d\\d)'),
    positive: 'error An unexpected error occurred: "https://registry.example/left-pad: ESOCKETTIMEDOUT".', nearMiss: 'error An unexpected error occurred: "https://registry.example/left-pad: Not found".' },
  ...['ECONNRESET', 'ETIMEDOUT', 'EAI_AGAIN', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH'].map(
    (code): InfraRow => ({ class: 'net', literal: code, pattern: row(`${TOLD}(?:.{0,60}Error: )?(?:request to \\S{1,300} failed, reason: |fetch failed: )?(?:(?:getaddrinfo|connect|read|write|queryA)\\s)${code}\\b${AWAY}`),
      positive: `Error: getaddrinfo ${code} api.example.org`, nearMiss: `Error: getaddrinfo ${code} localhost` }),
  ),
  { class: 'net', literal: 'ECONNREFUSED', pattern: row(`${TOLD}(?:.{0,60}Error: )?connect ECONNREFUSED\\b${AWAY}`),
    positive: 'Error: connect ECONNREFUSED 140.82.112.3:443', nearMiss: 'Error: connect ECONNREFUSED 127.0.0.1:5432' },
  { class: 'net', literal: 'ould not resolve host', pattern: row(`(?:^fatal: unable to access .{1,300}: |^curl: \\(6\\) |^ssh: |^wget: |^(?:warning|error): .{0,300})[Cc]ould not resolve host(?:name)?:?\\s${AWAY}`),
    positive: "fatal: unable to access 'https://github.com/org/app/': Could not resolve host: github.com", nearMiss: 'curl: (6) Could not resolve host: localhost' },
  { class: 'net', literal: 'curl: (', pattern: row(`^curl: \\((?:5|6|7|28|35|52|55|56|92)\\)\\s${AWAY}`),
    positive: 'curl: (28) Connection timed out after 30001 milliseconds', nearMiss: 'curl: (7) Failed to connect to localhost port 3000 after 0 ms: Connection refused' },
  { class: 'net', literal: 'unable to access', pattern: row(`^fatal: unable to access '.{1,300}': (?:Failed to connect to|Recv failure|The requested URL returned error: 5\\d\\d|OpenSSL|gnutls|GnuTLS|Empty reply|Operation timed out|transfer closed)${AWAY}`),
    positive: "fatal: unable to access 'https://github.com/org/app/': The requested URL returned error: 502", nearMiss: "fatal: unable to access 'https://github.com/org/app/': The requested URL returned error: 404" },
  { class: 'net', literal: 'remote end hung up', pattern: row('^fatal: [Tt]he remote end hung up unexpectedly'),
    positive: 'fatal: the remote end hung up unexpectedly', nearMiss: 'peer: the remote end hung up (as planned)' },
  { class: 'net', literal: 'RPC failed', pattern: row('^error: RPC failed; (?:curl|HTTP|result)'),
    positive: 'error: RPC failed; curl 56 GnuTLS recv error (-9)', nearMiss: 'error: RPC failed in the mock' },
  { class: 'net', literal: 'TLS handshake timeout', pattern: row(': (?:net/http: )?TLS handshake timeout"?$'),
    positive: 'Error response from daemon: Get "https://registry.example/v2/": net/http: TLS handshake timeout', nearMiss: 'the option "TLS handshake timeout" is deprecated' },
  { class: 'net', literal: 'dial tcp', pattern: row('(?:[Ee]rror|fatal|ERROR|Get ).{0,300}dial tcp\\b(?! (?:localhost|127\\.|\\[::1)).{0,200}: (?:i/o timeout|no such host|server misbehaving|connect: (?:connection timed out|no route to host|network is unreachable))'),
    positive: 'error: Get "https://api.example.org/v2": dial tcp: lookup api.example.org on 127.0.0.53:53: no such host', nearMiss: 'error: dial tcp 127.0.0.1:5432: connect: connection refused' },
  { class: 'net', literal: 'emporary failure', pattern: row(`^(?:E: |W: |Err:|ssh: |.{0,100}Error: |.{0,100}: ).{0,200}Temporary failure (?:in name resolution|resolving ')${AWAY}`),
    positive: "ssh: Could not resolve hostname github.com: Temporary failure in name resolution", nearMiss: 'Temporary failure of the mock, trying again' },
  { class: 'net', literal: 'ssh: connect to host', pattern: row(`^ssh: connect to host ${AWAY}\\S{1,300} port \\d{1,5}: `),
    positive: 'ssh: connect to host github.com port 22: Connection timed out', nearMiss: 'ssh: connect to host localhost port 22: Connection refused' },
];
