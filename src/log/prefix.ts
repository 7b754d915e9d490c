/** Takes off what the runner and `gh run view` put in front of a line. */
export interface PrefixReader {
  /** The line without job, step and time; `step` is then the step that printed it. */
  read(line: string): string;
  readonly step: string | undefined;
}

/** `2026-01-02T03:04:05.1234567Z text`; the byte order mark stands before the first time of a step. */
const TIME = /^\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z(?: |$)/;

/**
 * @see https://cli.github.com/manual/gh_run_view `--log`: job TAB step TAB time text. Continuation lines of an annotation have no time, so a
 * line is also known by job and step that were seen before it.
 */
export function createPrefixReader(): PrefixReader {
  let prefix: string | undefined;
  let job = '';
  let step: string | undefined;
  const readView = (line: string): string | undefined => {
    if (prefix !== undefined && line.startsWith(prefix)) return line.slice(prefix.length);
    const first = line.indexOf('\t');
    if (first <= 0 || first > 300) return undefined;
    const second = line.indexOf('\t', first + 1);
    if (second === -1 || second - first > 300) return undefined;
    const text = line.slice(second + 1);
    if (!(TIME.test(text) || (prefix !== undefined && line.slice(0, first) === job))) return undefined;
    prefix = line.slice(0, second + 1);
    job = line.slice(0, first);
    step = nameOf(job, line.slice(first + 1, second));
    return text;
  };
  return {
    read(line) {
      const text = readView(line) ?? line;
      return withoutTime(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
    },
    get step() {
      return step;
    },
  };
}

/** `gh` names a step so when it cannot match the log to the run's list of steps. */
function nameOf(job: string, step: string): string {
  return step === '' || step === 'UNKNOWN STEP' ? job.trim() : `${job.trim()} / ${step.trim()}`;
}

/** Looked at only where the dash of the year and the T stand: the pattern would be tried on millions of lines without a time. */
function withoutTime(line: string): string {
  if (line.charCodeAt(4) !== 0x2d || line.charCodeAt(10) !== 0x54) return line;
  const time = TIME.exec(line);
  return time === null ? line : line.slice(time[0].length);
}
