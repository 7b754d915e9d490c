// Plants faults by mutation operators in real libraries: `npm run bench:plant [-- LANGUAGE,…] [--cache DIR] [--seed S] [--each N]`. Libraries come from the
// package registries by their own managers (bench/planted/libraries.ts) into the cache, and what is planted there is kept for bench:context and bench:heal.
import '../scripts/typescript.mjs';
import { parseArgs } from 'node:util';

const { allPlanted, PLANT_OPTIONS } = (await import(new URL('planted/all.ts', import.meta.url).href)) as typeof import('./planted/all.js');
const { values, positionals } = parseArgs({ allowPositionals: true, options: PLANT_OPTIONS });
for (const { library, planted } of allPlanted({ ...values, wanted: positionals[0], say: (text) => process.stdout.write(text) })) {
  const operators = new Map<string, number>();
  for (const { operator } of planted.faults) operators.set(operator, (operators.get(operator) ?? 0) + 1);
  process.stdout.write(`${library.language}, ${library.id}: ${planted.faults.length} faults in ${new Set(planted.faults.map(({ path }) => path)).size} files, ${planted.tried.survived} mutants survived, ${planted.tried.endless} did not end; ${[...operators].map(([name, n]) => `${name} ${n}`).join(', ')}\n`);
}
