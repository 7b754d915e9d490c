import { findBlocks, type Block } from './blocks.js';
import { SKILLS } from './skills/index.js';
import { SYSTEM } from './templates.js';

/** Is this block one of the examples of our own instructions? Some models repeat what they were told before they answer. */
export function isExample(block: Block): boolean {
  if (SKILLS.some(({ example }) => example.search === block.search.join('\n') && example.replace === block.replace.join('\n'))) return true;
  const formats = findBlocks(SYSTEM.split('\n'));
  return formats.ok && formats.blocks.some((own) => same(own.search, block.search) && same(own.replace, block.replace));
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.join('\n') === b.join('\n');
}
