import type { Kind } from '../../../model/index.js';
import { blockMachine, type BlockRule } from '../../block.js';
import { dedent } from '../../comparison.js';
import type { Parser } from '../../parser.js';

const PLACE = '((?:[A-Za-z]:)?[^\\s:()][^:()]{0,400}\\.(?:l?hs|hsc|hs-boot|x|y|chs)):(?:(\\d{1,7}):(\\d{1,5})(?:-\\d{1,5})?|\\((\\d{1,7}),(\\d{1,5})\\)-\\((\\d{1,7}),\\d{1,5}\\))';
const CODE = '(?:\\[(GHC-\\d{1,7})\\])?';

/** `Main.hs:3:5: error: [GHC-88464]`, with the flag of a warning behind it, and the message here or below. */
const diagnostic: BlockRule = {
  starts: new RegExp(`^${PLACE}: (error|warning): ?${CODE},? ?(?:\\[(-W[\\w-]{1,60})(?:(?:,| \\(in) ?-W[\\w=-]{1,60}\\)?)?(?:, Werror=[\\w-]{1,60})?\\])?(?: (.{0,2000}))?$`),
  keeps: (text, body) => (/^ {4,}|^•|^ {2}Expected|^ {2}\S/.test(text) && body.length < 60) || /^ {0,8}\d{0,7} \|/.test(text),
  read: (block) => {
    const [, file = '', line, column, fromLine, fromColumn, endLine, severity, code, flag, said] = block.head;
    const body = dedent(block.body.filter((text) => !/^ {0,8}\d{0,7} \|/.test(text)));
    const own = [...(said === undefined || said.trim() === '' ? [] : [said.trim()]), ...firstPoint(body)];
    const message = own.join('\n');
    const rule = flag ?? code;
    return {
      tool: 'ghc', language: 'haskell', kind: severity === 'error' ? kindOf(message) : 'compile', severity: severity === 'error' ? 'error' : 'warning',
      file, line: Number(line ?? fromLine), column: Number(column ?? fromColumn), ...(endLine === undefined ? {} : { endLine: Number(endLine) }), ...(rule === undefined ? {} : { rule }), message, from: block.from, to: block.to,
    };
  },
};

/** Of several bullets the first says what is wrong, the others where it was seen. */
function firstPoint(lines: readonly string[]): readonly string[] {
  const shown = lines.filter((line) => line.trim() !== '');
  const next = shown.findIndex((line, index) => index > 0 && line.startsWith('•'));
  return (next < 0 ? shown : shown.slice(0, next)).slice(0, 20).map((line) => line.replace(/^• /, ''));
}

function kindOf(message: string): Kind {
  if (/parse error|lexical error/.test(message)) return 'syntax';
  if (/^Could not (?:find|load) module|does not export|Ambiguous module name/.test(message)) return 'import';
  return /^(?:Couldn't match|Couldn.t match|No instance|Ambiguous type|Occurs check|Could not deduce|Expected |Expecting |Illegal |Kind )/.test(message) ? 'type' : 'compile';
}

/** GHC's diagnostics, with codes since 9.4. */
export const ghc: Parser = {
  tool: 'ghc',
  language: 'haskell',
  docs: 'https://downloads.haskell.org/ghc/latest/docs/users_guide/using-warnings.html',
  proof: { tier: 1 },
  literals: ['hs:', '.hsc:', '.x:', '.y:'],
  start: (sink) => blockMachine([diagnostic], sink),
};
