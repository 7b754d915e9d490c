import { createHeld } from '../../held.js';
import type { Parser } from '../../parser.js';
import { rowParser } from '../../rows.js';

const AT = ' at (?<file>(?!line\\b)\\S{1,400}) line (?<line>\\d{1,7})(?:, (?:near .{1,200}|at (?:EOF|end of line)|(?:at )?<\\w{1,40}> (?:line|chunk) \\d{1,7}))?\\.?$';
const rows = rowParser({
  tool: 'perl', language: 'perl', docs: 'https://perldoc.perl.org/perldiag', literals: [' line '],
  rows: [
    { kind: 'syntax', pattern: new RegExp(`^(?<message>(?:syntax error|Missing right|Unmatched right|Can't find string terminator|Unrecognized character|Number found where|Bareword found where|String found where|Illegal declaration).{0,300}?)${AT}`) },
    { kind: 'import', pattern: new RegExp(`^(?<message>Can't locate (?!object method).{1,1500}?)${AT}`) },
    { kind: 'compile', pattern: new RegExp(`^(?<message>(?:Global symbol|Bareword "|Can't modify|Can't redeclare|Not enough arguments|Too many arguments|Type of arg).{1,500}?)${AT}`) },
    { kind: 'lint', severity: 'warning', pattern: new RegExp(`^(?<message>(?:"(?:my|our|state)" variable|Use of uninitialized|Useless use|Name "|Subroutine \\S{1,100} redefined|Possible |Scalar value|Found = in|Deprecated|Argument ".{0,100}" isn't|Odd number|Unquoted string|Applying pattern|Statement unlikely|Duplicate specification).{1,500}?)${AT}`) },
    { kind: 'runtime', pattern: new RegExp(`^(?!BEGIN failed--|Compilation failed in|\\s|#|at )(?<message>.{1,1000}?)${AT.replace('(?!line\\b)\\S{1,400}', '(?!line\\b)(?:\\S{1,400}\\.(?:p[lmp]|t|cgi|psgi)|-)')}`) },
  ],
});

/** Perl's own messages; what Test::More says is TAP. What was printed before a run that passed is left out. */
export const perl: Parser = {
  ...rows,
  literals: [...rows.literals, 'Result: PASS', 'All tests successful'],
  start: (sink) => {
    const held = createHeld(sink);
    const single = rows.start({ ...sink, bug: held.add });
    return {
      open: false,
      line(line) {
        if (/^(?:All tests successful\.|Result: PASS)$/.test(line.text)) held.drop();
        return single.line(line);
      },
      end: held.release,
    };
  },
};
