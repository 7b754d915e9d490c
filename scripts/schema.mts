// Writes schema/result.schema.json from its one definition; `--check` only says whether it is up to date.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

// The sources import each other by the names of what they compile to; Node runs them as they are (24 and later strips the types).
registerHooks({ resolve: (name, context, next) => next(name.startsWith('.') && context.parentURL?.includes('/node_modules/') === false ? name.replace(/\.js$/, '.ts') : name, context) });

const { resultJsonSchema } = (await import(new URL('./result-schema.ts', import.meta.url).href)) as typeof import('./result-schema.js');
const file = new URL('../schema/result.schema.json', import.meta.url);
const made = `${JSON.stringify(resultJsonSchema(), null, 2)}\n`;

if (process.argv.includes('--check')) {
  const stands = readFileSync(file, 'utf8') === made;
  if (!stands) process.stderr.write('schema/result.schema.json is not up to date: run node scripts/schema.mts\n');
  process.exitCode = stands ? 0 : 1;
} else {
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, made);
}
