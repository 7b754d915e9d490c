import type { Binding } from './binding.js';
import { lineFinder } from '../lib/units/line-finder.js';

const FROM = /^[ \t]{0,40}from[ \t]{1,20}([.\w]{1,300})[ \t]{1,20}import[ \t]{0,20}(\([^()]{0,8000}\)|(?:[^\n\\]|\\\r?\n){1,8000})/gm;
const IMPORT = /^[ \t]{0,40}import[ \t]{1,20}([^\n#;]{1,2000})/gm;

/** `import a.b as c` and `from .a import b as c`, at any depth, from text without comments. What a Python file binds, others may import. */
export function pythonBindings(plain: string): readonly Binding[] {
  const line = lineFinder(plain);
  const place = (match: RegExpMatchArray): Pick<Binding, 'from' | 'to'> => ({ from: line(match.index ?? 0), to: line((match.index ?? 0) + match[0].trimEnd().length - 1) });
  const from = [...plain.matchAll(FROM)].flatMap((match) => {
    const [, module = '', list = ''] = match;
    return names(list.replace(/[()]|\\\r?\n/g, ' ')).map(([name, local]) => ({ local, name, module, exported: true, ...place(match) }));
  });
  const whole = [...plain.matchAll(IMPORT)].flatMap((match) => names(match[1] ?? '').map(([module, local]) => ({ local, name: '*', module, exported: true, ...place(match) })));
  return [...from, ...whole];
}

function names(list: string): (readonly [string, string])[] {
  return list.split(/[,;]/).flatMap((part) => {
    const [name = '', local = name] = part.trim().split(/\s{1,40}as\s{1,40}/);
    return /^[\w.*]{1,300}$/.test(name) ? [[name, local] as const] : [];
  });
}
