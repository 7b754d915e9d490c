import type { Situation, Skill } from '../skill.js';
import { BEHAVIOUR_SKILLS } from './behaviour.js';
import { BUILD_SKILLS } from './build.js';

const GENERIC: Skill = {
  name: 'generic',
  fits: () => true,
  instructions: `This failure: the step ended red.
Work out from the log which line of the shown code brings the error about, and mend that line's cause.`,
  example: {
    file: 'tools/split.sh',
    text: 'while read -r name; do\n  mkdir "out/$name"\ndone < names.txt\n',
    told: "a log that ends with mkdir: cannot create directory 'out/a': No such file or directory",
    cause: 'The folder out is not there yet when the first one in it is made.',
    search: '  mkdir "out/$name"',
    replace: '  mkdir -p "out/$name"',
  },
};

/** Most basic failure first: what does not parse cannot be judged for types, and what is not typed right not for behaviour. The last fits everything. */
export const SKILLS: readonly Skill[] = [...BUILD_SKILLS, ...BEHAVIOUR_SKILLS, GENERIC];

/** The first skill that fits; the last row fits everything. */
export function skillFor(situation: Situation): Skill {
  return SKILLS.find((skill) => skill.fits(situation)) ?? GENERIC;
}

/** A skill by its name; what no skill is called is asked for in the general way. */
export function skillNamed(name: string): Skill {
  return SKILLS.find((skill) => skill.name === name) ?? GENERIC;
}

/** The ways to ask about a failure, best first: the skill that fits, and the one that its row names for a further try. */
export function skillsFor(situation: Situation): readonly string[] {
  const { name, other } = skillFor(situation);
  return other === undefined ? [name] : [name, other];
}
