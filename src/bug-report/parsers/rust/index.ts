import type { Parser } from '../../parser.js';
import { cargo } from './cargo.js';
import { cargoAudit } from './cargo-audit.js';
import { cargoDeny } from './cargo-deny.js';
import { cargoTest } from './cargo-test.js';
import { nextest } from './nextest.js';
import { rust } from './rust.js';
import { rustc } from './rustc.js';
import { rustfmt } from './rustfmt.js';

export const rustParsers: readonly Parser[] = [rustc, cargo, cargoAudit, cargoDeny, cargoTest, nextest, rustfmt, rust];
