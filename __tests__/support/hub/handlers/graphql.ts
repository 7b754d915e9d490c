import type { Answered } from '../handler.js';
import { userOf, type Pull, type RepoState, type Token } from '../state.js';

/** A GraphQL document that this world knows, to the letter; all others are violations. */
const VIEWER = /^query \{ viewer \{ login databaseId \} \}$/;
const MUTATION = /^mutation\(\$id: ID!\) \{ (markPullRequestReadyForReview|convertPullRequestToDraft)\(input: \{ pullRequestId: \$id \}\) \{ pullRequest \{ isDraft \} \} \}$/;

export interface GraphAsked {
  readonly token: Token;
  readonly repos: readonly RepoState[];
  readonly body: unknown;
}

/** What GitHub answers, and what was wrong with the question; refusals come with status 200, as there. */
export function graphql({ token, repos, body }: GraphAsked): { readonly operation: string; readonly answer: Answered; readonly wrong?: string } {
  const { query, variables = {}, ...more } = (body ?? {}) as { query?: unknown; variables?: Readonly<Record<string, unknown>> };
  const document = typeof query === 'string' ? query : '';
  if (Object.keys(more).length > 0) return { operation: 'graphql', answer: refused('', 'unknown fields'), wrong: `graphql: ${Object.keys(more).join()} beside the document` };
  if (VIEWER.test(document)) {
    const { login, id } = userOf(token.login);
    return { operation: 'graphql/viewer', answer: { status: 200, body: { data: { viewer: { login, databaseId: id } } } } };
  }
  const mutation = MUTATION.exec(document)?.[1];
  if (mutation === undefined) return { operation: 'graphql', answer: refused('', 'Parse error'), wrong: `graphql: not a document that this world knows: ${document}` };
  const operation = `graphql/${mutation}`;
  if (typeof variables.id !== 'string') return { operation, answer: refused('', 'Variable $id of type ID! was provided invalid value'), wrong: `${operation}: no id` };
  const pull = pullOf(repos, variables.id);
  if (pull === undefined) return { operation, answer: refused('NOT_FOUND', `Could not resolve to a node with the global id of '${variables.id}'`, mutation) };
  if (token.permissions.pull_requests !== 'write') return { operation, answer: refused('FORBIDDEN', 'Resource not accessible by integration', mutation) };
  pull.draft = mutation === 'convertPullRequestToDraft';
  return { operation, answer: { status: 200, body: { data: { [mutation]: { pullRequest: { isDraft: pull.draft } } } } } };
}

function pullOf(repos: readonly RepoState[], node: string): Pull | undefined {
  return repos.flatMap((repo) => repo.pulls).find((pull) => pull.node === node);
}

function refused(type: string, message: string, path?: string): Answered {
  return { status: 200, body: { ...(path === undefined ? {} : { data: { [path]: null } }), errors: [{ ...(type === '' ? {} : { type }), message, ...(path === undefined ? {} : { path: [path] }) }] } };
}
