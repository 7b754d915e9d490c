import type { LogLine } from '../model/index.js';

/** Tells a step's own script, which the runner prints in the step's group header, from what the step printed. */
export interface EchoFilter {
  /** Hands lines on, as soon as it is known what they are. */
  push(line: LogLine, each: (line: LogLine) => void): void;
  end(each: (line: LogLine) => void): void;
  /** Lines wait for the end of what may be a header. */
  readonly holding: boolean;
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
  const release = (each: (line: LogLine) => void, echo: boolean): void => {
    for (const line of held ?? []) each(echo ? { ...line, echo: true } : line);
    held = undefined;
  };
  return {
    push(line, each) {
      if (line.mark === 'group' || line.step !== (held?.[0]?.step ?? line.step)) release(each, isHeader);
      if (held === undefined) {
        if (line.mark !== 'group' || !line.text.startsWith('Run ')) return each(line);
        held = [line];
        isHeader = USES.test(line.text);
        return;
      }
      if (line.mark === 'endgroup') {
        release(each, isHeader);
        return each(line);
      }
      held.push(line);
      isHeader ||= SHELL.test(line.text);
      if (held.length >= HEADER) release(each, isHeader);
    },
    end: (each) => release(each, isHeader),
    get holding() {
      return held !== undefined;
    },
  };
}
