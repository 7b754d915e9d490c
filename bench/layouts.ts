// The faults of bench/context.mts as small repositories, one layout per language: a library that holds all functions, and a test file.

export interface Fault {
  readonly task_id: string;
  readonly prompt: string;
  readonly declaration: string;
  readonly buggy_solution: string;
  readonly canonical_solution: string;
  readonly test: string;
  readonly test_setup?: string;
  readonly entry_point: string;
}
export interface Layout {
  readonly name: string;
  /** What the ids of its faults begin with. */
  readonly prefix: string;
  readonly library: string;
  readonly others: Readonly<Record<string, string>>;
  /** The text of one function with one of its bodies. */
  readonly definition: (fault: Fault, body: string) => string;
  readonly begin?: string;
  /** A definition's name, in its first group. */
  readonly defines: RegExp;
  readonly end: (names: readonly string[]) => string;
  /** Files that follow from the library (a header). */
  readonly derived?: (library: string) => Readonly<Record<string, string>>;
  /** Tests that stand in the library itself. */
  readonly inside?: (fault: Fault) => string;
  /** An empty text = no file. */
  readonly testFile: (fault: Fault, names: readonly string[]) => readonly [path: string, text: string];
  readonly command: (test: string) => readonly string[];
}

const PYTHON: Layout = {
  name: 'Python',
  prefix: 'Python/',
  defines: /^def (\w+)/gm,
  library: 'src/funcs/core.py',
  others: { 'src/funcs/__init__.py': 'from .core import *\n', 'conftest.py': 'import os, sys\nsys.path.insert(0, os.path.join(os.path.dirname(__file__), "src"))\n' },
  definition: (fault, body) => `${fault.prompt.trim()}\n${body}\n\n`,
  end: () => '',
  testFile: (fault, names) => {
    const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(fault.test));
    const checks = fault.test.trim().replace(/\ncheck\((\w+)\)$/, `\n\ndef test_${fault.entry_point}():\n    check($1)`);
    return [`tests/test_${fault.entry_point}.py`, `from funcs import ${used.join(', ')}\n\n\n${checks}\n`];
  },
  command: (test) => ['python3', '-m', 'pytest', '-q', '-p', 'no:cacheprovider', test],
};

const JAVASCRIPT: Layout = {
  name: 'JavaScript',
  prefix: 'JavaScript/',
  defines: /^const (\w+) = \(/gm,
  library: 'src/functions.js',
  others: { 'package.json': '{"name": "functions", "private": true}\n', 'index.js': "module.exports = require('./src/functions.js');\n" },
  definition: (fault, body) => `${fault.declaration.trim()}\n${body}\n`,
  end: (names) => `module.exports = { ${names.join(', ')} };\n`,
  testFile: (fault, names) => {
    const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(fault.test));
    const checks = fault.test.trim().replace(/console\.assert/g, 'assert').replace(/^(\w+)\(\);?$/m, `test('${fault.entry_point}', () => {\n  $1();\n});`);
    return [`test/${fault.entry_point}.test.js`, `const { test } = require('node:test');\nconst assert = require('node:assert');\nconst { ${used.join(', ')} } = require('../index.js');\n\n${checks}\n`];
  },
  command: (test) => [process.execPath, '--test', test],
};

const usedIn = (text: string, names: readonly string[]): readonly string[] => names.filter((name) => new RegExp(`\\b${name}\\b`).test(text));

const GO: Layout = {
  name: 'Go',
  prefix: 'Go/',
  library: 'functions/core.go',
  others: { 'go.mod': 'module example.com/functions\n\ngo 1.19\n', 'check/check.go': 'package check\n\nimport (\n\t"reflect"\n\t"testing"\n)\n\n// A checks values in one test.\ntype A struct{ t *testing.T }\n\nfunc New(t *testing.T) *A { return &A{t} }\n\nfunc (a *A) Equal(want, got interface{}) {\n\ta.t.Helper()\n\tif !reflect.DeepEqual(want, got) {\n\t\ta.t.Errorf("want %v, got %v", want, got)\n\t}\n}\n' },
  begin: 'package functions\n\nimport (\n\t"math"\n\t"sort"\n\t"strings"\n\t"strconv"\n)\n\nvar _, _, _, _ = math.Pi, sort.Ints, strings.ToLower, strconv.Itoa\n\n',
  defines: /^func (\w+)/gm,
  definition: (fault, body) => `${fault.prompt.replace(/^import \([^)]*\)/m, '').trim()}\n${body.trimEnd()}\n`,
  end: () => '',
  testFile: (fault) => {
    const setup = (fault.test_setup ?? '').replace(/^package main/m, 'package functions').replace('github.com/stretchr/testify/assert', 'example.com/functions/check');
    return [`functions/${fault.entry_point.toLowerCase()}_test.go`, `${setup}\n${fault.test.replace(/assert\.New/g, 'check.New')}`];
  },
  command: () => ['go', 'test', './...'],
};

/** Tests from outside the package, as a package's users write them. */
const GO_OUTSIDE: Layout = {
  ...GO,
  name: 'Go, test package of its own',
  testFile: (fault, names) => {
    const [path, text] = GO.testFile(fault, names);
    const qualified = usedIn(fault.test, names).reduce((all, name) => all.replace(new RegExp(`(?<!func |Test|\\.)\\b${name}\\(`, 'g'), `functions.${name}(`), text);
    return [path, qualified.replace('package functions', 'package functions_test').replace('"testing"', '"testing"\n    "example.com/functions/functions"')];
  },
};

const RUST: Layout = {
  name: 'Rust',
  prefix: 'Rust/',
  library: 'src/lib.rs',
  others: { 'Cargo.toml': '[package]\nname = "functions"\nversion = "0.1.0"\nedition = "2021"\n', '.gitignore': 'target\n' },
  begin: '#![allow(unused, deprecated)]\nuse std::{slice::Iter, cmp::{max, self}, mem::replace, collections::{HashSet, HashMap}, ops::Index, ascii::AsciiExt};\n\n',
  defines: /^pub fn (\w+)/gm,
  definition: (fault, body) => `${fault.declaration.replace(/^use .*$/gm, '').trim().replace(/^(?:pub )?fn /gm, 'pub fn ')}\n${body.trimEnd()}\n`,
  end: () => '',
  testFile: (fault) => [`tests/${fault.entry_point}.rs`, fault.test.trim().replace('#[cfg(test)]\n', '').replace('use super::*;', 'use functions::*;')],
  command: () => ['cargo', 'test', '--offline'],
};

/** The tests at the end of the very file. */
const RUST_INSIDE: Layout = {
  ...RUST,
  name: 'Rust, tests in the file',
  inside: (fault) => `\n${fault.test.trim()}\n`,
  testFile: () => ['tests/none.rs', ''],
};

const methodOf = (fault: Fault, body: string): string => `${fault.declaration.replace(/^[^]*?class Solution \{\n/, '')}\n${body.trimEnd().replace(/\n?\}$/, '')}\n`;
const JAVA: Layout = {
  name: 'Java',
  prefix: 'Java/',
  library: 'src/Solution.java',
  others: {},
  begin: 'import java.util.*;\nimport java.util.stream.*;\nimport java.lang.*;\n\nclass Solution {\n',
  defines: /^ {4}public [\w<>, ]+ (\w+)\(/gm,
  definition: methodOf,
  end: () => '}\n',
  testFile: (fault) => ['test/Main.java', `import java.util.*;\nimport java.lang.*;\n\n${fault.test.replace(/^import.*$/gm, '')}\n`],
  command: (test) => ['sh', '-c', `javac -d out src/Solution.java ${test} && java -cp out Main`],
};

const PROTOTYPE = /^((?:[\w:<>,]+ ?)+[ *&]\w+\([^()]*\)) ?\{/gm;
const CPP: Layout = {
  name: 'C++',
  prefix: 'CPP/',
  library: 'src/functions.cpp',
  others: {},
  begin: '#include "functions.h"\n\n',
  defines: /^(?:[\w:<>,]+ ?)+[ *&](\w+)\([^()]*\) ?\{/gm,
  definition: (fault, body) => `${fault.declaration.replace(/^(?:#include.*|using namespace std;)$/gm, '').trim()}\n${body.trimEnd()}\n`,
  end: () => '',
  derived: (library) => ({
    'src/functions.h': `#pragma once\n#include <stdio.h>\n#include <stdlib.h>\n#include <math.h>\n#include <string>\n#include <vector>\n#include <map>\n#include <algorithm>\nusing namespace std;\n\n${[...library.matchAll(PROTOTYPE)].map((match) => `${match[1]};`).join('\n')}\n`,
  }),
  testFile: (fault) => [`test/${fault.entry_point}_test.cpp`, `#include "../src/functions.h"\n${fault.test.trim()}\n`],
  command: (test) => ['sh', '-c', `g++ -o run src/functions.cpp ${test} && ./run`],
};

export const LAYOUTS: readonly Layout[] = [PYTHON, JAVASCRIPT, GO, GO_OUTSIDE, RUST, RUST_INSIDE, JAVA, CPP];
