import type { LogLine } from '../../../model/index.js';
import type { Sink } from '../../parser.js';
import { createTestSection, ownFile } from './test-section.js';

/** One line of libtest's JSON (`--format json`, and nextest's `--message-format libtest-json`); false where it is none. */
export function readLibtestJson(line: LogLine, source: string | undefined, sink: Sink): boolean {
  const event = parse(line.text);
  if (event === undefined) return false;
  const { type, event: word, name, stdout, message } = event;
  if (type === 'test' && word === 'failed' && typeof name === 'string') {
    const test = name.replace(/^[\w-]{1,100}(?:::[\w-]{1,100})?\$/, '');
    const section = createTestSection(test, line.n);
    const text = [stdout, message].filter((part): part is string => typeof part === 'string').join('\n');
    for (const each of text.split('\n').slice(0, 400)) section.line(each, line.n);
    sink.bug(section.finish(ownFile(test, source)));
  } else if (type === 'suite' && (word === 'ok' || word === 'failed')) {
    const [passed, failed, skipped] = [event['passed'], event['failed'], event['ignored']].map((count) => (typeof count === 'number' ? count : 0)) as [number, number, number];
    if (passed + failed + skipped > 0) sink.tests({ total: passed + failed + skipped, passed, failed, skipped });
  }
  return true;
}

function parse(text: string): Record<string, unknown> | undefined {
  if (!/^\{ ?"type": ?"(?:suite|test|bench)",/.test(text)) return undefined;
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
