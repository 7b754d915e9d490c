import type { Sandbox } from '../sandbox.js';

/** No sandbox: the command runs natively in the clone's folder. Only its environment is not ours. */
export const none: Sandbox = {
  name: 'none',
  summary: 'no isolation: commands run natively in a copy of the work tree, with an environment built from zero',
  wrap: (spec) => ({ argv: spec.argv, env: spec.env }),
};
