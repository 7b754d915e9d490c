/** One text may be so long, and one group hold so many; larger is no store of ours. Bytes. */
export const MOST_BYTES = 256 << 10;
export const MOST_TEXTS = 2000;

/** A group is one to three plain words, a name is one: nothing that a file system or a service reads as anything else. */
const GROUP = /^[a-z]{1,20}(?:\/[a-z0-9-]{1,64}){0,2}$/;
const NAME = /^[a-z0-9-]{1,64}$/;

export function isGroup(group: string): boolean {
  return GROUP.test(group);
}

export function isName(name: string): boolean {
  return NAME.test(name);
}

/** All texts of a group in one, where they are kept so. Bytes. */
export const MOST_BUNDLE = 512 << 10;
