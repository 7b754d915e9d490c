import { resolvePolicy } from '../lib/policy.js';
import { UsageError, type CheckResult } from '../model/index.js';
import { patchFromTree } from '../patch/index.js';
import { NO_GRANT } from '../lib/grant.js';
import type { Rim } from '../ports/index.js';
import { screen } from '../verdict/index.js';
import type { Command } from './command.js';
import { GATE_OPTIONS } from './options.js';

/** More than any patch that could pass the size check. */
const MAX_PATCH = 8 << 20;

/** `heal gate`: the screen of a patch against HEAD under a model's Policy. Asks no model, runs nothing. */
export const gate: Command = {
  name: 'gate',
  usage: '--repo DIR --patch FILE',
  summary: 'Screen a patch as if a model had written it.',
  options: GATE_OPTIONS,
  maxWords: 0,
  async run(rim, { values, json }) {
    const file = values.text('patch');
    if (file === undefined) throw new UsageError('--patch is missing: give the patch to judge (a file, or - for standard input).');
    const opened = await rim.openRepo(values.text('repo') ?? '.');
    if (!opened.ok) throw new UsageError(opened.reason);
    const { repo } = opened;
    const { head } = repo.state;
    const applied = await repo.applyPatch(head, await readAll(rim, file));
    const cut = applied.ok ? await patchFromTree(repo, head, applied.tree) : { ok: false as const, text: applied.reason };
    const policy = resolvePolicy({ mode: 'fix', allowPaths: values.list('allow-paths'), denyPaths: values.list('deny-paths'), minConfidence: 0.8, network: 'none' });
    const basePaths = (await repo.list(head)).map((entry) => entry.path);
    const checks: readonly CheckResult[] = cut.ok ? screen({ changes: cut.changes, policy, grant: NO_GRANT, basePaths }) : [{ id: 'applies', ok: false, reason: cut.text }];
    const clean = checks.every((check) => check.ok);
    await rim.print(json ? `${JSON.stringify({ clean, checks }, null, 2)}\n` : text(clean, checks));
    return clean ? 0 : 1;
  },
};

function text(clean: boolean, checks: readonly CheckResult[]): string {
  const rows = checks.map((check) => `${check.ok ? 'ok     ' : 'refused'}  ${check.id}: ${check.reason}`);
  return `${[...rows, clean ? 'Clean.' : `Refused by ${checks.filter((check) => !check.ok).map((check) => check.id).join(', ')}.`].join('\n')}\n`;
}

async function readAll(rim: Rim, file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of rim.files.read(file)) {
    size += chunk.length;
    if (size > MAX_PATCH) throw new UsageError(`${file} is larger than ${MAX_PATCH >> 20} MiB; that is no fix.`);
    // A copy: the next read may use the same memory.
    chunks.push(new Uint8Array(chunk));
  }
  const whole = new Uint8Array(size);
  chunks.reduce((at, chunk) => (whole.set(chunk, at), at + chunk.length), 0);
  return whole;
}
