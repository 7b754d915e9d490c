import { languageOf } from './language.js';
import type { Machine, Parser, Sink } from '../../parser.js';

const BEGIN = /The following files had format violations:/;
const FILE = /^(?:\[ERROR\] )?( {4,8})(\S.{0,400}\.\w{1,12}|\S{1,300}\/\w{1,60})$/;
const CAP = 2_000;

/** Files that Spotless would write otherwise, through Maven and Gradle. The diffs below them stand further in. */
export const spotless: Parser = {
  tool: 'spotless',
  docs: 'https://github.com/diffplug/spotless',
  proof: { tier: 1 },
  literals: ['The following files had format violations:'],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  let left = 0;
  let depth = 0;
  return {
    get open() {
      return left > 0;
    },
    line({ n, text }) {
      if (BEGIN.test(text)) {
        left = CAP;
        depth = 0;
        return false;
      }
      if (left === 0) return false;
      left -= 1;
      const [, space = '', file] = FILE.exec(text) ?? [];
      if (file === undefined || (depth !== 0 && space.length !== depth)) {
        if (!/^(?:\[ERROR\])? {4,}/.test(text)) left = 0;
        return left > 0;
      }
      depth = space.length;
      sink.bug({ tool: 'spotless', language: languageOf(file), kind: 'format', severity: 'error', file, message: 'format violations', from: n, to: n });
      return true;
    },
    end() {},
  };
}
