import { testBriefly } from '../../support/brief.js';

describe('parsers of functional', () => {
  testBriefly([
    ['elixir: 1.15 and its picture', ['    error: undefined variable "item"', '    │', '  4 │     Enum.sum(item)', '    │              ^^^^', '    │', '    └─ lib/cart.ex:4:14: Shop.Cart.total/1', '', '', '== Compilation error in file lib/cart.ex ==', '** (CompileError) lib/cart.ex: cannot compile module Shop.Cart (errors have been logged)'],
      ['elixir | compile | error | - | lib/cart.ex:4:14 | - | undefined variable "item"']],
    ['elixir: 1.16, a file that cannot be parsed', ['** (SyntaxError) invalid syntax found on lib/cart.ex:4:3:', '    error: unexpected reserved word: end', '    │', '  4 │   end', '    │   ^', '    │', '    └─ lib/cart.ex:4:3', '    (elixir 1.16.0) lib/kernel/parallel_compiler.ex:428: anonymous fn/5 in Kernel.ParallelCompiler.spawn_workers/8'],
      ['elixir | syntax | error | - | lib/cart.ex:4:3 | SyntaxError | SyntaxError: unexpected reserved word: end']],
    ['elixir: warnings of other tools', ['warning: LF will be replaced by CRLF in lib/cart.ex.', 'The file will have its original line endings'], []],
    ['exunit: a library raises', ['  1) test saves (Shop.CartTest)', '     test/cart_test.exs:9', '     ** (Ecto.ConstraintError) constraint error', '     code: Shop.save(cart)', '     stacktrace:', '       (ecto 3.11.1) lib/ecto/repo/schema.ex:815: anonymous fn/4 in Ecto.Repo.Schema.constraints_to_errors/3', '       (shop 0.1.0) lib/shop.ex:4: Shop.save/1', '       test/cart_test.exs:10: (test)', ''],
      ['exunit | test | error | test saves (Shop.CartTest) | lib/shop.ex:4:- | - | Ecto.ConstraintError: constraint error']],
    ['ghc: 9.6, with codes and a flag', ["src/Shop.hs:12:9: error: [GHC-83865]", "    • Couldn't match expected type ‘Int’ with actual type ‘Text’", '    • In the expression: name', '   |', '12 |   = name', '   |     ^^^^', 'src/Shop.hs:3:1: warning: [GHC-66111] [-Wunused-imports]', '    The import of ‘Data.List’ is redundant'],
      ["ghc | type | error | - | src/Shop.hs:12:9 | GHC-83865 | Couldn't match expected type ‘Int’ with actual type ‘Text’", 'ghc | compile | warning | - | src/Shop.hs:3:1 | -Wunused-imports | The import of ‘Data.List’ is redundant']],
    ['ghc: a place of several lines, on Windows, built by stack', ['shop   > C:\\app\\src\\Shop.hs:(3,1)-(5,9): error:', '    Multiple declarations of ‘total’'], ['ghc | compile | error | - | C:/app/src/Shop.hs:3:1 | - | Multiple declarations of ‘total’']],
    ['cabal: numbered errors', ['Error: [Cabal-7107]', 'Could not resolve dependencies:', '[__0] trying: shop-0.1.0.0 (user goal)', '[__1] rejecting: base-4.18.0.0/installed-4.18.0.0 (conflict: shop => base>=99)'], ['cabal | dependency | error | - | -:-:- | conflict | Could not resolve dependencies:']],
    ['erlang: before columns, and rebar3 since 3.19', ["src/cart.erl:6: variable 'Item' is unbound", '===> Compiling src/shop.erl failed', '   ┌─ src/shop.erl:', '   │', ' 9 │     lists:sum(Item).', "   │               ╰── variable 'Item' is unbound"],
      ["erlang | compile | error | - | src/cart.erl:6:- | - | variable 'Item' is unbound", "erlang | compile | error | - | src/shop.erl:9:- | - | variable 'Item' is unbound", 'erlang | unknown | error | - | -:-:- | - | Compiling src/shop.erl failed']],
    ['ocaml: dune, several lines', ['File "bin/dune", line 3, characters 12-17:', '3 |  (libraries shopp))', '                ^^^^^', 'Error: Library "shopp" not found.', '-> required by _build/default/bin/main.exe'], ['ocaml | import | error | - | bin/dune:3:13 | - | Library "shopp" not found.']],
    ['ocaml: a log cut off before the error', ['File "shop.ml", line 5, characters 15-29:', '5 |   print_string'], []],
  ]);
});
