/** The small part of YAML that TAP producers print below a result: `error.message` is the field `message` inside `error`. */
export type TapFields = ReadonlyMap<string, string>;

const KEY = /^( {0,40})(?:(\w[\w-]{0,40})|'([^']{1,100})'|"([^"]{1,100})")\s{0,12}:(?: {1,8}(.{0,4000}))?$/;
const BLOCK = /^[|>][-+\d]{0,3}$/;

interface Reading {
  readonly fields: Map<string, string>;
  parent?: string;
  /** The field that following lines may belong to, its indentation, and how its text goes on. */
  current?: { readonly key: string; readonly indent: number; readonly mode: 'block' | 'folded' | 'quoted' | 'loose' };
}

/** Fields on two levels; scalars plain, quoted (over several lines as well) or as blocks, and JSON where the producer prints that. */
export function readTapYaml(lines: readonly string[]): TapFields {
  const json = lines.length === 1 && lines[0]?.trimStart().startsWith('{') === true ? readJson(lines[0]) : undefined;
  if (json !== undefined) return json;
  const reading: Reading = { fields: new Map() };
  const base = (lines[0] ?? '').length - (lines[0] ?? '').trimStart().length;
  for (const whole of lines) {
    const line = whole.slice(Math.min(base, whole.length - whole.trimStart().length));
    if (!goesOn(reading, line, whole)) field(reading, line);
  }
  return new Map([...reading.fields].map(([name, value]) => [name, value.trimEnd()]));
}

function goesOn(reading: Reading, line: string, whole: string): boolean {
  const { current } = reading;
  if (current === undefined) return false;
  const indent = line.length - line.trimStart().length;
  const inside = current.mode === 'quoted' || line.trim() === '' || indent > current.indent || (current.mode === 'loose' && /^[\]})]/.test(line.trim()));
  if (!inside) {
    delete reading.current;
    return false;
  }
  const text = current.mode === 'block' || current.mode === 'folded' ? line.slice(Math.min(indent, current.indent + 2)) : (current.mode === 'quoted' ? whole : line).replace(/\\"/g, '"');
  const known = reading.fields.get(current.key) ?? '';
  const ended = current.mode === 'quoted' && line.endsWith('"');
  reading.fields.set(current.key, `${known === '' ? '' : `${known}${current.mode === 'folded' ? ' ' : '\n'}`}${ended ? text.slice(0, -1) : text}`);
  if (ended) delete reading.current;
  return true;
}

function field(reading: Reading, line: string): void {
  const match = KEY.exec(line);
  if (match === null) return;
  const [, space = '', plain, single, double, text = ''] = match;
  const name = plain ?? single ?? double ?? '';
  const nested = space.length >= 2 && reading.parent !== undefined;
  if (!nested) reading.parent = name;
  scalar(reading, nested ? `${reading.parent}.${name}` : name, space.length, text.trim());
}

function scalar(reading: Reading, key: string, indent: number, value: string): void {
  if (value === '') return;
  if (BLOCK.test(value)) {
    reading.current = { key, indent, mode: value.startsWith('>') ? 'folded' : 'block' };
    return;
  }
  const open = value.startsWith('"') && (value.length < 2 || !/(?:^|[^\\])"$/.test(value.slice(1)));
  if (value !== '~') reading.fields.set(key, open ? value.slice(1).replace(/\\"/g, '"') : unquote(value));
  if (open || /[[{(]$/.test(value)) reading.current = { key, indent, mode: open ? 'quoted' : 'loose' };
}

function unquote(value: string): string {
  const quote = value[0];
  if (value.length < 2 || (quote !== "'" && quote !== '"' && quote !== '`') || !value.endsWith(quote)) return value;
  return value.slice(1, -1).replace(/''/g, "'").replace(/\\n/g, '\n').replace(/\\(['"`\\])/g, '$1');
}

/** Deno prints its diagnostics as JSON, which is YAML too. */
function readJson(line: string): TapFields | undefined {
  try {
    const said = JSON.parse(line) as Record<string, unknown>;
    const at = (said['at'] ?? {}) as Record<string, unknown>;
    const texts = [['message', said['message']], ['at.fileName', at['file']], ['at.lineNumber', at['line']]] as const;
    return new Map(texts.flatMap(([name, value]) => (typeof value === 'string' || typeof value === 'number' ? [[name, String(value)] as const] : [])));
  } catch {
    return undefined;
  }
}
