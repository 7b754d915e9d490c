// One of several processes that count in the same store: `count-in-store.mts FOLDER NAME TIMES`.
import '../../scripts/typescript.mjs';

const load = <T,>(path: string): Promise<T> => import(new URL(`../../${path}`, import.meta.url).href) as Promise<T>;
const { folderStore } = await load<typeof import('../../src/runner/store/folder.js')>('src/runner/store/folder.ts');
const { createGuard } = await load<typeof import('../../src/runner/guard.js')>('src/runner/guard.ts');

const [base = '', name = '', times = '1'] = process.argv.slice(2);
const store = folderStore({ base, scope: '0123456789abcdef', guard: createGuard({}) });
for (let calls = 1; calls <= Number(times); calls += 1) {
  const written = await store.write('budget/2026-11-21', name, JSON.stringify({ v: 1, tokens: calls * 10, calls, money: 0 }));
  if (!written.ok) throw new Error(written.reason);
}
