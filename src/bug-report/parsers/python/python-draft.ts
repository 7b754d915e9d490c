import { located, ownPlace } from '../../frames.js';
import type { BugDraft } from '../../parser.js';
import { pythonKind, valuesIn } from './pytest-block.js';
import type { PythonError } from './python-errors.js';

/**
 * A traceback → what is wrong and where: the innermost line of the project, or the file that cannot be parsed.
 * @param test The id of the test that failed with it, if one did.
 */
export function draftPythonError(error: PythonError, test?: string): BugDraft {
  const again = error.causes.at(-1) === error.message;
  const frames = [...(again ? [...error.frames, ...error.remote] : error.frames)].reverse();
  const kind = test === undefined ? pythonKind(error.message) : 'test';
  const place = (kind === 'syntax' ? error.broken : undefined) ?? ownPlace(frames);
  const causes = error.causes.slice(0, again ? -1 : undefined).map((cause) => `\ncause: ${cause.split('\n')[0]}`);
  return {
    tool: 'python',
    language: 'python',
    kind,
    severity: error.survived ? 'warning' : 'error',
    ...located(place, frames),
    ...(test === undefined ? { rule: nameOf(error.message) } : { test }),
    message: `${error.message}${causes.join('')}`,
    ...valuesIn(error.message),
    from: error.from,
    to: error.to,
  };
}

/** `json.decoder.JSONDecodeError: text` → `JSONDecodeError`. */
function nameOf(message: string): string {
  return (/^[\w.]{1,300}/.exec(message)?.[0] ?? '').split('.').at(-1) ?? '';
}
