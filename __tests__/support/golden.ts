import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { reportBugs } from '../../src/bug-report/index.js';
import { cleanBytes } from '../../src/log/index.js';
import type { BugReport, Frame, TestCounts } from '../../src/model/index.js';
import { readBytes } from '../../src/reading.js';

/** One row of the table of golden pairs; see scripts/goldens.mjs, which makes the pairs. */
export interface GoldenCase {
  readonly tool: string;
  readonly case: string;
  /** A folder under fixtures/projects, and what is run in it; absent where the output is only documented. */
  readonly project?: string;
  readonly command?: string;
  /** Where the output is documented that could not be produced here. */
  readonly source?: string;
  /** The key in the table's tools, where it is not the tool's own name. */
  readonly needs?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The file that the tool writes, where that is what is read. */
  readonly report?: string;
  /** The command succeeds. */
  readonly green?: true;
  /** Major version of node that must run it; the one that the repository brings when absent. */
  readonly node?: number;
}

/** What a pair holds of each report: what a person can check by looking at the log. */
type Shown = Pick<BugReport, 'tool' | 'kind' | 'severity' | 'file' | 'line' | 'column' | 'rule' | 'message' | 'test' | 'expected' | 'actual'> & { readonly frame?: Frame };

export interface Golden {
  readonly bugs: readonly Shown[];
  readonly tests?: TestCounts;
}

const FIELDS = ['tool', 'kind', 'severity', 'file', 'line', 'column', 'rule', 'message', 'test', 'expected', 'actual'] as const;

/** The text of a log, or of a report file, → what the whole way from bytes to reports makes of it. */
export function readGolden(text: string, asReport = false): Golden {
  const { bugs, tests } = asReport ? readBytes(new Uint8Array(), { files: [{ path: 'report', text }] }).reports : reportBugs(cleanBytes(new TextEncoder().encode(text)).lines);
  return { bugs: bugs.map(show), ...(tests === undefined ? {} : { tests }) };
}

function show(bug: BugReport): Shown {
  const fields = FIELDS.flatMap((field) => (bug[field] === undefined ? [] : [[field, bug[field]]]));
  const frame = bug.frames?.[0];
  return { ...(Object.fromEntries(fields) as Shown), ...(frame === undefined ? {} : { frame }) };
}

const goldens = fileURLToPath(new URL('../fixtures/goldens/', import.meta.url));

export function goldenCases(): readonly GoldenCase[] {
  return readdirSync(`${goldens}cases`).flatMap((name) => (JSON.parse(readFileSync(`${goldens}cases/${name}`, 'utf8')) as { cases: GoldenCase[] }).cases);
}

/** Both files of a pair, as they are committed. */
export function readPair(golden: Pick<GoldenCase, 'tool' | 'case'>): { readonly log: string; readonly expected: Golden } {
  const stem = `${goldens}${golden.tool}/${golden.case}`;
  return { log: readFileSync(`${stem}.log`, 'utf8'), expected: JSON.parse(readFileSync(`${stem}.json`, 'utf8')) as Golden };
}
