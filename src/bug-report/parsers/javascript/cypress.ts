import type { Parser } from '../../parser.js';
import { machine } from './mocha.js';

/** Cypress runs mocha in a browser and prints its list of failures, spec file by spec file; frames are webpack addresses of the project's files. */
export const cypress: Parser = {
  tool: 'cypress',
  language: 'javascript',
  docs: 'https://docs.cypress.io/app/references/command-line',
  proof: { tier: 3, why: 'its program is fetched from a host of its own when the package is installed, and that host cannot be reached here' },
  literals: [' passing (', ' failing', '(Run Starting)'],
  start: (sink) => machine(sink, 'cypress'),
};
