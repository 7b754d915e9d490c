import type { Frame } from '../../../model/index.js';

const FRAMES = 50;
/** A message may have lines of its own before the stack begins. */
const TEXT = 20;
const WIDTH = 1_000;

/** One exception of a chain, its frames innermost first. */
export interface Link {
  readonly name: string;
  readonly text: string[];
  readonly frames: Stacked[];
}

export interface Stacked extends Frame {
  /** In the project, as far as its package tells. */
  readonly own: boolean;
}

/** Reads what `printStackTrace` prints below its first line. */
export interface Stack {
  readonly chain: readonly Link[];
  /** True when the line belongs to the stack; the first one that does not ends it. */
  take(text: string): boolean;
}

const CAUSED = /^\s{0,12}(?:Caused by|Wrapped by): ([\w$.]{1,300})(?:: (.{0,4000}))?$/;
const SKIPPED = /^\s{1,16}(?:\.\.\. \d{1,5} (?:more|common frames omitted|trimmed)|\[\.\.\.\]|Suppressed: .{0,4000}|at .{0,600})$/;
const FRAME = /^\s{1,16}(?:at )?(?:[\w.@-]{0,100}\/{1,2})?([\w$.<>/]{1,500})\((?:([\w$-]{1,200}\.\w{1,10})(?::(\d{1,7}))?|Native Method|Unknown Source)\)(?: ~?\[.{0,200}\])?$/;
const FOREIGN = /^(?:java|javax|jdk|sun|com\.sun|kotlin|kotlinx|scala|groovy|clojure|munit|zio|org\.(?:junit|testng|opentest4j|scalatest|specs2|spockframework|apache|gradle|springframework|hibernate|mockito|assertj|hamcrest|codehaus|slf4j|eclipse)|com\.(?:google|fasterxml)|io\.(?:netty|micrometer|kotest|mockk)|jakarta|reactor|junit)\./;

/** @param name and `text`: the first exception as its own line says it. */
export function createStack(name: string, text: string | undefined): Stack {
  const chain: Link[] = [link(name, text)];
  return { chain, take: (line) => take(chain, line) };
}

function take(chain: Link[], text: string): boolean {
  const last = chain.at(-1) as Link;
  const frame = readStacked(text);
  const [, cause, said] = CAUSED.exec(text) ?? [];
  if (frame !== undefined) {
    if (last.frames.length < FRAMES) last.frames.push(frame);
  } else if (cause !== undefined) {
    if (chain.length < FRAMES) chain.push(link(cause, said));
  } else if (SKIPPED.test(text)) return true;
  else if (last.frames.length === 0 && last.name !== '' && last.text.length > 0 && last.text.length < TEXT && text.trim() !== '') last.text.push(text.slice(0, WIDTH));
  else return false;
  return true;
}

function link(name: string, text: string | undefined): Link {
  return { name, text: text === undefined ? [] : [text], frames: [] };
}

/** `app.Main$Inner.run(Main.java:3)` → `app/Main.java`: where the package says that the file lies. */
function readStacked(text: string): Stacked | undefined {
  const [, called, file, line] = FRAME.exec(text) ?? [];
  if (called === undefined || file === undefined) return undefined;
  const names = called.split('/').at(-1) as string;
  const folder = names.split('.').slice(0, -2).join('/');
  return { file: folder === '' ? file : `${folder}/${file}`, ...(line === undefined ? {} : { line: Number(line) }), function: names, own: line !== undefined && !FOREIGN.test(names) };
}

/** The innermost exception of the chain that has a line of the project on its stack; the first one where none has. */
export function rootOf(chain: readonly Link[]): Link {
  return [...chain].reverse().find((one) => one.frames.some((frame) => frame.own)) ?? (chain[0] as Link);
}

/** The fields that say where: the project's own innermost line, and the stack that it is on. */
export function placeOf(link: Link): { file?: string; line?: number; frames?: Frame[] } {
  const own = link.frames.find((frame) => frame.own);
  return {
    ...(own === undefined ? {} : { file: own.file, ...(own.line === undefined ? {} : { line: own.line }) }),
    ...(link.frames.length === 0 ? {} : { frames: link.frames.map(({ own: _, ...frame }) => frame) }),
  };
}

/** `java.io.IOException: refused`, and its further lines. */
export function say({ name, text }: Link): string {
  return [name, text.join('\n')].filter((part) => part !== '').join(': ');
}

/** The whole chain; of the causes the first line. */
export function sayAll(chain: readonly Link[]): string {
  return chain.map((one, index) => (index === 0 ? say(one) : `cause: ${say(one).split('\n')[0] as string}`)).join('\n');
}
