import type { Kind } from '../../../model/index.js';
import { blockMachine, type Block, type BlockRule } from '../../block.js';
import { located } from '../../frames.js';
import { createHeld } from '../../held.js';
import type { BugDraft, Parser } from '../../parser.js';
import { isOwnElixir, readElixirFrame } from './elixir-frame.js';

const PLACE = '([^\\s:]{1,400}\\.(?:exs?|eex|heex|leex)):(\\d{1,7})(?::(\\d{1,5}))?';
/** Below a diagnostic: `  lib/cart.ex:4: Shop.Cart.total/1`, since 1.15 `    └─ lib/cart.ex:4:14: Shop.Cart.total/1`. */
const WHERE = new RegExp(`^\\s{2,14}(?:└─ )?${PLACE}(?::? .{0,300})?$`);

function base(block: Pick<Block, 'from' | 'to'>): Pick<BugDraft, 'tool' | 'language' | 'from' | 'to'> {
  return { tool: 'elixir', language: 'elixir', from: block.from, to: block.to };
}

function at(match: RegExpExecArray | null, from = 1): Partial<BugDraft> {
  if (match === null) return {};
  return { file: match[from] as string, line: Number(match[from + 1]), ...(match[from + 2] === undefined ? {} : { column: Number(match[from + 2]) }) };
}

/** What the compiler says of a place; the picture of 1.15 stands between the message and the place. */
const diagnostic: BlockRule = {
  starts: /^(?: {4,6})?(error|warning): (\S.{0,1500})$/,
  closes: WHERE,
  keeps: (text, body) => body.length < 20 && (/^\s{0,10}\d{0,7} │|^ {2,}\S|^\s{4,}$/.test(text) || text === ''),
  read: (block) => {
    const place = WHERE.exec(block.body.at(-1) ?? '');
    if (place === null) return undefined;
    const error = block.head[1] === 'error';
    const syntax = /^(?:unexpected|missing terminator|syntax error|invalid)/.test(block.head[2] as string);
    return { ...base(block), kind: error ? (syntax ? 'syntax' : 'compile') : 'compile', severity: error ? 'error' : 'warning', ...at(place), message: block.head[2] as string };
  },
};

/** `** (KeyError) message` at the margin, with the stack below. */
const raised: BlockRule = {
  starts: /^\*\* \(((?!Mix\b)[A-Z][\w.]{0,200}|exit|throw|EXIT from \S{1,60})\) (.{0,2000})$/,
  keeps: (text, body) => /^ {4}/.test(text) || (text === '' && body.length < 6) || /^ {2}\d{1,7} │/.test(text),
  read: (block) => {
    const [, name = '', said = ''] = block.head;
    const frames = block.body.flatMap((line) => readElixirFrame(line) ?? []);
    // Since 1.16 a diagnostic stands below.
    const picture = block.body.map((line) => WHERE.exec(line)).find((match) => match !== null && /└─/.test(match[0]));
    const told = block.body.map((line) => /^ {4}error: (.{1,1000})$/.exec(line)?.[1]).find((text) => text !== undefined);
    const place = new RegExp(`^${PLACE}: (.{1,2000})$`).exec(said);
    // What was said before stands above.
    if (/cannot compile module .{1,300}\(errors have been logged\)/.test(said)) return undefined;
    const own = frames.find((frame) => isOwnElixir(frame));
    const where = picture !== undefined && picture !== null ? at(picture) : place === null ? located(own, frames) : at(place);
    return { ...base(block), kind: kindOf(name), severity: 'error', ...where, rule: name.split('.').at(-1) as string, message: `${name}: ${told ?? place?.[4] ?? said}` };
  },
};

function kindOf(name: string): Kind {
  if (/^(?:SyntaxError|TokenMissingError|MismatchedDelimiterError)$/.test(name)) return 'syntax';
  return name === 'CompileError' ? 'compile' : 'runtime';
}

/** `** (Mix) …`; files that are not formatted are listed below. */
const mix: BlockRule = {
  starts: /^\*\* \(Mix\) (.{1,1500})$/,
  keeps: (text, body) => body.length < 200 && (text === '' || /^(?: {2,}|The following files|\* )/.test(text)),
  read: (block) => {
    const said = block.head[1] as string;
    const files = block.body.flatMap((line) => /^ {2,4}\* (\S{1,400}\.(?:exs?|heex|eex))$/.exec(line)?.[1] ?? []);
    if (/^mix format failed due to --check-formatted/.test(said) && files.length > 0)
      return files.map((file): BugDraft => ({ ...base(block), kind: 'format', severity: 'error', file, message: 'File is not formatted' }));
    const kind: Kind = /dependenc|Hex |deps\b/i.test(said) ? 'dependency' : /^mix format failed/.test(said) ? 'format' : 'config';
    return { ...base(block), kind, severity: 'error', message: said };
  },
};

/** `* gone (../gone)` with the reason below, under "Unchecked dependencies for environment dev:". */
const dependency: BlockRule = {
  starts: /^Unchecked dependencies for environment \w{1,40}:$/,
  keeps: (text) => /^(?:\* \S| {2}\S)/.test(text),
  read: (block) => {
    const found: BugDraft[] = [];
    for (const [index, line] of block.body.entries()) {
      const name = /^\* (\S{1,100}) ?\(?/.exec(line)?.[1];
      if (name !== undefined) found.push({ ...base(block), kind: 'dependency', severity: 'error', rule: 'dependency', message: `${name}: ${(block.body[index + 1] ?? '').trim()}` });
    }
    return found;
  },
};

/** What Elixir's compiler, `mix` and a script that raises print. */
export const elixir: Parser = {
  tool: 'elixir',
  language: 'elixir',
  docs: 'https://hexdocs.pm/elixir/compatibility-and-deprecations.html',
  proof: { tier: 1 },
  literals: ['** (', 'warning: ', '    error: ', 'error: undefined ', 'Unchecked dependencies', '== Compilation error in file', ', 0 failures'],
  start: (sink) => {
    const held = createHeld(sink);
    return blockMachine([mix, raised, dependency, diagnostic], { bug: held.add }, {
      line: (line) => {
        if (/^(?:\d{1,9} doctests?, )?\d{1,9} tests?, 0 failures\b/.test(line.text)) held.drop();
        return /^== Compilation error in file /.test(line.text);
      },
      end: held.release,
    });
  },
};
