import { cpSync, existsSync, globSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

interface Manifest {
  readonly bin?: string | Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Gives a test repository a real `node_modules`: the packages named, with all they depend on, copied from this project's own or another. */
export function installTools(root: string, names: readonly string[], modules = join(PROJECT, 'node_modules')): void {
  const wanted = [...names];
  const done = new Set<string>();
  for (let name = wanted.shift(); name !== undefined; name = wanted.shift()) {
    const from = join(modules, name);
    if (done.has(name) || !existsSync(from)) continue;
    done.add(name);
    cpSync(from, join(root, 'node_modules', name), { recursive: true, dereference: true });
    wanted.push(...dependenciesBelow(from));
  }
  for (const name of names) linkBins(root, name);
}

/** A package's dependencies and those of the packages nested in it, which are copied along but lean on the top level too. */
function dependenciesBelow(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const nested = globSync(['node_modules/*/package.json', 'node_modules/@*/*/package.json'], { cwd: folder });
  const own = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
  return [...own, ...nested.flatMap((path) => dependenciesBelow(join(folder, dirname(path))))];
}

function linkBins(root: string, name: string): void {
  const manifest = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as Manifest;
  const bins = typeof manifest.bin === 'string' ? { [name]: manifest.bin } : (manifest.bin ?? {});
  for (const [bin, target] of Object.entries(bins)) {
    const link = join(root, 'node_modules/.bin', bin);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join('..', name, target), link);
  }
}
