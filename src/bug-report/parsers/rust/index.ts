import type { Parser } from '../../parser.js';
import { cargo } from './cargo.js';
import { cargoTest } from './cargo-test.js';
import { rust } from './rust.js';
import { rustc } from './rustc.js';
import { rustfmt } from './rustfmt.js';

export const rustParsers: readonly Parser[] = [rustc, cargo, cargoTest, rustfmt, rust];
