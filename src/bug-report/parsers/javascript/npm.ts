import type { LogLine } from '../../../model/index.js';
import { draftNpmError } from './npm-error.js';
import type { Machine, Parser, Sink } from '../../parser.js';

const LINES = 300;

/** What npm prints when a command of its own fails: a block of lines that all begin with `npm error` (`npm ERR!` before version 10). */
export const npm: Parser = {
  tool: 'npm',
  docs: 'https://github.com/npm/cli/blob/latest/docs/lib/content/using-npm/logging.md',
  proof: { tier: 1 },
  literals: ['npm error', 'npm ERR!'],
  start: (sink) => machine(sink),
};

interface Block {
  readonly lines: string[];
  readonly from: number;
  to: number;
}

const LINE = /^(?:\S{1,80} [\w:-]{1,40}: )?npm (?:error|ERR!)(?: (.{0,4000}))?$/;

function machine(sink: Sink): Machine {
  let block: Block | undefined;
  const close = (): void => {
    const draft = block === undefined ? undefined : draftNpmError(block.lines);
    if (block !== undefined && draft !== undefined) sink.bug({ ...draft, from: block.from, to: block.to });
    block = undefined;
  };
  return {
    get open() {
      return block !== undefined;
    },
    line(line: LogLine) {
      const said = LINE.exec(line.text.trimEnd());
      if (said === null) {
        close();
        return false;
      }
      const text = said[1] ?? '';
      if (block !== undefined && begins(text, block.lines)) close();
      block ??= { lines: [], from: line.n, to: line.n };
      if (block.lines.length < LINES) block.lines.push(text);
      block.to = line.n;
      return true;
    },
    end: close,
  };
}

/** A second failure without other output between: each block has one code and one closing line. */
function begins(text: string, lines: readonly string[]): boolean {
  const lifecycle = /^Lifecycle script /.test(text) && lines.length > 0;
  return lifecycle || (/^code \S+$/.test(text) && lines.some((line) => /^code \S+$/.test(line)));
}
