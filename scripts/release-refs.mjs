// Writes what our own workflows and the callers to copy name this project by: `node scripts/release-refs.mjs v1`, or a commit with the release it is,
// `node scripts/release-refs.mjs <40 hex digits> v1.2.3`. A commit cannot name itself, so a release by commit is two: the code, then the references to it.
// `--as OWNER/NAME` also changes whose it is. Prints the files that changed; `--root DIR` works on another checkout.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const FILES = ['.github/workflows/*.yml', 'workflows/*.yml', 'environment/action.yml'];
const OURS = /^(\s*(?:- )?uses:\s*)([\w.-]+\/heal-action)((?:\/[\w./-]+)?)@\S+(?:[ \t]+#[ \t]*v\d[\w.-]*)?([ \t]+#.*)?$/gm;

/**
 * @param text a workflow or action file
 * @param release what to name: `{ ref, version?, repository? }`
 * @returns the text with every reference to this project rewritten, all else as it was
 */
export function withRefs(text, { ref, version, repository }) {
  const note = version === undefined ? '' : ` # ${version}`;
  return text.replace(OURS, (_, uses, name, path, comment = '') => `${uses}${repository ?? name}${path}@${ref}${note}${comment}`);
}

/** @throws Error in one sentence where the arguments name no release */
export function releaseOf([ref = '', version], repository) {
  if (repository !== undefined && !/^[\w-]+\/heal-action$/.test(repository)) throw new Error(`"${repository}" is no OWNER/heal-action.`);
  const owner = repository === undefined ? {} : { repository };
  if (/^[0-9a-f]{40}$/.test(ref)) {
    if (version === undefined || !/^v\d+(\.\d+){0,2}$/.test(version)) throw new Error('A commit goes with the release it is, as in: release-refs.mjs 0123…cdef v1.2.3');
    return { ref, version, ...owner };
  }
  if (version !== undefined || !/^v\d+(\.\d+){0,2}$/.test(ref)) throw new Error(`"${ref}" is neither a release (v1, v1.2.3) nor a commit (40 hex digits).`);
  return { ref, ...owner };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { as: { type: 'string' }, root: { type: 'string' } } });
    const release = releaseOf(positionals, values.as);
    const root = values.root ?? fileURLToPath(new URL('..', import.meta.url));
    for (const file of FILES.flatMap((glob) => globSync(glob, { cwd: root })).sort()) {
      const text = readFileSync(join(root, file), 'utf8');
      const made = withRefs(text, release);
      if (made === text) continue;
      writeFileSync(join(root, file), made);
      console.log(file);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
