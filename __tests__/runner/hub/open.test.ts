import { openHubOf } from '../../../src/runner/hub/open.js';

const CLOCK = { now: () => 0, sleep: () => Promise.resolve(), nonce: () => '00' };
const ENV = { GITHUB_TOKEN: 'test-token', GITHUB_REPOSITORY: 'octo/demo' };

test.each<[string, Record<string, string>, { repository?: string }, RegExp | null]>([
  ['a job', ENV, {}, null],
  ['a person with gh', { GH_TOKEN: 'test-token' }, { repository: 'octo/demo' }, null],
  ['an Enterprise Server', { ...ENV, GITHUB_API_URL: 'https://github.corp.example/api/v3/' }, {}, null],
  ['this machine', { ...ENV, GITHUB_API_URL: 'http://127.0.0.1:8080' }, {}, null],
  ['no token', { GITHUB_REPOSITORY: 'octo/demo' }, {}, /GITHUB_TOKEN/],
  ['no repository', { GITHUB_TOKEN: 'x' }, {}, /--repository OWNER\/NAME/],
  ['a path for a repository', ENV, { repository: '../..' }, /--repository/],
  ['a URL for a repository', ENV, { repository: 'https://github.com/octo/demo' }, /--repository/],
  ['http to somewhere', { ...ENV, GITHUB_API_URL: 'http://github.corp.example/api' }, {}, /no https URL/],
  ['a password in the URL', { ...ENV, GITHUB_API_URL: 'https://me:pw@github.corp.example' }, {}, /no https URL/],
  ['no URL', { ...ENV, GITHUB_API_URL: 'nonsense' }, {}, /no https URL/],
])('%s', async (_, env, options, refusal) => {
  const opened = await openHubOf(env, CLOCK, options);
  if (refusal === null) expect(opened).toMatchObject({ ok: true, hub: { repository: 'octo/demo' } });
  else expect(opened).toMatchObject({ ok: false, reason: expect.stringMatching(refusal) as string });
  expect(JSON.stringify(opened)).not.toMatch(/test-token|me:pw/);
});
