import type { Frame } from '../../model/index.js';
import { isOwn, located, readFrame, type Place } from '../frames.js';

/** One frame as the languages print it, where it is not JavaScript's: file and line, and the function where it is named. Innermost first but where it says otherwise. */
const FRAMES: readonly { readonly form: RegExp; readonly outermostFirst?: true }[] = [
  // Python
  { form: /^\s{0,12}File "(?<file>[^"]{1,500})", line (?<line>\d{1,7})(?:, in (?<function>\S{1,200}))?/, outermostFirst: true },
  // pytest: the line of each call below the code that it quotes
  { form: /^(?<file>[^\s:]{1,400}\.py):(?<line>\d{1,7}): ?(?:\w{1,200})?$/, outermostFirst: true },
  // vitest
  { form: /^\s{0,12}❯ (?:(?<function>[\w.$<>]{1,200}) )?(?<file>[^\s:]{1,400}):(?<line>\d{1,7}):\d{1,7}$/ },
  // Java and what runs on its machine
  { form: /^\s{0,12}at (?:[\w.@-]{0,100}\/){0,2}(?<function>[\w.$<>]{1,300})\((?<file>[\w$-]{1,200}\.\w{1,10}):(?<line>\d{1,7})\)$/ },
  // .NET
  { form: /^\s{0,12}at (?<function>.{1,500}) in (?<file>.{1,500}):line (?<line>\d{1,7})$/ },
  // Ruby, PHP, Go and others
  { form: /^\s{0,12}(?:at |# )?(?<file>(?:file:\/\/)?(?:[A-Za-z]:)?[^\s:()]{1,400}\.\w{1,10}):(?<line>\d{1,7})(?::|$|\s|:in )/ },
];
/** Frames of the machine and of test libraries: nobody's own, although their files have no folder that would say so. */
const LIBRARIES = /^(?:java|javax|jdk|sun|com\.sun|kotlin|kotlinx|scala|groovy|junit|org\.(?:junit|opentest4j|hamcrest|assertj|mockito|testng|gradle|apache\.maven|codehaus|spockframework|scalatest))\./;
const MOST = 50;
const LINES = 500;

/** The frames in a text that holds a stack, innermost first, and the place of the first that is the project's own. */
export function framesIn(text: string): { readonly place?: { readonly file: string; readonly line: number; readonly column?: number }; readonly frames: readonly Frame[] } {
  const found: Place[] = [];
  let outermostFirst = false;
  for (const raw of text.split('\n', LINES)) {
    // pytest marks what an exception says with an E.
    const line = raw.trimEnd().replace(/ \{$/, '').replace(/^E {3,8}(?=File ")/, '');
    const frame = frameIn(line);
    if (frame === undefined || found.length >= MOST) continue;
    outermostFirst ||= frame.outermostFirst;
    found.push(frame.place);
  }
  const ordered = outermostFirst ? found.reverse() : found;
  const own = ordered.find((frame) => isOwn(frame.file) && !LIBRARIES.test(frame.function ?? ''));
  const { frames = [], file, line, column } = located(own, ordered);
  return { ...(file === undefined || line === undefined ? {} : { place: { file, line, ...(column === undefined ? {} : { column }) } }), frames };
}

function frameIn(line: string): { readonly place: Place; readonly outermostFirst: boolean } | undefined {
  const script = line.length <= 1_000 && /^\s{0,12}at /.test(line) ? readFrame(line) : undefined;
  if (script !== undefined) return { place: script, outermostFirst: false };
  for (const { form, outermostFirst } of FRAMES) {
    const groups = form.exec(line)?.groups;
    if (groups === undefined) continue;
    const name = groups['function']?.trim();
    return { place: { file: withPackage(groups['file'] as string, name), line: Number(groups['line']), ...(name === undefined || name.startsWith('<') ? {} : { function: name }) }, outermostFirst: outermostFirst === true };
  }
  return undefined;
}

/** Java names a file without its folder, which is the package of the class. */
function withPackage(file: string, name: string | undefined): string {
  const folder = /^(?:[a-z_][\w]*\.)+(?=[A-Z][\w$]*\.)/.exec(name?.slice(0, 300) ?? '')?.[0];
  return folder === undefined || /[\\/]/.test(file) ? file : `${folder.replaceAll('.', '/')}${file}`;
}
