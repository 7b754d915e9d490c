import { isTestPath } from '../../lib/test-path.js';
import type { Situation, Skill } from '../skill.js';
import { anyOf, comparesRecorded, ranOut } from './fits.js';

/** Failures of code that runs and does something else than it should. */
export const BEHAVIOUR_SKILLS: readonly Skill[] = [
  {
    name: 'snapshot',
    fits: ({ bugs }) => bugs.some(comparesRecorded),
    other: 'assertion',
    instructions: `This failure: the output differs from a recorded one.
The recorded output states what is wanted. Find the product code that yields the difference and mend it so that it yields the recorded output again.
Snapshots are closed. Where the new output is plainly meant and only the snapshot is old, change nothing.`,
    example: {
      file: 'src/Price.jsx',
      text: 'export function Price({ amount, unit }) {\n  return <b>{unit}{amount}</b>;\n}\n',
      told: 'a snapshot that holds <b>3 €</b> where <b>€3</b> came',
      cause: 'Price puts the unit in front of the amount and leaves the blank out.',
      search: '  return <b>{unit}{amount}</b>;',
      replace: '  return <b>{amount} {unit}</b>;',
    },
  },
  {
    name: 'resources',
    fits: ({ bugs, killedBy }) => killedBy === 'time' || killedBy === 'memory' || bugs.some(ranOut),
    other: 'generic',
    instructions: `This failure: time or memory ran out.
Look for a loop whose condition never changes, a promise, channel, lock or callback that is never settled, a recursion without an end, or data that only grows.
Mend that. Do not raise a limit, do not shorten the work under test, and do not catch the error.`,
    example: {
      file: 'src/digits.c',
      text: 'int digits(int n) {\n    int count = 1;\n    while (n > 9) {\n        count++;\n    }\n    return count;\n}\n',
      told: 'a test that timed out after 5 s',
      cause: 'The loop never makes n smaller, so it does not end for n above 9.',
      search: '    while (n > 9) {\n        count++;\n    }',
      replace: '    while (n > 9) {\n        n /= 10;\n        count++;\n    }',
    },
  },
  {
    name: 'assertion',
    fits: (situation) => situation.bugs.some((bug) => bug.kind === 'test' && (bug.expected !== undefined || bug.actual !== undefined)) || testChanged(situation),
    other: 'test',
    instructions: `This failure: a test and the code it tests disagree.
The test states what is wanted, all the more where the newest change touched it: then the code has not followed yet. Find the product code that yields the actual value and mend it for all inputs of that kind, not just for the value in the test.
Do not edit the test, and do not special-case its inputs. Where the code is plainly right and the test wrong, change nothing.`,
    example: {
      file: 'shop/stock.py',
      text: 'def remaining(stock, sold):\n    return stock + sold\n',
      told: 'a test that expected 3 and got 7',
      cause: 'remaining() adds the sold items instead of taking them away.',
      search: 'def remaining(stock, sold):\n    return stock + sold',
      replace: 'def remaining(stock, sold):\n    return stock - sold',
    },
  },
  {
    name: 'test',
    fits: anyOf('test'),
    other: 'assertion',
    instructions: `This failure: a test ends with an error or sees other behaviour than it expects.
Follow the test's call into the product code to the first line that cannot do what the test asks for, and mend that line for all inputs of that kind.
Do not edit the test, its set-up or its data, and do not special-case its inputs.`,
    example: {
      file: 'lib/name.rb',
      text: 'def full_name(user)\n  user[:first] + " " + user[:last].capitalize\nend\n',
      told: "a test of a user without a last name that ends with NoMethodError: undefined method 'capitalize' for nil",
      cause: 'full_name takes for granted that there is a last name.',
      search: '  user[:first] + " " + user[:last].capitalize',
      replace: '  [user[:first], user[:last]&.capitalize].compact.join(" ")',
    },
  },
  {
    name: 'runtime',
    fits: anyOf('runtime'),
    other: 'generic',
    instructions: `This failure: the program stopped with an error while running.
Follow the value that is missing or wrong back to where it comes from, and mend it there.
Do not swallow the error, and do not guard against a value that should never come about.`,
    example: {
      file: 'src/queue.rs',
      text: 'pub fn newest(items: &[u32]) -> u32 {\n    items[items.len()]\n}\n',
      told: 'a panic: index out of bounds: the len is 3 but the index is 3',
      cause: 'newest() reads one place behind the last item.',
      search: '    items[items.len()]',
      replace: '    items[items.len() - 1]',
    },
  },
];

/** A failing test in a file that the newest change touched: the test may be ahead of the code. */
function testChanged({ bugs, changed }: Situation): boolean {
  return bugs.some(({ kind, file }) => kind === 'test' && file !== undefined && isTestPath(file) && changed.includes(file));
}
