import type { OUTCOMES, Outcome } from '../src/model/index.js';

/** What a person does about each way a run may end: the table of the README is made from it. Short; the sentence of the run itself says what happened. */
export const ADVICE: { readonly [O in Outcome]: { readonly [R in (typeof OUTCOMES)[O][number]]: readonly [means: string, next: string] } } = {
  healed: { ready: ['proven; score at least `min-confidence`', 'Read the change and merge it.'] },
  proposed: { draft: ['proven, on thinner evidence', 'Read the change with care; the table in it says what is missing.'] },
  'not-reproduced': {
    green: ['the step is green when it is run again', 'Nothing, if the rerun that was asked for is green; else look for what the job shares with others.'],
    'other-failure': ['run again, the step fails in another way', 'Make the two runs alike: `setup`, `env`, `network`, or a `runner` like the one it failed on.'],
  },
  'rerun-requested': {
    infra: ['it came from outside the code; the failed jobs were started once more', 'Nothing, unless it comes back: then look at the runner or the service.'],
    flake: ['a test fails now and then; the failed jobs were started once more', 'Make the test steady.'],
  },
  escalated: {
    infra: ['it came from outside the code', 'Start the job again; look at the runner or the service.'],
    flake: ['a test fails now and then', 'Start the job again; make the test steady.'],
    dependency: ['a dependency is what broke', 'Choose the version that is right.'],
    workflow: ['the workflow is what broke', 'Mend it by hand; workflows are closed to heals.'],
    'base-broken': ['the base branch fails in the same way', 'Heal or mend the base branch first, then bring this one up to date.'],
    unknown: ['what broke cannot be told from the output', 'Read the last lines of the step; a tool of your own can be taught with `problem-matchers` or `errorformat`.'],
    'diagnosis-only': ['a log alone was given', 'Give the command as well.'],
  },
  refused: {
    fork: ['the head lies in another repository', 'Push the branch to this repository, if you trust it.'],
    'own-branch': ['a branch called `heal/…` that is not as a heal made it', 'Merge it, go on by hand under another name, or delete it.'],
    'stale-head': ['the branch has moved on', 'Nothing: the run of the new head decides.'],
    actor: ['whoever asked, or started the run again, has no write access', 'Somebody who has it asks again.'],
    event: ['the event may not start a heal', 'Use `workflow_run`, `workflow_dispatch`, `push`, `pull_request`, `schedule` or `merge_group`.'],
    sandbox: ['no sandbox to try a fix in', 'Use `org/heal-action/environment`, or install bubblewrap or docker ([docs/sandbox.md](docs/sandbox.md)).'],
    attempts: ['this failure was tried as often as it may be', 'Take up from the pull request or the attempts of the earlier runs.'],
    handover: ['what one job handed to the next is not what it told', 'Start the heal again; look into the jobs of the workflow if it comes back.'],
    environment: ['an earlier step may have set what lets it read a key', 'Set it in the runner’s own environment, or use the three jobs of `heal.yml`.'],
    'single-process': ['code, key and the right to push would be in one process', 'Use a sandbox, `publish: patch`, or the three jobs of `heal.yml`.'],
  },
  'gave-up': {
    'no-provider': ['no fixer did it, and no model is configured', 'Set one of the keys below, or `ollama-host`.'],
    providers: ['no model gave an answer that could be used', 'Check keys and quotas, or name another `provider`.'],
    budget: ['a budget is used up', 'Raise `budget-tokens`, `budget-calls`, `budget-money` or the one of the day.'],
    attempts: ['no attempt brought a proven mend', 'Take up from the attempts in the report, raise `max-attempts`, or name another `model`.'],
    repeated: ['the attempts went round in circles', 'Take up from the attempts in the report, or name another `model`.'],
    screened: ['what was proposed was stopped before it ran', 'Read the reasons; `allow-paths` opens what you want to be changed.'],
    score: ['green, but the evidence is too thin', 'Judge the attempt in the report yourself.'],
  },
  'nothing-to-heal': {
    green: ['the step is green', 'Nothing.'],
    'no-failed-step': ['no failed step was found', 'Nothing; or give the log of the job that failed.'],
  },
};
