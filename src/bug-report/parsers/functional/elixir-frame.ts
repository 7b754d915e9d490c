import type { Place } from '../../frames.js';

/** `(shop 0.1.0) lib/cart.ex:6: Shop.Cart.first_name/1`, `test/cart_test.exs:10: (test)`, `main.exs:2: Shop.open/1` */
const FRAME = /^\s{2,12}(?:\((\w{1,80})(?: [\w.+-]{1,60})?\) )?([^\s:()]{1,300}\.(?:exs?|eex|heex|leex|erl)):(\d{1,7}): (.{1,300})$/;
const LIBRARIES = /^(?:elixir|stdlib|kernel|ex_unit|mix|logger|iex|eex|compiler|erts|crypto|ecto\w*|phoenix\w*|plug\w*|db_connection|postgrex|telemetry)$/;

export interface ElixirFrame extends Place {
  /** The application that the file belongs to; absent for scripts and tests. */
  readonly app?: string;
}

export function readElixirFrame(text: string): ElixirFrame | undefined {
  const match = FRAME.exec(text.trimEnd());
  if (match === null) return undefined;
  const [, app, file = '', line, name = ''] = match;
  return { file, line: Number(line), ...(name.startsWith('(') ? {} : { function: name }), ...(app === undefined ? {} : { app }) };
}

/**
 * Files of dependencies are printed like the project's own, with the name of their application before them: a module below the same root as the
 * test's is the project's, and where there is no test, what is no well-known library.
 */
export function isOwnElixir(frame: ElixirFrame, root?: string): boolean {
  if (frame.file.startsWith('deps/')) return false;
  if (frame.app === undefined) return !/^(?:lib\/ex_unit|src\/)/.test(frame.file);
  return root === undefined || root === '' ? !LIBRARIES.test(frame.app) : (frame.function?.startsWith(root) ?? false);
}
