// Stands in for actions/upload-artifact: files into a folder of the run's artifacts, under an id. As with the real one a name is given once.
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? '';
const [root, path, name] = [process.env.HEAL_ACT_ARTIFACTS ?? '', input('path'), input('name')];
const fail = (why) => {
  console.log(`::error::${why}`);
  process.exit(1);
};
if (!/^[^":<>|*?\r\n\\/]+$/.test(name)) fail(`${name} is no name of an artifact`);
if (!existsSync(path)) fail(`No files were found with the provided path: ${path}.`);
mkdirSync(join(root, 'names'), { recursive: true });
if (existsSync(join(root, 'names', name))) fail('Failed to CreateArtifact: an artifact with this name already exists on the workflow run');
const id = String(1000 + readdirSync(join(root, 'names')).length);
writeFileSync(join(root, 'names', name), id);
cpSync(path, statSync(path).isDirectory() ? join(root, id) : join(root, id, basename(path)), { recursive: true });
appendFileSync(process.env.GITHUB_OUTPUT ?? '', `artifact-id=${id}\n`);
