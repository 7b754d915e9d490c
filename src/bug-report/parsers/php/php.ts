import type { Kind } from '../../../model/index.js';
import { blockMachine, type Block, type BlockRule } from '../../block.js';
import { located, type Place } from '../../frames.js';
import { createHeld } from '../../held.js';
import type { BugDraft, Parser } from '../../parser.js';
import { isOwnPhp } from './own.js';

/** PHP prints the same to the log with `PHP ` in front, and to the output without; Docker images do both. */
const LEVEL = '^(?:PHP )?(Parse|Fatal|Catchable fatal|Recoverable fatal|Core|Compile) [Ee]rror: {1,2}';
const FILE = '((?:[A-Za-z]:)?[^:\\n]{1,400}?)';
const CLASS = '[A-Za-z_]\\w{0,100}(?:\\\\\\w{1,100}){0,10}';
/** `Uncaught RuntimeException: closed in /p/shop.php:7`; the message may be empty, or go on below. */
const UNCAUGHT = new RegExp(`${LEVEL}Uncaught (?:exception ')?(${CLASS})(?:'(?: with message)?)?:? ?(.{0,2000}?)$`);
const AT = new RegExp(`^(.{0,2000}?) in ${FILE}:(\\d{1,7})$`);
const NEXT = new RegExp(`^Next (${CLASS}):? ?(.{0,2000})$`);
const STACK = new RegExp(`^#\\d{1,4} ${FILE}\\((\\d{1,7})\\): (.{1,300})$`);

/** What the interpreter says when it gives up; a warning is one, notices and deprecations are left to whoever turned them on. */
export const php: Parser = {
  tool: 'php',
  language: 'php',
  docs: 'https://www.php.net/manual/en/errorfunc.constants.php',
  proof: { tier: 1 },
  literals: ['Parse error: ', 'atal error: ', 'ompile error: ', 'ore error: ', 'Warning: ', 'Errors parsing ', 'OK (', 'Could not open input file: '],
  start: (sink) => {
    const held = createHeld(sink);
    return blockMachine([uncaught, plain, warning], { bug: held.add }, {
      line: (line) => {
        // What a passing test printed is its own affair.
        if (/^OK \(\d{1,9} tests?, \d{1,9} assertions?\)$/.test(line.text)) held.drop();
        const missing = /^Could not open input file: (\S{1,400})$/.exec(line.text);
        if (missing !== null) held.add({ ...base({ from: line.n, to: line.n }), kind: 'config', file: missing[1] as string, message: line.text });
        return missing !== null || /^Errors parsing \S/.test(line.text);
      },
      end: held.release,
    });
  },
};

function base(block: Pick<Block, 'from' | 'to'>): Pick<BugDraft, 'tool' | 'language' | 'severity' | 'from' | 'to'> {
  return { tool: 'php', language: 'php', severity: 'error', from: block.from, to: block.to };
}

interface Thrown {
  readonly name: string;
  readonly place: Place;
  readonly message: string;
}

const uncaught: BlockRule = {
  starts: UNCAUGHT,
  closes: /^ {2}thrown in .{1,400} on line \d{1,7}$/,
  keeps: (text, body) => !new RegExp(LEVEL).test(text) && (body.length < 4 || /^(?:#|Stack trace:|Next |$| )/.test(text) || body.at(-1)?.startsWith('Next ') === true),
  read: (block) => {
    const chain = chainOf([`${block.head[2]}: ${block.head[3]}`, ...block.body]);
    const frames = block.body.flatMap((line) => frameOf(line) ?? []);
    const main = [...chain].reverse().find((one) => isOwnPhp(one.place.file)) ?? chain.at(-1);
    if (main === undefined) return undefined;
    const own = [main.place, ...frames].find((frame) => isOwnPhp(frame.file)) ?? main.place;
    const causes = chain.slice(0, chain.indexOf(main)).map((one) => `cause: ${one.name}: ${one.message}`);
    return { ...base(block), kind: kindOf(main), ...located(own, [main.place, ...frames]), rule: main.name.split('\\').at(-1) as string, message: [`${main.name}: ${main.message}`, ...causes].join('\n') };
  },
};

/** The exceptions of a chain, the first one first. A message may run over several lines up to its ` in file:line`. */
function chainOf(lines: readonly string[]): readonly Thrown[] {
  const found: Thrown[] = [];
  let open: { name: string; text: string[] } | undefined;
  for (const line of lines) {
    const started = open === undefined ? /^(?:Next )?([^\s:]{1,400}):? ?(.{0,2000})$/.exec(found.length === 0 || NEXT.test(line) ? line : '') : null;
    if (started !== null) open = { name: started[1] as string, text: [started[2] ?? ''] };
    else if (open !== undefined) open.text.push(line);
    const at = open === undefined ? null : AT.exec(open.text.join('\n').split('\n').at(-1) ?? '');
    if (open === undefined || at === null) continue;
    const message = [...open.text.slice(0, -1), at[1] ?? ''].join('\n').trim();
    found.push({ name: open.name, message, place: { file: at[2] as string, line: Number(at[3]) } });
    open = undefined;
  }
  return found;
}

function frameOf(line: string): Place | undefined {
  const match = STACK.exec(line);
  return match === null ? undefined : { file: match[1] as string, line: Number(match[2]), function: (match[3] as string).split('(', 1)[0] ?? '' };
}

function kindOf({ name, message }: Thrown): Kind {
  if (/ParseError$/.test(name)) return 'syntax';
  return /^Failed opening required |^Class "?\S{1,300}"? not found|^(?:Interface|Trait) .{1,300} not found/.test(message) ? 'import' : 'runtime';
}

const plain: BlockRule = {
  starts: new RegExp(`${LEVEL}(?!Uncaught )(.{1,2000}) in ${FILE} on line (\\d{1,7})$`),
  keeps: () => false,
  read: (block) => {
    const [, level = '', message = '', file = '', line] = block.head;
    const kind: Kind = level === 'Parse' ? 'syntax' : /Failed opening required/.test(message) ? 'import' : /^(?:Cannot (?:re)?declare|Declaration of|Class \S{1,200} contains \d|Access level|Cannot (?:use|redeclare|make|override))/.test(message) || level === 'Compile' ? 'compile' : 'runtime';
    return { ...base(block), kind, file, line: Number(line), message };
  },
};

const warning: BlockRule = {
  starts: new RegExp(`^(?:PHP )?Warning: {1,2}(.{1,2000}) in ${FILE} on line (\\d{1,7})$`),
  keeps: () => false,
  read: (block) => (isOwnPhp(block.head[2] as string) ? { ...base(block), kind: 'runtime', severity: 'warning', file: block.head[2] as string, line: Number(block.head[3]), message: block.head[1] as string } : undefined),
};
