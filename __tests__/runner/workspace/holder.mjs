// A process that sees into mounted layers and is killed while it does: `node holder.mjs <mark> <folder>`, the folder holding lower, upper, work, merged.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

registerHooks({
  resolve(specifier, context, next) {
    const source = specifier.startsWith('.') && specifier.endsWith('.js') ? new URL(specifier.replace(/js$/, 'ts'), context.parentURL) : null;
    return source !== null && existsSync(fileURLToPath(source)) ? next(source.href, context) : next(specifier, context);
  },
});
const [mark, folder] = process.argv.slice(2);
const { mounted } = await import('../../../src/runner/workspace/mount.ts');
await mounted({ lower: [`${folder}/lower`], upper: `${folder}/upper`, work: `${folder}/work`, merged: `${folder}/merged` }, mark, (tree) => {
  process.stdout.write(`${tree}\n`);
  return new Promise((resolve) => setTimeout(resolve, 600_000));
});
