import { branchHead, commitFacts, git } from '../git-objects.js';
import { notFound, page, unprocessable, type Answered, type Asked, type Handlers } from '../handler.js';
import { userOf, type Pull, type RepoState } from '../state.js';

export const pullHandlers: Handlers = {
  'pulls/list': (asked) => {
    const { repo, query } = asked;
    const state = query.get('state') ?? 'open';
    const head = query.get('head')?.split(':').at(-1);
    const found = repo.pulls.filter((pull) => (state === 'all' || pull.state === state) && (head === undefined || pull.head === head) && (!query.has('base') || pull.base === query.get('base')));
    const { part, headers } = page(asked, found.reverse(), `/repos/${repo.owner}/${repo.name}/pulls`);
    return { status: 200, headers, body: part.map((pull) => pullBody(asked, pull)) };
  },
  'pulls/create': createPull,
  'pulls/get': (asked) => withPull(asked, (pull) => ({ status: 200, body: pullBody(asked, pull) })),
  'pulls/update': (asked) =>
    withPull(asked, (pull) => {
      const { title, body, state } = asked.body as { title?: string; body?: string; state?: 'open' | 'closed' };
      if (title !== undefined) pull.title = title;
      if (body !== undefined) pull.body = body;
      if (state !== undefined) pull.state = state;
      return { status: 200, body: pullBody(asked, pull) };
    }),
  'pulls/list-files': (asked) =>
    withPull(asked, (pull) => {
      const { part, headers } = page(asked, changedFiles(asked.repo, pull), `/repos/${asked.repo.owner}/${asked.repo.name}/pulls/${pull.number}/files`);
      return { status: 200, headers, body: part };
    }),
  'pulls/create-review': createReview,
  'pulls/list-review-comments': (asked) => {
    const { repo, params } = asked;
    const { part, headers } = page(asked, repo.reviewComments.filter((one) => String(one.pull) === params.pull_number), `/repos/${repo.owner}/${repo.name}/pulls/${params.pull_number ?? ''}/comments`);
    return { status: 200, headers, body: part.map(({ id, path, line, body, user, review }) => ({ id, path, line, body, user: userOf(user), pull_request_review_id: review })) };
  },
  'pulls/request-reviewers': (asked) =>
    withPull(asked, (pull) => {
      const wanted = (asked.body.reviewers ?? []) as readonly string[];
      const stranger = wanted.find((login) => !['admin', 'write', 'read'].includes(asked.repo.collaborators.get(login) ?? 'none'));
      if (stranger !== undefined) return unprocessable(`Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${asked.repo.owner}/${asked.repo.name} repository.`);
      if (wanted.includes(pull.user)) return unprocessable('Review cannot be requested from pull request author.');
      pull.reviewers = [...new Set([...pull.reviewers, ...wanted])];
      return { status: 201, body: pullBody(asked, pull) };
    }),
};

export function withPull({ repo, params }: Asked, work: (pull: Pull) => Answered): Answered {
  const pull = repo.pulls.find((one) => String(one.number) === (params.pull_number ?? params.issue_number));
  return pull === undefined ? notFound : work(pull);
}

function createPull(asked: Asked): Answered {
  const { repo, body, token } = asked;
  const { title = '', head, base, body: text = '', draft = false } = body as { title?: string; head: string; base: string; body?: string; draft?: boolean };
  const branch = head.split(':').at(-1) ?? '';
  const invalid = (field: string): Answered => unprocessable('Validation Failed', [{ resource: 'PullRequest', field, code: 'invalid' }]);
  const [from, onto] = [branchHead(repo, branch), branchHead(repo, base)];
  if (from === null) return invalid('head');
  if (onto === null) return invalid('base');
  const custom = (message: string): Answered => unprocessable('Validation Failed', [{ resource: 'PullRequest', code: 'custom', message }]);
  if (git(repo, ['rev-list', '--count', `${onto}..${from}`])?.trim() === '0') return custom(`No commits between ${base} and ${branch}`);
  if (repo.pulls.some((one) => one.state === 'open' && one.head === branch && one.base === base)) return custom(`A pull request already exists for ${repo.owner}:${branch}.`);
  if (/\0/.test(text) || text.length > 65_536) return unprocessable('Validation Failed', [{ resource: 'PullRequest', field: 'body', code: 'too_long' }]);
  const number = (repo.counter += 1);
  const pull: Pull = {
    number, node: `PR_${number}`, title, body: text, state: 'open', draft, merged: false, head: branch, headRepository: `${repo.owner}/${repo.name}`, base, user: token.login,
    labels: [], assignees: [], reviewers: [], createdAt: new Date().toISOString(),
  };
  repo.pulls.push(pull);
  return { status: 201, body: pullBody(asked, pull) };
}

/** As the API shows it: the head follows its branch. */
export function pullBody({ repo, origins }: Asked, pull: Pull): unknown {
  const side = (branch: string, fullName: string): unknown => ({
    ref: branch, sha: branchHead(repo, branch) ?? '0'.repeat(40), label: `${fullName.split('/')[0] ?? ''}:${branch}`, user: userOf(fullName.split('/')[0] ?? ''),
    repo: { id: fullName === `${repo.owner}/${repo.name}` ? repo.id : repo.id + 1, full_name: fullName, name: fullName.split('/')[1] ?? '', owner: userOf(fullName.split('/')[0] ?? '') },
  });
  const commits = git(repo, ['rev-list', '--count', `refs/heads/${pull.base}..refs/heads/${pull.head}`])?.trim() ?? '0';
  return {
    id: 1000 + pull.number, number: pull.number, node_id: pull.node, title: pull.title, body: pull.body, state: pull.state, draft: pull.draft, merged: pull.merged, user: userOf(pull.user),
    head: side(pull.head, pull.headRepository), base: side(pull.base, `${repo.owner}/${repo.name}`), labels: pull.labels.map((name) => ({ id: 1, name, color: 'ededed', description: '' })),
    assignees: pull.assignees.map(userOf), requested_reviewers: pull.reviewers.map(userOf), html_url: `${origins.server}/${repo.owner}/${repo.name}/pull/${pull.number}`, commits: Number(commits),
    created_at: pull.createdAt, updated_at: pull.createdAt, author_association: 'CONTRIBUTOR', mergeable_state: 'clean', merge_commit_sha: null,
  };
}

interface ChangedFile {
  readonly filename: string;
  readonly status: string;
  readonly patch: string;
  readonly [field: string]: unknown;
}

/** What the pull request changes since it left its base, hunk text included. */
export function changedFiles(repo: RepoState, pull: Pull): readonly ChangedFile[] {
  const range = `refs/heads/${pull.base}...refs/heads/${pull.head}`;
  const names = git(repo, ['diff', '--name-status', '-z', '--no-renames', range])?.split('\0').filter((one) => one !== '') ?? [];
  return Array.from({ length: names.length / 2 }, (_, n) => {
    const [letter = 'M', filename = ''] = names.slice(n * 2, n * 2 + 2);
    const patch = (git(repo, ['diff', '--no-renames', range, '--', filename]) ?? '').replace(/^[^]*?(?=^@@ )/m, '');
    const count = (sign: string): number => patch.split('\n').filter((line) => line.startsWith(sign)).length;
    return { sha: null, filename, status: { A: 'added', D: 'removed' }[letter] ?? 'modified', additions: count('+'), deletions: count('-'), changes: count('+') + count('-'), patch };
  });
}

/** A comment must stand on a line of the diff, on its new side; else GitHub takes none of the review. */
function createReview(asked: Asked): Answered {
  return withPull(asked, (pull) => {
    const { repo, body, token } = asked;
    const comments = (body.comments ?? []) as readonly { path: string; line?: number; start_line?: number; body: string }[];
    const lines = new Map(changedFiles(repo, pull).map((file) => [file.filename, newLines(file.patch)]));
    const hunkAt = (path: string, line: number | undefined): number | undefined => lines.get(path)?.get(line ?? 0);
    // First and last line stand in one hunk.
    const off = comments.find(({ path, line, start_line: start }) => hunkAt(path, line) === undefined || (start !== undefined && (start >= (line ?? 0) || hunkAt(path, start) !== hunkAt(path, line))));
    if (off !== undefined) return unprocessable('Unprocessable Entity', [lines.has(off.path) ? 'Line could not be resolved' : 'Path could not be resolved']);
    const review = (repo.counter += 1);
    for (const { path, line = 0, body: text } of comments) repo.reviewComments.push({ id: (repo.counter += 1), pull: pull.number, review, user: token.login, path, line, body: text });
    const head = commitFacts(repo, `refs/heads/${pull.head}`)?.sha ?? null;
    return { status: 200, body: { id: review, user: userOf(token.login), body: body.body ?? '', state: body.event === undefined ? 'PENDING' : 'COMMENTED', commit_id: head, author_association: 'CONTRIBUTOR' } };
  });
}

/** Line numbers of the new side that a diff shows, each with the number of its hunk. */
function newLines(patch: string): ReadonlyMap<number, number> {
  const shown = new Map<number, number>();
  let [at, hunk] = [0, 0];
  for (const line of patch.split('\n')) {
    const start = /^@@ -\S+ \+(\d+)/.exec(line);
    if (start !== null) [at, hunk] = [Number(start[1]), hunk + 1];
    else if (line.startsWith(' ') || line.startsWith('+')) shown.set(at++, hunk);
  }
  return shown;
}
