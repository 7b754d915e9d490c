import type { BugReport, HealRecord } from '../../src/model/index.js';

/** A record with one failure, as far as publication looks at it. */
export function recordOf(bug: Partial<BugReport>, fingerprint = '0123456789abcdef'): HealRecord {
  const primary: BugReport = { id: 'b1', tool: 'tsc', kind: 'type', severity: 'error', message: 'broken', logLines: [1, 1], excerpt: '', fingerprint: '00', ...bug };
  return {
    id: 'r1',
    version: '0',
    startedAt: '2024-01-02T03:04:05Z',
    seconds: 1,
    ending: { outcome: 'healed', reason: 'ready', sentence: '' },
    step: { run: '', job: '', step: '', shell: 'bash', workingDirectory: '.', env: {} },
    dirty: false,
    sandbox: 'none',
    reports: { bugs: [primary], dropped: 0, unread: 0 },
    failure: { fingerprint, primary: [primary], others: [], dropped: 0 },
    attempts: [],
    publication: { kind: 'none', reason: '' },
    usage: { calls: 0, promptTokens: 0, completionTokens: 0, seconds: 0 },
    warnings: [],
  };
}
