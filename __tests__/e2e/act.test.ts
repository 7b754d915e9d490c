import { startHub, type Hub, type RepoState } from '../support/hub/index.js';
import { openStage, type Stage } from '../support/act/index.js';
import { needs } from '../support/needs.js';
import { hasBubblewrap } from '../support/spawned.js';
import { tempRepo, type TempRepo } from '../support/temp-repo.js';
import { hasWorkflowTools } from '../support/workflow-tools.js';

needs('bubblewrap and act (node scripts/workflow-tools.mjs)', hasBubblewrap() && hasWorkflowTools())('the workflows to copy, run by act', () => {
  let world: Hub;
  let repo: RepoState;
  let work: TempRepo;
  let stage: Stage;

  beforeEach(async () => {
    world = await startHub();
    repo = world.repo('octo/demo');
    stage = openStage(world, repo);
  });
  afterEach(async () => {
    stage.dispose();
    work.dispose();
    await world.close();
    expect(world.violations).toEqual([]);
  });

  const push = (): string => {
    work.git('push', '-q', repo.git.dir, 'HEAD:refs/heads/topic');
    return work.git('rev-parse', 'HEAD').trim();
  };

  it('in-job.yml: a red step is healed where it runs, and the job stays red', async () => {
    const PACKAGE = { name: 'demo', version: '1.0.0', scripts: { test: './run.sh' } };
    work = tempRepo({ 'run.sh': '#!/bin/sh\necho fine\n', 'package.json': JSON.stringify(PACKAGE), 'package-lock.json': JSON.stringify({ name: 'demo', version: '1.0.0', lockfileVersion: 3, requires: true, packages: { '': { name: 'demo', version: '1.0.0' } } }) }, { branch: 'topic' });
    push();
    const acted = await stage.run({ workflow: 'workflows/in-job.yml', event: 'push', branch: 'topic', payload: { ref: 'refs/heads/topic' } });
    console.log(acted.log.slice(-6000), acted.jobs, acted.summary.slice(0, 500));
    expect(acted.jobs).toEqual({ test: 'failure' });
    expect(repo.pulls).toMatchObject([{ base: 'topic', draft: false, state: 'open' }]);
  });
});
