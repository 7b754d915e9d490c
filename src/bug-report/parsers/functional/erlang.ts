import { blockMachine, type BlockRule } from '../../block.js';
import type { Parser } from '../../parser.js';
import { rowParser } from '../../rows.js';

/** rebar3 since 3.19: the file, then a picture with the message behind an arm. */
const picture: BlockRule = {
  starts: /^ {1,10}┌─ ([^\s:]{1,400}\.[eh]rl):?$/,
  keeps: (text) => /^ {0,10}\d{0,7} {1,3}│|^ {0,10}│/.test(text),
  read: (block) => {
    let line: number | undefined;
    return block.body.flatMap((text) => {
      const shown = /^ {0,10}(\d{1,7}) {1,3}│/.exec(text)?.[1];
      if (shown !== undefined) line = Number(shown);
      const said = /│ {1,400}╰─{1,3} (?:(Warning): )?(.{1,1000})$/.exec(text);
      if (said === null) return [];
      const message = said[2] as string;
      return [{ tool: 'erlang', language: 'erlang', kind: /syntax error/.test(message) ? 'syntax' : 'compile', severity: said[1] === undefined ? 'error' : 'warning', file: block.head[1] as string, ...(line === undefined ? {} : { line }), message, from: block.from, to: block.to } as const];
    });
  },
};

const PLACE = '^ {0,8}(?<file>(?:[A-Za-z]:)?[^\\s:]{1,400}\\.(?:erl|hrl|xrl|yrl|escript)):(?<line>\\d{1,7}):(?:(?<column>\\d{1,5}):)? ';
const rows = rowParser({
  tool: 'erlang', language: 'erlang', docs: 'https://www.erlang.org/doc/apps/compiler/compile.html', literals: ['.erl:', '.hrl:', '.xrl:', '.yrl:', '.escript:', '===> '],
  rows: [
    { kind: 'syntax', pattern: new RegExp(`${PLACE}(?<message>syntax error before:? .{0,300}|(?:unterminated|illegal|premature end) .{1,300})$`) },
    { kind: 'import', pattern: new RegExp(`${PLACE}(?<message>can't find include (?:file|lib) .{1,300})$`) },
    { kind: 'compile', pattern: new RegExp(`${PLACE}(?:(?<severity>Warning|warning|error): )?(?<message>.{1,1000})$`) },
    { kind: 'unknown', pattern: /^===> (?<message>Compiling \S{1,400} failed)$/ },
    { kind: 'dependency', pattern: /^===> (?<message>(?:Package not found|Failed to (?:fetch and copy|update) dep|Dependency failure|No version of|Unable to resolve).{1,400})$/ },
  ],
});

/** erlc, and rebar3 that calls the same compiler. */
export const erlang: Parser = {
  ...rows,
  also: ['rebar3'],
  literals: [...rows.literals, '┌─ '],
  start: (sink) => {
    const lines = rows.start(sink);
    return blockMachine([picture], sink, { line: (line) => lines.line(line) });
  },
};
