import { landInside } from './blank-edges.js';
import { landElided } from './elided.js';
import { atLeast, firstOf, landStrict, type Block, type Landing, type Rung, type Source } from './landing.js';
import { landMangled, withoutFences } from './mangled.js';
import { landCore } from './outer-context.js';

const landNear: Rung = (source, block) => firstOf([landStrict, landMangled], source, block);
const landBare: Rung = (source, block) => firstOf([landStrict, landMangled, landInside(landNear)], source, block);

/**
 * The apply ladder, from the strictest rung to the loosest; the first that finds the block at all decides, and more than one place there is
 * the end. Lines that change always have to stand in the file: a rung may only forgive what is around them or how it was written down.
 *   1–3  the very lines; but for blanks at line ends; but for one shift of all (`findBlock`)
 *   4    but for what happens to code on its way: look-alike characters, line numbers, entities, fences, tabs (`landMangled`)
 *   5    but for blank lines around the block
 *   6    parts of it, with the same lines left out on both sides
 *   7    without lines at its edge that both sides share
 * 8 and 9 are no blocks but code given whole: a function or type (8), a file (9).
 */
export function climb(source: Source, block: Block): Landing {
  const bare = withoutFences(source, block);
  const landing = firstOf(
    [
      landStrict,
      landMangled,
      (where, what) => atLeast(5, landInside(landNear)(where, what)),
      landElided,
      (where, what) => atLeast(7, landCore(landBare)(where, what)),
    ],
    source,
    bare,
  );
  const fenced = bare.search.length !== block.search.length || bare.replace.length !== block.replace.length;
  return fenced ? atLeast(4, landing) : landing;
}
