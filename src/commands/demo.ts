import { UsageError, type HealRecord } from '../model/index.js';
import { heal } from '../pipeline.js';
import type { Model, Rim } from '../ports/index.js';
import type { ResolvedProvider } from '../proposal/index.js';
import { viewNamed } from '../record/index.js';
import type { Command } from './command.js';
import { decodeOptions } from './decode-options.js';
import { DEMO_CASES, DEMO_FILES, type DemoCase } from './demo-repo.js';
import { makeRequest, openProviders } from './heal-request.js';
import { DEMO_OPTIONS, RUN_OPTIONS } from './options.js';

/** `heal demo`: needs git and Node, nothing else. Its code is our own, so it runs without a sandbox, and says so. */
export const demo: Command = {
  name: 'demo',
  usage: '[--keep DIR] [--provider P]',
  summary: 'Plant a small repository with four failures and heal it.',
  options: DEMO_OPTIONS,
  maxWords: 0,
  async run(rim, { values, json }) {
    const { model, providers } = await openProviders(rim, values);
    const root = await rim.plant(DEMO_FILES, values.text('keep'));
    const show = json ? rim.events.say : rim.print;
    show(`A small shop with four planted failures stands in ${root}.\nIts code is this program's own: it runs with --sandbox none --unsafe-single-process.\n`);
    const results = [];
    for (const planted of DEMO_CASES) {
      const record = await healCase(rim, { root, planted, model, providers });
      const report = await rim.files.keep(`${planted.name}.html`, viewNamed('html').render(record));
      show(caseText(planted, record, report));
      results.push({ name: planted.name, command: planted.command, outcome: record.ending.outcome, reason: record.ending.reason, publication: record.publication, report });
    }
    const healed = results.filter((result) => result.outcome === 'healed').length;
    if (json) await rim.print(`${JSON.stringify({ root, healed, cases: results }, null, 2)}\n`);
    else await rim.print(closing(root, healed, providers.length > 0));
    return 0;
  },
};

interface Case {
  readonly root: string;
  readonly planted: DemoCase;
  readonly model: Model;
  readonly providers: readonly ResolvedProvider[];
}

async function healCase(rim: Rim, { root, planted, model, providers }: Case): Promise<HealRecord> {
  const opened = await rim.openRepo(root);
  if (!opened.ok) throw new UsageError(opened.reason);
  const world = rim.openWorld({ repo: opened.repo, sandbox: 'none', model, store: 'none' });
  const values = decodeOptions(RUN_OPTIONS, { publish: ['branch'], sandbox: ['none'], network: ['none'], 'unsafe-single-process': ['true'] }, '--');
  const occasion = { arrival: { via: 'command' as const }, source: { kind: 'command' as const }, job: '', stepName: '', command: planted.command };
  return rim.masked(await heal(world, makeRequest(rim, { values, occasion, providers, model, folder: opened.folder })));
}

function caseText(planted: DemoCase, record: HealRecord, report: string): string {
  const head = `\n── ${planted.name}: ${planted.title}\n$ ${planted.command}`;
  return [head, viewNamed('terminal').render(record).trimEnd(), `report: ${report}`, ''].join('\n');
}

function closing(root: string, healed: number, asked: boolean): string {
  const rest = asked ? '' : '\nThe logic bug needs a model: set GEMINI_API_KEY or GROQ_API_KEY, or OLLAMA_HOST, and run the demo again.';
  return `\n${healed} of ${DEMO_CASES.length} healed. See the branches with: git -C ${root} ls-remote origin${rest}\n`;
}
