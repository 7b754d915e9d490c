import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cleanSettings } from './clean-settings.js';
import type { CleanedBy } from './clean-settings.js';
import type { Home } from './homes.js';
import { isWithin, kindOf, realPath } from './paths.js';
import { pathEntries } from './search-path.js';
import type { Env } from './search-path.js';
import { CHOICE_FILES } from './tool-homes.js';

/** A file that a command sees with a content of ours. */
export interface ShownSettings {
  readonly at: string;
  readonly content: string;
}

const LARGEST = 1 << 20;

/**
 * Settings as a command may see them: those of tool homes and of the machine's own Maven without credentials, and the files in the user's home
 * that choose versions. Read once, before anything foreign runs.
 */
export function shownSettings({ env, home, homes }: { env: Env; home: string | undefined; homes: readonly Home[] }): readonly ShownSettings[] {
  const cleaned = homes.flatMap((one) => one.cleaned.flatMap(({ at, by }) => cleanedFile(at, by)));
  const global = globalMaven(env).flatMap((at) => (homes.some(({ path }) => isWithin(at, path)) ? [] : cleanedFile(at, 'maven')));
  return [...cleaned, ...global, ...(home === undefined ? [] : CHOICE_FILES.flatMap((name) => choices(join(home, name))))];
}

function cleanedFile(at: string, by: CleanedBy): ShownSettings[] {
  const text = textOf(at);
  return text === null ? [] : [{ at, content: cleanSettings(text, by) }];
}

/** Beside the program itself; Debian links it to /etc. It is laid over only where it holds what nobody should see. */
function globalMaven(env: Env): string[] {
  const programs = pathEntries(env).flatMap((entry) => realPath(join(entry, 'mvn')) ?? []);
  const files = programs.flatMap((program) => realPath(join(dirname(program), '../conf/settings.xml')) ?? []);
  return [...new Set(files)].filter((at) => /<(?:server|proxy)>|:\/\/[^/\s<]{1,500}@/.test((textOf(at) ?? '').replace(/<!--[^]*?-->/g, '')));
}

/** Names and numbers of versions are all that such a file can hold. */
function choices(at: string): ShownSettings[] {
  const text = textOf(at);
  return text === null || text.length > 4096 || !/^[\w\s.:/+=#-]*$/.test(text) ? [] : [{ at, content: text }];
}

function textOf(at: string): string | null {
  try {
    const real = realPath(at);
    const text = real === undefined || kindOf(real) !== 'file' ? null : readFileSync(real, 'utf8');
    return text === null || text.length > LARGEST ? null : text;
  } catch {
    return null;
  }
}

/** Choices that `go env -w` wrote (https://pkg.go.dev/cmd/go#hdr-Environment_variables); the environment wins. */
export function goChoices(env: Env, home: string | undefined): Env {
  const file = env.GOENV ?? join(env.XDG_CONFIG_HOME ?? join(home ?? '/nonexistent', '.config'), 'go/env');
  const text = file.startsWith('/') ? (textOf(file) ?? '') : '';
  const found = [...text.matchAll(/^(GOTOOLCHAIN|GOFLAGS|GOEXPERIMENT|CGO_ENABLED)=(.{0,200})$/gm)].map((match): [string, string] => [match[1] ?? '', match[2] ?? '']);
  return Object.fromEntries(found.filter(([name]) => env[name] === undefined));
}
