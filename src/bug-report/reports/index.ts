import { checkstyle } from './checkstyle.js';
import { ctrf } from './ctrf.js';
import { findings } from './findings.js';
import { jestJson } from './jest-json.js';
import { junit } from './junit.js';
import type { ReportFormat, Told } from './report.js';
import { sarif } from './sarif.js';
import { trx } from './trx.js';
import { readXml } from './xml.js';

export type { ReportFormat, Told } from './report.js';

/** The only registry. The first that knows a document reads it; `findings` knows nearly every linter's. */
export const reportFormats: readonly ReportFormat[] = [sarif, jestJson, ctrf, findings, junit, trx, checkstyle];

/** Of a JSON value that a tool printed or wrote. */
export function readJsonReport(value: unknown): Told | undefined {
  for (const format of reportFormats) {
    const told = format.kind === 'json' ? format.read(value) : undefined;
    if (told !== undefined) return told;
  }
  return undefined;
}

/** What a report file holds: findings; nothing that a format knows (it may be a log: TAP, JSON lines); or why it cannot be read. */
export type ReadReport = { readonly kind: 'told'; readonly told: Told } | { readonly kind: 'text'; readonly text: string } | { readonly kind: 'broken'; readonly reason: string };

export function readReport(text: string): ReadReport {
  const start = /^\ufeff?\s{0,1000}/.exec(text)?.[0].length ?? 0;
  if (text[start] === '<') return readXmlReport(text.slice(start));
  if (text[start] !== '{' && text[start] !== '[') return { kind: 'text', text };
  try {
    const told = readJsonReport(JSON.parse(text.slice(start)));
    return told === undefined ? { kind: 'told', told: { drafts: [] } } : { kind: 'told', told };
  } catch (error) {
    // One document on each line, or what a tool printed around its document: the parsers of logs know those.
    return text.includes('\n{') || text.includes('\n[') ? { kind: 'text', text } : { kind: 'broken', reason: `it is no JSON (${(error as Error).message.slice(0, 100)})` };
  }
}

function readXmlReport(text: string): ReadReport {
  const xml = readXml(text);
  if (!xml.ok) return { kind: 'broken', reason: `it is no XML that can be read (${xml.reason})` };
  for (const format of reportFormats) {
    const told = format.kind === 'xml' ? format.read(xml.root) : undefined;
    if (told !== undefined) return { kind: 'told', told };
  }
  return { kind: 'broken', reason: `no report format begins with <${xml.root.name.slice(0, 60)}>` };
}
