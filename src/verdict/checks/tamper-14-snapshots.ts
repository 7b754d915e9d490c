import type { FileChange } from '../../model/index.js';
import { matchAnyGlob } from '../../lib/glob.js';
import { isDenied, openedBy } from '../../lib/policy.js';
import { languageOf } from '../../lib/source.js';
import { perFile, type Objection } from '../answer.js';
import { afterBracket, scanned } from '../brackets.js';
import type { ScreenInput } from '../check.js';
import { tokens } from '../same-tokens.js';
import { grownSignal, type Signal } from '../signal.js';

/** What a tool wrote down as right, and compares with. */
const SNAPSHOTS = [
  '**/{__snapshots__,__image_snapshots__,snapshots,golden,goldens,approvals,cassettes}/**', '**/*.{snap,golden,ambr,approved,verified,snapshot}', '**/*.{approved,verified,golden,expected}.*',
  '**/*{.,-,_}{snapshot,golden}.*', '**/testdata/**/*.{golden,out,want,expected}', '**/*.snap.*',
];
const UPDATES: readonly Signal[] = [
  { pattern: /(?:^|[\s"'`,])(?:--updateSnapshot|--update-snapshots?|--snapshot-update|--inline-snapshot|--ci=false|--update-goldens?|-update-golden|--accept|--bless|--force-regen|--approvals-\w{1,20})(?![\w-])|\b(?:jest|vitest|ava|pytest|npx\s{1,3}jest)\b[^\n"']{0,120}\s-u(?![\w-])|\bgo\s{1,3}test\b[^\n"']{0,120}\s-update\b|\b(?:INSTA_UPDATE|INSTA_FORCE_PASS|UPDATE_(?:GOLDEN|SNAPSHOTS?|EXPECT|GOLDENS)|SNAPSHOT_UPDATE|BLESS|UPDATE_BASELINE|APPROVE)\s{0,3}[:=]/gm, what: 'snapshots are written anew by an option' },
];
const INLINE = /\b(?:toMatchInlineSnapshot|toThrowErrorMatchingInlineSnapshot|inline_snapshot|external|snapshot|assert_(?:\w{1,20}_)?snapshot!|expect!|expect_test::expect!|Snapshot\.inline|verify)\s{0,3}[([]/g;

/**
 * Threats, signal 14: what the code gives is written down as what it should give. A snapshot may change only where nothing else does and the
 * caller opened it; an inline one never.
 */
export const snapshots = perFile({
  id: 'tamper-14-snapshots',
  title: 'No snapshot or golden file is rewritten',
  clean: 'No snapshot or golden file is rewritten.',
  look: objectionTo,
});

function objectionTo(change: FileChange, input: ScreenInput): Objection {
  if (isSnapshot(change.path)) return onlyWhatWasAsked(change, input) ? null : 'a snapshot or golden file is changed';
  const language = languageOf(change.path, change.afterText);
  if (language === 'prose' || change.afterText === undefined) return null;
  const [before, after] = [inlineOf(change.beforeText), inlineOf(change.afterText)];
  if (before.some((one) => !after.includes(one))) return 'an inline snapshot is changed';
  return grownSignal(change, UPDATES, 'without-comments');
}

function isSnapshot(path: string): boolean {
  return matchAnyGlob(SNAPSHOTS, path, { ignoreCase: true });
}

function onlyWhatWasAsked(change: FileChange, { changes, policy }: ScreenInput): boolean {
  return !isDenied(policy, change.path) && openedBy(policy.allowPaths, change.path) && changes.every((one) => isSnapshot(one.path)) && change.modeAfter !== null;
}

/** What stands in inline snapshots, in one spelling. */
function inlineOf(text: string | undefined): readonly string[] {
  const calls = [...(text ?? '').matchAll(INLINE)].slice(0, 500);
  if (calls.length === 0) return [];
  const code = scanned(text ?? '', 'js');
  let end = 0;
  return calls.flatMap((match) => {
    if (match.index < end) return [];
    end = afterBracket(code, match.index + match[0].length - 1);
    return [tokens(code.text.slice(match.index, end))];
  });
}
