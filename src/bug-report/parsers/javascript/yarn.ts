import type { LogLine } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

/** The output of an install script may stand between an error and the closing line. */
const ABOVE = 60;
const OUTPUT = 15;

/**
 * Yarn 1. Its errors begin with nothing but `error `, as much does; but yarn closes each of its own failures with a line that points to its
 * documentation, and from there they are looked up.
 */
export const yarn: Parser = {
  tool: 'yarn',
  docs: 'https://classic.yarnpkg.com/en/docs/cli/',
  proof: { tier: 1 },
  literals: ['info Visit https://yarnpkg.com/'],
  start: (sink) => machine(sink),
};

const CLOSING = /^info Visit https:\/\/yarnpkg\.com\/(?:en|lang|[a-z]{2})\/docs\/cli\//;

function machine(sink: Sink): Machine {
  return {
    open: false,
    line(line) {
      if (!CLOSING.test(line.text)) return false;
      const above = sink.before(line, ABOVE);
      const index = above.findLastIndex(({ text }) => /^error \S/.test(text) && text.trimEnd() !== 'error Found incompatible module.');
      const found = above[index];
      if (found !== undefined) sink.bug({ ...draftOf(found.text.trimEnd().slice(6), above.slice(index + 1)), from: found.n, to: line.n });
      return true;
    },
    end() {},
  };
}

type YarnDraft = Omit<BugDraft, 'from' | 'to'>;

function base(kind: BugDraft['kind'], message: string, rest: { rule?: string; file?: string } = {}): YarnDraft {
  return { tool: 'yarn', kind, severity: 'error', message, ...rest };
}

function draftOf(said: string, below: readonly LogLine[]): YarnDraft {
  const script = /^Command "(.{1,200})" not found\.(.{0,200})$/.exec(said);
  if (script !== null) return base('config', `Missing script: "${script[1]}"${script[2] ?? ''}`, { rule: 'missing-script', file: 'package.json' });
  if (/^Command failed(?: with|\.$)/.test(said)) return base('unknown', `error ${said}`);
  const installing = /^(\S.{0,500}): Command failed\.$/.exec(said)?.[1];
  if (installing !== undefined) return installScript(installing, below);
  return known(said);
}

/** `error /a/node_modules/x: Command failed.`, below it the exit code, the command, and what it printed. */
function installScript(path: string, below: readonly LogLine[]): YarnDraft {
  const name = /node_modules[/\\]((?:@[^/\\]{1,100}[/\\])?[^/\\]{1,100})$/.exec(path)?.[1] ?? path;
  const lines = below.map(({ text }) => text.trimEnd());
  const command = lines.map((text) => /^Command: (.{1,500})$/.exec(text)?.[1]).find((one) => one !== undefined);
  const output = lines.slice(lines.indexOf('Output:') + 1).filter((text) => text !== '').slice(0, OUTPUT);
  return base('dependency', [`The install script of ${name} failed${command === undefined ? '' : `: ${command}`}`, ...output].join('\n'), { rule: 'install-script' });
}

function known(said: string): YarnDraft {
  if (/lockfile needs to be updated|Outdated lockfile|Lockfile does not contain pattern|Integrity check failed|No lockfile in this directory/i.test(said)) return base('dependency', said, { file: 'yarn.lock' });
  if (/\b(?:ETIMEDOUT|ESOCKETTIMEDOUT|ECONNRESET|EAI_AGAIN|Request failed \\?"5\d\d)/.test(said)) return base('infra', said, { rule: 'registry' });
  if (/\b(?:ECONNREFUSED|ENOTFOUND|EHOSTUNREACH)\b/.test(said)) return base('infra', said, { rule: 'net' });
  if (/Request failed \\?"40[13]/.test(said)) return base('infra', said, { rule: 'auth' });
  const wanted = /Couldn't find (?:any versions for|package)|: Not found$|Request failed \\?"404|non-existing file|The engine ".{1,60}" is incompatible/.test(said);
  return base(wanted ? 'dependency' : 'config', said, wanted ? { file: 'package.json' } : {});
}
