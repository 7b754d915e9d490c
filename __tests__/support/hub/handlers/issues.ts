import { notFound, page, unprocessable, type Answered, type Asked, type Handlers } from '../handler.js';
import { userOf, type Comment, type Pull } from '../state.js';
import { withPull } from './pulls.js';

/** A pull request is an issue too: labels, assignees and comments go through these. */
export const issueHandlers: Handlers = {
  'issues/add-labels': (asked) =>
    withPull(asked, (pull) => {
      const names = ((Array.isArray(asked.body) ? asked.body : (asked.body.labels ?? [])) as readonly (string | { name: string })[]).map((one) => (typeof one === 'string' ? one : one.name));
      for (const name of names) asked.repo.labels.add(name);
      pull.labels = [...new Set([...pull.labels, ...names])];
      return { status: 200, body: labelsOf(pull) };
    }),
  'issues/remove-label': (asked) =>
    withPull(asked, (pull) => {
      const name = asked.params.name ?? '';
      if (!pull.labels.includes(name)) return { status: 404, body: { message: 'Label does not exist' } };
      pull.labels = pull.labels.filter((one) => one !== name);
      return { status: 200, body: labelsOf(pull) };
    }),
  'issues/add-assignees': (asked) =>
    withPull(asked, (pull) => {
      // Who cannot be assigned is left out without a word, as on GitHub.
      const able = ((asked.body.assignees ?? []) as readonly string[]).filter((login) => asked.repo.collaborators.has(login));
      pull.assignees = [...new Set([...pull.assignees, ...able])];
      return { status: 201, body: { number: pull.number, title: pull.title, state: pull.state, labels: [], user: userOf(pull.user), assignees: pull.assignees.map(userOf), author_association: 'CONTRIBUTOR', reactions: undefined } };
    }),
  'issues/create-comment': (asked) =>
    withPull(asked, (pull) => {
      const text = String(asked.body.body);
      if (text.trim() === '' || text.length > 65_536) return unprocessable('Validation Failed', [{ resource: 'IssueComment', field: 'body', code: 'too_long' }]);
      const comment: Comment = { id: (asked.repo.counter += 1), issue: pull.number, user: asked.token.login, body: text };
      asked.repo.comments.push(comment);
      return { status: 201, body: commentBody(comment) };
    }),
  'issues/update-comment': ({ repo, params, body }) => {
    const comment = repo.comments.find((one) => String(one.id) === params.comment_id);
    if (comment === undefined) return notFound;
    comment.body = String(body.body);
    return { status: 200, body: commentBody(comment) };
  },
  'issues/list-comments': (asked) => {
    const { repo, params } = asked;
    const { part, headers } = page(asked, repo.comments.filter((one) => String(one.issue) === params.issue_number), `/repos/${repo.owner}/${repo.name}/issues/${params.issue_number ?? ''}/comments`);
    return { status: 200, headers, body: part.map(commentBody) };
  },
  'issues/get-label': ({ repo, params }) => (repo.labels.has(params.name ?? '') ? { status: 200, body: { name: params.name ?? '', color: 'ededed', description: null } } : notFound),
  'issues/create-label': createLabel,
};

function createLabel({ repo, body }: Asked): Answered {
  const name = String(body.name);
  if (repo.labels.has(name)) return unprocessable('Validation Failed', [{ resource: 'Label', code: 'already_exists', field: 'name' }]);
  repo.labels.add(name);
  return { status: 201, body: { name, color: body.color ?? 'ededed', description: body.description ?? null } };
}

function labelsOf(pull: Pull): unknown {
  return pull.labels.map((name) => ({ name, color: 'ededed', description: null }));
}

function commentBody({ id, body, user }: Comment): unknown {
  return { id, body, user: userOf(user), author_association: 'CONTRIBUTOR' };
}
