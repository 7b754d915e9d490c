import type { Frame } from '../../../model/index.js';
import { isOwn } from '../../frames.js';

const PLACED = /^ {0,12}at (\S.{0,1500}?)(?: \[0x[0-9a-f]{1,8}\])? in ((?:[A-Za-z]:)?[^:]{1,500}):(?:line )?(\d{1,7}) ?$/;
/** xunit's own console: `C:\p\A.cs(9,0): at Ns.A.B()`. */
const XUNIT = /^ {0,12}((?:[A-Za-z]:)?[^:()]{1,500})\((\d{1,7}),\d{1,5}\): at (\S.{0,1500})$/;
const BARE = /^ {0,12}at \S.{0,1500}[)>](?: \[0x[0-9a-f]{1,8}\] in <[^>]{1,100}>:\d{1,9} ?)?$/;

/** One line of a .NET stack: the frame where it has a source line; undefined for other text. */
export function readDotnetFrame(text: string): { readonly frame?: Frame } | undefined {
  const [, name, file, line] = PLACED.exec(text) ?? [];
  if (file !== undefined && !file.startsWith('<')) return { frame: { file, line: Number(line), ...(name === undefined ? {} : { function: name }) } };
  const [, path, at, called] = XUNIT.exec(text) ?? [];
  if (path !== undefined) return { frame: { file: path, line: Number(at), ...(called === undefined ? {} : { function: called }) } };
  return BARE.test(text) || /^ {1,12}--- End of /.test(text) || /^--- End of stack trace from previous location/.test(text) ? {} : undefined;
}

/** The project's own innermost frame; libraries that are built reproducibly begin their paths with `/_/`. */
export function ownDotnetFrame(frames: readonly Frame[]): Frame | undefined {
  return frames.find((frame) => isOwn(frame.file) && !/^\/_\d?\/|^[A-Z]:\\(?:a\\)?_work\\|\/build\/mono|mcs\/class\//.test(frame.file));
}
