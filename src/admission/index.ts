import type { SandboxState } from '../ports/index.js';
import type { Arrival, Refusal } from './trigger.js';
import { triggers } from './triggers/index.js';

export { environmentOf } from './environment.js';
export { planStep, type Announced } from './planned-step.js';
export { admitRun, ownKey, RED, type OwnHead, type RunFacts, type RunRefusal } from './run-facts.js';
export { stillWanted } from './still-wanted.js';
export { announcedRun, type AnnouncedRun } from './workflow-run-event.js';
export type { Arrival, Refusal } from './trigger.js';
export { triggers } from './triggers/index.js';
export type { Tool } from './toolchains.js';
export { USUAL_FILES, versionIn } from './version-files.js';
export { readWorkflow, type WorkflowFile } from './workflow-file.js';

export interface AdmissionFacts {
  readonly arrival: Arrival;
  readonly sandbox: SandboxState;
  /** A model key is in this process. */
  readonly keyed: boolean;
  /** More than a patch file is to be handed over. */
  readonly publishes: boolean;
  readonly unsafeSingleProcess: boolean;
}

/** May this run go on? Null = yes, else the first reason why not. Pure; reads no log. */
export function admit(facts: AdmissionFacts): Refusal | null {
  const trigger = triggers.find((candidate) => candidate.name === facts.arrival.via);
  if (trigger === undefined) return { reason: 'event', detail: facts.arrival.via };
  return trigger.admit(facts.arrival) ?? refusedEnvironment(facts) ?? refusedSandbox(facts.sandbox) ?? refusedProcess(facts);
}

/** A key in a process whose connections another may read is a key given away. */
function refusedEnvironment({ arrival: { foreign = [] }, keyed, unsafeSingleProcess }: AdmissionFacts): Refusal | null {
  return keyed && !unsafeSingleProcess && foreign.length > 0 ? { reason: 'environment', detail: foreign.join(', ') } : null;
}

function refusedSandbox(sandbox: SandboxState): Refusal | null {
  return sandbox.ok ? null : { reason: 'sandbox', detail: `${sandbox.reason} ${sandbox.todo}` };
}

/** Without a sandbox the code that is run can read our environment: a key there and a push right must not meet. */
function refusedProcess({ arrival, sandbox, keyed, publishes, unsafeSingleProcess }: AdmissionFacts): Refusal | null {
  if (!sandbox.ok || sandbox.name !== 'none' || unsafeSingleProcess) return null;
  // A workflow that heals other runs has the base repository's secrets, whoever's change it heals.
  if (keyed && arrival.via === 'planned') return { reason: 'single-process', detail: 'sandbox "none" and a model key' };
  return keyed && publishes ? { reason: 'single-process', detail: 'sandbox "none" with a model key and publishing beyond a patch' } : null;
}
