import { DIGIT, type Machine, type Parser, type Sink } from '../../parser.js';

const PLACE = /^((?:[A-Za-z]:)?[^\s:][^:]{0,400}\.pyi?):(\d{1,7}) (?:at module level|in .{1,300}):$/;
const SAID = /^\s{1,12}(D\d{3}): (.{1,1000})$/;

/** pydocstyle: the place, and on the next line what is wrong there. */
export const pydocstyle: Parser = {
  tool: 'pydocstyle',
  language: 'python',
  docs: 'https://www.pydocstyle.org/en/stable/usage.html',
  proof: { tier: 1 },
  literals: [`.py:${DIGIT}`, `.pyi:${DIGIT}`],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  let place: { readonly file: string; readonly line: number; readonly from: number } | undefined;
  return {
    get open() {
      return place !== undefined;
    },
    line(line) {
      const said = place === undefined ? null : SAID.exec(line.text.trimEnd());
      if (said !== null && place !== undefined) {
        const { from, ...at } = place;
        sink.bug({ tool: 'pydocstyle', language: 'python', kind: 'lint', severity: 'error', ...at, rule: said[1] as string, message: said[2] as string, from, to: line.n });
      }
      place = undefined;
      if (said !== null) return true;
      const match = PLACE.exec(line.text.trimEnd());
      if (match !== null) place = { file: match[1] as string, line: Number(match[2]), from: line.n };
      return match !== null;
    },
    end() {},
  };
}
