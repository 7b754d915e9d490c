import type { Kind, Severity } from '../../../model/index.js';

const HEADER = /^CMake ((?:Deprecation )?(?:Error|Warning))(?: \(dev\))?(?: (?:at|in) (\S[^:]{0,400}?)(?::(\d{1,7}))?(?: \(([\w.${}-]{1,100})\))?)?:(?: (\S.{0,4000}))?$/;

export interface CmakeHeader {
  readonly severity: Severity;
  readonly file?: string;
  readonly line?: number;
  /** The command that complains: `find_package`. */
  readonly command?: string;
  /** What stands behind the colon, where the message does not stand below. */
  readonly message?: string;
}

/** `CMake Error at CMakeLists.txt:3 (find_package):` */
export function readCmakeHeader(text: string): CmakeHeader | undefined {
  const [all, word = '', file, line, command, message] = HEADER.exec(windows(text)) ?? [];
  if (all === undefined) return undefined;
  return {
    severity: word === 'Error' ? 'error' : 'warning',
    ...(file === undefined ? {} : { file: file.replace(/^([A-Za-z])\|/, '$1:') }),
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(command === undefined ? {} : { command }),
    ...(message === undefined ? {} : { message }),
  };
}

/** The colon of a drive is none of the three that part a place. */
function windows(text: string): string {
  return text.replace(/^(CMake .{1,40}? (?:at|in) [A-Za-z]):(?=[\\/])/, '$1|');
}

/** The lines of a message, which are indented by two and broken at the 77th column: paragraphs are made one line again. */
export function unwrap(lines: readonly string[]): string {
  const joined: string[] = [];
  let open = false;
  for (const line of lines) {
    const text = line.replace(/^ {2}/, '').trimEnd();
    const plain = /^\S/.test(text);
    if (plain && open) joined[joined.length - 1] = `${joined.at(-1) ?? ''} ${text.replace(/ {2,}/g, ' ')}`;
    else if (text.trim() !== '') joined.push(text.replace(/(\S) {2,}/g, '$1 '));
    open = plain;
  }
  return joined.join('\n');
}

export function cmakeKind(command: string | undefined, message: string): Kind {
  if (command === 'find_package' || command === 'find_library' || /Could NOT find |Could not find a package configuration file|required packages were not found/.test(message)) return 'dependency';
  return /^(?:Parse error|A logical block opening|.{0,80}expected a |Function missing ending)/i.test(message) ? 'syntax' : 'config';
}

/** One of CMake's own modules, wherever it is installed. */
export function isCmakeModule(file: string): boolean {
  return /[\\/]share[\\/]cmake(?:-[\d.]+)?[\\/]|[\\/]lib[\\/]cmake[\\/]/i.test(file) || file.startsWith('/usr/');
}
