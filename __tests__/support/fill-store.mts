// Writes to a store on a disk that is too small for its second text, and tells what came of it: `fill-store.mts FOLDER`.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import '../../scripts/typescript.mjs';

const load = <T,>(path: string): Promise<T> => import(new URL(`../../${path}`, import.meta.url).href) as Promise<T>;
const { folderStore } = await load<typeof import('../../src/runner/store/folder.js')>('src/runner/store/folder.ts');
const { createGuard } = await load<typeof import('../../src/runner/guard.js')>('src/runner/guard.ts');

const [base = ''] = process.argv.slice(2);
const store = folderStore({ base, scope: '0123456789abcdef', guard: createGuard({}) });
const first = await store.write('budget/d', 'a', 'small');
const second = await store.write('budget/d', 'a', 'large '.repeat(30_000));
const read = await store.read('budget/d');
const files = readdirSync(join(base, '0123456789abcdef/budget/d'));
process.stdout.write(JSON.stringify([first.ok ? { ok: true, texts: first.texts.size } : first, second, read.ok ? { ok: true, texts: [...read.texts.keys()], same: read.texts.get('a') === 'small', files } : read]));
