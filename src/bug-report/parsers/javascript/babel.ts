import { readBundlePlace } from './bundle-place.js';
import type { Parser } from '../../parser.js';

const HEADER = /^(?:\[[\w:. -]{1,60}\] |ERROR in )?((?:Syntax|Type|Reference)?Error: (?:[A-Za-z]:)?[^\s:(][^:(]{0,500}?: .{1,1500}\(\d{1,7}:\d{1,7}\))$/;

/** Babel and what parses with it: `SyntaxError: /a/b.js: Unexpected token (2:13)`, a code frame, and a stack that runs through Babel only. */
export const babel: Parser = {
  tool: 'babel',
  language: 'javascript',
  docs: 'https://babeljs.io/docs/babel-parser#errors',
  proof: { tier: 1 },
  literals: ['Error: '],
  start: (sink) => ({
    open: false,
    line(line) {
      const said = HEADER.exec(line.text.trimEnd())?.[1];
      const place = said === undefined ? undefined : readBundlePlace(said);
      if (said === undefined || place === undefined) return false;
      const [name = ''] = said.split(':');
      const message = said.slice(said.indexOf(`${place.file}: `) + place.file.length + 2).replace(/ \(\d{1,7}:\d{1,7}\)$/, '');
      const kind = name === 'SyntaxError' ? 'syntax' : 'compile';
      sink.bug({ tool: 'babel', language: 'javascript', kind, severity: 'error', ...place, ...(name === 'Error' ? {} : { rule: name }), message, from: line.n, to: line.n });
      return true;
    },
    end() {},
  }),
};
