import type { FileChange } from '../../model/index.js';
import { languageOf } from '../../lib/source.js';
import { withoutComments } from '../../lib/blank-source.js';
import { perFile, type Objection } from '../answer.js';
import type { ScreenInput } from '../check.js';
import { namedNumbers } from '../numbers.js';
import { isSettings } from '../settings.js';
import { grownSignal, type Signal } from '../signal.js';
import { testPart } from '../test-code.js';

/** Trying again until luck helps. */
const RETRIES: readonly Signal[] = [
  { pattern: /\bjest\s{0,3}\.\s{0,3}retryTimes\b|\bthis\s{0,3}\.\s{0,3}retries\s{0,3}\(|\bretr(?:y|ies)\s{0,3}[:=]\s{0,3}[1-9]|\bflaky\b|\breruns?(?:_delay)?\s{0,3}=|--reruns\b|--retries\b|\bpytest-rerunfailures\b|\brerunFailingTestsCount\b|@(?:RetryingTest|Retry|RepeatedIfExceptionsTest|flaky|retry)\b|\bretryAnalyzer\b|\bgotestsum\b[^\n]{0,60}--rerun|\bflaky_test\b|\bmaxRetries\b/g, what: 'a test is tried again' },
  { languages: ['go', 'java', 'c', 'csharp', 'ruby'], pattern: /\b(?:Eventually|EventuallyWithT|eventually|await\s{0,3}\(\s{0,3}\)\s{0,3}\.\s{0,3}(?:atMost|until))\b/g, what: 'an assertion waits until it holds' },
];
const SLEEPS: readonly Signal[] = [
  { languages: ['python', 'go', 'rust', 'java', 'c', 'csharp', 'ruby', 'php', 'shell', 'yaml', 'make', 'swift'], pattern: /\b(?:time\s{0,3}\.\s{0,3}sleep|asyncio\s{0,3}\.\s{0,3}sleep|time\s{0,3}\.\s{0,3}Sleep|thread\s{0,3}::\s{0,3}sleep|Thread\s{0,3}\.\s{0,3}[sS]leep|TimeUnit\s{0,3}\.\s{0,3}\w{1,20}\s{0,3}\.\s{0,3}sleep|sleep_for|usleep|nanosleep|Task\s{0,3}\.\s{0,3}Delay)\s{0,3}\(|(?<![\w.])sleep\s{0,3}[( ]\s{0,3}\d/g, what: 'it waits for time to pass' },
  { languages: ['js'], pattern: /\bsetTimeout\s{0,3}\(\s{0,3}(?:resolve|r|done|res|ok)\b|\bawait\s{1,3}(?:sleep|delay|wait|setTimeout|scheduler\.wait)\s{0,3}\(|\bjest\s{0,3}\.\s{0,3}setTimeout\b|\bvi\s{0,3}\.\s{0,3}setConfig\b|\bAtomics\s{0,3}\.\s{0,3}wait\b/g, what: 'it waits for time to pass' },
];
const LONGER = /\b(\w{0,30}(?:[tT]ime[-_]?[oO]ut|TIMEOUT|[dD]elay|DELAY|[wW]ait(?:For|Time|_time|Ms)?|[rR]etr(?:y|ies)|RETRIES|[aA]ttempts|[rR]eruns?|deadline|slow|interval|sleep|Sleep|atMost|Eventually|retryTimes|slowTestThreshold)\w{0,20})["'\])]{0,2}\s{0,3}(?:[:=(]|\s)\s{0,3}["']?(?:\w{1,20}\s{0,3}\(\s{0,3})?(\d[\d_]{0,9}(?:\.\d{1,6})?)/g;
/** The number comes last: `it('…', () => {…}, 30000)`. */
const LAST = /^[ \t]{0,60}(\}\s{0,3}),\s{0,3}(\d[\d_]{2,9})\s{0,3}\)/gm;

/** Threats, signal 19: time and luck instead of a mend. Numbers are looked at in tests and settings, new waits and retries everywhere. */
export const padding = perFile({
  id: 'tamper-19-padding',
  title: 'No retry, longer wait or raised time limit',
  clean: 'Nothing is retried or waits longer than before.',
  look: objectionTo,
});

function objectionTo(change: FileChange, { failure }: ScreenInput): Objection {
  const { path, beforeText, afterText } = change;
  if (afterText === undefined || languageOf(path, afterText) === 'prose') return null;
  const sleeps = grownSignal(change, SLEEPS, 'without-comments');
  if (sleeps !== null) return sleeps;
  const watched = testPart(change, failure) ?? (isSettings(path, afterText) ? change : null);
  if (watched === null) return null;
  return grownSignal(watched, RETRIES, 'without-comments') ?? (beforeText === undefined ? null : longer(watched));
}

function longer({ path, beforeText, afterText }: FileChange): Objection {
  const numbers = (text: string | undefined): ReadonlyMap<string, number> => {
    const code = withoutComments(text ?? '', languageOf(path, text));
    return new Map([...namedNumbers(code, LONGER), ...namedNumbers(code, LAST)]);
  };
  const was = numbers(beforeText);
  const name = [...numbers(afterText)].find(([one, now]) => now > (was.get(one) ?? (was.size === 0 ? Infinity : now)))?.[0];
  return name === undefined ? null : `the number of ${name.trim() === '}' ? 'a time limit' : name} is raised`;
}
