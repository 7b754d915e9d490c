import type { LogLine } from '../model/index.js';

export type Mark = NonNullable<LogLine['mark']>;

/** A line without the runner's marker, and what the marker said. `text` may hold line feeds: they were escaped in the command. */
export interface Marked {
  readonly text: string;
  readonly mark?: Mark;
  readonly fields?: Readonly<Record<string, string>>;
}

const LOGGED = /^##\[(error|warning|notice|group|endgroup|command|debug)\]/;
/** As a process prints it; the runner turns it into the logged form. Found in output that no runner has read. */
const COMMAND = /^\s{0,200}::(error|warning|notice|group|endgroup|debug)(?: ([^\r\n]{0,2000}?))?::(.*)$/s;

/**
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs for the escaping
 */
export function readMark(line: string): Marked {
  if (line.startsWith('##[')) return readLogged(line);
  if (line.startsWith('[command]')) return { text: line.slice('[command]'.length), mark: 'command' };
  return line.includes('::') ? readCommand(line) : { text: line };
}

function readLogged(line: string): Marked {
  const found = LOGGED.exec(line);
  return found === null ? { text: line } : { text: line.slice(found[0].length), mark: found[1] as Mark };
}

function readCommand(line: string): Marked {
  const found = COMMAND.exec(line);
  if (found === null) return { text: line };
  const [, mark, properties, message] = found;
  const fields = properties === undefined ? {} : fieldsOf(properties);
  return { text: unescapeData(message ?? ''), mark: mark as Mark, ...(Object.keys(fields).length === 0 ? {} : { fields }) };
}

/** Names come from foreign text: only plain ones are taken, so that none is `__proto__`. */
function fieldsOf(properties: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const pair of properties.split(',')) {
    const equals = pair.indexOf('=');
    const name = pair.slice(0, equals).trim();
    if (equals > 0 && /^[a-zA-Z]{1,20}$/.test(name)) fields[name] = unescapeData(pair.slice(equals + 1)).replace(/%3A/gi, ':').replace(/%2C/gi, ',').trim();
  }
  return fields;
}

/** The percent sign last, or an escaped escape would be undone twice. */
function unescapeData(text: string): string {
  return text.replace(/%0D/gi, '\r').replace(/%0A/gi, '\n').replace(/%25/g, '%');
}
