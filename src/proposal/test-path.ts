const FOLDER = /(?:^|\/)(?:__tests__|__mocks__|__snapshots__|tests?|specs?|testing|fixtures|e2e|cypress)\//i;
const NAME = /(?:^|\/)(?:test_[^/]{1,200}\.py|conftest\.py|[^/]{1,200}[._-](?:tests?|spec)\.[a-z]{1,5}|[^/]{1,200}\.snap)$/i;

/** Is this a file of tests, by its place or name? The wider reading: a fixer that leaves a file alone does no harm. */
export function isTestPath(path: string): boolean {
  return FOLDER.test(path) || NAME.test(path);
}
