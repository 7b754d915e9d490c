import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { sandboxNamed } from '../../../trial/sandboxes/index.js';
import type { DockerPlace, Scene, Variant } from '../scene.js';
import { ask, clientEnv, complaint } from './client.js';
import { emptyImage } from './image.js';
import { noteClient, removeAbandoned } from './leftovers.js';
import { systemFolders } from './system.js';

export type Found = { readonly ok: true; readonly variant: Variant; readonly scene: Scene } | { readonly ok: false; readonly reason: string; readonly todo: string };

/** Docker as it would be used here, not yet tested; containers that dead runs left are removed on the way. */
export async function findDocker(scene: Scene, image: string | undefined): Promise<Found> {
  const elsewhere = remote(scene.env.DOCKER_HOST);
  if (elsewhere !== undefined) return elsewhere;
  const folder = join(scene.scratch.dir, 'docker');
  mkdirSync(folder, { recursive: true });
  const client = clientEnv(scene.env, folder);
  const info = await ask(client, ['info', '--format', '{{json .}}']);
  if (info.code !== 0) return unreachable(info, scene);
  const facts = factsIn(info.stdout);
  if (facts.errors !== undefined) return unreachable({ ...info, stderr: facts.errors }, scene);
  noteClient(scene.scratch, client);
  await removeAbandoned(scene.scratch, client);
  // Without root a daemon shows our own user as root, and nobody else is of any use.
  const users = facts.rootless ? { uid: 0, gid: 0 } : {};
  return image === undefined ? hostTools({ ...scene, ...users }, client) : ownTools({ ...scene, ...users }, client, image);
}

function no(reason: string, todo: string): Found {
  return { ok: false, reason, todo };
}

/** Folders of ours would be looked for on that other machine. */
function remote(host: string | undefined): Found | undefined {
  if (host === undefined || host === '' || host.startsWith('unix://') || host.startsWith('fd://')) return undefined;
  return no('DOCKER_HOST names a daemon that is not reached by a socket of this machine, and a container there cannot see the clone.', 'Unset DOCKER_HOST, or set it to the unix:// socket of a daemon on this machine.');
}

/** Why the daemon cannot be asked, and what to type. */
export function unreachable(answer: { readonly code: number | 'missing'; readonly stderr: string }, { uid }: Pick<Scene, 'uid'>): Found {
  const sudo = uid === 0 ? '' : 'sudo ';
  if (answer.code === 'missing') return no('docker is not installed.', `Type: ${sudo}apt-get install docker.io.`);
  if (/permission denied/i.test(answer.stderr)) return no('this user may not speak to the docker daemon.', 'Type: sudo usermod -aG docker "$USER", and log in again (whoever may speak to the daemon is as good as root).');
  if (/cannot connect|is the docker daemon running|no such file|connection refused/i.test(answer.stderr)) return no('the docker daemon is not running.', `Type: ${sudo}systemctl start docker.`);
  return no(`docker does not answer: ${complaint({ code: 1, stdout: '', stderr: answer.stderr })}.`, 'See what `docker info` says.');
}

/** `docker info` succeeds without a daemon in some versions, and says so in a field. podman's own shape has other names for the same. */
function factsIn(text: string): { readonly rootless: boolean; readonly errors?: string } {
  try {
    const info = JSON.parse(text) as { readonly ServerErrors?: readonly unknown[]; readonly SecurityOptions?: readonly unknown[]; readonly host?: { readonly security?: { readonly rootless?: unknown } } } | null;
    const errors = info?.ServerErrors?.map(String).join('\n') ?? '';
    const rootless = info?.SecurityOptions?.includes('name=rootless') === true || info?.host?.security?.rootless === true;
    return errors === '' ? { rootless } : { rootless, errors };
  } catch {
    return { rootless: false };
  }
}

/** The tools of this machine in an image that is empty. */
async function hostTools(scene: Scene, client: DockerPlace['client']): Promise<Found> {
  const odd = [...scene.hidden, scene.home ?? ''].find((path) => path.includes(':'));
  if (odd !== undefined) return no(`docker cannot hide ${odd}, because there is a colon in its name.`, 'Take --sandbox bubblewrap.');
  const image = await emptyImage(client);
  if ('reason' in image) return no(image.reason, 'See what `docker info` says.');
  const place: DockerPlace = { client, image: image.tag, system: systemFolders(scene.hidden, scene.root) };
  return { ok: true, variant: { sandbox: sandboxNamed('docker'), overlay: false, docker: place }, scene };
}

/** `registry/name:tag@digest`, and nothing that could be a flag. */
const IMAGE_NAME = /^[a-z0-9][A-Za-z0-9_.:/@-]{0,300}$/;

/** What an image of its own has to be private besides: of this machine nothing is seen at all. */
const PRIVATE = ['/tmp', '/var/tmp', '/run', '/home'];

const LOOK = 'command -v bash >/dev/null && echo bash; exit 0';

/** The image's tools: neither the system nor the tool homes of this machine, nor the variables that speak of them. */
async function ownTools(scene: Scene, client: DockerPlace['client'], image: string): Promise<Found> {
  if (!IMAGE_NAME.test(image)) return no(`"${image.slice(0, 100)}" is not the name of an image.`, 'Give it as docker does, for instance node:24.');
  const seen = await ask(client, ['image', 'inspect', '--format', '{{json .Config.Env}}', image]);
  if (seen.code !== 0) return no(`the image ${image} is not on this machine.`, `Type: docker pull ${image}.`);
  const variables = environmentIn(seen.stdout);
  const shell = await ask(client, ['run', '--rm', '--pull', 'never', '--network', 'none', '--read-only', '--cap-drop', 'ALL', '--entrypoint', '/bin/sh', image, '-c', LOOK]);
  if (shell.code !== 0) return no(`the image ${image} cannot be used: ${complaint(shell)}.`, 'It must have a POSIX shell at /bin/sh.');
  const own = { path: variables.get('PATH') ?? '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', bash: shell.stdout.startsWith('bash'), names: [...variables.keys()] };
  const bare: Scene = { ...scene, home: undefined, hidden: PRIVATE, homes: [], settings: [] };
  return { ok: true, variant: { sandbox: sandboxNamed('docker'), overlay: false, docker: { client, image, system: [], own } }, scene: bare };
}

function environmentIn(text: string): ReadonlyMap<string, string> {
  try {
    const list = JSON.parse(text) as unknown;
    const pairs = Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
    return new Map(pairs.map((pair) => [pair.split('=', 1)[0] ?? '', pair.slice(pair.indexOf('=') + 1)]));
  } catch {
    return new Map();
  }
}
