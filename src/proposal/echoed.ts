import { findBlocks, type Block } from './blocks.js';
import { SYSTEM } from './templates.js';

/** Is this block one of the examples of our own instructions? Some models repeat what they were told before they answer. */
export function isExample(block: Block): boolean {
  const examples = findBlocks(SYSTEM.split('\n'));
  return examples.ok && examples.blocks.some((own) => same(own.search, block.search) && same(own.replace, block.replace));
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.join('\n') === b.join('\n');
}
