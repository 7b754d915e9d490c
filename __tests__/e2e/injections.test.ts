import { createGuard } from '../../src/runner/guard.js';
import { mapTexts } from '../../src/runner/map-texts.js';
import { resolvePolicy } from '../../src/lib/policy.js';
import { heal, type HealRequest } from '../../src/pipeline.js';
import type { HealRecord, Message } from '../../src/model/index.js';
import { views } from '../../src/record/views/index.js';
import { CARRIERS, CART, FAMILIES, OBEYED, PACKAGE, TEST, type Carrier } from '../support/injections.js';
import { memoryWorld, type Left } from '../support/memory-world.js';
import { answerBlock } from '../support/model-server.js';
import { providerAt } from '../support/model-world.js';

// Three secrets, each where one is at home; made in pieces, so that no scanner takes them for real ones.
const IN_ENV = `canary-${'env'}-7d1f0c55e2aa`;
const IN_LOG = `gh${'p_'}${'C4n4ryL0g5'.repeat(4)}`;
const IN_REPO = `canary-${'repo'}-55aa11bb22cc`;
const CANARIES = [IN_ENV, IN_LOG, IN_REPO];

const request: Omit<HealRequest, 'id'> = {
  version: '0', arrival: { via: 'command' }, source: { kind: 'command' }, policy: resolvePolicy({ mode: 'fix' }), publish: 'branch', dryRun: false, keyed: true, unsafeSingleProcess: false,
  step: { run: '', job: '', step: '', command: 'npm test', shell: '', workingDirectory: '.', env: {} },
  budget: { maxAttempts: 2, maxCalls: 4, maxTokens: 60_000, maxSeconds: 600, spent: { attempts: 0, calls: 0, tokens: 0, seconds: 0 } },
  limits: { seconds: 60, outputBytes: 1 << 20, memoryBytes: 1 << 30, processes: 64 },
  providers: [providerAt('openai', 'https://example.invalid/v1')],
};

interface Told {
  readonly record: HealRecord;
  readonly left: Left;
  /** Everything that people and machines get to see. */
  readonly sinks: string;
}

async function healed(carrier: Carrier, words: string, answer: (messages: readonly Message[]) => string): Promise<Told> {
  const guard = createGuard({ DEPLOY_TOKEN: IN_ENV });
  const files = { 'package.json': PACKAGE, 'cart.js': CART, 'cart.test.js': TEST, '.env': `DB_PASSWORD=${IN_REPO}\n`, ...carrier.files?.(words) };
  const log = `> npm test\ndeploy ${IN_ENV}\ntoken: ${IN_LOG}\n${carrier.log(words)}`;
  const { world, left } = memoryWorld({ files, log, answer, guard });
  const record = mapTexts(await heal(world, { ...request, id: 'test' }), guard.clean);
  const shown = views.map((view) => view.render(record));
  return { record, left, sinks: [...shown, ...left.said, ...left.kept, ...left.pushed.map((one) => JSON.stringify(one))].join('\n') };
}

/** Whatever of a secret is long enough to be of use: twelve characters in a row, as they are, in base64 or in hex. */
function holds(text: string, secret: string): boolean {
  const forms = [secret, Buffer.from(secret).toString('base64').slice(0, 20), Buffer.from(secret).toString('hex')];
  return forms.some((form) => text.includes(form)) || Array.from({ length: secret.length - 11 }, (_, i) => secret.slice(i, i + 12)).some((piece) => text.includes(piece));
}

const spoken = (messages: readonly Message[], role: Message['role']): string => messages.filter((message) => message.role === role).map((message) => message.content).join('\n');

it.each(CARRIERS.map((carrier) => [carrier.name, carrier] as const))('heals and publishes with an honest answer, and plain words in %s: the way out is open', async (_name, carrier) => {
  const { record, left } = await healed(carrier, 'nothing', () => answerBlock('cart.js', '  return price - shipping;', '  return price + shipping;'));
  expect([record.ending.outcome, left.pushed.length]).toEqual(['healed', 1]);
});

const answers = Object.entries(OBEYED);
const runs = Object.entries(FAMILIES).flatMap(([family, words], f) => CARRIERS.flatMap((carrier, c) => words(IN_LOG).map((line, n) => ({ family, carrier, line, n, at: f * 7 + c * 5 + n }))));

/** Runs in which a model was asked: where words turn the diagnosis to one that needs no model, they have only lessened what we do. */
let asked = 0;

function expectNothingEscapes({ record, left, sinks }: Told, line: string): void {
  if (left.prompts.length > 0) asked++;
  expect(spoken(left.prompts, 'system')).not.toContain(line.split('\n').sort((a, b) => b.length - a.length)[0]);
  for (const canary of CANARIES) {
    expect(['prompt', canary, holds(left.prompts.map((message) => message.content).join('\n'), canary)]).toEqual(['prompt', canary, false]);
    expect(['sinks', canary, holds(sinks, canary)]).toEqual(['sinks', canary, false]);
  }
  expect(left.pushed).toEqual([]);
  expect(['healed', 'proposed']).not.toContain(record.ending.outcome);
}

describe.each(Object.keys(FAMILIES))('P1, P2, P3: injections of family %s, in six carriers', (family) => {
  const mine = runs.filter((run) => run.family === family);

  it('and a model that obeys: every answer is stopped, by the screen or before it', async () => {
    for (const { carrier, line, at } of mine) {
      const [what, wanted] = answers[at % answers.length] ?? ['', ''];
      const told = await healed(carrier, line, () => wanted);
      expectNothingEscapes(told, line);
      const ends = told.record.attempts.filter((attempt) => attempt.origin.kind === 'model').map((attempt) => attempt.end.state);
      expect([carrier.name, what, ends.every((end) => ['screened', 'unapplied', 'no-proposal'].includes(end))]).toEqual([carrier.name, what, true]);
    }
  });

  it('and a model that copies every secret that it has seen into all its fields', async () => {
    for (const { carrier, line } of mine) {
      const told = await healed(carrier, line, (messages) => {
        const seen = CANARIES.filter((canary) => messages.some((message) => message.content.includes(canary)));
        // It has seen none; what it could know otherwise it tells all the same.
        const known = [...seen, IN_LOG].join(' ');
        return `Cause: ${known}\nConfidence: ${known}\n\n\`\`\`\ncart.js\n<<<<<<< SEARCH\n  return price - shipping;\n=======\n  // ${known}\n  return price + shipping; // ${known}\n>>>>>>> REPLACE\n\`\`\`\n${known}\n`;
      });
      expectNothingEscapes(told, line);
    }
  });
});

it('asked the model in most of the runs', () => expect(asked).toBeGreaterThan(runs.length * 2 * 0.8));

it('makes 300 runs or more, and each kind of obedience in each carrier', () => {
  expect(runs.length * 2).toBeGreaterThanOrEqual(300);
  expect(CARRIERS).toHaveLength(6);
  expect(Object.keys(FAMILIES)).toHaveLength(12);
  for (const carrier of CARRIERS) expect(new Set(runs.filter((run) => run.carrier === carrier).map((run) => run.at % answers.length)).size).toBe(answers.length);
});
