import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { SandboxState } from '../../ports/index.js';
import { sandboxNamed } from '../../trial/sandboxes/index.js';
import { findDocker } from './docker/place.js';
import type { Scene, Variant } from './scene.js';
import { selfTest } from './self-test.js';

export type SandboxChoice = 'auto' | 'bubblewrap' | 'docker' | 'none';

export type Resolved =
  | { readonly variant: Variant; readonly scene: Scene; readonly warnings: readonly string[] }
  | { readonly variant?: undefined; readonly refusal: Extract<SandboxState, { ok: false }> };

const READ_ONLY = 'Overlay mounts do not work here, so tool homes are read-only and caches start empty.';
const USERNS = 'Commands in the sandbox may make user namespaces of their own: bubblewrap here cannot forbid it.';

const DOCKER_HOMES = 'In a container tool homes are read-only and caches start empty.';
const OTHERWISE = '(Or, for code you trust, take --sandbox none.)';
const imageTools = (image: string): string => `The tools are those of the image ${image}, not those of this machine.`;

/** No overlay option can say such a path. */
const UNSPEAKABLE = /[\s,:\\"]/;

/** What was asked for. */
export interface Wish {
  readonly choice: SandboxChoice;
  /** An image whose own tools count: only docker can take it. */
  readonly image?: string | undefined;
}

/** How each sandbox proves itself; other ways are for tests. */
export interface Ways {
  readonly bubblewrap: (scene: Scene) => Promise<Resolved>;
  readonly docker: (scene: Scene, image: string | undefined) => Promise<Resolved>;
}

/** Which sandbox is in force: the one that was named, or for `auto` bubblewrap, else docker, if it proves itself; never silently none. */
export async function resolveSandbox({ choice, image }: Wish, scene: Scene, ways: Ways = { bubblewrap: asBubblewrap, docker: asDocker }): Promise<Resolved> {
  const sandbox = sandboxNamed(choice);
  if (sandbox === undefined && choice !== 'auto') return refuse(`There is no sandbox called ${choice}.`, 'Take --sandbox auto, bubblewrap, docker or none.');
  if (image !== undefined && choice !== 'auto' && choice !== 'docker') return refuse(`The sandbox ${choice} takes no image.`, 'Take --sandbox docker, or leave --image out.');
  if (sandbox?.name === 'none') return { variant: { sandbox, overlay: false }, scene, warnings: [] };
  if (process.platform !== 'linux') return refuse('No sandbox: bubblewrap and docker can be used on Linux only.', 'Take --sandbox none for code you trust.');
  if (choice === 'docker' || image !== undefined) return ways.docker(scene, image);
  const first = await ways.bubblewrap(scene);
  if (first.variant !== undefined || choice === 'bubblewrap') return first;
  const second = await ways.docker(scene, undefined);
  if (second.variant !== undefined) return { ...second, warnings: [`Bubblewrap cannot be used here, so docker is: ${first.refusal.reason}`, ...second.warnings] };
  return refuse(`${first.refusal.reason} ${second.refusal.reason}`, first.refusal.todo);
}

async function asDocker(scene: Scene, image: string | undefined): Promise<Resolved> {
  const found = await findDocker(scene, image);
  if (!found.ok) return refuse(`No docker sandbox: ${found.reason}`, `${found.todo} ${OTHERWISE}`);
  const test = await selfTest(found.scene, found.variant);
  if (!test.ok) return refuse(`No docker sandbox: the daemon answers, but ${test.reason.replace(/\.$/, '')}.`, OTHERWISE);
  return { variant: found.variant, scene: found.scene, warnings: [image === undefined ? DOCKER_HOMES : imageTools(image)] };
}

async function asBubblewrap(scene: Scene): Promise<Resolved> {
  const [sandbox, version] = [sandboxNamed('bubblewrap'), await versionOf()];
  if (version === undefined) return refuse('No sandbox: bubblewrap is not installed.', `Type: ${sudo(scene)}apt-get install bubblewrap (or, for code you trust, take --sandbox none).`);
  const late = version[0] > 0 || version[1] >= 8;
  const variants: readonly { readonly variant: Variant; readonly warnings: readonly string[] }[] = [
    ...(UNSPEAKABLE.test(scene.scratch.dir) ? [] : [{ variant: { sandbox, overlay: true, version }, warnings: late ? [] : [USERNS] }]),
    { variant: { sandbox, overlay: false, version }, warnings: [READ_ONLY, ...(late ? [] : [USERNS])] },
    ...(late ? [{ variant: { sandbox, overlay: false, version: [0, 7] as const }, warnings: [READ_ONLY, USERNS] }] : []),
  ];
  let reason = '';
  for (const one of variants) {
    const test = await selfTest(scene, one.variant);
    if (test.ok) return { ...one, scene };
    reason = test.reason;
  }
  return refuse(`No sandbox: bubblewrap is installed, but ${reason}.`, hint(scene));
}

function refuse(reason: string, todo: string): Extract<Resolved, { readonly variant?: undefined }> {
  return { refusal: { ok: false, reason, todo } };
}

function versionOf(): Promise<readonly [number, number] | undefined> {
  return new Promise((resolve) => {
    const options = { env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin:/usr/local/bin', LC_ALL: 'C' }, timeout: 5000 };
    execFile('bwrap', ['--version'], options, (error, stdout) => {
      const found = error === null ? /([0-9]{1,4})\.([0-9]{1,4})/.exec(stdout) : null;
      resolve(error !== null ? undefined : [Number(found?.[1] ?? 0), Number(found?.[2] ?? 0)]);
    });
  });
}

function hint(scene: Scene): string {
  const otherwise = '(or, for code you trust, take --sandbox none).';
  if (setting('kernel/apparmor_restrict_unprivileged_userns') === '1') {
    return `Ubuntu forbids user namespaces here. Type: ${sudo(scene)}apt-get install -y apparmor-profiles && ${sudo(scene)}apparmor_parser -r /usr/share/apparmor/extra-profiles/bwrap-userns-restrict ${otherwise}`;
  }
  if (setting('kernel/unprivileged_userns_clone') === '0') return `Type: ${sudo(scene)}sysctl -w kernel.unprivileged_userns_clone=1 ${otherwise}`;
  if (setting('user/max_user_namespaces') === '0') return `Type: ${sudo(scene)}sysctl -w user.max_user_namespaces=10000 ${otherwise}`;
  return `In a container, start it with user namespaces allowed (docker run --security-opt seccomp=unconfined) ${otherwise}`;
}

function sudo(scene: Scene): string {
  return scene.uid === 0 ? '' : 'sudo ';
}

function setting(name: string): string | undefined {
  try {
    return readFileSync(`/proc/sys/${name}`, 'utf8').trim();
  } catch {
    return undefined;
  }
}
