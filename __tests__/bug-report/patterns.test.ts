import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RegExpParser } from '@eslint-community/regexpp';
import { analyse } from 'scslre';
import ts from 'typescript';

/** A pattern, and where it stands. */
interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** Every literal in the sources that hostile logs and hostile patches meet. */
function literals(): readonly Pattern[] {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /^(?:bug-report|log|verdict)\/.*\.ts$/.test(name));
  return files.flatMap((name) => {
    const found: Pattern[] = [];
    const tree = ts.createSourceFile(name, readFileSync(src + name, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), where: `${name}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}` });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
}

/** Patterns that are put together when the sources are loaded: nobody else sees them, so the constructor tells of them. */
async function built(): Promise<readonly Pattern[]> {
  const found: Pattern[] = [];
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [source, flags = ''], made) {
      if (typeof source === 'string') found.push({ source, flags: String(flags), where: 'new RegExp' });
      return Reflect.construct(target, [source, flags], made) as object;
    },
  });
  try {
    await import('../../src/reading.js');
    await import('../../src/verdict/index.js');
  } finally {
    globalThis.RegExp = Native;
  }
  return found;
}

/**
 * Bounds only hide what is exponential: `(?:.{1,300}a){1,6}` tries 300 to the sixth. So it is looked at once more without its bounds; what
 * then grows with a power is what the bounds are for. Not all of them are seen so: bench/parse.mts --hostile measures.
 */
function hiddenIn({ source, flags, where }: Pattern): readonly string[] {
  return slowIn({ source: source.replace(/(?<!\\[pPu])\{(\d{1,4}),(?:[3-9]|\d{2,5})\}/g, '{$1,}'), flags, where }).filter((found) => found.includes(' exponential '));
}

/** Repeats that a text can be shared out between in more than one way: exponential, or growing with the square. */
function slowIn({ source, flags, where }: Pattern): readonly string[] {
  const parser = new RegExpParser();
  const pattern = parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u'), unicodeSets: flags.includes('v') });
  const { reports } = analyse({ pattern, flags: parser.parseFlags(flags) });
  return reports.map((report) => `${where} /${source}/ ${report.exponential ? 'exponential' : 'polynomial'} (${report.type})`);
}

/** @see https://github.com/RunDevelopment/scslre */
describe('no pattern takes longer than its line', () => {
  it('of those that are written down', () => {
    const patterns = literals();
    expect(patterns.length).toBeGreaterThan(1_000);
    expect(patterns.flatMap((pattern) => [...slowIn(pattern), ...hiddenIn(pattern)])).toEqual([]);
  });

  it('of those that are put together', async () => {
    const patterns = await built();
    expect(patterns.length).toBeGreaterThan(100);
    expect(patterns.flatMap((pattern) => [...slowIn(pattern), ...hiddenIn(pattern)])).toEqual([]);
  });

  it('and one that does is seen', () => {
    expect(slowIn({ source: '\\s+$', flags: '', where: 'here' })).toEqual(['here /\\s+$/ polynomial (Move)']);
    expect(slowIn({ source: '^(?:a+)+b$', flags: '', where: 'here' }).join()).toContain(' exponential ');
    expect(hiddenIn({ source: '^(?:.{1,300}a){1,6}b$', flags: '', where: 'here' })).not.toEqual([]);
    expect(slowIn({ source: '^a{1,20} b+$', flags: '', where: 'here' })).toEqual([]);
  });
});
