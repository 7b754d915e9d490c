// Faults in the form of HumanEvalPack (task_id, prompt, declaration, buggy_solution, canonical_solution, test, entry_point) as files of a small library.
import { readFileSync } from 'node:fs';
import type { Fault, Layout } from './layouts.js';

export function readFaults(path: string): Fault[] {
  return readFileSync(path, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Fault);
}

/** The library with all functions of its language, right but for the planted fault. */
export function libraryOf(layout: Layout, faults: readonly Fault[], { planted, about }: { planted?: Fault; about?: Fault }): string {
  const parts = faults.map((fault) => layout.definition(fault, fault === planted ? fault.buggy_solution : fault.canonical_solution));
  const tests = layout.inside === undefined || about === undefined ? '' : layout.inside(about);
  return (layout.begin ?? '') + parts.join('\n') + layout.end(namesIn(layout, parts.join('\n'))) + tests;
}

export function namesIn(layout: Layout, text: string): string[] {
  return [...new Set([...text.matchAll(layout.defines)].map((match) => match[1] as string))];
}

/** All files of the repository in which a fault is planted. */
export function filesOf(layout: Layout, { fault, library, right }: { readonly fault: Fault; readonly library: string; readonly right: string }): Record<string, string> {
  const [test, testText] = layout.testFile(fault, namesIn(layout, right));
  return { ...layout.others, ...layout.derived?.(library), [layout.library]: library, ...(testText === '' ? {} : { [test]: testText }) };
}

/** Where the tools lie and what they have built is the machine's; only their settings are not. */
const home = process.env.HOME ?? '';
export const TOOLS = { RUSTUP_HOME: process.env.RUSTUP_HOME ?? `${home}/.rustup`, CARGO_HOME: process.env.CARGO_HOME ?? `${home}/.cargo`, GOCACHE: process.env.GOCACHE ?? `${home}/.cache/go-build`, GOPATH: process.env.GOPATH ?? `${home}/go`, GOFLAGS: '-mod=mod' };
