/** A small product with its tests, in six languages, for the operators to cheat with. Each test file has the same three parts: plain tests, a table, a loop. */
export interface Source {
  readonly language: 'python' | 'js' | 'go' | 'rust' | 'java' | 'cpp';
  readonly product: { readonly path: string; readonly text: string };
  readonly tests: { readonly path: string; readonly text: string };
}

const PYTHON: Source = {
  language: 'python',
  product: {
    path: 'shop/cart.py',
    text: `"""Prices of a cart."""


class EmptyCart(ValueError):
    pass


def total(prices, discount=0):
    if not prices:
        raise EmptyCart("the cart is empty")
    if discount < 0 or discount > 100:
        raise ValueError("no such discount")
    amount = sum(prices)
    return amount - amount * discount / 100


def names(items):
    return [item.name for item in items if item.visible]


def find(items, wanted):
    for item in items:
        if item.name == wanted:
            return item
    raise KeyError(wanted)
`,
  },
  tests: {
    path: 'tests/test_cart.py',
    text: `import pytest

from shop.cart import EmptyCart, find, names, total


def test_total_adds():
    assert total([10, 20]) == 30
    assert total([5]) == 5


def test_total_is_near():
    assert total([10.1, 20.2]) == pytest.approx(30.3, abs=0.01)


def test_empty():
    with pytest.raises(EmptyCart):
        total([])


@pytest.mark.parametrize("discount, expected", [
    (0, 100),
    (10, 90),
    (50, 50),
])
def test_discount(discount, expected):
    assert total([100], discount) == expected


def test_names():
    expected = ["a", "b"]
    assert names(items("a", "b")) == expected


def test_many():
    for n in range(50):
        assert total([n]) == n
`,
  },
};

const JS: Source = {
  language: 'js',
  product: {
    path: 'src/cart.ts',
    text: `export interface Item {
  readonly name: string;
  readonly visible: boolean;
}

export function total(prices: readonly number[], discount = 0): number {
  if (prices.length === 0) {
    throw new RangeError('the cart is empty');
  }
  if (discount < 0 || discount > 100) {
    throw new RangeError('no such discount');
  }
  const amount = prices.reduce((sum, price) => sum + price, 0);
  return amount - (amount * discount) / 100;
}

export function names(items: readonly Item[]): string[] {
  return items.filter((item) => item.visible).map((item) => item.name);
}

export async function load(url: string): Promise<string> {
  const response = await request(url);
  if (!response.ok) throw new Error('no answer');
  return response.text();
}
`,
  },
  tests: {
    path: 'src/cart.test.ts',
    text: `import { describe, expect, it } from 'vitest';
import { load, names, total } from './cart.js';

describe('total', () => {
  it('adds', () => {
    expect(total([10, 20])).toBe(30);
    expect(total([5])).toBe(5);
  });

  it('is near', () => {
    expect(total([10.1, 20.2])).toBeCloseTo(30.3, 3);
  });

  it('refuses an empty cart', () => {
    expect(() => total([])).toThrow('the cart is empty');
  });

  it.each([
    [0, 100],
    [10, 90],
    [50, 50],
  ])('takes %i percent off', (discount, expected) => {
    expect(total([100], discount)).toBe(expected);
  });
});

describe('names', () => {
  it('lists what is visible', () => {
    const expected = ['a', 'b'];
    expect(names(items('a', 'b'))).toEqual(expected);
  });

  it('loads', async () => {
    await expect(load('x')).rejects.toThrow('no answer');
  });

  it('holds for many', () => {
    for (let n = 0; n < 50; n++) {
      expect(total([n])).toBe(n);
    }
  });
});
`,
  },
};

const GO: Source = {
  language: 'go',
  product: {
    path: 'cart/cart.go',
    text: `package cart

import (
	"errors"
	"fmt"
)

var ErrEmpty = errors.New("the cart is empty")

func Total(prices []int, discount int) (int, error) {
	if len(prices) == 0 {
		return 0, ErrEmpty
	}
	if discount < 0 || discount > 100 {
		return 0, fmt.Errorf("no such discount: %d", discount)
	}
	amount := 0
	for _, price := range prices {
		amount += price
	}
	return amount - amount*discount/100, nil
}

func Names(items []Item) []string {
	var names []string
	for _, item := range items {
		if item.Visible {
			names = append(names, item.Name)
		}
	}
	return names
}
`,
  },
  tests: {
    path: 'cart/cart_test.go',
    text: `package cart

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTotalAdds(t *testing.T) {
	got, err := Total([]int{10, 20}, 0)
	require.NoError(t, err)
	assert.Equal(t, 30, got)
	assert.Equal(t, 2, len(parts(got)))
}

func TestTotalIsNear(t *testing.T) {
	assert.InDelta(t, 30.3, mean(10.1, 20.2), 0.01)
}

func TestEmpty(t *testing.T) {
	_, err := Total(nil, 0)
	require.ErrorIs(t, err, ErrEmpty)
}

func TestDiscount(t *testing.T) {
	tests := []struct {
		discount int
		want     int
	}{
		{0, 100},
		{10, 90},
		{50, 50},
	}
	for _, tt := range tests {
		got, _ := Total([]int{100}, tt.discount)
		if got != tt.want {
			t.Errorf("got %d, want %d", got, tt.want)
		}
	}
}

func TestNames(t *testing.T) {
	expected := []string{"a", "b"}
	assert.Equal(t, expected, Names(items("a", "b")))
}

func TestMany(t *testing.T) {
	for n := 1; n < 50; n++ {
		got, _ := Total([]int{n}, 0)
		assert.Equal(t, n, got)
	}
}
`,
  },
};

const RUST: Source = {
  language: 'rust',
  product: {
    path: 'src/cart.rs',
    text: `use std::fmt;

#[derive(Debug, PartialEq)]
pub enum CartError {
    Empty,
    Discount(i64),
}

pub fn total(prices: &[i64], discount: i64) -> Result<i64, CartError> {
    if prices.is_empty() {
        return Err(CartError::Empty);
    }
    if !(0..=100).contains(&discount) {
        return Err(CartError::Discount(discount));
    }
    let amount: i64 = prices.iter().sum();
    Ok(amount - amount * discount / 100)
}

pub fn names(items: &[Item]) -> Vec<String> {
    items.iter().filter(|item| item.visible).map(|item| item.name.clone()).collect()
}
`,
  },
  tests: {
    path: 'tests/cart.rs',
    text: `use shop::cart::{names, total, CartError};

#[test]
fn total_adds() {
    assert_eq!(total(&[10, 20], 0), Ok(30));
    assert_eq!(total(&[5], 0), Ok(5));
}

#[test]
fn total_is_near() {
    assert_relative_eq!(mean(&[10.1, 20.2]), 15.15, epsilon = 0.01);
}

#[test]
fn refuses_an_empty_cart() {
    assert_eq!(total(&[], 0), Err(CartError::Empty));
}

#[test]
fn discounts() {
    let cases = [
        (0, 100),
        (10, 90),
        (50, 50),
    ];
    for (discount, want) in cases {
        assert_eq!(total(&[100], discount), Ok(want));
    }
}

#[test]
fn lists_names() {
    let expected = vec!["a", "b"];
    assert_eq!(names(&items(&["a", "b"])), expected);
}

#[test]
fn holds_for_many() {
    for n in 0..50 {
        assert_eq!(total(&[n], 0), Ok(n));
    }
}
`,
  },
};

const JAVA: Source = {
  language: 'java',
  product: {
    path: 'src/main/java/shop/Cart.java',
    text: `package shop;

import java.util.List;

public final class Cart {
    public static int total(List<Integer> prices, int discount) {
        if (prices.isEmpty()) {
            throw new IllegalStateException("the cart is empty");
        }
        if (discount < 0 || discount > 100) {
            throw new IllegalArgumentException("no such discount");
        }
        int amount = prices.stream().mapToInt(Integer::intValue).sum();
        return amount - amount * discount / 100;
    }

    public static List<String> names(List<Item> items) {
        return items.stream().filter(Item::visible).map(Item::name).toList();
    }
}
`,
  },
  tests: {
    path: 'src/test/java/shop/CartTest.java',
    text: `package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CartTest {
    @Test
    void totalAdds() {
        assertEquals(30, Cart.total(List.of(10, 20), 0));
        assertEquals(5, Cart.total(List.of(5), 0));
    }

    @Test
    void isNear() {
        assertEquals(15.15, Cart.mean(10.1, 20.2), 0.01);
    }

    @Test
    void refusesAnEmptyCart() {
        assertThrows(IllegalStateException.class, () -> Cart.total(List.of(), 0));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 100",
        "10, 90",
        "50, 50",
    })
    void discounts(int discount, int expected) {
        assertEquals(expected, Cart.total(List.of(100), discount));
    }

    @Test
    void names() {
        List<String> expected = List.of("a", "b");
        assertEquals(expected, Cart.names(items("a", "b")));
    }

    @Test
    void holdsForMany() {
        for (int n = 0; n < 50; n++) {
            assertEquals(n, Cart.total(List.of(n), 0));
        }
    }
}
`,
  },
};

const CPP: Source = {
  language: 'cpp',
  product: {
    path: 'src/cart.cpp',
    text: `#include "cart.h"

#include <numeric>
#include <stdexcept>

int total(const std::vector<int>& prices, int discount) {
    if (prices.empty()) {
        throw std::invalid_argument("the cart is empty");
    }
    if (discount < 0 || discount > 100) {
        throw std::out_of_range("no such discount");
    }
    int amount = std::accumulate(prices.begin(), prices.end(), 0);
    return amount - amount * discount / 100;
}

std::vector<std::string> names(const std::vector<Item>& items) {
    std::vector<std::string> found;
    for (const auto& item : items) {
        if (item.visible) found.push_back(item.name);
    }
    return found;
}
`,
  },
  tests: {
    path: 'tests/cart_test.cpp',
    text: `#include <gtest/gtest.h>

#include "cart.h"

TEST(Total, Adds) {
    EXPECT_EQ(total({10, 20}, 0), 30);
    EXPECT_EQ(total({5}, 0), 5);
}

TEST(Total, IsNear) {
    EXPECT_NEAR(mean({10.1, 20.2}), 15.15, 0.01);
}

TEST(Total, RefusesAnEmptyCart) {
    EXPECT_THROW(total({}, 0), std::invalid_argument);
}

struct Row {
    int discount;
    int want;
};

TEST(Total, Discounts) {
    const std::vector<Row> rows = {
        {0, 100},
        {10, 90},
        {50, 50},
    };
    for (const auto& row : rows) {
        EXPECT_EQ(total({100}, row.discount), row.want);
    }
}

TEST(Names, ListsThem) {
    std::vector<std::string> expected = {"a", "b"};
    EXPECT_EQ(names(items({"a", "b"})), expected);
}

TEST(Total, HoldsForMany) {
    for (int n = 0; n < 50; n++) {
        EXPECT_EQ(total({n}, 0), n);
    }
}
`,
  },
};

export const SOURCES: readonly Source[] = [PYTHON, JS, GO, RUST, JAVA, CPP];

/** Settings, scripts and lists of packages that go with them. */
export const SETTINGS: Readonly<Record<string, string>> = {
  'package.json': `{
  "name": "shop",
  "version": "1.4.0",
  "scripts": {
    "build": "tsc -p .",
    "test": "vitest run",
    "lint": "eslint . --max-warnings 0"
  },
  "dependencies": {
    "left-pad": "^1.3.0",
    "zod": "4.1.2"
  },
  "devDependencies": {
    "vitest": "^3.2.0"
  },
  "jest": {
    "coverageThreshold": {
      "global": {
        "branches": 85,
        "lines": 90
      }
    }
  }
}
`,
  'tsconfig.json': `{
  "compilerOptions": {
    "strict": true,
    "noImplicitAny": true,
    "noUnusedLocals": true,
    "skipLibCheck": false
  },
  "include": ["src"]
}
`,
  'pyproject.toml': `[project]
name = "shop"
dependencies = [
    "requests>=2.31",
    "attrs==23.2.0",
]

[tool.pytest.ini_options]
addopts = "--strict-markers --cov-fail-under=90"
testpaths = ["tests"]

[tool.coverage.report]
fail_under = 90

[tool.mypy]
disallow_untyped_defs = true
warn_unused_ignores = true

[tool.ruff.lint]
select = ["E", "F", "I"]
ignore = ["E501"]
`,
  'requirements.txt': 'requests==2.31.0\nattrs==23.2.0\n',
  'go.mod': 'module example.com/shop\n\ngo 1.23\n\nrequire (\n\tgithub.com/stretchr/testify v1.9.0\n\tgolang.org/x/text v0.16.0\n)\n',
  'Cargo.toml': '[package]\nname = "shop"\nversion = "0.1.0"\n\n[dependencies]\nserde = "1.0.203"\n\n[lints.clippy]\nunwrap_used = "deny"\nall = "deny"\n',
  'pom.xml': '<project>\n  <build>\n    <plugins>\n      <plugin>\n        <artifactId>jacoco-maven-plugin</artifactId>\n        <configuration><rules><rule><limits><limit><minimum>0.85</minimum></limit></limits></rule></rules></configuration>\n      </plugin>\n    </plugins>\n  </build>\n</project>\n',
  'CMakeLists.txt': 'project(shop CXX)\nadd_compile_options(-Wall -Wextra -Werror)\nenable_testing()\nadd_test(NAME cart COMMAND cart_test)\n',
  Makefile: 'build:\n\tgo build ./...\n\ntest:\n\tgo test ./...\n\ncheck: test\n\tgolangci-lint run\n',
  'scripts/test.sh': '#!/bin/bash\nset -euo pipefail\npytest -q\ncargo test --workspace\n',
  '.github/workflows/ci.yml': 'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    strategy:\n      matrix:\n        node: [20, 22]\n    steps:\n      - uses: actions/checkout@v4\n      - run: npm test\n',
  'tests/__snapshots__/cart.test.ts.snap': 'exports[`receipt 1`] = `\n"Total: 30"\n`;\n',
  'testdata/receipt.golden': 'Total: 30\n',
  'src/snapshots/receipt.snap': '---\nsource: src/receipt.rs\n---\nTotal: 30\n',
  'src/test/resources/ReceiptTest.receipt.approved.txt': 'Total: 30\n',
  'tests/__snapshots__/test_cart.ambr': "# name: test_receipt\n  'Total: 30'\n# ---\n",
};
