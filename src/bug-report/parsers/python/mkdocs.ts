import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

const SAID = /^(WARNING|ERROR|CRITICAL) {1,4}-  ?(\S.{0,2000})$/;
const NAMED = /^(?:Doc file|Documentation file|In|The page) '([^']{1,300}\.\w{1,6})'/;
const PARSING = /^Error: MkDocs encountered an error parsing the configuration file: (.{1,1000})$/;
const INSIDE = /^ {2}in "(.{1,400})", line (\d{1,7}), column (\d{1,5})$/;
const ENDED = /^(?:Error: )?(Config file '.{1,300}' does not exist\.|The path '.{1,300}' isn't an existing directory\.)$/;

/** MkDocs, whose warnings end the build with `--strict`; files are named as seen from the folder of the documents. */
export const mkdocs: Parser = {
  tool: 'mkdocs',
  language: 'markdown',
  docs: 'https://www.mkdocs.org/user-guide/cli/',
  proof: { tier: 1 },
  literals: ['WARNING -  ', 'WARNING  -  ', 'ERROR   -  ', 'ERROR    -  ', 'CRITICAL -  ', 'Error: MkDocs encountered', 'Error: Config file ', 'Aborted with '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  let held: BugDraft | undefined;
  const close = (): void => {
    if (held !== undefined) sink.bug(held);
    held = undefined;
  };
  return {
    get open() {
      return held !== undefined;
    },
    line(line) {
      const text = line.text.trimEnd();
      if (held !== undefined && goesOn(held, text)) {
        held = join(held, text, line.n);
        return true;
      }
      close();
      const draft = read(text, line.n);
      if (draft === undefined) return /^Aborted with (?:\d{1,6} warnings? in strict mode|a configuration error)!$/.test(text);
      if (PARSING.test(text)) held = draft;
      else sink.bug(draft);
      return true;
    },
    end: close,
  };
}

function read(text: string, n: number): BugDraft | undefined {
  const said = SAID.exec(text);
  const message = said?.[2] ?? PARSING.exec(text)?.[1] ?? ENDED.exec(text)?.[1];
  if (message === undefined) return undefined;
  const file = NAMED.exec(message)?.[1];
  const kind = said === null || message.startsWith('Config value') ? 'config' : 'docs';
  return { tool: 'mkdocs', language: 'markdown', kind, severity: said?.[1] === 'WARNING' ? 'warning' : 'error', ...(file === undefined ? {} : { file }), message, from: n, to: n };
}

function goesOn(held: BugDraft, text: string): boolean {
  return held.to - held.from < 6 && text !== '' && !SAID.test(text) && (INSIDE.test(text) || /^(?:expected|could not|mapping values|found|did not)/.test(text));
}

/** Where the reading began, then where it gave up: the last place is the fault's, unless that is only the end of the file. */
function join(held: BugDraft, text: string, n: number): BugDraft {
  const place = INSIDE.exec(text);
  if (place === null) return { ...held, message: `${held.message}\n${text}`, to: n };
  return held.file === undefined ? { ...held, file: place[1] as string, line: Number(place[2]), column: Number(place[3]), to: n } : { ...held, to: n };
}
