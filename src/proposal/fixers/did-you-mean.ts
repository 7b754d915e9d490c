import type { BugReport } from '../../model/index.js';
import type { Fixer, FixerInput } from '../fixer.js';
import { placesOf, planMends, wordAt, type LineMend, type Place } from '../line-mend.js';
import { actionable } from '../reports.js';

const NAME = '([\\w$]{1,80})';

/** A tool that names both what was written and what it takes for meant: first and second group. */
const WORDS: readonly { readonly tools: readonly string[]; readonly said: RegExp }[] = [
  // gcc/c/c-decl.cc, gcc/cp/typeck.cc and clang's DiagnosticSemaKinds.td; both quote in the manner of the locale.
  { tools: ['gcc', 'clang'], said: new RegExp(`['‘"]${NAME}['’"].{0,300}; did you mean ['‘"]${NAME}['’"]\\?`) },
  // src/compiler/diagnosticMessages.json: 2551, 2552, 2561, 2663, 2724 and the like.
  { tools: ['tsc'], said: new RegExp(`'${NAME}'.{0,300}\\. Did you mean (?:to write |the (?:instance|static) member )?'((?:this\\.)?[\\w$]{1,80})'\\?`) },
  // Lib/traceback.py, since Python 3.10.
  { tools: ['python', 'pytest', 'unittest'], said: new RegExp(`(?:name|attribute) '${NAME}'.{0,300}\\. Did you mean: '((?:self\\.)?[\\w$]{1,80})'\\?`) },
  // Where rustc has room for it, it says so behind the caret instead of drawing the line anew.
  { tools: ['rustc'], said: new RegExp(`cannot find [^\`]{1,60}\`${NAME}\` in [^]{0,2000}\\^ help: an? .{1,60} with a similar name exists: \`${NAME}\``) },
  // lib/did_you_mean/formatter.rb; where several are offered, nobody knows which one is meant.
  { tools: ['ruby', 'minitest', 'test-unit', 'rspec'], said: new RegExp(`(?:variable or method|undefined method|uninitialized constant) [\`']?${NAME}['’]?(?: |\n|$)[^]{0,2000}\n *Did you mean\\? +${NAME}(?!\n {12,}\\S)(?:\n|$)`) },
];

/**
 * A misspelt name for which the tool itself gives the one that was meant. Only that word in that line is changed, and only where it stands at the place
 * that is named, or once.
 */
export const didYouMean: Fixer = {
  name: 'did-you-mean',
  summary: 'Corrects a misspelt name where the compiler or interpreter says which one was meant.',
  grant: () => ({ paths: [], modes: false }),
  plan: async (input) => planMends(input, await misspelt(input), 'No tool says which name was meant.'),
};

export async function misspelt(input: FixerInput): Promise<readonly LineMend[]> {
  return (await placesOf(input, actionable(input.failure))).flatMap(mendName);
}

function mendName(place: Place): LineMend[] {
  const pair = meant(place.bug);
  const text = place.lines[place.line - 1] ?? '';
  const at = pair === null ? null : wordAt(text, pair.wrong, place.bug.column);
  if (pair === null || at === null) return [];
  const { wrong, right } = pair;
  return [{ file: place.file, line: place.line, becomes: text.slice(0, at) + right + text.slice(at + wrong.length), said: `${place.file} says ${wrong} for ${right}` }];
}

function meant({ tool, message, excerpt }: BugReport): { wrong: string; right: string } | null {
  const { said } = WORDS.find(({ tools }) => tools.includes(tool)) ?? {};
  const match = said?.exec(message) ?? said?.exec(excerpt);
  const [, wrong = '', right = ''] = match ?? [];
  return wrong === '' || wrong === right ? null : { wrong, right };
}
