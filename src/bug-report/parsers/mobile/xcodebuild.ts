import { blockMachine, type BlockRule } from '../../block.js';
import type { Parser } from '../../parser.js';
import { rowParser } from '../../rows.js';
import { NO_SWIFT } from './swift.js';

/** The list of tests at the end: news only where the failures themselves are not in the log. */
const failing: BlockRule = {
  starts: /^Failing tests:$/,
  keeps: (text) => /^(?:\t| {2,})\S/.test(text) || text === '',
  read: (block) => block.body.flatMap((line) => {
    const test = /^\s{1,8}(?:-\[)?([\w.]{1,200}[. ]\w{1,200})(?:\(\)|\])?$/.exec(line.trimEnd())?.[1];
    return test === undefined ? [] : [{ tool: 'xcodebuild', language: 'swift', kind: 'test', severity: 'error', test, message: `${test} failed`, from: block.from, to: block.to } as const];
  }),
};

const rows = rowParser({
  tool: 'xcodebuild', language: 'swift', docs: 'https://developer.apple.com/documentation/xcode/building-and-running-an-app', proof: NO_SWIFT,
  literals: ['error: Signing for', 'error: No profiles', 'error: No such module', 'requires a provisioning profile', '** BUILD', '** TEST', '** ARCHIVE', 'following build commands failed', 'Provisioning profile', 'error: Unable to find a destination', 'xcode-select: error', 'No signing certificate', 'Command SwiftCompile failed', 'Command CompileSwift failed', 'Command Ld failed', 'Command CodeSign failed', 'errSecInternalComponent'],
  rows: [
    { kind: 'config', rule: 'signing', pattern: /^(?:\S.{0,400}?: )?error: (?<message>(?:Signing for "|No profiles for '|No signing certificate|"[^"]{1,200}" requires a provisioning profile|Provisioning profile ").{0,600})$/ },
    { kind: 'config', rule: 'signing', pattern: /^\S{1,400}: (?<message>errSecInternalComponent)$/ },
    { kind: 'config', pattern: /^(?:xcode-select|xcrun): error: (?<message>.{1,500})$/ },
    { kind: 'unknown', pattern: /^(?<message>\*\* (?:BUILD|TEST|ARCHIVE|ANALYZE|CLEAN) (?:FAILED|INTERRUPTED) \*\*)$/ },
  ],
});

/** xcodebuild's own words; compilers and linkers inside it are read by their own parsers. */
export const xcodebuild: Parser = {
  ...rows,
  literals: [...rows.literals, 'Failing tests:'],
  start: (sink) => {
    const single = rows.start(sink);
    return blockMachine([failing], sink, { line: (line) => single.line(line) });
  },
};
