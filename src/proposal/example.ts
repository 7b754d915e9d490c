import { render } from './render.js';
import type { Skill } from './skill.js';
import { EXAMPLE } from './templates.js';

/** The worked example of a skill, as it stands in the system message. */
export function exampleText({ example: { file, text, told, cause, search, replace } }: Pick<Skill, 'example'>): string {
  return render(EXAMPLE, { file, text: text.replace(/\n$/, ''), told, cause, search, replace });
}
