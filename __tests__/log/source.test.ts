import { cleanBytes, openLog, type LogRef } from '../../src/log/index.js';
import { sources } from '../../src/log/sources/index.js';

const asked: string[] = [];
const world = {
  files: {
    read: async function* (path: string): AsyncIterable<Uint8Array> {
      asked.push(path);
      yield new TextEncoder().encode('from ');
      yield new TextEncoder().encode('a file\n');
    },
  },
};

describe('sources', () => {
  it.each<[LogRef, string[]]>([
    [{ source: 'file', path: 'ci.log' }, ['from a file']],
    [{ source: 'file', path: '-' }, ['from a file']],
    [{ source: 'command', output: new TextEncoder().encode('\u001b[31mred\u001b[0m\n') }, ['red']],
  ])('%j', async (ref, expected) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of openLog(world, ref)) chunks.push(chunk);
    expect(cleanBytes(Buffer.concat(chunks)).lines.map((line) => line.text)).toEqual(expected);
  });

  it('asks the port for the path as it is, `-` too', async () => {
    asked.length = 0;
    for await (const chunk of openLog(world, { source: 'file', path: '-' })) expect(chunk.length).toBeGreaterThan(0);
    expect(asked).toEqual(['-']);
  });

  it('registers every source under its own name', () => {
    for (const [name, source] of Object.entries(sources)) expect(source.name).toBe(name);
  });
});
