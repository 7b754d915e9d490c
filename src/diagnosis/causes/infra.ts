import type { Cause } from '../cause.js';
import { OUTSIDE_UNREACHED, REGISTRY_UNREACHED } from '../patterns.js';

/** What another run may cure. None of these ever reaches a model. */
export const INFRA: readonly Cause[] = [
  {
    id: 'auth',
    class: 'auth',
    action: 'escalate',
    when: { kinds: ['infra'], rule: /^auth$/ },
    sentence: 'A service refused our credentials; a person has to renew or grant them: {what}',
    positive: { kind: 'infra', rule: 'auth', message: 'Error: Credentials could not be loaded' },
    nearMiss: { kind: 'test', message: 'expected 401 to equal 200', tracked: true, file: 'test/login.test.js' },
  },
  {
    id: 'image-unknown',
    class: 'image',
    action: 'escalate',
    when: { kinds: ['infra'], rule: /^image$/, message: /manifest unknown|not found: manifest|repository does not exist|invalid reference format/i },
    sentence: 'The container image does not exist under this name: {what}',
    positive: { kind: 'infra', rule: 'image', message: 'manifest for node:99-slim not found: manifest unknown' },
    nearMiss: { kind: 'infra', rule: 'image', message: 'Is the docker daemon running?' },
  },
  infra('runner-lost', 'The runner went away while the step ran', 'The runner has received a shutdown signal.', 'test'),
  infra('timeout', 'The step ran out of time', "The action 'test' has timed out after 30 minutes.", 'test'),
  infra('oom', 'The machine ran out of memory', 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory', 'runtime'),
  infra('disk', 'The disk was full', 'write ENOSPC: no space left on device', 'runtime'),
  infra('rate-limit', 'A service counted too many requests', 'API rate limit exceeded for installation', 'test'),
  infra('registry', 'The package registry did not deliver', 'npm error code E503', 'dependency'),
  infra('image', 'The container service did not deliver', 'Cannot connect to the Docker daemon. Is the docker daemon running?', 'test'),
  infra('actions-service', 'The actions or artifact service did not deliver', "Failed to download action 'https://example.test/checkout'. Error: 503", 'config'),
  infra('net', 'The network failed', 'curl: (6) Could not resolve host: example.test', 'test'),
  {
    id: 'outside-unreached',
    class: 'net',
    action: 'rerun',
    when: { message: OUTSIDE_UNREACHED },
    sentence: 'Another machine could not be reached, which no edit here can mend: {what}',
    positive: { kind: 'test', message: 'getaddrinfo EAI_AGAIN api.example.test', tracked: true, file: 'test/api.test.js' },
    nearMiss: { kind: 'test', message: "expected [Function] to throw 'getaddrinfo EAI_AGAIN api.example.test'", tracked: true, file: 'test/api.test.js' },
  },
  {
    id: 'registry-unreached',
    class: 'registry',
    action: 'rerun',
    when: { kinds: ['dependency'], message: REGISTRY_UNREACHED },
    sentence: 'The package registry did not deliver, which another run may cure: {what}',
    positive: { kind: 'dependency', tool: 'pip', message: "Could not install packages due to an OSError: HTTPSConnectionPool(host='files.example', port=443): Read timed out." },
    nearMiss: { kind: 'dependency', tool: 'pip', message: 'No matching distribution found for reqeusts' },
  },
  exit(124, 'timeout', 'rerun', 'The command was stopped by a time limit (exit code 124 is what `timeout` gives)'),
  exit(137, 'oom', 'rerun', 'The process was killed from outside, nearly always for want of memory (exit code 137 = 128 + signal 9)'),
  exit(143, 'runner-lost', 'rerun', 'The process was told to end from outside, by a cancelled run or a limit (exit code 143 = 128 + signal 15)'),
  exit(134, 'unknown', 'escalate', 'A native program aborted itself (exit code 134 = 128 + signal 6)'),
  exit(139, 'unknown', 'escalate', 'A native program crashed with a segmentation fault (exit code 139 = 128 + signal 11)'),
];

type InfraClass = Extract<Cause['class'], 'runner-lost' | 'timeout' | 'oom' | 'disk' | 'rate-limit' | 'registry' | 'image' | 'actions-service' | 'net'>;

/** The log's own parsers class infra lines; the same words in a report of another kind are somebody's test or text. */
function infra(id: InfraClass, means: string, line: string, otherKind: 'test' | 'runtime' | 'config' | 'dependency'): Cause {
  return {
    id,
    class: id,
    action: 'rerun',
    when: { kinds: ['infra'], rule: new RegExp(`^${id}$`) },
    sentence: `${means}, which another run may cure: {what}`,
    positive: { kind: 'infra', rule: id, message: line },
    nearMiss: { kind: otherKind, message: line, tracked: true, file: 'src/a.js' },
  };
}

function exit(code: number, cls: Cause['class'], action: Cause['action'], means: string): Cause {
  return {
    id: `exit-${code}`,
    class: cls,
    action,
    // Killed from outside: what a tracked script did when it was is no fault of the script.
    when: { kinds: ['unknown', 'runtime'], rule: new RegExp(`^exit-${code}$`), ...(action === 'rerun' ? {} : { tracked: false }) },
    sentence: `${means}: {what}`,
    positive: { kind: 'unknown', rule: `exit-${code}`, message: 'last words' },
    nearMiss: { kind: 'unknown', rule: 'exit-1', message: `exit code ${code}` },
  };
}
