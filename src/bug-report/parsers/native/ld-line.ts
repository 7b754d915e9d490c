/** What one line of a linker says; `place` without a line stands for an address in a section. */
export type LdLine =
  | { readonly is: 'function'; readonly name: string }
  | { readonly is: 'finding'; readonly message: string; readonly rule?: string; readonly warning?: true; readonly file?: string; readonly line?: number; readonly function?: string }
  | { readonly is: 'referenced'; readonly file?: string; readonly line?: number; readonly function?: string }
  | { readonly is: 'ended'; readonly message: string };

const LINKER = /^(?:\S{0,200}[/\\])?(?:[\w-]{1,40}-)?(?:ld|ld64|ld\.(?:bfd|gold|lld)|ld64\.lld|lld|lld-link|mold)(?:-\d{1,3})?(?:\.exe)?: (\S.{0,4000})$/;
/** The compiler that ran the linker passes the bad news on. */
const ENDED = /^(?:collect2(?:\.exe)?: (?:fatal )?error: ld (?:returned|terminated)|(?:\S{0,200}[/\\])?clang(?:\+\+)?(?:-\d{1,3})?(?:\.exe)?: error: linker command failed|ld: symbol\(s\) not found for architecture )/;
const FUNCTION = /^(?:.{1,400}: )?[Ii]n function [`'](.{1,1000})':(?: (\S.{1,4000}))?$/;
/** A source line, or an address in a section of the file. */
const PLACE = /^(?:[^\s:]{1,300}\.(?:o|obj|a\([^()\s]{1,200}\)):)?((?:[A-Za-z]:[\\/])?[^\s:()][^:()]{0,400})?:?(?:(\d{1,7})|\((?:\.[^()\s]{1,300}|\*[A-Z]{1,5}\*)\)): (?:(?:fatal )?error: |(warning): )?(\S.{0,4000})$/;
/** gold: `main.o:main.c:function main: error: …` */
const GOLD = /^(?:[^\s:]{1,400}:)?([^\s:]{1,400}):(?:(\d{1,7})|function (.{1,1000}?)): (?:(?:fatal )?error: |(warning): )(\S.{0,4000})$/;
const KNOWN = /^(?:undefined reference to |multiple definition of |relocation (?:truncated|R_\w+)|first defined here|undefined symbol|dangerous relocation|more undefined references to |hidden symbol )/;
const REFERENCED = /^>>> (?:referenced|defined) (?:by|at) (?:[^\s(:]{1,300}(?::\d{1,7})? \()?([^\s():]{1,400})(?::(\d{1,7}))?\)?(?::\((?:function )?(.{1,300})\))?$/;

/**
 * @param inside A line of the linker stood just before, so that one without its name may be its own.
 */
export function readLdLine(text: string, inside: boolean): LdLine | undefined {
  if (ENDED.test(text)) return { is: 'ended', message: text.trim() };
  const own = LINKER.exec(text)?.[1];
  const said = own ?? text;
  const [, name, rest] = FUNCTION.exec(said) ?? [];
  if (name !== undefined && (own !== undefined || /\.(?:o|obj|a\(.{1,200}\)): In function /.test(said))) {
    return rest === undefined ? { is: 'function', name } : { ...(placed(rest) ?? { is: 'finding', message: rest }), function: name };
  }
  if (own === undefined) return inside ? (referenced(text) ?? known(text)) : known(text);
  return /^(?:final link failed|note: )/.test(own) ? undefined : (placed(own) ?? plain(own));
}

function known(text: string): LdLine | undefined {
  const found = placed(text);
  return found !== undefined && KNOWN.test(found.message) ? found : undefined;
}

type Finding = Extract<LdLine, { is: 'finding' }>;

function placed(text: string): Finding | undefined {
  const gold = GOLD.exec(text);
  const [, file, line, name, warning, message] = gold ?? [];
  if (message !== undefined) return finding(message, warning, { file, line, name });
  const place = PLACE.exec(text);
  return place === null ? undefined : finding(place[4] as string, place[3], { file: place[1], line: place[2] });
}

/** `cannot find -lfoo`, and what lld and Apple's linker say without a place. */
function plain(text: string): Finding {
  const [, word, message = text] = /^(?:fatal )?(error|warning): (.{1,4000})$/.exec(text) ?? [];
  return finding(message, word === 'warning' ? word : undefined, {});
}

interface Where {
  readonly file?: string | undefined;
  readonly line?: string | undefined;
  readonly name?: string | undefined;
}

function finding(message: string, warning: string | undefined, { file, line, name }: Where): Finding {
  const rule = ruleOf(message);
  return {
    is: 'finding',
    message,
    ...(rule === undefined ? {} : { rule }),
    ...(warning === undefined ? {} : { warning: true }),
    ...(file === undefined || isObject(file) ? {} : { file, ...(line === undefined ? {} : { line: Number(line) }) }),
    ...(name === undefined ? {} : { function: name }),
  };
}

function ruleOf(message: string): string | undefined {
  if (/^(?:more )?undefined (?:reference|symbol)/i.test(message)) return 'undefined-reference';
  if (/^(?:multiple definition of|duplicate symbol)/.test(message)) return 'multiple-definition';
  return /^(?:cannot find |unable to find library |library (?:not found for |['‘].{1,200}['’] not found))/.test(message) ? 'not-found' : undefined;
}

/** Nobody mends an object file, and which source it is from is not said. */
function isObject(file: string): boolean {
  return /\.(?:o|obj|a|so|lo|dylib)(?:\.\d{1,4}){0,3}$/.test(file) || /^\//.test(file) && /\.\.\//.test(file);
}

function referenced(text: string): LdLine | undefined {
  const [, file, line, name] = REFERENCED.exec(text) ?? [];
  if (file === undefined) return undefined;
  return { is: 'referenced', ...(isObject(file) ? {} : { file, ...(line === undefined ? {} : { line: Number(line) }) }), ...(name === undefined ? {} : { function: name }) };
}
