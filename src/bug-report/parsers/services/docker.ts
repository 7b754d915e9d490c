import { blockMachine, type BlockRule } from '../../block.js';
import type { Parser } from '../../parser.js';
import { rowParser } from '../../rows.js';

const RULER = /^-{6,}$/;
const FAILED = /^(?:#\d{1,5} )?(?:ERROR: )?(?:failed to (?:build|solve)(?:: failed to solve)?: )(.{1,1500})$/;
/** That a command ended badly is only news of what it printed; the ranking knows these words when they stand without a file. */
const CONSEQUENT = /process "?.{1,1000}"? did not complete successfully/;

/** BuildKit's excerpt of the Dockerfile, and below it what it could not do. */
const excerpt: BlockRule = {
  starts: /^((?:[A-Za-z]:)?[^\s:]{0,300}(?:[Dd]ockerfile|[Cc]ontainerfile)[^\s:]{0,100}):(\d{1,7})$/,
  closes: FAILED,
  keeps: (text, body) => body.length < 40 && (RULER.test(text) || /^ {0,8}\d{1,7} \| /.test(text) || text === '' || /^\[?WARN/.test(text)),
  read: (block) => {
    const said = FAILED.exec(block.body.at(-1) ?? '')?.[1];
    if (said === undefined) return undefined;
    const common = { tool: 'docker', language: 'dockerfile', severity: 'error', from: block.from, to: block.to } as const;
    if (CONSEQUENT.test(said)) return { ...common, kind: 'unknown', message: `failed to solve: ${said}` };
    const syntax = /dockerfile parse error|unknown instruction/.test(said);
    return { ...common, kind: syntax ? 'syntax' : 'config', file: block.head[1] as string, line: Number(block.head[2]), message: said };
  },
};

const rows = rowParser({
  tool: 'docker', language: 'dockerfile', docs: 'https://docs.docker.com/build/', proof: { tier: 3, why: 'building needs a daemon, which cannot run here' },
  literals: ['failed to solve: ', 'returned a non-zero code', 'dockerfile parse error', 'COPY failed: ', 'ADD failed: ', 'unable to prepare context', 'refers to undefined', 'depends on undefined', 'docker-compose', 'compose.y'],
  rows: [
    { kind: 'syntax', pattern: /^(?:Error response from daemon: |(?:ERROR: )?failed to solve: |Error: )?(?<message>dockerfile parse error (?:on )?line (?<line>\d{1,7}): .{1,500})$/ },
    { kind: 'unknown', pattern: /^(?:ERROR: )?(?<message>failed to solve: process .{1,1200})$/ },
    { kind: 'unknown', pattern: /^(?<message>The command '.{1,500}' returned a non-zero code: \d{1,5})$/ },
    { kind: 'config', pattern: /^(?:ERROR: )?failed to solve: (?!process |.{0,300}(?:unauthorized|denied|TLS|timeout|no such host|toomanyrequests|failed to do request))(?<message>.{1,1200})$/ },
    { kind: 'config', pattern: /^(?<message>(?:COPY|ADD) failed: .{1,600})$/ },
    { kind: 'config', pattern: /^(?:ERROR: )?(?<message>unable to prepare context: .{1,500})$/ },
    { kind: 'config', pattern: /^(?:ERROR: )?(?<message>service "[^"]{1,200}" (?:refers to|depends on) undefined .{1,300})$/ },
    { kind: 'config', pattern: /^(?:ERROR: )?(?:validating |yaml: |parsing )(?<file>\S{1,400}compose\S{0,60}\.ya?ml): (?:yaml: line (?<line>\d{1,7}): )?(?<message>.{1,500})$/ },
  ],
});

/** docker build, old and new, and compose. */
export const docker: Parser = {
  ...rows,
  literals: [...rows.literals, 'ockerfile', 'ontainerfile'],
  start: (sink) => {
    const single = rows.start(sink);
    return blockMachine([excerpt], sink, { line: (line) => single.line(line) });
  },
};
