import type { LogLine } from '../model/index.js';

/** Tells a step's own script, which the runner prints in the step's group header, from what the step printed. */
export interface EchoFilter {
  /** Hands lines on, as soon as it is known what they are. */
  push(line: LogLine, out: LogLine[]): void;
  end(out: LogLine[]): void;
}

/** A header longer than this is none. */
const HEADER = 2_000;
/** A step that uses an action has its inputs in the header, nothing that ran. */
const USES = /^Run (?:\.{1,2}\/|docker:\/\/|[\w.-]{1,100}\/[\w.-]{1,100}(?:\/[\w./-]{1,200})?@)/;
/** Closes the echo of every script: the shell with its placeholder for the script file. */
const SHELL = /^shell: .{1,500}\{0\}/;

/**
 * `##[group]Run …` also begins groups that people make (`echo "::group::Run tests"`), and what stands in those is output. Only the runner's
 * own header tells the shell before it ends, so lines wait until that is seen, or the end of the group.
 */
export function createEchoFilter(): EchoFilter {
  let held: LogLine[] | undefined;
  let isHeader = false;
  const release = (out: LogLine[], echo: boolean): void => {
    for (const line of held ?? []) out.push(echo ? { ...line, echo: true } : line);
    held = undefined;
  };
  return {
    push(line, out) {
      if (line.mark === 'group' || line.step !== (held?.[0]?.step ?? line.step)) release(out, isHeader);
      if (held === undefined) {
        if (line.mark !== 'group' || !line.text.startsWith('Run ')) return void out.push(line);
        held = [line];
        isHeader = USES.test(line.text);
        return;
      }
      if (line.mark === 'endgroup') {
        release(out, isHeader);
        return void out.push(line);
      }
      held.push(line);
      isHeader ||= SHELL.test(line.text);
      if (held.length >= HEADER) release(out, isHeader);
    },
    end: (out) => release(out, isHeader),
  };
}
