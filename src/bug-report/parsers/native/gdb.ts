import type { Frame } from '../../../model/index.js';
import { blockMachine, type BlockRule } from '../../block.js';
import type { Parser } from '../../parser.js';
import { isOwnSource } from './sanitizer-line.js';

/** Frames of a stack, the line that stopped, its source, and what gdb says of threads between them. */
const BELOW = /^(?:#\d{1,5} |0x[0-9a-f]{1,16} in |\d{1,7}\t|\S.{0,1000} at \S{1,400}:\d{1,7}$|\[(?:Switching|New|Current|Thread) |\(gdb\)|Thread \d|warning: |\s|$)/;
const NUMBERED = /^#\d{1,5} {1,4}(?:0x[0-9a-f]{1,16} in )?(\S.{0,2000})$/;
const PLACE = / \(.{0,2000}\) at (\S{1,400}):(\d{1,7})$/;
/** The C library as distributions build it: paths relative to its own folder. */
const LIBC = /^\.\/(?:assert|csu|debug|elf|io|libio|malloc|nptl|posix|setjmp|signal|stdio-common|stdlib|string|time)\//;

/** A signal, then the stack where the commands asked for it; without it the one place where the program stopped. */
const stopped: BlockRule = {
  starts: /^(?:Program (?:received|terminated with)|Thread \d{1,6} ".{0,200}" received) signal (SIG(?:SEGV|ABRT|BUS|FPE|ILL|SYS)), (\S.{0,100})\.$/,
  keeps: (text, body) => BELOW.test(text) && !(text === '' && body.at(-1) === ''),
  read: ({ head, body, from, to }) => {
    const numbered = body.flatMap((line) => frameOf(NUMBERED.exec(line)?.[1]));
    const frames = numbered.length > 0 ? numbered : body.slice(0, 3).flatMap((line) => frameOf(line.replace(/^0x[0-9a-f]{1,16} in /, '')));
    const own = frames.find(({ file }) => isOwnSource(file) && !LIBC.test(file));
    const [, rule = '', words = ''] = head;
    const place = own === undefined ? {} : { file: own.file, ...(own.line === undefined ? {} : { line: own.line }) };
    const called = own?.function;
    return { tool: 'gdb', language: 'c++', kind: 'runtime', severity: 'error', ...place, rule, message: called === undefined ? words : `${words} in ${called}`, ...(frames.length === 0 ? {} : { frames }), from, to };
  },
};

function frameOf(text: string | undefined): readonly Frame[] {
  const [, file, line] = PLACE.exec(text ?? '') ?? [];
  const name = /^[^\s(]{1,400}/.exec(text ?? '')?.[0];
  return file === undefined ? [] : [{ file, line: Number(line), ...(name === undefined ? {} : { function: name }) }];
}

/** A program that died under gdb, or whose core gdb was shown. */
export const gdb: Parser = {
  tool: 'gdb',
  language: 'c++',
  docs: 'https://sourceware.org/gdb/current/onlinedocs/gdb.html/Backtrace.html',
  proof: { tier: 1 },
  literals: [' signal SIG'],
  start: (sink) => blockMachine([stopped], sink),
};
