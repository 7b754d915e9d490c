import { appendFileSync } from 'node:fs';

/** The only thing that HEAL_REQUIRE_ALL=1 does not insist on, where .ci/run found that no daemon can run: it says so in a line. */
const excused = (what: string): boolean => what === 'docker' && process.env.HEAL_WITHOUT_DOCKER === '1';

/**
 * `describe` where the machine has what the suite needs; else a skipped suite whose reason is listed at the end of the run.
 * With HEAL_REQUIRE_ALL=1 nothing may be skipped: the suite then fails with what to install.
 */
export function needs(what: string, available: boolean): (name: string, suite: () => void) => void {
  if (available) return (name, suite) => describe(name, suite);
  if (process.env.HEAL_REQUIRE_ALL === '1' && !excused(what)) {
    return (name) =>
      describe(name, () => {
        it(`has ${what}`, () => {
          throw new Error(`HEAL_REQUIRE_ALL=1, but this machine has no usable ${what}: install it.`);
        });
      });
  }
  const list = process.env.HEAL_SKIP_LIST;
  return (name, suite) => {
    if (list !== undefined) appendFileSync(list, `${name}: needs ${what}\n`);
    describe.skip(name, suite);
  };
}
