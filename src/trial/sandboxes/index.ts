import type { Sandbox } from '../sandbox.js';
import { bubblewrap } from './bubblewrap.js';
import { docker } from './docker.js';
import { none } from './none.js';

/** Every sandbox there is, the one that `auto` tries first in front. */
export const sandboxes: readonly Sandbox[] = [bubblewrap, docker, none];

export function sandboxNamed(name: Sandbox['name']): Sandbox;
export function sandboxNamed(name: string): Sandbox | undefined;
export function sandboxNamed(name: string): Sandbox | undefined {
  return sandboxes.find((sandbox) => sandbox.name === name);
}
