import type { BugReport, Failure } from '../model/index.js';
import { codeOnly } from '../lib/blank-source.js';
import { languageOf, type Language } from '../lib/source.js';
import { isTestPath } from '../lib/test-path.js';
import { testRegions } from './regions.js';

/** Bringing in a test framework makes a file a test, whatever its name. */
const FRAMEWORKS: Readonly<Partial<Record<Language, RegExp>>> = {
  js: /(?:\bfrom|\brequire\s{0,9}\(|\bimport\s{0,9}\(?)\s{0,9}['"](?:node:test|vitest|@jest\/globals|bun:test|mocha|ava|tap|tape|uvu|jasmine|qunit|@playwright\/test|@testing-library\/[\w-]{1,40}|chai|supertest)['"/]/,
  python: /^\s{0,40}(?:import|from)\s{1,9}(?:pytest|unittest|nose|hypothesis|behave|testtools|_pytest)\b/m,
  go: /^\s{0,40}(?:import\s{1,9})?(?:[\w.]{1,40}\s{1,9})?"(?:testing|github\.com\/stretchr\/testify[^"]{0,80}|github\.com\/onsi\/[^"]{1,80})"/m,
  java: /^\s{0,9}import\s{1,9}(?:static\s{1,9})?(?:org\.junit|junit\.|org\.testng|org\.assertj|org\.hamcrest|org\.mockito|org\.scalatest|io\.kotest|kotlin\.test|spock\.)/m,
  csharp: /^\s{0,9}using\s{1,9}(?:static\s{1,9})?(?:Xunit|NUnit|Microsoft\.VisualStudio\.TestTools|FluentAssertions|Moq|TUnit)\b/m,
  ruby: /^\s{0,40}require\s{1,9}['"](?:minitest|test\/unit|rspec|test_helper|spec_helper)/m,
  php: /\b(?:PHPUnit\\Framework|Pest\\|Codeception\\)/,
  c: /^\s{0,9}#\s{0,9}include\s{0,9}[<"](?:gtest|gmock|catch2|catch|doctest|boost\/test|cppunit|check|unity|cmocka|criterion)[./]/m,
  swift: /^\s{0,9}(?:@testable\s{1,9}import|import\s{1,9}(?:XCTest|Testing|Quick|Nimble))\b/m,
  dart: /^\s{0,9}import\s{1,9}['"]package:(?:test|flutter_test|mockito)\//m,
  elixir: /\buse\s{1,9}ExUnit\b/,
  perl: /^\s{0,9}use\s{1,9}Test2?::/m,
};
/** Test blocks at the margin, where the runner's globals need no import. */
const BLOCKS = /^(?:describe|suite|it|test|context)(?:\.\w{1,20})?\s{0,9}\(\s{0,9}['"`]/m;

/**
 * Why a file counts as a test, or null: by its path, by what it imports, by test blocks in it, or because the failing assertion itself
 * stands in it. A test in a product file is a region, see `testRegions`.
 */
export function testRole(path: string, text: string | undefined, failure: Failure | undefined): string | null {
  if (isTestPath(path)) return 'a test, fixture or snapshot by its path';
  if (text === undefined) return null;
  const language = languageOf(path, text);
  if (FRAMEWORKS[language]?.test(text) === true) return 'it uses a test framework';
  if (language === 'js' && hasBlocks(text)) return 'it declares tests';
  return failure?.primary.some((bug) => bug.file === path && isFailingAssertion(bug, path, text)) === true ? 'it holds the failing assertion' : null;
}

/** The mark must stand in code: a string may well hold the words. */
function hasBlocks(text: string): boolean {
  return BLOCKS.test(text) && /^(?:describe|suite|it|test|context)\b/m.test(codeOnly(text, 'js'));
}

/**
 * Only where a test failed by comparing two values: an assertion in product code that says no is no test. An assertion in a region of tests
 * (Rust's `#[cfg(test)]`) makes no more of its file a test than that region.
 */
function isFailingAssertion({ kind, line, expected }: BugReport, path: string, text: string): boolean {
  if (kind !== 'test' || line === undefined || expected === undefined) return false;
  if (testRegions(path, text).some(({ from, to }) => from <= line && line <= to)) return false;
  return /\b(?:assert\w*|expect|should\w*|require\.\w+|t\.\w+)\b/i.test(text.split('\n')[line - 1] ?? '');
}
