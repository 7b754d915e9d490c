import { leadsFrom, tellingParts } from '../../src/context/telling.js';
import { makeSource } from '../../src/context/source.js';
import type { Snippet } from '../../src/model/index.js';

const source = (path: string, ...functions: readonly [name: string, calls: string][]): ReturnType<typeof makeSource> =>
  makeSource(path, functions.map(([name, calls]) => `export function ${name}(x) {\n  return ${calls};\n}`).join('\n'));
const snippet = (file: string, text: string, from = 1): Snippet => ({ file, from, to: from + text.split('\n').length - 1, text, reason: 'r', rung: 0, tokens: 1 });
const TEST = snippet('test/a.test.js', "expect(entry('12')).toBe(12)");
const LIB = source('src/lib.js', ['unrelated', 'x'], ['innermost', 'x - 1'], ['inner', 'innermost(x)'], ['entry', 'inner(x)']);
const named = (parts: readonly { readonly file: string; readonly from: number }[]): string[] => parts.map(({ file, from }) => `${file}:${from}`);

describe('what of a long file is shown', () => {
  it.each<[string, readonly Snippet[], readonly string[], { room: number; all?: boolean }, string[]]>([
    ['what the test calls, and what that calls, in this order', [TEST], [], { room: 1_000 }, ['src/lib.js:10', 'src/lib.js:7', 'src/lib.js:4']],
    ['what the failure names', [], ['inner'], { room: 1_000 }, ['src/lib.js:7', 'src/lib.js:4']],
    ['what the shown product names, after what the test names', [TEST, snippet('src/x.js', 'unrelated()')], [], { room: 1_000 }, ['src/lib.js:10', 'src/lib.js:1', 'src/lib.js:7', 'src/lib.js:4']],
    ['as much as there is room for', [TEST], [], { room: 25 }, ['src/lib.js:10']],
    ['what is shown already costs nothing', [TEST, snippet('src/lib.js', 'a\nb\nc', 10)], [], { room: 15 }, ['src/lib.js:10', 'src/lib.js:7']],
    ['nothing where no name leads', [], ['other'], { room: 1_000 }, []],
    ['unless all of it is wanted, and last', [snippet('src/lib.js', '', 12)], ['inner'], { room: 1_000, all: true }, ['src/lib.js:7', 'src/lib.js:4', 'src/lib.js:10', 'src/lib.js:1']],
    ['nor then of a file of which nothing is shown', [], ['inner'], { room: 1_000, all: true }, ['src/lib.js:7', 'src/lib.js:4']],
  ])('%s', (_, shown, said, { room, all = false }, expected) => {
    expect(named(tellingParts([LIB], leadsFrom(shown, said), { room, shown, all }))).toEqual(expected);
  });

  it('is followed over all the files together: no file takes the room of what is nearer in another', () => {
    const [one, other] = [source('src/one.js', ['entry', 'far(x)'], ['farther', 'x']), source('src/other.js', ['far', 'farther(x)'])];
    expect(named(tellingParts([one, other], leadsFrom([TEST], []), { room: 1_000, shown: [TEST] }))).toEqual(['src/one.js:1', 'src/other.js:1', 'src/one.js:4']);
  });

  it('is a function without the long comment above it, and with a short one', () => {
    const lib = makeSource('src/lib.js', `/**\n${' * word\n'.repeat(8)} */\nfunction entry(x) {\n  return x;\n}\n// short\nfunction other(x) {\n  return entry(x);\n}\n`);
    expect(tellingParts([lib], leadsFrom([], ['entry', 'other']), { room: 1_000, shown: [] }).map(({ from }) => from).sort((a, b) => a - b)).toEqual([11, 14]);
  });
});
