// A process of its own that owns one run, prints its output, and how its clone was made on standard error: `node owner.mjs <sandbox> <command> <temp folder> <repository>`.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

registerHooks({
  resolve(specifier, context, next) {
    const source = specifier.startsWith('.') && specifier.endsWith('.js') ? new URL(specifier.replace(/js$/, 'ts'), context.parentURL) : null;
    return source !== null && existsSync(fileURLToPath(source)) ? next(source.href, context) : next(specifier, context);
  },
});
const [sandbox, command, temp, root] = process.argv.slice(2);
const { openRepo } = await import('../../../src/runner/git/index.ts');
const { createWorkspace, openScratch } = await import('../../../src/runner/workspace/index.ts');
const scratch = openScratch(temp);
const { repo } = await openRepo({ root, scratch: scratch.dir });
const workspace = await createWorkspace({ repo, scratch, sandbox, note: (line) => process.env.HEAL_TEST_NOTES && process.stderr.write(`${line}\n`) });
const clone = await workspace.clone();
const limits = { seconds: 60, outputBytes: 1e6, memoryBytes: 1e9, processes: 100 };
const { output } = await clone.run({ command, shell: 'sh', workingDirectory: '.', env: {}, network: false, limits });
process.stdout.write(output);
scratch.dispose();
