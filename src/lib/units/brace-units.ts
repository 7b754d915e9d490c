import type { Language } from '../source.js';
import type { Header, Naming } from './header.js';
import { lineFinder } from './line-finder.js';
import { nameJs } from './names-js.js';
import { nameBraced } from './names-braced.js';
import { repairBrackets } from './repairs.js';
import { cutStatements, type Block, type Statement } from './statements.js';
import type { Masked } from './masked.js';
import { leadOf, type Unit } from './unit.js';

const HEADER = 400;

/** The units of a language with braces; null when its brackets do not match. `repaired` = their partners are guessed by the layout. */
export function braceUnits(masked: Masked, lines: readonly string[], { language, repaired = false }: { readonly language: Language; readonly repaired?: boolean }): readonly Unit[] | null {
  const statements = repaired ? cutStatements(masked.code, language, repairBrackets(masked.code)) : cutStatements(masked.code, language);
  if (statements === null) return null;
  const line = lineFinder(masked.code);
  const name = language === 'js' ? nameJs : nameBraced;
  const build = (statement: Statement, parent: { block: Block; kind: Unit['kind'] } | null): Unit => {
    const body = statement.blocks.find((block) => block.direct && !block.literal) ?? statement.blocks.find((block) => !block.literal) ?? statement.blocks[0];
    const end = Math.min(body?.open ?? statement.end, statement.start + HEADER);
    const member = parent !== null && (parent.kind === 'type' || parent.block.literal);
    const header = { code: squeezed(masked.code.slice(statement.start, end)), plain: squeezed(masked.plain.slice(statement.start, end)), member, top: parent === null, body: body?.direct === true && !body.literal };
    const naming = named(name(header), { header, repaired, inType: parent === null || parent.kind === 'type' });
    const children = statement.blocks.flatMap((block) => block.statements.map((inner) => build(inner, { block, kind: naming.kind })));
    const from = line(statement.start);
    const lead = leadOf(lines, from);
    return {
      ...naming, ...asTest(naming, lines.slice(lead - 1, from)), from, to: line(Math.max(statement.start, statement.end - 1)), head: line(Math.max(statement.start, end - 1)), lead, children,
      ...(parent?.block.literal === true && naming.kind === 'statement' ? { part: true as const } : {}),
    };
  };
  return statements.map((statement) => build(statement, null));
}

/** Where a bracket of a header is gone it names nothing any more; what has a body in a type, and assigns and asks nothing, is a method all the same. */
function named(naming: Naming, { header: { code, body }, repaired, inType }: { readonly header: Header; readonly repaired: boolean; readonly inType: boolean }): Naming {
  const method = repaired && inType && body && naming.kind === 'statement' && METHOD_LIKE.test(code) && !STEERS.test(code);
  return method ? { kind: 'function' } : naming;
}

/** Words, and a list that ends. */
const METHOD_LIKE = /^(?:[\w@<>[\],.?&*:~]{1,200}\s{1,4}){1,8}[^=;]{0,300}\)/;
const STEERS = /^(?:if|for|while|switch|do|else|try|catch|return|static\s{0,4}$)\b/;

/** A comment that was taken out left its length in blanks. */
function squeezed(text: string): string {
  return text.replace(/[ \t]{2,}/g, ' ');
}

const TEST_MARK = /^\s{0,100}(?:#\[(?:\w{1,40}::){0,4}(?:test|rstest|test_case|quickcheck|proptest|wasm_bindgen_test)\b|@(?:[\w.]{1,100}\.)?(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property)\b)/;
const GO_TEST = /^func\s{1,10}(?:\(\s{0,10}\w{1,40}\s{1,10}\*?\w{1,100}\s{0,10}\)\s{0,10})?(?:Test|Fuzz|Benchmark|Example)(?![a-z])/;

/** What an attribute, an annotation or Go's naming makes a test. */
function asTest({ kind }: { kind: Unit['kind'] }, above: readonly string[]): { kind?: 'test' } {
  if (kind !== 'function') return {};
  return above.some((text) => TEST_MARK.test(text)) || GO_TEST.test(above.at(-1) ?? '') ? { kind: 'test' } : {};
}
