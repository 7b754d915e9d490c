import { branchHead, commitAt, commitFacts, git, objectType, treeEntries } from '../git-objects.js';
import { notFound, page, type Answered, type Asked, type Handlers } from '../handler.js';
import { userOf } from '../state.js';
import { pullBody } from './pulls.js';

export const repoHandlers: Handlers = {
  'repos/get': ({ repo, origins, token }) => ({
    status: 200,
    body: {
      id: repo.id, name: repo.name, full_name: `${repo.owner}/${repo.name}`, private: repo.private, default_branch: repo.defaultBranch, owner: userOf(repo.owner), visibility: repo.private ? 'private' : 'public',
      clone_url: `${origins.server}/${repo.owner}/${repo.name}.git`, fork: false, permissions: { admin: false, push: token.permissions.contents === 'write', pull: true },
    },
  }),
  'repos/get-branch': ({ repo, params }) => {
    const branch = params.branch ?? '';
    const sha = branchHead(repo, branch);
    return sha === null ? notFound : { status: 200, body: { name: branch, protected: repo.protectedBranches.has(branch), commit: { sha, commit: commitMessage(repo, sha) } } };
  },
  'repos/get-commit': ({ repo, params }) => {
    const sha = commitAt(repo, params.ref ?? '');
    return sha === null ? notFound : { status: 200, body: { sha, commit: commitMessage(repo, sha), author: accountOf(repo, sha), committer: null, parents: (commitFacts(repo, sha)?.parents ?? []).map((one) => ({ sha: one })) } };
  },
  'repos/get-content': getContent,
  'repos/get-collaborator-permission-level': ({ repo, params }) => {
    const permission = repo.collaborators.get(params.username ?? '') ?? 'none';
    return { status: 200, body: { permission, role_name: permission, user: { ...userOf(params.username ?? ''), role_name: permission } } };
  },
  'repos/list-pull-requests-associated-with-commit': (asked) => {
    const { repo, params } = asked;
    const found = repo.pulls.filter((pull) => branchHead(repo, pull.head) === params.commit_sha);
    const { part, headers } = page(asked, found, `/repos/${repo.owner}/${repo.name}/commits/${params.commit_sha ?? ''}/pulls`);
    return { status: 200, headers, body: part.map((pull) => pullBody(asked, pull)) };
  },
  'users/get-by-username': ({ params }) => ({ status: 200, body: userOf(params.username ?? '') }),
};

/** GitHub knows a commit's author by an address that is an account's. */
function accountOf(repo: Asked['repo'], sha: string): unknown {
  const login = /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(commitFacts(repo, sha)?.author.email ?? '')?.[1];
  return login === undefined ? null : userOf(login);
}

function commitMessage(repo: Asked['repo'], sha: string): unknown {
  const facts = commitFacts(repo, sha);
  return { message: facts?.message ?? '', author: facts?.author ?? null, committer: facts?.author ?? null, tree: { sha: facts?.tree ?? '' } };
}

function getContent({ repo, params, query }: Asked): Answered {
  const commit = commitAt(repo, query.get('ref') ?? `refs/heads/${repo.defaultBranch}`);
  const path = (params.path ?? '').replace(/\/$/, '');
  const sha = commit === null ? undefined : git(repo, ['rev-parse', '--verify', '-q', `${commit}:${path}`])?.trim();
  if (sha === undefined) return notFound;
  if (objectType(repo, sha) === 'tree') return { status: 200, body: (treeEntries(repo, sha, false) ?? []).map((entry) => ({ type: entry.type === 'tree' ? 'dir' : 'file', name: entry.path, path: `${path}/${entry.path}`, sha: entry.sha, size: entry.size ?? 0 })) };
  const text = git(repo, ['cat-file', 'blob', sha]) ?? '';
  return { status: 200, body: { type: 'file', encoding: 'base64', size: Buffer.byteLength(text), name: path.split('/').at(-1), path, content: Buffer.from(text).toString('base64'), sha } };
}
