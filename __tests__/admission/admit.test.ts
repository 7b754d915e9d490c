import { admit, type AdmissionFacts } from '../../src/admission/index.js';

const SAFE: AdmissionFacts = {
  arrival: { via: 'command' },
  sandbox: { ok: true, name: 'bubblewrap', warnings: [] },
  keyed: true,
  publishes: true,
  unsafeSingleProcess: false,
};
const pull = (head: unknown, base: unknown) => ({ via: 'in-job' as const, event: { name: 'pull_request', payload: { pull_request: { head: { repo: head }, base: { repo: base } } } } });
const none = { ok: true, name: 'none', warnings: [] } as const;

describe('admit', () => {
  it.each<[string, Partial<AdmissionFacts>, string | null]>([
    ['a person at a terminal', {}, null],
    ['a push', { arrival: { via: 'in-job', event: { name: 'push', payload: {} } } }, null],
    ['a pull request of the same repository', { arrival: pull({ id: 1 }, { id: 1 }) }, null],
    ['a pull request of a fork', { arrival: pull({ id: 2 }, { id: 1 }) }, 'fork'],
    ['a pull request of a deleted fork', { arrival: pull(null, { id: 1 }) }, 'fork'],
    ['a payload without any repository', { arrival: { via: 'in-job', event: { name: 'pull_request', payload: null } } }, 'fork'],
    ['ids that are words', { arrival: pull({ id: '1' }, { id: '1' }) }, 'fork'],
    ['a payload that inherits its fields', { arrival: { via: 'in-job', event: { name: 'pull_request', payload: Object.create({ pull_request: { head: { repo: { id: 1 } }, base: { repo: { id: 1 } } } }) } } }, 'fork'],
    ['pull_request_target', { arrival: { via: 'in-job', event: { name: 'pull_request_target', payload: {} } } }, 'event'],
    ['workflow_run', { arrival: { via: 'in-job', event: { name: 'workflow_run', payload: {} } } }, 'event'],
    ['an event nobody knows', { arrival: { via: 'in-job', event: { name: 'toString', payload: {} } } }, 'event'],
    ['our own branch', { arrival: { via: 'in-job', event: { name: 'push', payload: {} }, branch: 'heal/0a1b2c3d-4e5f6a7b' } }, 'own-branch'],
    ['a branch that merely sounds like ours', { arrival: { via: 'in-job', event: { name: 'push', payload: {} }, branch: 'healthy' } }, null],
    ['no sandbox', { sandbox: { ok: false, reason: 'bubblewrap is missing.', todo: 'Install it.' } }, 'sandbox'],
    ['no isolation, a key and a push', { sandbox: none }, 'single-process'],
    ['the same, allowed by name', { sandbox: none, unsafeSingleProcess: true }, null],
    ['no isolation but no key', { sandbox: none, keyed: false }, null],
    ['no isolation but only a patch', { sandbox: none, publishes: false }, null],
    ['E9 a key beside what an earlier step of the job has set', { arrival: { via: 'in-job', foreign: ['NODE_EXTRA_CA_CERTS'] } }, 'environment'],
    ['E9 the same, allowed by name', { arrival: { via: 'in-job', foreign: ['NODE_EXTRA_CA_CERTS'] }, unsafeSingleProcess: true }, null],
    ['E9 the same without a key', { arrival: { via: 'in-job', foreign: ['NODE_EXTRA_CA_CERTS'] }, keyed: false }, null],
    ['E9 nothing of the kind', { arrival: { via: 'in-job', foreign: [] } }, null],
  ])('%s', (_, facts, reason) => {
    expect(admit({ ...SAFE, ...facts })?.reason ?? null).toBe(reason);
  });
});
