import { oneLine } from '../../lib/foreign.js';

const MAX = 240;

/** Lines that only say that there is another line with the reason. */
const EMPTY_TALK = /^(?:hint:|To |error: (?:patch failed: |while searching for:|failed to push some refs|unable to read askpass response))/;

/**
 * What git (or a remote through it) said, as the tail of one sentence: the line that names the fault, without git's prefixes,
 * passwords in URLs, control characters and the final dot. Foreign text: it may come from a server or from a file name.
 */
export function faultOf(stderr: string): string {
  const lines = stderr
    .split(/[\r\n]/)
    .map((line) => withoutCredentials(oneLine(line.slice(0, 4 * MAX), MAX)))
    .filter((line) => line !== '' && !EMPTY_TALK.test(line));
  const line = lines.find((said) => /^(?:remote: )?(?:error|fatal): /.test(said)) ?? lines.find((said) => said.startsWith('remote: ')) ?? lines[0] ?? '';
  return line.replace(/^remote: /, '').replace(/^(?:error|fatal): /, '').replace(/\.$/, '');
}

/** A URL or a text with URLs, without the user names and passwords in them. */
export function withoutCredentials(text: string): string {
  return text.replace(/(\b[a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@]{1,2000}@/gi, '$1');
}
