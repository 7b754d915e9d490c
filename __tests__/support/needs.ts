import { appendFileSync } from 'node:fs';

/**
 * `describe` where the machine has what the suite needs; else a skipped suite whose reason is listed at the end of the run.
 * With HEAL_REQUIRE_ALL=1 nothing may be skipped: the suite then fails with what to install.
 */
export function needs(what: string, available: boolean): (name: string, suite: () => void) => void {
  if (available) return (name, suite) => describe(name, suite);
  if (process.env.HEAL_REQUIRE_ALL === '1') {
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
