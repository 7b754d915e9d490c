import type { Kind } from '../../../model/index.js';
import { blockMachine, type BlockRule } from '../../block.js';
import type { Parser } from '../../parser.js';

const SAID = /^(Error|Warning|Alert|Fatal error|Error \(alert (\w{1,40})\)|Error \(warning (\d{1,4})(?: \[([\w-]{1,60})\])?\)|Warning (\d{1,4})(?: \[([\w-]{1,60})\])?)(?: (\w{1,40}))?: (.{0,2000})$/;

/** The place, the lines of code with carets, then what is wrong. OCaml counts characters from 0. */
const diagnostic: BlockRule = {
  starts: /^ {0,4}File "([^"]{1,400})", lines? (\d{1,7})(?:-(\d{1,7}))?(?:, characters (\d{1,7})-\d{1,7})?:?$/,
  keeps: (text, body) => {
    const said = body.findIndex((line) => SAID.test(line));
    return said < 0 ? body.length < 40 && (/^\s{0,8}(?:\d{1,7} \||\^|\.{3}|\s*[\^~]+)/.test(text) || SAID.test(text)) : /^ {2,}\S/.test(text) && body.length < 60;
  },
  read: (block) => {
    const said = block.body.findIndex((line) => SAID.test(line));
    const match = SAID.exec(block.body[said] ?? '');
    if (match === null) return undefined;
    const [, file = '', line, endLine, column] = block.head;
    const rule = match[4] ?? match[6] ?? match[3] ?? match[5] ?? match[2];
    const message = [match[8] as string, ...block.body.slice(said + 1).filter((text) => !/^File "/.test(text.trim())).map((text) => text.trim())].join('\n').trim();
    return {
      tool: 'ocaml', language: 'ocaml', kind: kindOf(message), severity: /^(?:Warning|Alert)/.test(match[1] as string) ? 'warning' : 'error', file, line: Number(line),
      ...(column === undefined ? {} : { column: Number(column) + 1 }), ...(endLine === undefined ? {} : { endLine: Number(endLine) }), ...(rule === undefined ? {} : { rule }), message, from: block.from, to: block.to,
    };
  },
};

function kindOf(message: string): Kind {
  if (/^(?:Syntax error|Illegal character|String literal not terminated|Comment not terminated)/.test(message)) return 'syntax';
  if (/^Unbound module|^Library ".{1,200}" not found|^No implementations? provided/.test(message)) return 'import';
  return /type\b/.test(message.split('\n')[0] ?? '') ? 'type' : 'compile';
}

const fatal: BlockRule = {
  starts: /^(?:Fatal error: exception|Exception:) (.{1,1000}?)\.?$/,
  keeps: (text) => /^(?:Raised (?:at|by)|Called from|Re-raised at) /.test(text),
  read: (block) => {
    const frames = block.body.flatMap((line) => {
      const match = /^(?:Raised (?:at|by)[^"]{0,200}|Called from ([^"]{0,200}?)|Re-raised at[^"]{0,200}) ?(?:in )?file "([^"]{1,400})"(?: \(inlined\))?, lines? (\d{1,7})/.exec(line);
      return match === null ? [] : [{ file: match[2] as string, line: Number(match[3]) }];
    });
    const own = frames.find((frame) => !/^(?:list|stdlib|map|hashtbl|string|array|fun|printf|option|toplevel\/.{1,60}|camlinternal\w{1,40})\.ml$/.test(frame.file));
    return { tool: 'ocaml', language: 'ocaml', kind: 'runtime', severity: 'error', ...own, ...(frames.length === 0 ? {} : { frames }), message: block.head[1] as string, from: block.from, to: block.to };
  },
};

export const ocaml: Parser = {
  tool: 'ocaml',
  language: 'ocaml',
  docs: 'https://ocaml.org/manual/latest/comp.html',
  proof: { tier: 1 },
  literals: ['", line ', '", lines ', 'Fatal error: exception ', 'Exception: '],
  start: (sink) => blockMachine([diagnostic, fatal], sink),
};
