import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SandboxSpec, Wrapped } from '../../../trial/sandbox.js';
import { isWithin } from '../paths.js';
import type { Variant } from '../scene.js';
import { openWarm } from './warm.js';
import type { Box, Warm } from './warm.js';

/** The place of one clone in a sandbox of containers. */
export type Seat = Warm;

export interface SeatOptions {
  readonly variant: Variant;
  readonly nextMark: () => string;
}

/** Undefined where the sandbox has no containers. */
export function openSeat({ variant: { docker }, nextMark }: SeatOptions): Seat | undefined {
  if (docker === undefined) return undefined;
  const mark = nextMark();
  let made = 0;
  return openWarm({ client: docker.client, mark, nextName: () => `heal-${mark.replace('/', '-')}-${(made += 1)}` });
}

/** The container that a command is to be started in; nothing where the sandbox has none. */
export async function enter(seat: Seat | undefined, spec: SandboxSpec, { container }: Wrapped): Promise<{ readonly box?: Box }> {
  if (seat === undefined || container === undefined) return {};
  makeWay(spec);
  return { box: await seat.ready(container) };
}

/** The daemon makes a place to mount on where there is none, and makes it root's: below the home they are made by us. */
function makeWay({ home, scratch, mountAt, hidden, homes, shown = [] }: SandboxSpec): void {
  const places = [mountAt, ...hidden, ...homes.map(({ path }) => path), ...shown.map(({ at }) => dirname(at))];
  for (const at of places) if (isWithin(at, home)) mkdirSync(join(scratch, 'home', at.slice(home.length)), { recursive: true });
}
