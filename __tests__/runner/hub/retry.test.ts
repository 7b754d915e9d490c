import { LONGEST_IN_ALL, LONGEST_WAIT, nextMove, type HubMove, type HubReply, type Trying } from '../../../src/runner/hub/retry.js';

const NOW = 1_800_000_000_000;
const FIRST: Trying = { tries: 1, waited: 0, waitedInAll: 0, repeatable: true, now: NOW };
const reply = (status: number | undefined, message = '', headers: HubReply['headers'] = {}): HubReply => ({ ...(status === undefined ? {} : { status }), message, headers });
const wait = (ms: number): HubMove => ({ do: 'wait', ms });
const stop = (why: Extract<HubMove, { do: 'stop' }>['why']): HubMove => ({ do: 'stop', why });

test.each<[string, HubReply, Partial<Trying>, HubMove]>([
  ['a server error is tried again', reply(502), {}, wait(1000)],
  ['later and later', reply(502), { tries: 3 }, wait(4000)],
  ['but not for ever', reply(502), { tries: 4 }, stop('unreachable')],
  ['no answer at all, likewise', reply(undefined, 'ECONNRESET'), {}, wait(1000)],
  ['what may have been done is not done twice', reply(502), { repeatable: false }, stop('unreachable')],
  ['nor after a cut line', reply(undefined), { repeatable: false }, stop('unreachable')],
  ['a secondary limit says how long', reply(403, 'You have exceeded a secondary rate limit', { 'retry-after': '30' }), {}, wait(30_000)],
  ['it was not done, so a POST may wait too', reply(429, '', { 'retry-after': '3' }), { repeatable: false }, wait(3000)],
  ['too long is told', reply(403, '', { 'retry-after': '3600' }), {}, stop('limited')],
  ['what was waited counts', reply(429, '', { 'retry-after': '30' }), { waited: LONGEST_WAIT - 10_000 }, stop('limited')],
  ['the primary limit ends at its reset', reply(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 20) }), {}, wait(21_000)],
  ['an hour off is too long', reply(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 3600) }), {}, stop('limited')],
  ['a reset in the past is a moment', reply(403, '', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }), {}, wait(1000)],
  ['a limit without a time: a minute, as GitHub advises', reply(403, 'You have exceeded a secondary rate limit.'), {}, wait(60_000)],
  ['a lying header is none', reply(403, 'secondary rate limit', { 'retry-after': '-5' }), {}, wait(60_000)],
  ['403 with requests left is a permission', reply(403, 'Resource not accessible by integration', { 'x-ratelimit-remaining': '990' }), {}, stop('forbidden')],
  ['all waits together have an end', reply(429, '', { 'retry-after': '30' }), { waitedInAll: LONGEST_IN_ALL - 10_000 }, stop('limited')],
  ['also those for a server', reply(502), { waitedInAll: LONGEST_IN_ALL }, stop('unreachable')],
  ['at once is not at once', reply(429, '', { 'retry-after': '0' }), {}, wait(1000)],
  ['a date for seconds', reply(429, '', { 'retry-after': new Date(NOW + 40_000).toUTCString() }), {}, wait(40_000)],
  ['a date that is past', reply(403, '', { 'retry-after': new Date(NOW - 40_000).toUTCString() }), {}, wait(1000)],
  ['a date far off', reply(403, '', { 'retry-after': new Date(NOW + 400_000).toUTCString() }), {}, stop('limited')],
  ['no date at all', reply(403, 'secondary rate limit', { 'retry-after': 'soon' }), {}, wait(60_000)],
  ['nothing left, and no time', reply(403, '', { 'x-ratelimit-remaining': '0' }), {}, wait(60_000)],
  ['a reset that is no number', reply(403, '', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'now' }), {}, wait(60_000)],
  ['the header of a secondary limit goes before that of the primary one', reply(403, '', { 'retry-after': '5', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 3600) }), {}, wait(5000)],
  ['four times and no more', reply(429, '', { 'retry-after': '1' }), { tries: 4 }, stop('limited')],
  ['the second wait without a time is longer than we wait', reply(429), { tries: 2, waited: 60_000 }, stop('limited')],
  ['401', reply(401, 'Bad credentials'), {}, stop('auth')],
  ['404', reply(404, 'Not Found'), {}, stop('absent')],
  ['410', reply(410, 'Gone'), {}, stop('absent')],
  ['a ref that is there', reply(422, 'Reference already exists'), {}, stop('exists')],
  ['a pull request that is there', reply(422, 'Validation Failed: A pull request already exists for octo:x.'), {}, stop('exists')],
  ['a head that moved', reply(422, 'Update is not a fast forward'), {}, stop('moved')],
  ['a protected branch', reply(422, 'Repository rule violations found'), {}, stop('moved')],
  ['a conflict', reply(409, 'Reference cannot be updated'), {}, stop('moved')],
  ['anything else', reply(422, 'Validation Failed'), {}, stop('invalid')],
])('%s', (_, answer, trying, move) => {
  expect(nextMove(answer, { ...FIRST, ...trying })).toEqual(move);
});
