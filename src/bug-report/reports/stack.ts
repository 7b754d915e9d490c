import type { Frame } from '../../model/index.js';
import { isOwn } from '../frames.js';

/** One frame as the languages print it: file and line, and the function where it is named. Innermost first but for Python. */
const FRAMES: readonly { readonly form: RegExp; readonly outermostFirst?: true }[] = [
  { form: /^\s{0,12}File "(?<file>[^"]{1,500})", line (?<line>\d{1,7})(?:, in (?<function>\S{1,200}))?/, outermostFirst: true },
  { form: /^\s{0,12}(?:at|in) (?:async )?(?<function>[^()]{1,300}) \((?<file>[^()]{1,500}):(?<line>\d{1,7})(?::\d{1,7})?\)$/ },
  { form: /^\s{0,12}at (?<function>[\w.$<>]{1,300})\((?<file>[\w$-]{1,200}\.\w{1,10}):(?<line>\d{1,7})\)$/ },
  { form: /^\s{0,12}at (?<function>.{1,500}) in (?<file>.{1,500}):line (?<line>\d{1,7})$/ },
  { form: /^\s{0,12}(?:at |# )?(?<file>(?:file:\/\/)?(?:[A-Za-z]:)?[^\s:()]{1,400}\.\w{1,10}):(?<line>\d{1,7})(?::|$|\s|:in )/ },
];
const MOST = 50;

/** The frames in a text that holds a stack, innermost first, and the first that is the project's own. */
export function framesIn(text: string): { readonly place?: { readonly file: string; readonly line: number }; readonly frames: readonly Frame[] } {
  const frames: Frame[] = [];
  let outermostFirst = false;
  for (const line of text.split('\n').slice(0, 500)) {
    const found = FRAMES.find(({ form }) => form.test(line.trimEnd()));
    const groups = found?.form.exec(line.trimEnd())?.groups;
    if (groups === undefined || frames.length >= MOST) continue;
    outermostFirst ||= found?.outermostFirst === true;
    const name = groups['function'];
    frames.push({ file: groups['file'] as string, line: Number(groups['line']), ...(name === undefined || name.startsWith('<') ? {} : { function: name.trim() }) });
  }
  const ordered = outermostFirst ? frames.reverse() : frames;
  const own = ordered.find((frame) => isOwn(frame.file));
  return { ...(own?.line === undefined ? {} : { place: { file: own.file, line: own.line } }), frames: ordered };
}
