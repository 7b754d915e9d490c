import type { Frame } from '../../../model/index.js';

/**
 * The names of tests are the same for all runners, as Surefire 3 prints them: `com.acme.CartTest.adds`, a nested class with `$`, the cases of a
 * parameterised one as `com.acme.CartTest.single(int)[2]`. A class that failed as a whole is called by its own name.
 */
export function testName(type: string, method: string): string {
  const name = method.replace(/\(\)$/, '');
  return name === '' || name === type ? type : `${type}.${name}`;
}

const METHOD_OF = /^(.{1,400})\(([\w$]{1,100}(?:\.[\w$]{1,200}){0,30})\)$/;

/** `adds(com.acme.CartTest)`, `com.acme.CartTest.adds` or `adds` → class and method; `within` is the class that the runner was at. */
export function splitName(printed: string, within: string | undefined): { type: string; method: string } {
  const [, method, type] = METHOD_OF.exec(printed) ?? [];
  if (method !== undefined && type !== undefined && (type.includes('.') || type === within)) return { type, method: method.startsWith(`${type}.`) ? method.slice(type.length + 1) : method };
  if (within !== undefined && (printed === within || printed.startsWith(`${within}.`))) return { type: within, method: printed.slice(within.length + 1) };
  const dotted = /^((?:[a-z_][\w]{0,80}\.){1,20}[A-Z][\w$]{0,200})(?:\.(.{1,400}))?$/.exec(printed);
  if (dotted !== null) return { type: dotted[1] as string, method: dotted[2] ?? '' };
  return { type: within ?? '', method: printed };
}

/** The package of a class that the runner named without it, if the stack has it. */
export function qualified(type: string, frames: readonly Frame[] | undefined): string {
  if (type.includes('.')) return type;
  const found = frames?.find((frame) => new RegExp(`(?:^|\\.)${type.replace(/[^\w]/g, '\\$&')}[.$]`).test(frame.function ?? ''));
  const name = found?.function ?? '';
  const at = name.startsWith(`${type}.`) ? 0 : name.indexOf(`.${type}`) + 1;
  return at <= 0 ? type : name.slice(0, at) + type;
}
