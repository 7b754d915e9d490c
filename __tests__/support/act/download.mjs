// Stands in for actions/download-artifact: artifacts of this run by their ids.
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? '';
for (const id of input('artifact-ids').split(',').map((one) => one.trim())) {
  const from = join(process.env.HEAL_ACT_ARTIFACTS ?? '', id);
  if (!/^\d+$/.test(id) || !existsSync(from)) {
    console.log(`::error::No artifact has the id "${id}".`);
    process.exit(1);
  }
  cpSync(from, input('path'), { recursive: true });
}
