import type { BugDraft } from '../../parser.js';
import { located, ownPlace, type Place } from '../../frames.js';
import type { JestBlock } from './jest-block.js';
import { importerOf, nodeKindOf } from './node-kind.js';
import { readTsHeader } from './ts-header.js';

type Said = Pick<BugDraft, 'kind' | 'severity' | 'message'> & Partial<Pick<BugDraft, 'file' | 'line' | 'column' | 'frames' | 'rule'>>;

/**
 * Why "Test suite failed to run": type errors (ts-jest), a file that cannot be parsed (babel or node), a module that is not there, or an error
 * thrown while the file was loaded.
 * @param suite The test file, where the log named it.
 */
export function readSuiteFailure(block: JestBlock, suite: string | undefined): readonly Said[] {
  const types = block.head.flatMap((line) => readTsHeader(line) ?? []);
  if (types.length > 0) return types.map((header) => header.found);
  const broken = readBabel(block) ?? readUnparsed(block);
  if (broken !== undefined) return [{ ...broken, kind: 'syntax', severity: 'error' }];
  return [thrown(block, suite)];
}

/** `SyntaxError: /app/src/a.js: Unexpected token (2:24)`; babel counts columns from 0. */
function readBabel(block: JestBlock): Pick<Said, 'message' | 'file' | 'line' | 'column'> | undefined {
  for (const line of block.head) {
    const match = /^SyntaxError: (.{1,500}?): (.{1,2000}) \((\d{1,7}):(\d{1,5})\)$/.exec(line.trim());
    if (match !== null) return { file: match[1] as string, message: `SyntaxError: ${match[2]}`, line: Number(match[3]), column: Number(match[4]) + 1 };
  }
  return undefined;
}

/** What node itself could not parse: `/app/src/a.js:2`, the source, a caret, `SyntaxError: …`. */
function readUnparsed(block: JestBlock): Pick<Said, 'message' | 'file' | 'line'> | undefined {
  const message = block.head.find((line) => /^SyntaxError: /.test(line.trim()))?.trim();
  const place = block.head.map((line) => /^((?:\/|[A-Za-z]:[\\/]).{1,500}):(\d{1,7})$/.exec(line.trim())).find((match) => match !== null);
  return message === undefined || place === null || place === undefined ? undefined : { message, file: place[1] as string, line: Number(place[2]) };
}

function thrown(block: JestBlock, suite: string | undefined): Said {
  const kind = nodeKindOf(block.message);
  const asked = kind === 'import' ? (importerOf(block.message) ?? suite) : suite;
  const fallback: Place | undefined = asked === undefined ? undefined : { file: asked, ...(block.marked === undefined ? {} : { line: block.marked }) };
  const said = kind === 'import' ? block.message.split('\n').slice(0, 1).join('') : block.message;
  return { kind: emptySuite(block) ? 'test' : kind, severity: 'error', ...located(ownPlace(block.frames) ?? fallback, block.frames), message: said };
}

function emptySuite(block: JestBlock): boolean {
  return block.message.startsWith('Your test suite must contain at least one test');
}
