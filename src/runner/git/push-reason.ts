import { faultOf } from './fault-of.js';

/** What a refusal by git or a server means, in the order in which they are asked: the first that fits speaks. `{0}` = the remote's name. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/GH006|protected branch/i, 'The branch is protected on {0}; the server refuses the push'],
  [/GH013|repository rule violations/i, 'A rule of the repository on {0} refuses the push'],
  [/without `?workflows?`? permission/i, 'The token may not change workflow files on {0}'],
  [/GH001|exceeds GitHub's file size limit/i, 'A file is too large for {0}'],
  [/pre-receive hook declined|hook declined/i, 'A hook on {0} refuses the push'],
  [/\(fetch first\)|non-fast-forward|\(stale info\)|cannot lock ref|reference already exists|failed to update ref|incorrect old value/i, 'The branch moved on {0} while we worked'],
  [/could not read (?:Username|Password)|Authentication failed|error: 401|returned error: 401|invalid credentials|Invalid username/i, '{0} does not accept the credentials, or there are none (401)'],
  [/returned error: 403|error: 403|Permission to \S{1,200} denied|Write access to repository not granted|insufficient permission/i, 'The credentials may not write to {0} (403)'],
  [/cannot run ssh/i, 'ssh is not installed, and {0} is reached by it'],
  [/Permission denied \(|Host key verification failed/i, 'ssh does not let us into {0}'],
  [/returned error: 404|not found|does not appear to be a git repository|does not exist|No such file or directory/i, '{0} is not there, or these credentials may not see it'],
  [/Could not resolve|Failed to connect|Connection (?:refused|reset|timed out)|Couldn't connect|timed out|Network is unreachable|SSL|TLS|Empty reply|unexpected disconnect|remote end hung up|early EOF/i, '{0} cannot be reached'],
  [/transport '[^']{1,40}' not allowed/i, 'The URL of {0} is of a kind that is not pushed to'],
];

/** One sentence for a person: what the refusal means, and git's own words for it. */
export function pushReason(remote: string, said: string, timedOut: boolean): string {
  if (timedOut) return `${remote} did not answer in time.`;
  const meaning = REASONS.find(([pattern]) => pattern.test(said))?.[1] ?? '{0} refuses the push';
  const fault = faultOf(said);
  return `${meaning.replace('{0}', remote)}${fault === '' ? '' : `: ${fault}`}.`;
}
