import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

/** Lines between `failed` and the last of the tasks. */
const LIST = 40;

/** What runners of tasks say once one of them has failed begins as the ranking knows it: the task itself has said why. */
function ended(tool: string, where: string, said: string): Omit<BugDraft, 'from' | 'to'> {
  return { tool, kind: 'unknown', severity: 'error', rule: 'task-failed', message: `Command failed in ${where}${said === '' ? '' : `: ${said}`}` };
}

const FAILED = /^(?:(\S{1,200}#\S{1,100}): )?\s{0,2}ERROR {1,2}(?:command finished with error: )?command \((.{1,500})\) (.{1,500}) exited \((\d{1,5})\)$/;
const MISSING = /^ {2,6}(?:`->|╰─▶) {1,4}[x×] (Could not find .{1,300})$/;

/** Turborepo: which command failed in which package, and tasks or packages that there are none of. */
export const turbo: Parser = {
  tool: 'turbo',
  docs: 'https://turborepo.com/docs/reference/run',
  proof: { tier: 1 },
  literals: [' exited (', 'Could not find '],
  start: (sink) => ({
    open: false,
    line(line) {
      const text = line.text.trimEnd();
      const [failed, missing] = [FAILED.exec(text), MISSING.exec(text)?.[1]];
      const at = { from: line.n, to: line.n };
      if (failed !== null) sink.bug({ ...ended('turbo', failed[1] ?? folderOf(failed[2] ?? ''), `${(failed[3] ?? '').replace(/^\S{0,400}[/\\]/, '')} exited (${failed[4] ?? ''})`), ...at });
      else if (missing !== undefined) sink.bug({ tool: 'turbo', kind: 'config', severity: 'error', message: missing, ...at });
      return failed !== null || missing !== undefined || /^\s{0,2}ERROR {2}run failed: command {1,2}exited \(/.test(text);
    },
    end() {},
  }),
};

function folderOf(path: string): string {
  return path.split(/[/\\]/).slice(-2).join('/');
}

/** Nx, and Lerna, which runs on it: the tasks that failed, in a list at the end. */
export const nx: Parser = {
  tool: 'nx',
  also: ['lerna'],
  docs: 'https://nx.dev/docs/features/run-tasks',
  proof: { tier: 1 },
  literals: ['NX   ', 'powered by Nx)   ', 'lerna ERR! '],
  start: (sink) => nxMachine(sink),
};

const SUMMARY = /^\s{0,2}(?:NX|Lerna \(powered by Nx\)) {3}(?:Running|Ran) targets? .{1,300} failed$/;
const TASK = /^- ([\w@/.:-]{1,200})$/;
const LERNA = /^lerna ERR! (.{1,300} exited (?:with code )?\d{1,5} in '.{1,200}')$/;

function nxMachine(sink: Sink): Machine {
  let left = 0;
  let listed = false;
  return {
    get open() {
      return left > 0;
    },
    line(line) {
      const text = line.text.trimEnd();
      const lerna = LERNA.exec(text)?.[1];
      if (lerna !== undefined) sink.bug({ ...ended('nx', 'a package', lerna), from: line.n, to: line.n });
      if (SUMMARY.test(text)) {
        left = LIST;
        return true;
      }
      const task = left > 0 ? TASK.exec(text)?.[1] : undefined;
      if (task !== undefined && listed) sink.bug({ ...ended('nx', task, ''), from: line.n, to: line.n });
      // Tasks that were never run are listed too, before those that failed.
      const heading = /^(?:Failed tasks:|Tasks not run because .{1,200}:)$/.test(text);
      if (heading) listed = text === 'Failed tasks:';
      left = task === undefined && text !== '' && !heading ? 0 : Math.max(left - 1, 0);
      return task !== undefined || lerna !== undefined;
    },
    end() {},
  };
}
