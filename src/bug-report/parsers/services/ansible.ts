import { blockMachine, type BlockRule } from '../../block.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';
import { rowParser } from '../../rows.js';

const RULE = '[a-z][a-z-]{1,60}(?:\\[[\\w.:/ -]{1,80}\\]){0,3}';
const FINDING = new RegExp(`^(${RULE})(?: \\(warning\\))?: (\\S.{0,800})$`);
const PLACE = /^(\S{1,400}\.(?:ya?ml|json|j2|cfg|md|yamllint|py)):(\d{1,7})(?::(\d{1,5}))?(?: .{1,400})?$/;

/** How many lines without a finding may stand between two: the summary may come in the middle, because it is printed to the other stream. */
const PATIENCE = 40;

/** After "Listing N violation(s) that are fatal": the finding, then its place. */
function listing(sink: Sink): Machine {
  let left = 0;
  let said: RegExpExecArray | undefined;
  return {
    get open() {
      return left > 0;
    },
    line(line) {
      if (/^(?:WARNING {1,4})?Listing \d{1,7} violation\(s\) that are fatal$/.test(line.text)) {
        left = PATIENCE;
        return true;
      }
      if (left === 0) return false;
      left -= 1;
      const place = said === undefined ? null : PLACE.exec(line.text);
      if (place !== null && said !== undefined) {
        sink.bug(findingOf(said, place, line.n));
        left = PATIENCE;
      }
      said = FINDING.exec(line.text) ?? undefined;
      return place !== null || said !== undefined;
    },
    end() {},
  };
}

function findingOf(said: RegExpExecArray, place: RegExpExecArray, n: number): BugDraft {
  const [, rule = '', message = ''] = said;
  const kind = /^(?:syntax-check|load-failure|internal-error|parser-error)/.test(rule) ? 'syntax' : 'lint';
  return { tool: 'ansible-lint', language: 'yaml', kind, severity: said[0].includes(' (warning): ') ? 'warning' : 'error', file: place[1] as string, line: Number(place[2]), ...(place[3] === undefined ? {} : { column: Number(place[3]) }), rule, message, from: n - 1, to: n };
}

const rows = rowParser({
  tool: 'ansible-lint', language: 'yaml', docs: 'https://ansible.readthedocs.io/projects/lint/configuring/#output-formats', literals: ['.yml:', '.yaml:'],
  rows: [
    { kind: 'syntax', pattern: /^(?<file>\S{1,400}\.ya?ml):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?: (?<rule>(?:syntax-check|load-failure|parser-error)(?:\[[\w.-]{1,80}\])?): (?<message>.{1,800})$/ },
    { kind: 'lint', pattern: new RegExp(`^(?<file>\\S{1,400}\\.ya?ml):(?<line>\\d{1,7})(?::(?<column>\\d{1,5}))?: (?!error:|warning:|note:)(?<rule>${RULE}): (?<message>.{1,800})$`) },
    { kind: 'lint', pattern: /^(?<file>\S{1,400}\.ya?ml):(?<line>\d{1,7}): \[(?<rule>E\d{3,4})\] (?:\[[A-Z_]{3,12}\] )?(?<message>.{1,800})$/ },
  ],
});

export const ansibleLint: Parser = {
  ...rows,
  literals: [...rows.literals, 'violation(s) that are fatal'],
  start: (sink) => {
    const [single, list] = [rows.start(sink), listing(sink)];
    return { get open() { return list.open; }, line: (line) => single.line(line) || list.line(line), end() {} };
  },
};

/** `ERROR! text` and, below, `The error appears to be in 'x.yml': line 3, column 5`. */
const broken: BlockRule = {
  starts: /^(?:ERROR! |\[ERROR\]: )(.{1,1000})$/,
  keeps: (text, body) => body.length < 12 && !/^(?:PLAY|TASK|fatal: )/.test(text) && !body.some((line) => /: line \d{1,7}, column \d/.test(line)),
  read: (block) => {
    const place = block.body.map((line) => /'([^']{1,400})': line (\d{1,7}), column (\d{1,5})/.exec(line)).find((match) => match !== null);
    const syntax = /Syntax Error|YAML|parsing/.test(block.head[1] as string);
    return { tool: 'ansible', language: 'yaml', kind: syntax ? 'syntax' : 'config', severity: 'error', ...(place === undefined || place === null ? {} : { file: place[1] as string, line: Number(place[2]), column: Number(place[3]) }), message: block.head[1] as string, from: block.from, to: block.to };
  },
};
const playbook = rowParser({
  tool: 'ansible', language: 'yaml', docs: 'https://docs.ansible.com/ansible/latest/playbook_guide/playbooks_error_handling.html', proof: { tier: 3, why: 'a run needs hosts; the forms are documented' }, literals: ['fatal: ['],
  rows: [
    { kind: 'runtime', pattern: /^fatal: \[[^\]]{1,200}\]: (?:FAILED|UNREACHABLE)! => \{.{0,3000}?"(?:msg|stderr)": "(?<message>(?:[^"\\]|\\.){1,1500})".{0,3000}$/ },
    { kind: 'runtime', pattern: /^fatal: \[[^\]]{1,200}\]: (?<message>(?:FAILED|UNREACHABLE)! => .{1,1500})$/ },
  ],
});
export const ansible: Parser = {
  ...playbook,
  literals: [...playbook.literals, 'ERROR! ', '[ERROR]: '],
  start: (sink) => {
    const single = playbook.start(sink);
    return blockMachine([broken], sink, { line: (line) => single.line(line) });
  },
};
