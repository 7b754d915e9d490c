import type { Kind } from '../../../model/index.js';
import { blockMachine, type BlockRule } from '../../block.js';
import type { Parser } from '../../parser.js';

const common = { tool: 'stack', language: 'haskell', severity: 'error' } as const;

/**
 * What stack reports of itself: since 2.9 with a number and everything indented below it (`Error: [S-4804]`), before that one sentence
 * (`Error: While constructing the build plan, …:`) and the reasons below it.
 */
const numbered: BlockRule = {
  starts: /^(?:stack: )?Error: \[(S-\d{1,6})\]$/,
  keeps: (text, body) => body.length < 120 && (/^ {7}|^\s{0,8}$/.test(text) || (body.length === 0 && /^[A-Z]/.test(text))),
  read: ({ head, body, from, to }) => {
    const lines = body.map((line) => line.trim());
    const [first = ''] = lines;
    if (first === '') return undefined;
    const rule = head[1] as string;
    const reasons = planReasons(lines);
    if (reasons.length > 0) return { ...common, kind: 'dependency', rule, message: [first, ...reasons].join('\n'), from, to };
    const unsaid = /^(?:Stack failed to execute the build plan|Test suite failure|While building package)/.test(first);
    return { ...common, kind: unsaid ? 'unknown' : kindOf(first), ...placeOf(lines), rule, message: lines.filter((line) => line !== '').slice(0, 12).join('\n'), from, to };
  },
};

const plan: BlockRule = {
  starts: /^(?:stack: )?(?:Error: )?(While constructing the build plan, the following exceptions were encountered:)$/,
  keeps: (text, body) => body.length < 200 && !/^Plan construction failed/.test(body.at(-1) ?? '') && !/^(?:Some different approaches|Recommended action)/.test(text),
  read: ({ head, body, from, to }) => {
    const reasons = planReasons(body.map((line) => line.trim()));
    return reasons.length === 0 ? undefined : { ...common, kind: 'dependency', message: [head[1] as string, ...reasons].join('\n'), from, to };
  },
};

/** `In the dependencies for shop-0.1:` and what does not fit there; the advice below is not part of it. */
function planReasons(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => /^In the dependencies for /.test(line));
  if (start < 0) return [];
  const end = lines.findIndex((line, index) => index > start && /^(?:Some different approaches|Recommended action|Plan construction failed)/.test(line));
  return lines.slice(start, end < 0 ? undefined : end).filter((line) => line !== '').slice(0, 20);
}

/** A file of the project that cannot be read: its name, then what the reader of YAML or of Cabal's own form says. */
const unreadable: BlockRule = {
  starts: /^(?:Could not parse '([^']{1,400})':|Unable to parse cabal file from package (\S{1,400}))$/,
  keeps: (text, body) => body.length < 12 && !/^See https?:/.test(text),
  read: ({ head, body, from, to }) => {
    const lines = body.map((line) => line.trim()).filter((line) => line !== '');
    return lines.length === 0 ? undefined : { ...common, kind: 'config', file: (head[1] ?? head[2]) as string, ...placeOf(lines), message: lines.join('\n').replace(/^- \d{1,7}:\d{1,7}:\s{0,4}/, ''), from, to };
  },
};

/** `at line 5, column 0,` and `- 2:3:`; YAML counts columns from 0. */
function placeOf(lines: readonly string[]): { line?: number; column?: number } {
  for (const line of lines) {
    const [, yamlLine, yamlColumn, cabalLine, cabalColumn] = /\bat line (\d{1,7}), column (\d{1,7})|^- (\d{1,7}):(\d{1,7}):/.exec(line) ?? [];
    if (yamlLine !== undefined) return { line: Number(yamlLine), column: Number(yamlColumn) + 1 };
    if (cabalLine !== undefined) return { line: Number(cabalLine), column: Number(cabalColumn) };
  }
  return {};
}

function kindOf(message: string): Kind {
  if (/snapshot|HttpException|Connection/.test(message)) return 'infra';
  return /pars|yaml|config|target/i.test(message) ? 'config' : 'unknown';
}

/** A request that failed, as Haskell shows the record of it: only where to and why are worth anything. */
const request: BlockRule = {
  starts: /^HttpExceptionRequest Request \{$/,
  closes: /^ \(?[A-Z]\w{5,60}(?:$|[ (])/,
  keeps: (text, body) => body.length < 40 && /^(?: {2,4}\S|\}$)/.test(text),
  read: ({ body, from, to }) => {
    const host = body.map((line) => /^ {2,4}host {1,24}= "([^"]{1,300})"$/.exec(line)?.[1]).find((found) => found !== undefined);
    const last = body.at(-1) ?? '';
    const failure = /^ \(?([A-Z]\w{5,60})/.exec(last)?.[1];
    if (host === undefined || failure === undefined) return undefined;
    const reason = /: (\w[\w ]{2,80} \([^()]{1,200}\))\)$/.exec(last)?.[1];
    return { ...common, kind: 'infra', rule: 'net', message: [host, failure, reason].filter((part) => part !== undefined).join(': '), from, to };
  },
};

/** News of what was printed before: the ranking knows their words. */
const news: readonly BlockRule[] = [
  {
    starts: /^-- {2}(While building package \S{1,200}-\d[\w.]{0,40})(?: |$)/,
    keeps: (text, body) => body.length < 4 && /^ {4,6}\S/.test(text),
    read: ({ head, from, to }) => ({ ...common, kind: 'unknown', message: head[1] as string, from, to }),
  },
  {
    starts: /^(Test suite failure for package \S{1,200})$/,
    keeps: (text) => /^ {4}\S{1,200}: {1,4}\S/.test(text),
    read: ({ head, body, from, to }) => ({ ...common, kind: 'unknown', message: [head[1] as string, ...body.map((line) => line.trim())].join('\n'), from, to }),
  },
];

/** stack; the `name> ` in front of what a package's build prints is taken off for all parsers, so that GHC's own errors are read by GHC's parser. */
export const stack: Parser = {
  tool: 'stack',
  language: 'haskell',
  docs: 'https://docs.haskellstack.org/en/stable/maintainers/stack_errors/',
  proof: { tier: 1 },
  literals: ['Error: [S-', 'While constructing the build plan', '--  While building package ', 'Test suite failure for package ', "Could not parse '", 'Unable to parse cabal file', 'HttpExceptionRequest Request {'],
  start: (sink) => blockMachine([numbered, plan, unreadable, request, ...news], sink),
};
