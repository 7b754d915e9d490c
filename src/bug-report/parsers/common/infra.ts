import { INFRA_ROWS } from './infra-rows.js';
import type { Parser } from '../../parser.js';
import { rowParser } from '../../rows.js';

const table = rowParser({
  tool: 'infra',
  docs: 'https://docs.github.com/en/actions/how-tos/troubleshoot-workflows',
  proof: { tier: 1 },
  literals: [...new Set(INFRA_ROWS.map((row) => row.literal))],
  rows: INFRA_ROWS.map(({ class: rule, literal, pattern, severity }) => ({ kind: 'infra', rule, literal, pattern, ...(severity === undefined ? {} : { severity }) })),
});

/**
 * What no edit of the repository cures: lost runners, networks, registries, credentials. The rule is the class; whether it decides is diagnosis' affair.
 * npm's own blocks are left to the parser that reads them whole and knows each of its codes.
 */
export const infra: Parser = {
  ...table,
  start: (sink) => {
    const machine = table.start(sink);
    return { ...machine, line: (line) => !/^npm (?:ERR!|error)\b/.test(line.text) && machine.line(line) };
  },
};
