import { answerBlock } from '../support/model-server.js';
import type { FileSpec } from '../support/temp-repo.js';

/** A planted fault of a language that is built: red as it is, green with the true edit, still red with the plausible wrong one. */
export interface BuiltCase {
  readonly name: string;
  readonly toolchain: 'go' | 'rust' | 'java' | 'maven' | 'native' | 'cmake';
  readonly files: Readonly<Record<string, FileSpec>>;
  readonly command: string;
  /** The command that is tried first, or null where the step itself is. */
  readonly narrow: string | null;
  readonly file: string;
  readonly faulty: string;
  readonly right: string;
  readonly wrong: string;
}

/** Six functions around the one at fault, so that a context that shows it all would not be found by chance. */
const padding = (make: (n: number) => string): string => Array.from({ length: 6 }, (_, n) => make(n)).join('\n');
const goPadding = padding((n) => `func unrelated${n}(value int) int {\n\treturn value*${n} + ${n}\n}\n`);
const rustPadding = padding((n) => `pub fn unrelated_${n}(value: i64) -> i64 {\n    value * ${n} + ${n}\n}\n`);
const javaPadding = padding((n) => `    static int unrelated${n}(int value) {\n        return value * ${n} + ${n};\n    }\n`);
const cPadding = padding((n) => `int unrelated_${n}(int value) {\n    return value * ${n} + ${n};\n}\n`);

const GO = { 'go.mod': 'module example.com/shop\n\ngo 1.19\n' };
const RUST = { '.gitignore': 'target\n', 'Cargo.toml': '[package]\nname = "shop"\nversion = "0.1.0"\nedition = "2021"\n', 'Cargo.lock': 'version = 3\n\n[[package]]\nname = "shop"\nversion = "0.1.0"\n' };

/** Versions that any Maven from 3.6 on takes. */
export const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId>
  <artifactId>shop</artifactId>
  <version>1.0.0</version>
  <properties>
    <maven.compiler.source>11</maven.compiler.source>
    <maven.compiler.target>11</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency><groupId>junit</groupId><artifactId>junit</artifactId><version>4.13.2</version><scope>test</scope></dependency>
  </dependencies>
  <build><plugins>
    <plugin><artifactId>maven-resources-plugin</artifactId><version>3.3.1</version></plugin>
    <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.11.0</version></plugin>
    <plugin><artifactId>maven-surefire-plugin</artifactId><version>3.2.5</version></plugin>
  </plugins></build>
</project>
`;

const javaBasket = (line: string): string => `package shop;\n\nimport java.util.List;\n\npublic class Basket {\n${javaPadding}\n    public int total(List<Integer> prices, int shipping) {\n        int sum = 0;\n        for (int price : prices) {\n            sum += price;\n        }\n${line}\n    }\n}\n`;

export const BUILT_CASES: readonly BuiltCase[] = [
  {
    name: 'go build, an undefined name', toolchain: 'go', command: 'go build ./...', narrow: 'go build -o /dev/null ./price',
    files: { ...GO, 'main.go': 'package main\n\nimport "example.com/shop/price"\n\nfunc main() {\n\tprintln(price.Gross(100, 20))\n}\n', 'price/price.go': `package price\n\n${goPadding}\nfunc Gross(net, rate int) int {\n\treturn net + net*rte/100\n}\n` },
    file: 'price/price.go', faulty: '\treturn net + net*rte/100', right: '\treturn net + net*rate/100', wrong: '\treturn net + net*ratio/100',
  },
  {
    name: 'go test, a wrong result in a subtest', toolchain: 'go', command: 'go vet ./... && go test ./...', narrow: "go vet ./... && go test -run '^TestGross$/^with_tax$' example.com/shop/price",
    files: {
      ...GO, 'other/other.go': 'package other\n\nfunc One() int { return 1 }\n',
      'price/price.go': `package price\n\n${goPadding}\n// Gross is what a customer pays.\nfunc Gross(net, rate int) int {\n\treturn net + rate\n}\n`,
      'price/price_test.go': 'package price\n\nimport "testing"\n\nfunc TestGross(t *testing.T) {\n\tt.Run("with tax", func(t *testing.T) {\n\t\tif got := Gross(200, 20); got != 240 {\n\t\t\tt.Errorf("Gross(200, 20) = %d, want 240", got)\n\t\t}\n\t})\n\tt.Run("without", func(t *testing.T) {\n\t\tif got := Gross(200, 0); got != 200 {\n\t\t\tt.Errorf("Gross(200, 0) = %d, want 200", got)\n\t\t}\n\t})\n}\n',
    },
    file: 'price/price.go', faulty: '\treturn net + rate', right: '\treturn net + net*rate/100', wrong: '\treturn net + rate/100',
  },
  {
    name: 'cargo build, mismatched types', toolchain: 'rust', command: 'cargo build --locked', narrow: 'cargo check --locked',
    files: { ...RUST, 'src/lib.rs': `${rustPadding}\npub fn label(cents: i64) -> String {\n    cents / 100\n}\n` },
    file: 'src/lib.rs', faulty: '    cents / 100', right: '    (cents / 100).to_string()', wrong: '    cents as f64 / 100.0',
  },
  {
    name: 'cargo test, a failed assertion', toolchain: 'rust', command: 'cargo test', narrow: 'cargo test --lib -- --exact tests::is_of_age_at_eighteen',
    files: { ...RUST, 'src/lib.rs': `${rustPadding}\n/// Of age where most people live.\npub fn is_adult(age: u8) -> bool {\n    age > 18\n}\n\n#[cfg(test)]\nmod tests {\n    use super::*;\n\n    #[test]\n    fn is_of_age_at_eighteen() {\n        assert_eq!(is_adult(18), true);\n    }\n\n    #[test]\n    fn is_not_at_twelve() {\n        assert!(!is_adult(12));\n    }\n}\n` },
    file: 'src/lib.rs', faulty: '    age > 18', right: '    age >= 18', wrong: '    age > 19',
  },
  {
    name: 'javac, an unknown symbol', toolchain: 'java', command: 'javac -d out src/shop/Basket.java', narrow: null,
    files: { '.gitignore': 'out\n', 'src/shop/Basket.java': javaBasket('        return sum + shiping;') },
    file: 'src/shop/Basket.java', faulty: '        return sum + shiping;', right: '        return sum + shipping;', wrong: '        return sum + shippingCost;',
  },
  {
    name: 'mvn test, a failed assertion', toolchain: 'maven', command: 'mvn -B -o $REPOSITORY test', narrow: "mvn -B -o $REPOSITORY test '-Dtest=shop.BasketTest#addsTheShipping' -Dsurefire.failIfNoSpecifiedTests=false",
    files: {
      '.gitignore': 'target\n', 'pom.xml': POM, 'src/main/java/shop/Basket.java': javaBasket('        return sum - shipping;'),
      'src/test/java/shop/BasketTest.java': 'package shop;\n\nimport static org.junit.Assert.assertEquals;\n\nimport java.util.List;\nimport org.junit.Test;\n\npublic class BasketTest {\n    @Test\n    public void addsTheShipping() {\n        assertEquals(35, new Basket().total(List.of(10, 20), 5));\n    }\n\n    @Test\n    public void isFreeForNothing() {\n        assertEquals(0, new Basket().total(List.of(), 0));\n    }\n}\n',
    },
    file: 'src/main/java/shop/Basket.java', faulty: '        return sum - shipping;', right: '        return sum + shipping;', wrong: '        return sum * shipping;',
  },
  {
    name: 'make and gcc, an undeclared name', toolchain: 'native', command: 'make', narrow: null,
    files: { '.gitignore': '*.o\nshop\n', Makefile: 'shop: price.o main.o\n\t$(CC) -o $@ $^\n\n%.o: %.c price.h\n\t$(CC) -Wall -c $< -o $@\n', 'price.h': 'int gross(int net, int rate);\n', 'main.c': '#include "price.h"\n\nint main(void) {\n    return gross(100, 20) == 120 ? 0 : 1;\n}\n', 'price.c': `#include "price.h"\n\n${cPadding}\nint gross(int net, int rate) {\n    return net + net * tariff / 100;\n}\n` },
    file: 'price.c', faulty: '    return net + net * tariff / 100;', right: '    return net + net * rate / 100;', wrong: '    return net + net * ratio / 100;',
  },
  {
    name: 'cmake and ctest, a failed test', toolchain: 'cmake', command: 'cmake -S . -B build\ncmake --build build\nctest --test-dir build --output-on-failure',
    narrow: "cmake -S . -B build && cmake --build build && ctest --test-dir build --output-on-failure -R '^price$'",
    files: {
      '.gitignore': 'build\n', 'CMakeLists.txt': 'cmake_minimum_required(VERSION 3.10)\nproject(shop CXX)\nenable_testing()\nadd_library(price src/price.cpp)\nadd_executable(price_test test/price_test.cpp)\ntarget_link_libraries(price_test price)\nadd_test(NAME price COMMAND price_test)\nadd_test(NAME version COMMAND ${CMAKE_COMMAND} --version)\n',
      'src/price.h': '#pragma once\n\nint gross(int net, int rate);\n', 'src/price.cpp': `#include "price.h"\n\n${cPadding}\nint gross(int net, int rate) {\n    return net + rate;\n}\n`,
      'test/price_test.cpp': '#undef NDEBUG\n#include <cassert>\n#include "../src/price.h"\n\nint main() {\n    assert(gross(200, 0) == 200);\n    assert(gross(200, 20) == 240);\n    return 0;\n}\n',
    },
    file: 'src/price.cpp', faulty: '    return net + rate;', right: '    return net + net * rate / 100;', wrong: '    return net + rate / 100;',
  },
];

export const answer = ({ file, faulty }: BuiltCase, replace: string): string => answerBlock(file, faulty, replace);

/** What a fixer mends without any model: red as it is, green when the tool itself has written its file. */
export interface FixerCase {
  readonly fixer: string;
  readonly toolchain: 'go' | 'rust';
  readonly files: Readonly<Record<string, FileSpec>>;
  readonly command: string;
  readonly changed: readonly string[];
}

export const FIXER_CASES: readonly FixerCase[] = [
  { fixer: 'gofmt', toolchain: 'go', command: 'gofmt -d .\ntest -z "$(gofmt -l .)"', files: { ...GO, 'main.go': 'package main\n\nfunc  main() {\nprintln( 1)\n}\n', 'right.go': 'package main\n\nfunc right() {}\n' }, changed: ['main.go'] },
  { fixer: 'rustfmt', toolchain: 'rust', command: 'cargo fmt --check', files: { ...RUST, 'src/lib.rs': 'pub fn add( a: i64, b: i64 ) -> i64 {\n  a+b\n}\n\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn adds( ) {\n        assert_eq!(super::add(1,2), 3);\n    }\n}\n' }, changed: ['src/lib.rs'] },
  { fixer: 'cargo-lock', toolchain: 'rust', command: 'cargo build --locked', files: { ...RUST, 'Cargo.toml': `${RUST['Cargo.toml']}\n[dependencies]\ntea = { path = "tea" }\n`, 'src/lib.rs': '', 'tea/Cargo.toml': RUST['Cargo.toml'].replace('shop', 'tea'), 'tea/src/lib.rs': '' }, changed: ['Cargo.lock'] },
  { fixer: 'go-mod', toolchain: 'go', command: 'go build ./...', files: { 'go.mod': `${GO['go.mod']}\nreplace example.com/tea => ./tea\n`, 'tea/go.mod': 'module example.com/tea\n\ngo 1.19\n', 'tea/tea.go': 'package tea\n\nfunc Leaves() int { return 2 }\n', 'main.go': 'package main\n\nimport "example.com/tea"\n\nfunc main() { println(tea.Leaves()) }\n' }, changed: ['go.mod'] },
];
