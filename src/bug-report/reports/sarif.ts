import type { Severity } from '../../model/index.js';
import { draftOf, given, isObject, MOST, numberOf, objectsIn, textOf, type Finding, type Json, type ReportFormat } from './report.js';

const LEVELS: Readonly<Record<string, Severity>> = { error: 'error', warning: 'warning', note: 'note', none: 'note' };

/** SARIF 2.1.0. A result that was suppressed, or is not `fail`, is no finding. */
export const sarif: ReportFormat = {
  format: 'sarif',
  docs: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html',
  kind: 'json',
  read(value) {
    if (!isObject(value) || !Array.isArray(value['runs']) || !('version' in value || '$schema' in value)) return undefined;
    const drafts = objectsIn(value['runs']).flatMap((run) => {
      const driver = isObject(run['tool']) && isObject(run['tool']['driver']) ? run['tool']['driver'] : {};
      const tool = textOf(driver['name'])?.toLowerCase() ?? 'sarif';
      const levels = new Map(objectsIn(driver['rules']).map((rule) => [textOf(rule['id']), levelOf(rule['defaultConfiguration'])]));
      return objectsIn(run['results']).slice(0, MOST).flatMap((result) => {
        const finding = resultOf(result, levels);
        return finding === undefined ? [] : [draftOf(finding, { tool, kind: 'lint', severity: 'warning' })];
      });
    });
    return { drafts };
  },
};

function resultOf(result: Json, levels: ReadonlyMap<string | undefined, Severity | undefined>): Finding | undefined {
  const message = isObject(result['message']) ? (textOf(result['message']['text']) ?? textOf(result['message']['markdown'])) : undefined;
  const passed = result['kind'] !== undefined && result['kind'] !== 'fail';
  if (message === undefined || passed || objectsIn(result['suppressions']).length > 0) return undefined;
  const rule = textOf(result['ruleId']);
  const severity = LEVELS[textOf(result['level']) ?? ''] ?? levels.get(rule);
  return { message, ...given<Omit<Finding, 'message'>>({ rule, severity }), ...placeOf(objectsIn(result['locations'])[0]) };
}

function levelOf(configuration: unknown): Severity | undefined {
  return isObject(configuration) ? LEVELS[textOf(configuration['level']) ?? ''] : undefined;
}

function placeOf(location: Json | undefined): Pick<Finding, 'file' | 'line' | 'column' | 'endLine'> {
  const physical = isObject(location?.['physicalLocation']) ? location['physicalLocation'] : {};
  const artifact = isObject(physical['artifactLocation']) ? physical['artifactLocation'] : {};
  const region = isObject(physical['region']) ? physical['region'] : {};
  return given({ file: decoded(textOf(artifact['uri'])), line: numberOf(region['startLine']), column: numberOf(region['startColumn']), endLine: numberOf(region['endLine']) });
}

/** An address, not a path: blanks and others are escaped. */
function decoded(uri: string | undefined): string | undefined {
  try {
    return uri === undefined ? undefined : decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
