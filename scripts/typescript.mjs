// Lets a script import the sources as they are: Node strips the types, and `./x.js` is looked up as `./x.ts`. Needs Node 22.15 or newer.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const typescript = specifier.startsWith('.') && context.parentURL !== undefined ? new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL) : undefined;
    return next(typescript !== undefined && existsSync(typescript) ? typescript.href : specifier, context);
  },
});
