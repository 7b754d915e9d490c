import { resolvePolicy } from '../lib/policy.js';
import { UsageError, type HealRecord } from '../model/index.js';
import type { Model, Rim } from '../ports/index.js';
import { publishRun, type PublishEnd } from '../handover/publish.js';
import { viewNamed } from '../record/index.js';
import type { Command } from './command.js';
import type { Values } from './decode-options.js';
import { handoverFrom, planFrom } from './handed-files.js';
import { wishesOf } from './heal-request.js';
import { PUBLISH_OPTIONS } from './options.js';
import { writeViews } from './write-views.js';

/** `heal publish`: the last of the jobs. It has the right to write, and no key; it runs nothing of the repository. */
export const publish: Command = {
  name: 'publish',
  usage: '--plan FILE --handover FILE [--plan-sha256 H] [--sha256 H] [--publish HOW]',
  summary: 'Publish what another job healed: read strictly, applied anew, screened again, under a lock.',
  options: PUBLISH_OPTIONS,
  maxWords: 0,
  async run(rim, { values, json }) {
    const { record, ok } = await publishWith(rim, values);
    await writeViews(rim, values, record);
    await rim.print(viewNamed(json ? 'result-json' : 'terminal').render(record));
    return publishCode({ record, ok }, values);
  },
};

/** No model is asked in this job, and none could be. */
const NO_MODEL: Model = { configured: [], keyed: false, baseUrls: [], ask: () => Promise.resolve({ kind: 'connection', message: 'No model is asked here.', timedOut: false, refused: true, seconds: 0 }) };

/**
 * From decoded options to an end that may be told.
 * @throws UsageError for what is missing in the call: files, a token, a repository
 */
export async function publishWith(rim: Rim, values: Values): Promise<PublishEnd> {
  const [planFile, file] = [values.text('plan'), values.text('handover')];
  if (planFile === undefined || file === undefined) throw new UsageError('Give the plan (--plan FILE) and what the heal handed over (--handover FILE), as `heal plan` and `heal run --handover` wrote them.');
  const plan = await planFrom(rim, { file: planFile, sha256: values.text('plan-sha256') });
  const repository = values.text('repository');
  const opened = await rim.openHub(repository === undefined ? {} : { repository });
  if (!opened.ok) throw new UsageError(opened.reason);
  const { hub } = opened;
  const { head: { sha, branch } } = plan;
  const ended = await publishRun({
    hub, clock: rim.clock, events: rim.events, base: () => rim.openBase({ repository: plan.repository, sha, branch }),
    around: (repo) => rim.openWorld({ repo, hub, model: NO_MODEL, sandbox: 'none', store: 'none' }),
  }, {
    plan, handover: await handoverFrom(rim, { file, sha256: values.text('sha256') }), kept: file, publish: (values.text('publish') ?? 'pull-request') as 'pull-request', wishes: wishesOf(values), dryRun: values.flag('dry-run'), owner: rim.self,
    policy: resolvePolicy({ mode: 'fix', allowPaths: values.list('allow-paths'), denyPaths: values.list('deny-paths'), minConfidence: values.number('min-confidence') ?? 0.8, network: 'none' }),
  });
  const record = rim.masked(ended.record);
  return { ...ended, record: { ...record, warnings: [...record.warnings, ...(await keyWarnings(rim))] } };
}

/** Whoever may write to the repository needs no model, and a key that is not there cannot leave. */
export async function keyWarnings(rim: Rim): Promise<readonly string[]> {
  const keys = await rim.modelKeys();
  return keys.length === 0 ? [] : [`${keys.join(', ')} ${keys.length === 1 ? 'is' : 'are'} set here, where no model is asked: a key belongs only in the job that heals. Take it out of this one.`];
}

/** What could not be published fails the job, unless it may not fail. */
export function publishCode({ record, ok }: { readonly record: HealRecord; readonly ok: boolean }, values: Values): number {
  const when = values.text('fail-when');
  if (when === 'never') return 0;
  return ok && (when !== 'unhealed' || record.ending.outcome === 'healed' || record.ending.outcome === 'nothing-to-heal') ? 0 : 1;
}
