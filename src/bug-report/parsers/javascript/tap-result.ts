/** A line `ok 3 - name # SKIP why` or `not ok 1 - name # time=5ms {`. */
export interface TapResult {
  readonly ok: boolean;
  readonly indent: number;
  readonly name: string;
  /** Its subtests follow between braces. */
  readonly brace: boolean;
}

const RESULT = /^( {0,200})(not )?ok(?: (\d{1,9}))?(?: -)?(?: (.{0,2000}))?$/;

/** What is to do or was skipped does not fail, whatever its line begins with. */
export function readResult(line: string): TapResult | undefined {
  const match = RESULT.exec(line);
  if (match === null) return undefined;
  const [, space = '', not, number, rest = ''] = match;
  // `ok` alone is a word.
  if (number === undefined && not === undefined && !/^- /.test(rest)) return undefined;
  const brace = / \{$/.test(rest) || rest === '{';
  const bare = brace ? rest.replace(/ ?\{$/, '') : rest;
  const excused = /(?:^|(?<!\\) )# ?(?:TODO|SKIP)\b/i.test(bare);
  const name = bare.replace(/(?:^|(?<!\\) )# ?(?:TODO|SKIP)\b.{0,1000}$/i, '').replace(/ ?# time=[\d.]{1,20}m?s$/, '');
  return { ok: not === undefined || excused, indent: space.length, name: name.trim().replace(/\\([#\\])/g, '$1'), brace };
}
