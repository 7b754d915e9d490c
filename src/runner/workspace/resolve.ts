import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { SandboxState } from '../../ports/index.js';
import { sandboxNamed } from '../../trial/sandboxes/index.js';
import type { Scene, Variant } from './scene.js';
import { selfTest } from './self-test.js';

export type SandboxChoice = 'auto' | 'bubblewrap' | 'docker' | 'none';

export type Resolved =
  | { readonly variant: Variant; readonly warnings: readonly string[] }
  | { readonly variant?: undefined; readonly refusal: Extract<SandboxState, { ok: false }> };

const READ_ONLY = 'Overlay mounts do not work here, so tool homes are read-only and caches start empty.';
const USERNS = 'Commands in the sandbox may make user namespaces of their own: bubblewrap here cannot forbid it.';

/** No overlay option can say such a path. */
const UNSPEAKABLE = /[\s,:\\"]/;

/** Which sandbox is in force: the one that was named, or for `auto` bubblewrap if it proves itself; never silently none. */
export async function resolveSandbox(choice: SandboxChoice, scene: Scene): Promise<Resolved> {
  if (choice === 'docker') return refuse('The docker sandbox is not part of this version.', 'Take --sandbox bubblewrap, or --sandbox none for code you trust.');
  const sandbox = sandboxNamed(choice === 'auto' ? 'bubblewrap' : choice);
  if (sandbox === undefined) return refuse(`There is no sandbox called ${choice}.`, 'Take --sandbox auto, bubblewrap or none.');
  if (sandbox.name === 'none') return { variant: { sandbox, overlay: false }, warnings: [] };
  if (process.platform !== 'linux') return refuse('No sandbox: bubblewrap exists on Linux only.', 'Take --sandbox none for code you trust.');
  const version = await versionOf();
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
    if (test.ok) return one;
    reason = test.reason;
  }
  return refuse(`No sandbox: bubblewrap is installed, but ${reason}.`, hint(scene));
}

function refuse(reason: string, todo: string): Resolved {
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
