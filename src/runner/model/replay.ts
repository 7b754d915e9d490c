import { readFile, stat } from 'node:fs/promises';
import type { ModelRequest, ModelResponse } from '../../ports/index.js';

const FILE_CAP = 8 * 1024 * 1024;

/**
 * A model whose answers stand in a file: a JSON array of strings or `{text}`, used in turn. It has no last answer to repeat:
 * when all are used it says so, in the words with which a provider says that a model is gone.
 */
export function createReplay(): (request: ModelRequest) => Promise<ModelResponse> {
  const files = new Map<string, { answers: readonly string[]; used: number }>();
  return async (request) => {
    const file = files.get(request.baseUrl) ?? { answers: await readAnswers(request.baseUrl), used: 0 };
    files.set(request.baseUrl, file);
    const text = file.answers[file.used++];
    if (text !== undefined) return reply(200, { text });
    return reply(410, { error: { message: file.answers.length === 0 ? 'the replay file holds no list of answers' : `all ${file.answers.length} recorded answers are used` } });
  };
}

async function readAnswers(path: string): Promise<readonly string[]> {
  try {
    if ((await stat(path)).size > FILE_CAP) return [];
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return Array.isArray(value) ? value.map(textOf) : [];
  } catch {
    return [];
  }
}

function textOf(entry: unknown): string {
  if (typeof entry === 'string') return entry;
  const text = (entry as { text?: unknown } | null)?.text;
  return typeof text === 'string' ? text : '';
}

function reply(status: number, value: unknown): ModelResponse {
  return { kind: 'http', status, headers: {}, body: JSON.stringify(value), seconds: 0 };
}
