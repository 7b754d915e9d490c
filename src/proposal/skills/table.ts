import type { BugReport, Kind } from '../../model/index.js';
import type { Skill } from '../skill.js';

function anyOf(...kinds: readonly Kind[]): (bugs: readonly BugReport[]) => boolean {
  return (bugs) => bugs.some((bug) => kinds.includes(bug.kind));
}

/** Most basic failure first: what does not parse cannot be judged for types, and what is not typed right not for behaviour. */
export const SKILLS: readonly Skill[] = [
  {
    name: 'syntax',
    fits: anyOf('syntax'),
    instructions: `This failure: the source does not parse.
The reported line is where the parser gave up; the cause is often a missing bracket, quote, comma or indent a few lines above.
Restore what the surrounding code plainly means, and change nothing else.`,
  },
  {
    name: 'import',
    fits: anyOf('import', 'link'),
    instructions: `This failure: a module or name cannot be found.
Look for a misspelt path, a wrong letter case, a name that is exported under another name, or an export that is missing.
Mend the reference or the export. Do not add a dependency, and do not replace the import with a copy or a stub.`,
  },
  {
    name: 'type',
    fits: anyOf('type', 'compile'),
    instructions: `This failure: the compiler or type checker rejects the code.
Decide which side is wrong, the value or the declared type, by how the other code uses both, and mend that side.
Do not cast, do not widen to any, do not suppress the error with a comment.`,
  },
  {
    name: 'lint',
    fits: anyOf('lint', 'format'),
    instructions: `This failure: a linter or formatter rejects the code.
Rewrite the reported lines so that they keep the rule and behave as before.
Do not switch the rule off, neither in a comment nor in configuration. Before you remove something unused, make sure that it is no half-done piece of the logic shown.`,
  },
  {
    name: 'test',
    fits: anyOf('test'),
    instructions: `This failure: a test saw other behaviour than it expects.
The test states what is wanted. Find the product code that yields the actual value and mend it for all inputs of that kind, not just for the value in the test.
Do not edit the test, and do not special-case its inputs.`,
  },
  {
    name: 'runtime',
    fits: anyOf('runtime'),
    instructions: `This failure: the program stopped with an error while running.
Follow the value that is missing or wrong back to where it comes from, and mend it there.
Do not swallow the error, and do not guard against a value that should never come about.`,
  },
  {
    name: 'generic',
    fits: () => true,
    instructions: `This failure: the step ended red.
Work out from the log which line of the shown code brings the error about, and mend that line's cause.`,
  },
];
