import { gatherContext, repositoryAt, rulesOf } from '../context/index.js';
import { makeFailure } from '../bug-report/index.js';
import { diagnose } from '../diagnosis/index.js';
import { resolvePolicy } from '../lib/policy.js';
import { UsageError, type Context, type Diagnosis, type Failure, type RepositoryMap, type Rung } from '../model/index.js';
import type { Rim } from '../ports/index.js';
import { skillsFor } from '../proposal/index.js';
import { readStream } from '../reading.js';
import type { CommandArguments } from './command.js';

export interface Understood {
  readonly failure: Failure;
  readonly diagnosis: Diagnosis;
  readonly context: Context;
  /** How a model would be asked first. */
  readonly skill: string;
  /** The repository's own conventions, where it has any. */
  readonly rules: string | null;
  /** What a model would first be asked to choose from; absent where it would not be asked. */
  readonly map?: RepositoryMap;
}

/** Log + repository → what a model would be shown; null when there is no failure in the log. No model is asked. `room` = tokens of code that the one to be asked takes. */
export async function understand(rim: Rim, { values, words }: CommandArguments, options: { readonly room?: number } = {}): Promise<Understood | null> {
  const opened = await rim.openRepo(values.text('repo') ?? '.');
  if (!opened.ok) throw new UsageError(opened.reason);
  const { repo } = opened;
  const { baseTree, root } = repo.state;
  const { reports } = await readStream(rim.files.read(words[0] ?? '-'), { roots: [root] });
  const found = makeFailure(reports, { job: '', step: '' });
  if (found === null) return null;
  const [tree, lastChange] = await Promise.all([repo.list(baseTree), repo.lastChange()]);
  const step = { run: '', job: '', step: '', shell: '', workingDirectory: '.', env: {} };
  const { diagnosis, failure } = diagnose({ reports, failure: found, step, tree, lastChange });
  const rung = (values.number('rung') ?? 0) as Rung;
  const policy = resolvePolicy({ mode: 'fix', allowPaths: [], denyPaths: values.list('deny-paths'), minConfidence: 0.8, network: 'none' });
  const skill = skillsFor({ bugs: failure.primary, diagnosis, changed: lastChange })[0] ?? '';
  let map: RepositoryMap | undefined;
  const choose = (offered: RepositoryMap): Promise<null> => {
    map = offered;
    return Promise.resolve(null);
  };
  const room = options.room === undefined ? {} : { room: options.room };
  const context = await gatherContext({ failure, diagnosis, rung, policy, choose, ...room, ...(await repositoryAt(repo, baseTree)) });
  return { failure, diagnosis, skill, rules: await rulesOf(repo, policy), context, ...(map === undefined ? {} : { map }) };
}
