import { INFRA_ROWS } from '../infra-rows.js';
import { rowParser } from '../rows.js';

/** What no edit of the repository cures: lost runners, networks, registries, credentials. The rule is the class; whether it decides is diagnosis' affair. */
export const infra = rowParser({
  tool: 'infra',
  docs: 'https://docs.github.com/en/actions/how-tos/troubleshoot-workflows',
  literals: [...new Set(INFRA_ROWS.map((row) => row.literal))],
  rows: INFRA_ROWS.map(({ class: rule, literal, pattern, severity }) => ({ kind: 'infra', rule, literal, pattern, ...(severity === undefined ? {} : { severity }) })),
});
