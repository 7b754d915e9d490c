import type { Parser } from '../../parser.js';
import { assert } from './assert.js';
import { bazel } from './bazel.js';
import { catch2 } from './catch2.js';
import { cmake } from './cmake.js';
import { ctest } from './ctest.js';
import { doctest } from './doctest-cpp.js';
import { fortran } from './fortran.js';
import { gcc } from './gcc.js';
import { gdb } from './gdb.js';
import { gtest } from './gtest.js';
import { ld } from './ld.js';
import { ninja } from './ninja.js';
import { sanitizer } from './sanitizer.js';
import { nativeRows } from './table.js';
import { valgrind } from './valgrind.js';

export const nativeParsers: readonly Parser[] = [gcc, fortran, ld, cmake, ninja, bazel, gtest, catch2, doctest, ctest, sanitizer, valgrind, gdb, assert, ...nativeRows];
