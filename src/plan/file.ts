import { z } from 'zod';
import { HEAL_BRANCH, HEAL_KEY } from '../lib/heal-names.js';
import type { Plan } from '../model/index.js';

/** Written by one job and read by the next: whoever ran in between may have had it in hands. Names and lengths are held to what a plan of ours can hold. */
const line = z.string().max(1000).refine((text) => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text));
const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const id = z.int().nonnegative();
const folder = z.string().max(300).refine((path) => path === '.' || (/^[^\0-\u001f\\]+$/.test(path) && !path.startsWith('/') && !path.split('/').some((part) => part === '..' || part === '.git')));
const shell = z.string().max(500).refine((text) => !/[\0\n\r]/.test(text));
const script = z.string().max(200_000).refine((text) => !text.includes('\0'));
const words = z.record(z.string().regex(/^[a-z]{1,20}$/), line);
const env = z.record(z.string().regex(/^[A-Za-z_]\w{0,199}$/), z.string().max(32_000).refine((text) => !text.includes('\0')));
const names = z.array(z.string().regex(/^[A-Za-z_]\w{0,199}$/)).max(200);

const PlanFile = z.strictObject({
  schema: z.literal(1),
  repository: z.string().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/),
  run: z.strictObject({ id, attempt: id, url: line, workflow: line, event: z.string().regex(/^[a-z_]{1,40}$/) }),
  head: z.strictObject({ branch: line, sha }),
  pulls: z.array(id).max(100),
  step: z.strictObject({ run: line, job: line, step: line, command: script, shell, workingDirectory: folder, env, exitCode: z.optional(z.int().min(0).max(255)) }),
  alsoIn: z.array(line).max(300),
  environment: z.strictObject({
    tools: words, versionFiles: words, distribution: z.optional(line),
    earlier: z.array(z.strictObject({ title: z.optional(line), script, shell, workingDirectory: folder, env: z.optional(env), own: z.optional(names), optional: z.optional(z.boolean()) })).max(100),
    own: z.optional(names), runner: z.optional(z.string().regex(/^[\w.-]{1,60}$/)), missing: z.array(line).max(200),
  }),
  warnings: z.array(line).max(100),
  key: z.optional(z.string().regex(HEAL_KEY)),
  continues: z.optional(z.strictObject({ branch: z.string().regex(HEAL_BRANCH), base: sha, pull: id })),
  tried: z.optional(z.array(z.strictObject({ tree: sha, sentence: line })).max(100)),
// Whoever goes on with a branch of ours has it for a head: else a plan for one branch could name another to be pushed to.
}).refine(({ continues, head, key }) => continues === undefined || (continues.branch === head.branch && continues.branch === `heal/${key ?? ''}`));

export type ReadPlan = { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly reason: string };

/** A plan's file → the plan; the reason where it is none, without anything that stands in it. */
export function readPlan(text: string): ReadPlan {
  const read = PlanFile.safeParse(json(text));
  if (read.success) return { ok: true, plan: read.data as Plan };
  const at = read.error.issues[0]?.path.filter((part) => typeof part !== 'symbol').join('.') ?? '';
  return { ok: false, reason: `It is no plan of this version${/^[\w.]{1,60}$/.test(at) ? ` (${at})` : ''}; make it again with heal plan.` };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
