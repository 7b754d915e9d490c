import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One test, one suite, or one row of a table, as its source says it. */
export interface TestTitle {
  /** Below `__tests__`. */
  readonly file: string;
  readonly title: string;
}

const CALLS = new Set(['it', 'test', 'describe', 'needs', 'fit', 'fdescribe']);

/** Titles of all tests below a folder, collected without running any: whoever runs them to ask their names needs everything that they need. */
export function testTitles(folder: string): readonly TestTitle[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('fixtures/'));
  return files.sort().flatMap((file) => titlesIn(readFileSync(join(folder, file), 'utf8')).map((title) => ({ file, title })));
}

/**
 * Titles in one source: the first argument of `describe`, `it`, `test` and `needs(…)(…)`, and of a table (`.each`) a title per row, filled in as far as its words are plain
 * text. Strings anywhere else are no titles.
 */
export function titlesIn(text: string): readonly string[] {
  const source = ts.createSourceFile('x.test.ts', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const constants = constantsOf(source);
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) titles.push(...titlesOf(node, constants));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return titles;
}

type Constants = ReadonlyMap<string, ts.Expression>;

function titlesOf(call: ts.CallExpression, constants: Constants): readonly string[] {
  if (!CALLS.has(rootOf(call.expression)) || call.arguments.length < 2 || isBare(call.expression, 'needs')) return [];
  const title = wordsOf(call.arguments[0]);
  if (title === null) return [];
  const table = tableOf(call.expression);
  if (table === null) return [title];
  const rows = rowsOfTable(table, constants);
  return rows.length === 0 ? [title] : rows.map((row) => filled(title, row));
}

/** `it` of `it.each<Row>(table)`, `needs` of `needs(what, there)`, '' of anything else. */
function rootOf(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node) || ts.isExpressionWithTypeArguments(node)) return rootOf(node.expression);
  return '';
}

function isBare(callee: ts.Expression, name: string): boolean {
  return ts.isIdentifier(callee) && callee.text === name;
}

function tableOf(callee: ts.Expression): ts.Expression | null {
  const isEach = ts.isCallExpression(callee) && ts.isPropertyAccessExpression(callee.expression) && callee.expression.name.text === 'each';
  return isEach ? (callee.arguments[0] ?? null) : null;
}

/** What the first cells of a row say. A cell that is no plain text ends it. */
type Row = readonly string[];

/** A list of words is a table with one cell in each row. */
function rowsOfTable(table: ts.Expression, constants: Constants): readonly Row[] {
  if (ts.isAsExpression(table) || ts.isParenthesizedExpression(table)) return rowsOfTable(table.expression, constants);
  if (ts.isIdentifier(table)) {
    const constant = constants.get(table.text);
    return constant === undefined || ts.isIdentifier(constant) ? [] : rowsOfTable(constant, constants);
  }
  if (!ts.isArrayLiteralExpression(table)) return rowsOf(table, constants, new Set());
  return table.elements.flatMap((element) => {
    const words = wordsOf(element);
    if (words !== null) return [[words]];
    return ts.isSpreadElement(element) ? rowsOfTable(element.expression, constants) : rowsOf(element, constants, new Set());
  });
}

/** Arrays and objects that begin with words, wherever they stand in the expression (`...paths.map((path) => ['D6', path])`), and in the constants that it names. */
function rowsOf(node: ts.Node, constants: Constants, seen: Set<string>): readonly Row[] {
  const row = rowOf(node);
  if (row !== null) return [row];
  if (ts.isIdentifier(node)) {
    const constant = constants.get(node.text);
    if (constant === undefined || seen.has(node.text)) return [];
    return rowsOf(constant, constants, seen.add(node.text));
  }
  const rows: Row[] = [];
  ts.forEachChild(node, (child) => void rows.push(...rowsOf(child, constants, seen)));
  return rows;
}

function rowOf(node: ts.Node): Row | null {
  if (ts.isArrayLiteralExpression(node)) {
    const cells = node.elements.map(wordsOf);
    const end = cells.indexOf(null);
    const words = (end === -1 ? cells : cells.slice(0, end)).filter((cell) => cell !== null);
    return words.length === 0 ? null : words;
  }
  if (!ts.isObjectLiteralExpression(node)) return null;
  const named = node.properties.find((property) => ts.isPropertyAssignment(property) && ['name', 'id', 'what'].includes(property.name.getText()));
  const words = named !== undefined && ts.isPropertyAssignment(named) ? wordsOf(named.initializer) : null;
  return words === null ? null : [words];
}

function filled(title: string, row: Row): string {
  const cells = [...row];
  return title.replace(/%[sjpoidf]|\$\w+/g, () => cells.shift() ?? '…');
}

/** The text of a literal; what a template computes is an ellipsis. Null where it is no text. */
function wordsOf(node: ts.Node | undefined): string | null {
  if (node === undefined) return null;
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node) ? node.head.text + node.templateSpans.map((span) => `…${span.literal.text}`).join('') : null;
}

function constantsOf(source: ts.SourceFile): Constants {
  const constants = new Map<string, ts.Expression>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== undefined) constants.set(node.name.text, node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return constants;
}
