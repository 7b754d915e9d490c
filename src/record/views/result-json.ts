import type { View } from '../view.js';
import { toResult } from '../result.js';

/** Names in the order a person wants to read them; whatever is not named here follows by the alphabet. */
const ORDER = [
  'schema', 'version', 'outcome', 'reason', 'sentence', 'run', 'job', 'n', 'origin', 'rung', 'skill', 'planner', 'provider', 'model', 'plan', 'note', 'rationale', 'id', 'tool', 'language', 'kind', 'severity', 'file', 'path', 'line',
  'column', 'endLine', 'rule', 'message', 'test', 'expected', 'actual', 'step', 'on', 'scope', 'command', 'shell', 'workingDirectory', 'green', 'exitCode', 'ok', 'points',
  'fingerprint', 'primary', 'others', 'class', 'action', 'cause', 'accepted', 'tier', 'score', 'head', 'branch', 'dirty', 'sandbox', 'failure', 'bugs', 'diagnosis', 'base',
  'attempts', 'patch', 'verdict', 'publication', 'usage', 'warnings',
] as const;
const RANK: ReadonlyMap<string, number> = new Map(ORDER.map((name, at) => [name, at]));

/** The result as JSON, the same bytes for the same record. */
export const resultJson: View = {
  name: 'result-json',
  summary: 'The whole result for machines, as schema/result.schema.json describes it.',
  render: (record) => `${JSON.stringify(toResult(record), inOrder, 2)}\n`,
};

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)));
}

function rank(name: string): number {
  return RANK.get(name) ?? ORDER.length;
}
