// Builds dist/: one engine bundled by ncc, and three shims on it. `--check` builds beside it and compares, file by file.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const SHIMS = {
  'index.js': "import { runAction } from './engine/index.js';\nprocess.exitCode = await runAction();\n",
  'cli.js': "#!/usr/bin/env node\nimport { runCli } from './engine/index.js';\nprocess.exitCode = await runCli(process.argv.slice(2));\n",
  'store.js': "import { runStore } from './engine/index.js';\nprocess.exit(await runStore(process.argv.slice(2)));\n",
};

/** Bundles into a folder; ncc's own cache is off so that the same sources always give the same bytes. */
function build(out) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  const argv = [ncc, 'build', 'src/engine.ts', '-o', join(out, 'engine'), '--license', 'licenses.txt', '--no-cache', '--transpile-only', '--target', 'es2022', '-q'];
  execFileSync(process.execPath, argv, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  for (const [name, text] of Object.entries(SHIMS)) writeFileSync(join(out, name), text);
  writeFileSync(join(out, 'package.json'), `${JSON.stringify({ type: 'module' })}\n`);
  chmodSync(join(out, 'cli.js'), 0o755);
}

function files(folder) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
}

function check() {
  const fresh = mkdtempSync(join(tmpdir(), 'heal-dist-'));
  try {
    build(fresh);
    const committed = join(root, 'dist');
    const names = [...new Set([...files(fresh), ...files(committed)])];
    const stale = names.filter((name) => !same(join(fresh, name), join(committed, name)));
    if (stale.length === 0) return 0;
    console.error(`dist/ is not what the sources make (${stale.join(', ')}). Run: npm run build`);
    return 1;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function same(a, b) {
  try {
    return readFileSync(a).equals(readFileSync(b));
  } catch {
    return false;
  }
}

if (process.argv.includes('--check')) process.exitCode = check();
else build(join(root, 'dist'));
