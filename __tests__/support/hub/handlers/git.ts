import { git, commitAt, commitFacts, isFastForward, objectType, treeEntries } from '../git-objects.js';
import { notFound, unprocessable, type Answered, type Asked, type Handlers } from '../handler.js';
import { userOf, type RepoState } from '../state.js';

/** Refs and objects, kept by real git: hashes are the true ones, and a push over HTTP and a call here see the same. */
export const gitHandlers: Handlers = {
  'git/get-ref': ({ repo, params }) => {
    const hash = git(repo, ['rev-parse', '--verify', '-q', `refs/${params.ref ?? ''}`])?.trim();
    return hash === undefined ? notFound : { status: 200, body: refBody(repo, `refs/${params.ref ?? ''}`, hash) };
  },
  'git/list-matching-refs': ({ repo, params }) => {
    const lines = git(repo, ['for-each-ref', '--format=%(refname) %(objectname)', 'refs/'])?.split('\n').filter((line) => line.startsWith(`refs/${params.ref ?? ''}`)) ?? [];
    return { status: 200, body: lines.map((line) => refBody(repo, line.split(' ')[0] ?? '', line.split(' ')[1] ?? '')) };
  },
  'git/create-ref': createRef,
  'git/update-ref': updateRef,
  'git/delete-ref': ({ repo, params }) => (git(repo, ['update-ref', '-d', `refs/${params.ref ?? ''}`, ...oldOf(repo, params.ref)]) === null ? unprocessable('Reference does not exist') : { status: 204 }),
  'git/get-commit': ({ repo, params }) => {
    const facts = commitFacts(repo, params.commit_sha ?? '');
    return facts === null ? notFound : { status: 200, body: commitBody(repo, facts.sha) };
  },
  'git/create-commit': createCommit,
  'git/get-tree': ({ repo, params, query }) => {
    const hash = git(repo, ['rev-parse', '--verify', '-q', `${params.tree_sha ?? ''}^{tree}`])?.trim();
    const entries = hash === undefined ? null : treeEntries(repo, hash, query.has('recursive'));
    return entries === null ? notFound : { status: 200, body: { sha: hash, tree: entries, truncated: false } };
  },
  'git/create-tree': createTree,
  'git/get-blob': ({ repo, params }) => {
    const sha = params.file_sha ?? '';
    if (objectType(repo, sha) !== 'blob') return notFound;
    const content = git(repo, ['cat-file', 'blob', sha]) ?? '';
    return { status: 200, body: { sha, encoding: 'base64', size: Buffer.byteLength(content), content: Buffer.from(content).toString('base64') } };
  },
  'git/create-blob': ({ repo, body }) => {
    const content = Buffer.from(String(body.content), body.encoding === 'base64' ? 'base64' : 'utf8');
    return { status: 201, body: { sha: git(repo, ['hash-object', '-w', '--stdin'], content)?.trim() } };
  },
};

/** Names as the API takes them: `refs/` and at least one more slash. */
const REF = /^refs\/[^/]+\/[^\s~^:?*[\\]+$/;

function createRef({ repo, body }: Asked): Answered {
  const [ref, sha] = [String(body.ref), String(body.sha)];
  if (!REF.test(ref) || git(repo, ['check-ref-format', ref]) === null) return unprocessable(`${ref} is not a valid ref name.`);
  if (objectType(repo, sha) === null) return unprocessable('Object does not exist');
  if (repo.protectedBranches.has(ref.slice('refs/heads/'.length))) return unprocessable('Repository rule violations found\n\nCannot create ref due to creations being restricted.');
  // The empty old value makes git refuse where somebody else was first: that is what makes a ref a lock.
  return git(repo, ['update-ref', ref, sha, '']) === null ? unprocessable('Reference already exists') : { status: 201, body: refBody(repo, ref, sha) };
}

function updateRef({ repo, params, body }: Asked): Answered {
  const ref = `refs/${params.ref ?? ''}`;
  const [old, sha] = [git(repo, ['rev-parse', '--verify', '-q', ref])?.trim(), String(body.sha)];
  if (old === undefined) return unprocessable('Reference does not exist');
  if (commitAt(repo, sha) === null) return unprocessable('Object does not exist');
  if (repo.protectedBranches.has(ref.slice('refs/heads/'.length))) return unprocessable('Repository rule violations found\n\nCannot update this protected ref.');
  if (body.force !== true && !isFastForward(repo, old, sha)) return unprocessable('Update is not a fast forward');
  return git(repo, ['update-ref', ref, sha, old]) === null ? unprocessable('Reference cannot be updated') : { status: 200, body: refBody(repo, ref, sha) };
}

function oldOf(repo: RepoState, ref: string | undefined): readonly string[] {
  const old = git(repo, ['rev-parse', '--verify', '-q', `refs/${ref ?? ''}`])?.trim();
  return [old ?? 'f'.repeat(40)];
}

function refBody(repo: RepoState, ref: string, sha: string): unknown {
  return { ref, node_id: `ref-${ref}`, url: `https://api.github.test/${ref}`, object: { sha, type: objectType(repo, sha) ?? 'commit', url: 'https://api.github.test/object' } };
}

function createCommit({ repo, body, token }: Asked): Answered {
  const tree = String(body.tree);
  if (objectType(repo, tree) !== 'tree') return unprocessable('Tree SHA does not exist');
  const parents = ((body.parents ?? []) as readonly string[]);
  if (parents.some((one) => commitAt(repo, one) === null)) return unprocessable('Parent SHA does not exist or is not a commit object');
  // Without an author of its own the commit is the token's, and GitHub signs it.
  const [author, now] = [(body.author as Author | undefined) ?? authorOf(token.login), Math.floor(Date.now() / 1000)];
  const text = [`tree ${tree}`, ...parents.map((one) => `parent ${one}`), `author ${author.name} <${author.email}> ${now} +0000`, `committer GitHub <noreply@github.com> ${now} +0000`, '', String(body.message)].join('\n');
  const sha = git(repo, ['hash-object', '-w', '-t', 'commit', '--stdin'], text)?.trim();
  return sha === undefined ? unprocessable('The commit could not be made') : { status: 201, body: commitBody(repo, sha, body.author === undefined) };
}

interface Author {
  readonly name: string;
  readonly email: string;
}

function authorOf(login: string): Author {
  const { id } = userOf(login);
  return { name: login, email: `${id}+${login}@users.noreply.github.com` };
}

function commitBody(repo: RepoState, sha: string, verified = false): unknown {
  const facts = commitFacts(repo, sha);
  return {
    sha, node_id: `commit-${sha}`, message: facts?.message ?? '', author: facts?.author ?? {}, committer: facts?.author ?? {}, tree: { sha: facts?.tree ?? '' }, parents: (facts?.parents ?? []).map((one) => ({ sha: one })),
    verification: { verified, reason: verified ? 'valid' : 'unsigned', signature: null, payload: null, verified_at: null },
  };
}

interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha?: string | null;
  readonly content?: string;
}

function createTree({ repo, body }: Asked): Answered {
  const base = body.base_tree === undefined ? null : String(body.base_tree);
  if (base !== null && git(repo, ['rev-parse', '--verify', '-q', `${base}^{tree}`]) === null) return notFound;
  const entries = body.tree as readonly Entry[];
  if (entries.length === 0) return unprocessable('Invalid tree info');
  const missing = entries.find(({ sha }) => typeof sha === 'string' && objectType(repo, sha) === null);
  if (missing !== undefined) return unprocessable(`tree.sha ${String(missing.sha)} is not a valid object`);
  const tree = writeTree(repo, base, entries);
  return tree === null ? unprocessable('tree.path contains a malformed path component') : { status: 201, body: { sha: tree, tree: treeEntries(repo, tree, false), truncated: false } };
}

/** Through an index of its own, so that git judges every path. */
function writeTree(repo: RepoState, base: string | null, entries: readonly Entry[]): string | null {
  const index = `index-${(repo.counter += 1)}`;
  const run = (args: readonly string[], input?: string): string | null => git(repo, args, input, { GIT_INDEX_FILE: `${repo.git.dir}/${index}` });
  if (base !== null && run(['read-tree', base]) === null) return null;
  const lines = entries.map(({ path, mode, sha, content }) => {
    const hash = sha === undefined ? git(repo, ['hash-object', '-w', '--stdin'], content ?? '')?.trim() : sha;
    return hash === null || hash === undefined ? `0 ${'0'.repeat(40)}\t${path}` : `${mode} ${hash}\t${path}`;
  });
  return run(['update-index', '-z', '--index-info'], lines.map((line) => `${line}\0`).join('')) === null ? null : (run(['write-tree'])?.trim() ?? null);
}
