import type { Parser, Sink } from '../../parser.js';
import { rowParser } from '../../rows.js';

const RULES = '(?:Best Practices|Code Style|Design|Documentation|Error Prone|Multithreading|Performance|Security)';

const rows = rowParser({
  tool: 'pmd',
  language: 'java',
  docs: 'https://docs.pmd-code.org/latest/pmd_userdocs_report_formats.html',
  literals: [':\t', 'PMD Failure: ', '","Best Practices","', '","Code Style","', '","Design","', '","Documentation","', '","Error Prone","', '","Multithreading","', '","Performance","', '","Security","'],
  rows: [
    { pattern: /^(?<file>(?:[A-Za-z]:)?[^:\s][^:]{0,400}):(?<line>\d{1,7}):\t(?<rule>[A-Z]\w{1,100}):\t(?<message>\S.{0,2000})$/, kind: 'lint', severity: 'warning' },
    { pattern: /^\[(?<severity>ERROR|WARNING|INFO)\] PMD Failure: (?<file>[\w.$]{1,400}):(?<line>\d{1,7}) Rule:(?<rule>\w{1,100}) Priority:\d (?<message>.{1,2000})$/, kind: 'lint' },
    { pattern: new RegExp(`^"\\d{1,9}","[^"]{0,400}","(?<file>[^"]{1,500})","\\d","(?<line>\\d{1,7})","(?<message>.{1,2000}?)","${RULES}","(?<rule>\\w{1,100})"$`), kind: 'lint', severity: 'warning' },
  ],
});

/** Lines of the text format, of the CSV format, and of Maven's plugin, which says the class: `com.acme.Cart` is in com/acme/Cart.java. */
export const pmd: Parser = { ...rows, start: (sink) => rows.start(withFiles(sink)) };

function withFiles(sink: Sink): Sink {
  return {
    ...sink,
    bug(draft) {
      const type = draft.file !== undefined && /^[\w$]{1,200}(?:\.[\w$]{1,200}){0,30}$/.test(draft.file) && !/\.(?:java|jsp|xml|kt|scala|js|cls|sql|vm|html|apex)$/.test(draft.file);
      sink.bug(type ? { ...draft, file: `${draft.file.replace(/\$.{0,200}$/, '').replaceAll('.', '/')}.java` } : draft);
    },
  };
}
