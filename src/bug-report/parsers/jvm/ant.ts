import type { Machine, Parser, Sink } from '../../parser.js';

const PLACE = /^(\S.{0,400}?\.xml):(\d{1,7}): (\S.{0,4000})$/;
const ALONE = /^(?:Target ".{1,200}" does not exist in the project ".{0,200}"\.|Buildfile: .{1,400} does not exist!)/;

/** What ant says below BUILD FAILED; compilers' own lines are read by theirs. A nested build's file follows a "The following error occurred". */
export const ant: Parser = {
  tool: 'ant',
  language: 'java',
  docs: 'https://ant.apache.org/manual/',
  proof: { tier: 1 },
  literals: ['BUILD FAILED', 'Buildfile: '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  let left = 0;
  return {
    get open() {
      return left > 0;
    },
    line({ n, text }) {
      if (/^BUILD FAILED$/.test(text)) {
        left = 6;
        return false;
      }
      left = Math.max(0, left - 1);
      const [, file, line, message = ''] = PLACE.exec(text) ?? [];
      if (file === undefined && !ALONE.test(text)) return false;
      if (file === undefined && (left === 0 && !text.startsWith('Buildfile: '))) return false;
      if (file !== undefined && /^The following error occurred while executing this line/.test(message)) return true;
      left = 0;
      const place = file === undefined ? {} : { file, line: Number(line) };
      sink.bug({ tool: 'ant', language: 'java', kind: file === undefined ? 'config' : 'unknown', severity: 'error', ...place, message: message || text.trim(), from: n, to: n });
      return true;
    },
    end() {},
  };
}
