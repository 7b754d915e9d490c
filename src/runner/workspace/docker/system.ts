import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWithin, kindOf, names } from '../paths.js';

/** Not the machine's system: what the runtime makes itself, what is hidden as a whole, and what no tool needs. */
const OTHER = ['proc', 'sys', 'dev', 'run', 'tmp', 'home', 'root', 'boot', 'lost+found'];

/** File systems of the kernel's own, which show what a container must not see. */
const KERNEL = /^(?:proc|sysfs|cgroup2?|devtmpfs|devpts|mqueue|debugfs|tracefs|securityfs|bpf|binfmt_misc|autofs|fuse\.lxcfs|nsfs|configfs|efivarfs|pstore)$/;

/**
 * The folders at the top of this machine that make up its system, and every file system mounted below them: a mount that is
 * read-only leaves those below it writable (mount_namespaces(7)). What lies in `hidden` folders or in `root` is left out.
 */
export function systemFolders(hidden: readonly string[], root: string, table = read('/proc/self/mountinfo')): readonly string[] {
  const top = names('/').filter((name) => !OTHER.includes(name)).map((name) => join('/', name)).filter((path) => kindOf(path) === 'folder');
  const shown = top.filter((path) => !hidden.includes(path));
  const below = mountsOf(table).filter((at) => shown.some((path) => path !== at && isWithin(at, path)) && ![...hidden, root].some((dir) => isWithin(at, dir)));
  return [...shown, ...new Set(below)];
}

function mountsOf(table: string): readonly string[] {
  return table.split('\n').flatMap((line) => {
    const [before = '', after = ''] = line.split(' - ');
    const at = before.split(' ')[4]?.replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8)));
    return at === undefined || KERNEL.test(after.split(' ')[0] ?? '') || kindOf(at) === undefined ? [] : [at];
  });
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
