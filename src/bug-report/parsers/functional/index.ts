import type { Parser } from '../../parser.js';
import { cabal } from './cabal.js';
import { elixir } from './elixir.js';
import { erlang } from './erlang.js';
import { exunit } from './exunit.js';
import { ghc } from './ghc.js';
import { hspec } from './hspec.js';
import { ocaml } from './ocaml.js';
import { stack } from './stack.js';
import { functionalTables } from './table.js';

export const functionalParsers: readonly Parser[] = [exunit, elixir, ghc, hspec, cabal, stack, ocaml, ...functionalTables, erlang];
