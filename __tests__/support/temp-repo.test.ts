import { chmodSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { tempRepo } from './temp-repo.js';

describe('a temp repository', () => {
  it('has the same ids on every run', () => {
    const [one, two] = [tempRepo({ 'a b/ü\n.txt': 'x', run: { content: '#!/bin/sh\n', mode: 0o755 } }), tempRepo({ 'a b/ü\n.txt': 'x', run: { content: '#!/bin/sh\n', mode: 0o755 } })];
    expect(one.git('rev-parse', 'HEAD')).toBe(two.git('rev-parse', 'HEAD'));
    expect(one.git('ls-files', '-s', 'run')).toMatch(/^100755 /);
    one.dispose();
    two.dispose();
  });

  it('has a digest that sees content, modes, links and .git, but not times', () => {
    const repo = tempRepo({ a: 'one', l: { link: 'a' } });
    const first = repo.digest();
    utimesSync(join(repo.root, 'a'), 1, 1);
    expect(repo.digest()).toBe(first);
    const seen = new Set([first]);
    const changes = [() => repo.write('a', 'two'), () => chmodSync(join(repo.root, 'a'), 0o600), () => repo.write('l', { link: 'b' }), () => repo.git('config', 'x.y', 'z')];
    for (const change of changes) {
      change();
      seen.add(repo.digest());
    }
    expect(seen.size).toBe(changes.length + 1);
    repo.dispose();
  });
});
