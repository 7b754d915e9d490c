import type { Machine, Parser, Sink } from '../../parser.js';

const CAP = 200;
const FAILED = /^FAILED: (?:\[code=\d{1,5}\] )?(\S.{0,2000}?) ?$/;
const BROKEN = /^ninja: (?:error|fatal): (?:(?<file>[^\s:']{1,300}):(?<line>\d{1,7}): )?(?<message>\S.{0,2000})$/;

/**
 * ninja. `FAILED: a.o` is only news of what the compiler printed below it, so it has no file: the ranking holds it for a consequence. Other tools
 * have the same word, so it is believed once ninja says that it stopped.
 */
export const ninja: Parser = {
  tool: 'ninja',
  docs: 'https://ninja-build.org/manual.html',
  proof: { tier: 1 },
  literals: ['FAILED: ', 'ninja: '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  let held: { readonly message: string; readonly n: number }[] = [];
  return {
    open: false,
    line(line) {
      const failed = FAILED.exec(line.text)?.[1];
      if (failed !== undefined) {
        if (held.length < CAP) held.push({ message: `FAILED: ${failed}`, n: line.n });
        return false;
      }
      if (line.text.startsWith('ninja: build stopped: ')) {
        for (const { message, n } of held) sink.bug({ tool: 'ninja', kind: 'unknown', severity: 'error', message, from: n, to: n });
        if (held.length === 0) sink.bug({ tool: 'ninja', kind: 'unknown', severity: 'error', message: line.text, from: line.n, to: line.n });
        held = [];
        return true;
      }
      const { file, line: at, message } = BROKEN.exec(line.text)?.groups ?? {};
      if (message === undefined) return false;
      const place = file === undefined ? {} : { file, line: Number(at) };
      sink.bug({ tool: 'ninja', kind: 'config', severity: 'error', ...place, message, from: line.n, to: line.n });
      return true;
    },
    end() {},
  };
}
