import type { LogLine } from '../../../model/index.js';
import { dedent } from '../../comparison.js';
import type { Machine, Parser, Sink } from '../../parser.js';

const PLACE = /^File "(.{1,500})", line (\d{1,7}), in (\S{1,500})$/;
const PART = /^(Failed example|Expected|Expected nothing|Got|Got nothing|Exception raised|Differences \(.{1,60}\)):?$/;
const LINES = 200;

interface Block {
  readonly file: string;
  readonly line: number;
  readonly test: string;
  readonly from: number;
  to: number;
  /** The texts under their headings, indented as printed. */
  readonly parts: Map<string, string[]>;
  part: string;
}

/** The examples of documentation whose answer was another; the traceback of one that raised is told here as well. */
export const doctest: Parser = {
  tool: 'doctest',
  language: 'python',
  docs: 'https://docs.python.org/3/library/doctest.html#how-it-works',
  proof: { tier: 1 },
  literals: ['\nFile "', 'Failed example:'],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  let block: Block | undefined;
  const close = (): void => {
    if (block?.parts.has('Failed example') === true) report(block, sink);
    block = undefined;
  };
  return {
    get open() {
      return block !== undefined;
    },
    line(line) {
      const place = PLACE.exec(line.text.trimEnd());
      if (place !== null) {
        close();
        const [, file = '', at, test = ''] = place;
        block = { file, line: Number(at), test, from: line.n, to: line.n, parts: new Map(), part: '' };
        return false;
      }
      if (block === undefined) return false;
      if (goesOn(block, line)) return true;
      close();
      return false;
    },
    end: close,
  };
}

/** Headings stand at the margin, what belongs to them is indented. */
function goesOn(block: Block, line: LogLine): boolean {
  const text = line.text.trimEnd();
  const heading = PART.exec(text)?.[1];
  if (heading !== undefined && (block.part !== '' || heading === 'Failed example')) {
    block.part = heading;
    block.parts.set(heading, []);
  } else if (block.part === '' || !/^(?: {4}|$)/.test(text)) return false;
  else if (text !== '') block.parts.get(block.part)?.push(text);
  if (text !== '') block.to = line.n;
  return block.to - block.from < LINES;
}

function report(block: Block, sink: Sink): void {
  const text = (part: string): string | undefined => {
    const lines = block.parts.get(part);
    return lines === undefined ? undefined : dedent(lines).join('\n');
  };
  const raised = text('Exception raised')?.split('\n').findLast((line) => /^\S/.test(line));
  const expected = text('Expected') ?? (block.parts.has('Expected nothing') ? '' : undefined);
  const actual = text('Got') ?? (block.parts.has('Got nothing') ? '' : undefined);
  const message = `Failed example: ${text('Failed example') ?? ''}${raised === undefined ? '' : `\n${raised}`}`;
  sink.bug({
    tool: 'doctest', language: 'python', kind: 'test', severity: 'error',
    file: block.file, line: block.line, test: `${block.test}:${block.line}`, message,
    ...(expected === undefined ? {} : { expected }), ...(actual === undefined ? {} : { actual }),
    from: block.from, to: block.to,
  });
}
