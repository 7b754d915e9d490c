import type { LogLine } from '../model/index.js';
import type { Machine, Parser, Sink } from './parser.js';
import { rowDraft, type RowTable } from './rows.js';

/** A tool that prints the file on a line of its own and its findings below. */
export interface HeadedTable extends RowTable {
  /** Has a group `file`. Rows count only below such a line. */
  readonly heading: RegExp;
  /** Lines that may stand between findings (code frames, links); blank lines always may. */
  readonly between?: RegExp;
}

/** How many lines without a finding may follow a heading or a finding. */
const PATIENCE = 40;

/** Like rowParser, for findings under the name of their file. A heading alone is claimed by nobody. */
export function headedParser(table: HeadedTable): Parser {
  const { tool, also, language, docs, proof = { tier: 1 }, literals } = table;
  return { tool, docs, proof, literals, ...(also === undefined ? {} : { also }), ...(language === undefined ? {} : { language }), start: (sink) => machine(table, sink) };
}

function machine(table: HeadedTable, sink: Sink): Machine {
  let file: string | undefined;
  let idle = 0;
  return {
    get open() {
      return file !== undefined;
    },
    line(line) {
      const heading = table.heading.exec(line.text)?.groups?.['file'];
      if (heading !== undefined) {
        file = heading;
        idle = 0;
        return false;
      }
      if (file === undefined) return false;
      if (finding(table, line, file, sink)) {
        idle = 0;
        return true;
      }
      idle += 1;
      const between = line.text.trim() === '' || table.between?.test(line.text) === true;
      if (!between || idle > PATIENCE) file = undefined;
      return file !== undefined && line.text.trim() !== '';
    },
    end() {},
  };
}

function finding(table: HeadedTable, line: LogLine, file: string, sink: Sink): boolean {
  for (const row of table.rows) {
    const match = row.pattern.exec(line.text);
    if (match === null) continue;
    const draft = rowDraft(table, row, match, line);
    sink.bug(draft.file === undefined ? { ...draft, file } : draft);
    return true;
  }
  return false;
}
