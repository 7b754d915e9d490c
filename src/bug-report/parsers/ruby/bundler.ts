import { blockMachine, type BlockRule } from '../../block.js';
import { createHeld } from '../../held.js';
import type { Parser } from '../../parser.js';
import { rowParser, type RowTable } from '../../rows.js';

const table: RowTable = {
  tool: 'bundler',
  language: 'ruby',
  docs: 'https://bundler.io/man/bundle-install.1.html',
  proof: { tier: 1 },
  literals: ['Could not find ', 'in deployment mode', 'setting requires a', 'Your Ruby version is', 'Your bundle ', 'Gemfile', 'lockfile', 'Bundler cannot continue', 'Bundler could not find', 'bundler: ', 'gemspecs for path gems', "can't satisfy your Gemfile", 'frozen mode'],
  rows: [
    { kind: 'dependency', rule: 'gem-not-found', pattern: /^(?<message>Could not find gem '[^']{1,200}' in .{1,300}?)$/ },
    { kind: 'dependency', rule: 'gem-not-found', pattern: /^(?<message>Could not find (?!gem ')[\w.-]{1,100}-\d[\w.-]{0,60}(?:, [\w.-]{1,160}){0,60} in (?:any of the sources|locally installed gems|cached gems|rubygems\b).{0,300})$/ },
    { kind: 'dependency', rule: 'gem-not-found', pattern: /^(?<message>Could not find gem '[^']{1,200}', which is required by .{1,300})$/ },
    { kind: 'config', rule: 'ruby-version', pattern: /^(?<message>Your Ruby (?:version|patchlevel|engine|engine version) is .{1,60}, but your Gemfile specified .{1,100})$/ },
    { kind: 'dependency', rule: 'platform', pattern: /^(?<message>Your bundle only supports platforms .{1,300} but your local platforms? (?:is|are) .{1,200})$/ },
    { kind: 'dependency', rule: 'platform', pattern: /^(?<message>Your bundle is locked to .{1,300}, but that version (?:could not be found|can no longer be found) .{0,300})$/ },
    { kind: 'dependency', rule: 'frozen', pattern: /^(?<message>(?:The dependencies in your gemfile changed|The gemspecs for path gems changed|Some dependencies were deleted from your gemfile|[A-Z].{1,200}), but the lockfile can't be updated because frozen mode is set.{0,100})$/ },
    { kind: 'dependency', rule: 'frozen', pattern: /^(?<message>(?:You are trying to install in deployment mode after changing|The (?:deployment|frozen) setting requires a (?:Gemfile\.lock|lockfile)).{0,200})$/ },
    { kind: 'dependency', rule: 'frozen', pattern: /^(?<message>Your bundle is locked|Your lockfile (?:does not satisfy dependencies|is corrupt|contains merge conflicts|is missing).{0,300})$/ },
    { kind: 'dependency', rule: 'install', pattern: /^(?<message>An error occurred while installing .{1,200}, and Bundler cannot continue\.?)$/ },
    { kind: 'dependency', rule: 'gem-not-found', pattern: /^(?<message>bundler: command not found: .{1,200})$/ },
    { kind: 'config', rule: 'no-gemfile', pattern: /^(?<message>Could not locate Gemfile.{0,100})$/ },
    { kind: 'dependency', rule: 'missing', pattern: /^(?<message>Bundler can't satisfy your Gemfile's dependencies\.|The following gems are missing)$/ },
  ],
};
const rows = rowParser(table);

/** The Gemfile cannot be read: the picture below names the line. */
const unreadable: BlockRule = {
  starts: /^\[!\] There was an error (?:parsing|while loading) `[^`]{1,300}`: (.{1,500}?)(?:\. Bundler cannot continue\.)?$/,
  keeps: (text, body) => body.length < 24 && (!body.some((line) => line.startsWith(' #  from')) || /^ [#>] /.test(text)),
  read: (block) => {
    const place = block.body.map((line) => /^ #  from (.{1,400}):(\d{1,7})$/.exec(line)).find((match) => match !== null);
    const message = (block.head[1] as string).replace(/ - .{1,300}$/, '');
    return { tool: 'bundler', language: 'ruby', kind: /syntax|unexpected/.test(message) ? 'syntax' : 'config', severity: 'error', ...(place === undefined ? {} : { file: place?.[1] as string, line: Number(place?.[2]) }), message, from: block.from, to: block.to };
  },
};

/** `Bundler could not find compatible versions for gem "rack":` and, since 2.4, `Could not find compatible versions` with the reasoning below. */
const conflict: BlockRule = {
  starts: /^(?:Bundler could not find compatible versions for gem "[^"]{1,200}":|Could not find compatible versions)$/,
  keeps: (text) => text === '' || /^(?: |In |And because |Because |So, because |Thus, |Gemfile)/.test(text),
  read: (block) => ({ tool: 'bundler', language: 'ruby', kind: 'dependency', severity: 'error', rule: 'conflict', message: [block.head[0], ...block.body.filter((line) => line.trim() !== '').slice(0, 20)].join('\n'), from: block.from, to: block.to }),
};

/** Bundler, in its own words; a backtrace that holds the same words is Ruby's. */
export const bundler: Parser = {
  ...rows,
  start: (sink) => {
    const held = createHeld(sink);
    const single = rows.start({ ...sink, bug: held.add });
    return blockMachine([unreadable, conflict], { bug: held.add }, { line: (line) => single.line(line), end: held.release });
  },
};
