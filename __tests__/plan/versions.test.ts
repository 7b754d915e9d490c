import type { JobEnvironment } from '../../src/model/index.js';
import { withFileVersions } from '../../src/plan/versions.js';

const FILES: Readonly<Record<string, string>> = { '.nvmrc': '22\n', '.ruby-version': '3.4.1\n', 'odd.txt': '$(evil)\n' };
const environment = (tools: JobEnvironment['tools'], versionFiles: JobEnvironment['versionFiles'] = {}): JobEnvironment => ({ tools, versionFiles, earlier: [], missing: ['before'] });

test.each<[string, JobEnvironment, JobEnvironment['tools'], readonly string[], readonly string[]]>([
  ['a version that is known is not looked for', environment({ node: '20' }, { node: '.nvmrc' }), { node: '20' }, [], []],
  ['the file that the step names', environment({ node: '' }, { node: '.nvmrc' }), { node: '22' }, ['.nvmrc'], []],
  ['the usual one where it names none', environment({ ruby: '' }), { ruby: '3.4.1' }, ['.ruby-version'], []],
  ['one after the other', environment({ rust: '' }), { rust: '' }, ['rust-toolchain.toml', 'rust-toolchain'], ['Which version of rust the job had cannot be told: the machine\'s own is taken.']],
  ['a file that is not there', environment({ python: '' }, { python: 'x.toml' }), { python: '' }, ['x.toml'], ['Which version of python the job had cannot be told from x.toml: the machine\'s own is taken.']],
  ['a file that means ill', environment({ node: '' }, { node: 'odd.txt' }), { node: '' }, ['odd.txt'], ['Which version of node the job had cannot be told from odd.txt: the machine\'s own is taken.']],
])('%s', async (_, given, tools, asked, missing) => {
  const read: string[] = [];
  const found = await withFileVersions(given, (path) => {
    read.push(path);
    return Promise.resolve(FILES[path] ?? null);
  });
  expect([found.tools, read, found.missing]).toEqual([tools, asked, ['before', ...missing]]);
});
