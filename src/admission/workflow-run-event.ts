import { z } from 'zod';

/** What is taken of a `workflow_run` event: which run, and what GitHub's own word is then held against. Whatever else it says is asked of the API. */
export interface AnnouncedRun {
  readonly run: number;
  readonly workflow: number;
  readonly headSha: string;
}

const id = z.int().positive();
/** @see https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run */
const Payload = z.object({
  action: z.literal('completed'),
  repository: z.object({ id }),
  workflow_run: z.object({ id, workflow_id: id, head_sha: z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/), repository: z.object({ id }) }),
});

/** The run that an event announces; null where it is no event of a completed run of the repository it came to (threat O5). */
export function announcedRun(payload: unknown): AnnouncedRun | null {
  const read = Payload.safeParse(payload);
  if (!read.success || read.data.repository.id !== read.data.workflow_run.repository.id) return null;
  const { id: run, workflow_id: workflow, head_sha: headSha } = read.data.workflow_run;
  return { run, workflow, headSha };
}
