import type { Kind } from '../../../model/index.js';
import { blockMachine, type BlockRule } from '../../block.js';
import type { Parser } from '../../parser.js';

const PLACE = /^ {2}(\S.{0,400}?):(\d{1,7}):(\d{1,5})$/;
const CODE = /^ {2}(?:[> ] {0,8}\d{0,7} \|)/;
/** What the resolver says further of an import that the core has told already. */
const FURTHER = /^@parcel\/resolver-[\w-]{1,40}: /;

/** Which of its plugins says it, the place, the code, and hints. */
const failed: BlockRule = {
  starts: /^(@parcel\/[\w-]{1,60}|unknown): (\S.{0,2000})$/,
  keeps: (text, body) => body.length < 40 && (/^(?: {2}|💡 |📝 |$)/.test(text) || FURTHER.test(text)) && !(text === '' && body.at(-1) === ''),
  read: ({ head, body, from, to }) => {
    const [all, plugin = '', said = ''] = head;
    if (FURTHER.test(all) || (plugin === 'unknown' && !/^Entry .{1,400} does not exist$/.test(said))) return undefined;
    const place = body.map((line) => PLACE.exec(line)).find((match) => match !== null);
    const [, file, line, column] = place ?? [];
    const more = body.filter((text) => text.trim() !== '' && !PLACE.test(text) && !CODE.test(text)).map((text) => text.replace(FURTHER, '').trim());
    const at = file === undefined ? {} : { file, line: Number(line), column: Number(column) };
    return { tool: 'parcel', language: 'javascript', kind: kindOf(said), severity: 'error', ...at, message: [said, ...more.slice(0, 6)].join('\n'), from, to };
  },
};

function kindOf(message: string): Kind {
  if (/^(?:Failed to resolve|Cannot (?:find|load) )|does not export/.test(message)) return 'import';
  if (/^Entry /.test(message)) return 'config';
  return /^(?:Expected|Unexpected|Unterminated|Invalid|Expression expected|'.{1,40}' (?:cannot|is reserved))/.test(message) ? 'syntax' : 'compile';
}

/** Parcel 2. */
export const parcel: Parser = {
  tool: 'parcel',
  language: 'javascript',
  docs: 'https://parceljs.org/features/cli/',
  proof: { tier: 1 },
  literals: ['@parcel/', 'unknown: Entry '],
  start: (sink) => blockMachine([failed], sink),
};
