import { rowParser, type RowTable } from '../../rows.js';

/** What tox says in its own name; that a command failed is a consequence of what the command printed. */
const tox: RowTable = {
  tool: 'tox',
  language: 'python',
  docs: 'https://tox.wiki/en/latest/reference/cli_interface.html',
  literals: [': exit ', ': failed with ', 'HandledError|', 'InvocationError for command', ': skipped because '],
  rows: [
    { kind: 'unknown', literal: ': exit ', pattern: /^(?<message>[\w.-]{1,60}: exit (?:code )?-?\d{1,6}) \(\d{1,7}(?:\.\d{1,3})? seconds\) .{1,300}?> .{1,1500}$/ },
    { kind: 'unknown', literal: 'InvocationError', pattern: /^ERROR: (?<message>InvocationError for command .{1,1500} \(exited with code -?\d{1,6}(?: .{0,60})?\))$/ },
    { kind: 'config', literal: ': failed with ', pattern: /^(?<message>[\w.-]{1,60}: failed with .{1,1000})$/ },
    { kind: 'config', literal: 'HandledError|', pattern: /^ROOT: HandledError\| (?<message>\w{1,60} failed loading (?<file>\S.{0,300}?) due to .{1,1000})$/ },
    { kind: 'config', literal: 'HandledError|', pattern: /^ROOT: HandledError\| (?<message>.{1,1000})$/ },
  ],
};

const nox: RowTable = {
  tool: 'nox',
  language: 'python',
  docs: 'https://nox.thea.codes/en/stable/usage.html',
  literals: ['nox > '],
  rows: [
    { kind: 'unknown', literal: ' failed with exit code ', pattern: /^nox > (?<message>Command .{1,1500} failed with exit code -?\d{1,6}):?$/ },
    { kind: 'config', literal: ' aborted: ', pattern: /^nox > (?<message>Session \S.{0,200} aborted: .{1,1000})$/ },
    { kind: 'config', literal: ' not found', pattern: /^nox > (?<message>Program (?!uv |virtualenv |conda |mamba )\S{1,200} not found\.|Error while collecting sessions\.|Sessions not found: .{1,500})$/ },
    { kind: 'config', literal: 'Failed to load Noxfile', pattern: /^nox > (?<message>Failed to load Noxfile (?<file>\S{1,300}?),? .{0,500})$/ },
  ],
};

/** Programs that run the others. */
export const runnerParsers = [tox, nox].map(rowParser);
