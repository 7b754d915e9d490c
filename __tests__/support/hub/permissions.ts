import type { Level, Permissions, Token } from './state.js';

type Need = readonly [keyof Permissions, Exclude<Level, 'none'>];

/**
 * What each operation asks of a token, one of the list being enough.
 * @see https://docs.github.com/rest/authentication/permissions-required-for-github-apps
 */
const NEEDS: Readonly<Record<string, readonly Need[]>> = {
  'actions/get-workflow-run': [['actions', 'read']],
  'actions/get-workflow-run-attempt': [['actions', 'read']],
  'actions/list-jobs-for-workflow-run-attempt': [['actions', 'read']],
  'actions/download-job-logs-for-workflow-run': [['actions', 'read']],
  'actions/list-workflow-runs': [['actions', 'read']],
  'actions/list-workflow-runs-for-repo': [['actions', 'read']],
  'actions/get-workflow': [['actions', 'read']],
  'actions/re-run-workflow-failed-jobs': [['actions', 'write']],
  'actions/create-workflow-dispatch': [['actions', 'write']],
  'repos/get-branch': [['contents', 'read']],
  'repos/get-content': [['contents', 'read']],
  'repos/get-commit': [['contents', 'read']],
  'repos/list-pull-requests-associated-with-commit': [['pull_requests', 'read'], ['contents', 'read']],
  'git/get-ref': [['contents', 'read']],
  'git/list-matching-refs': [['contents', 'read']],
  'git/get-commit': [['contents', 'read']],
  'git/get-tree': [['contents', 'read']],
  'git/get-blob': [['contents', 'read']],
  'git/create-ref': [['contents', 'write']],
  'git/update-ref': [['contents', 'write']],
  'git/delete-ref': [['contents', 'write']],
  'git/create-commit': [['contents', 'write']],
  'git/create-tree': [['contents', 'write']],
  'git/create-blob': [['contents', 'write']],
  'pulls/list': [['pull_requests', 'read']],
  'pulls/get': [['pull_requests', 'read']],
  'pulls/list-files': [['pull_requests', 'read']],
  'pulls/list-review-comments': [['pull_requests', 'read']],
  'pulls/create': [['pull_requests', 'write']],
  'pulls/update': [['pull_requests', 'write']],
  'pulls/create-review': [['pull_requests', 'write']],
  'pulls/request-reviewers': [['pull_requests', 'write']],
  'issues/list-comments': [['pull_requests', 'read'], ['issues', 'read']],
  'issues/create-comment': [['pull_requests', 'write'], ['issues', 'write']],
  'issues/update-comment': [['pull_requests', 'write'], ['issues', 'write']],
  'issues/add-labels': [['pull_requests', 'write'], ['issues', 'write']],
  'issues/remove-label': [['pull_requests', 'write'], ['issues', 'write']],
  'issues/add-assignees': [['pull_requests', 'write'], ['issues', 'write']],
  'issues/get-label': [['pull_requests', 'read'], ['issues', 'read']],
  'issues/create-label': [['pull_requests', 'write'], ['issues', 'write']],
};

/** What a token lacks for an operation, as GitHub's `x-accepted-github-permissions` header says it; null = nothing. */
export function lacking(operation: string, { permissions }: Token): string | null {
  const needs = NEEDS[operation];
  if (needs === undefined || needs.some(([name, level]) => holds(permissions[name], level))) return null;
  return needs.map(([name, level]) => `${name}=${level}`).join('; ');
}

/** May it fetch, or push, over git? */
export function mayGit({ permissions }: Token, write: boolean): boolean {
  return holds(permissions.contents, write ? 'write' : 'read');
}

function holds(has: Level | undefined, wanted: Level): boolean {
  return has === 'write' || (has === 'read' && wanted === 'read');
}
