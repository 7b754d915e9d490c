import type { EslintFinding } from './eslint-line.js';

/**
 * The output of `eslint -f json`: one line, an array of files with their messages.
 * @returns Undefined where the text is no such thing (cut off, for one).
 */
export function readEslintJson(text: string): readonly EslintFinding[] | undefined {
  const files = parse(text);
  if (!Array.isArray(files)) return undefined;
  return files.flatMap((file: unknown) => {
    if (!isRecord(file) || !Array.isArray(file['messages'])) return [];
    const path = file['filePath'];
    return file['messages'].flatMap((message: unknown) => findingOf(message, typeof path === 'string' ? path : undefined));
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function findingOf(message: unknown, file: string | undefined): EslintFinding[] {
  if (!isRecord(message) || typeof message['message'] !== 'string') return [];
  const { ruleId, severity, line, column, endLine } = message;
  return [
    {
      ...(file === undefined ? {} : { file }),
      ...(typeof line === 'number' ? { line } : {}),
      ...(typeof column === 'number' ? { column } : {}),
      ...(typeof endLine === 'number' && endLine !== line ? { endLine } : {}),
      severity: severity === 2 ? 'error' : 'warning',
      message: message['message'],
      ...(typeof ruleId === 'string' ? { rule: ruleId } : {}),
    },
  ];
}
