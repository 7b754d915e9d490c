import type { Parser } from '../../parser.js';

const COVERED = /^\S{1,400}:\d{1,7}:\t{1,12}\S{1,300}\t{1,12}\d{1,3}\.\d%$/;

/** The table of `go tool cover -func`, a line for each function: thousands of places that look like findings to a dozen linters, and are none. */
export const goCover: Parser = {
  tool: 'go-cover',
  language: 'go',
  docs: 'https://go.dev/cmd/cover/',
  proof: { tier: 1 },
  literals: ['%\n'],
  alone: true,
  start: () => ({ open: false, line: (line) => COVERED.test(line.text), end() {} }),
};
