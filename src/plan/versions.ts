import { USUAL_FILES, versionIn, type Tool } from '../admission/index.js';
import type { JobEnvironment } from '../model/index.js';

/** Reads a file of the head that failed; null where there is none. */
export type ReadFile = (path: string) => Promise<string | null>;

/** The versions that neither the set-up step nor its log names, from the files of the repository that do. What no file names is said to be missing. */
export async function withFileVersions(environment: JobEnvironment, read: ReadFile): Promise<JobEnvironment> {
  const [tools, missing]: [Record<string, string>, string[]] = [{ ...environment.tools }, [...environment.missing]];
  for (const [tool, version] of Object.entries(environment.tools)) {
    if (version !== '') continue;
    const named = environment.versionFiles[tool];
    const found = await firstIn(named === undefined ? USUAL_FILES[tool as Tool] : [named], tool as Tool, read);
    if (found === '') missing.push(`Which version of ${tool} the job had cannot be told${named === undefined ? '' : ` from ${named}`}: the machine's own is taken.`);
    tools[tool] = found;
  }
  return { ...environment, tools, missing };
}

async function firstIn(paths: readonly string[], tool: Tool, read: ReadFile): Promise<string> {
  for (const path of paths) {
    const text = await read(path);
    const version = text === null ? '' : versionIn(path, text, tool);
    if (version !== '') return version;
  }
  return '';
}
