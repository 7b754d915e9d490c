import type { Machine, Parser, Sink } from '../../parser.js';

const ROWS = [
  /^(?:ERROR: )?(Coverage failure: total of .{1,40} is less than fail[-_]under=.{1,20})$/,
  /^(?:FAIL |ERROR: )(Required test coverage of .{1,20} not reached\. Total coverage: .{1,20})$/,
  /^(No data to report\.)$/,
];

/** Too little of the project was run. pytest says it twice with other words; the first time is enough. */
export const coverage: Parser = {
  tool: 'coverage',
  language: 'python',
  docs: 'https://coverage.readthedocs.io/en/latest/config.html#report-fail-under',
  proof: { tier: 1 },
  literals: ['Coverage failure: ', 'Required test coverage of ', 'No data to report.'],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  let told = false;
  return {
    open: false,
    line(line) {
      const message = ROWS.map((row) => row.exec(line.text.trimEnd())?.[1]).find((found) => found !== undefined);
      if (message === undefined) return false;
      if (!told) sink.bug({ tool: 'coverage', language: 'python', kind: message.startsWith('No data') ? 'config' : 'test', severity: 'error', rule: message.startsWith('No data') ? 'no-data' : 'fail-under', message, from: line.n, to: line.n });
      told = true;
      return true;
    },
    end() {},
  };
}
