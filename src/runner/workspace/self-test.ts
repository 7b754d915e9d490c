import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { isWithin, realPath } from './paths.js';
import { ANSWER, PROBE, SHELL_PROBE, shellFacts } from './probe.js';
import type { ProbeFacts } from './probe.js';
import { enter, openSeat } from './docker/seat.js';
import { startRun } from './run.js';
import { insideHome, INSIDE, makeBox, specOf } from './scene.js';
import type { Scene, SpecOptions, Variant } from './scene.js';
import { MARK, removeTree } from './scratch.js';

export type SelfTest = { readonly ok: true } | { readonly ok: false; readonly reason: string };

const SOCKETS = ['/var/run/docker.sock', '/run/docker.sock', '/run/containerd/containerd.sock', '/run/podman/podman.sock'];
const LIMITS = { seconds: 20, outputBytes: 65536, memoryBytes: 1 << 30, processes: 256 };

/**
 * Starts the sandbox once, as it would be started for a step but with an empty clone, and lets one process in it try everything
 * that must be impossible. The walls are believed only when all of it failed, and the clone itself could be written.
 */
export async function selfTest(scene: Scene, variant: Variant): Promise<SelfTest> {
  const box = join(scene.scratch.dir, `test-${randomBytes(4).toString('hex')}`);
  makeBox(box, scene);
  const [tree, probeHome, file] = [join(box, 'clone'), join(box, 'probe-home'), `.heal-probe-${randomBytes(6).toString('hex')}`];
  mkdirSync(tree);
  mkdirSync(probeHome);
  writeFileSync(join(box, 'canary'), '');
  const server = await listen();
  try {
    const facts = factsOf(scene, variant, { box, file, port: portOf(server), probeHome });
    const output = await runProbe({ ...scene, homes: [...scene.homes, { path: probeHome, masked: [] }] }, variant, { box, tree, facts });
    return judge(output, { facts, tree, probeHome, overlay: variant.overlay });
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  } finally {
    server.close();
    removeTree(box);
  }
}

function listen(): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.on('error', reject).listen(0, '127.0.0.1', () => resolve(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

interface Trap {
  readonly box: string;
  readonly file: string;
  readonly port: number;
  /** A folder that is shown like a tool's home. */
  readonly probeHome: string;
}

const ENV_NAMES = ['HEAL_PROBE', 'PATH', MARK, 'PWD'];

function factsOf(scene: Scene, { docker }: Variant, { box, file, port, probeHome }: Trap): ProbeFacts {
  const home = scene.home === undefined ? undefined : statSync(scene.home);
  return {
    names: [...ENV_NAMES, ...(docker?.own?.names ?? [])],
    environ: createHash('sha256').update(readSafely('/proc/self/environ')).digest('hex'),
    // The containers of an ordinary daemon share the machine's users: there it is the want of capabilities that counts.
    namespaces: [...(docker === undefined ? ['user'] : []), 'pid', 'net', 'ipc', 'uts', 'mnt'].map((name) => readlinkSync(`/proc/self/ns/${name}`)),
    canary: join(box, 'canary'),
    home: insideHome(scene),
    homeId: home === undefined ? '' : `${home.dev}:${home.ino}`,
    root: scene.root,
    port,
    file,
    outside: ['/', '/etc', '/usr', '/usr/local', '/var', '/opt', '/dev/shm', '/tmp', dirname(scene.root), scene.root, insideHome(scene), scene.scratch.dir, probeHome],
    sockets: SOCKETS,
  };
}

function readSafely(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return randomBytes(16);
  }
}

interface Stage {
  readonly box: string;
  readonly tree: string;
  readonly facts: ProbeFacts;
}

/** An image of its own need not have Node, nor need this machine's run in it. */
function probing(scene: Scene, { docker }: Variant, facts: ProbeFacts): Pick<SpecOptions, 'env' | 'shown' | 'argv'> {
  if (docker?.own !== undefined) return { env: { PATH: docker.own.path }, shown: [], argv: ['/bin/sh', '-c', SHELL_PROBE, 'heal', ...shellFacts(facts)] };
  const node = realPath(process.execPath) ?? process.execPath;
  const covered = scene.hidden.some((dir) => isWithin(node, dir)) && !scene.homes.some(({ path }) => isWithin(node, path));
  const inside = covered ? `${INSIDE}/node` : node;
  return { env: { PATH: '/usr/bin:/bin', HEAL_PROBE: JSON.stringify(facts) }, shown: covered ? [{ from: node, at: inside }] : [], argv: [inside, '-e', PROBE] };
}

async function runProbe(scene: Scene, variant: Variant, { box, tree, facts }: Stage): Promise<string> {
  const spec = specOf({
    scene, variant, tree, box, cwd: scene.root, network: false, memoryBytes: LIMITS.memoryBytes, processes: LIMITS.processes, ...probing(scene, variant, facts),
  });
  const mark = `${scene.scratch.name}/${basename(box)}`;
  const seat = openSeat({ variant, nextMark: () => mark });
  try {
    const wrapped = variant.sandbox.wrap(spec);
    const running = startRun({ wrapped, cwd: '/', limits: LIMITS, mark, folder: box, contained: true, ...(await enter(seat, spec, wrapped)) });
    return Buffer.from((await running.done).output).toString('utf8');
  } finally {
    await seat?.close();
  }
}

interface Evidence {
  readonly facts: ProbeFacts;
  readonly tree: string;
  readonly probeHome: string;
  readonly overlay: boolean;
}

/** The probe may lie for nobody, but what it wrote is looked for outside, where it cannot deny it. */
function judge(output: string, { facts, tree, probeHome, overlay }: Evidence): SelfTest {
  const line = output.split('\n').find((one) => one.startsWith(`${ANSWER} `));
  if (line === undefined) return { ok: false, reason: `it did not start: ${output.trim().split('\n').at(-1)?.slice(0, 300) ?? ''}` };
  const bad: string[] = line === `${ANSWER} []` ? [] : [line.slice(ANSWER.length + 1)];
  const written = facts.outside.filter((dir) => existsSync(join(dir, facts.file)));
  for (const dir of written) rmSync(join(dir, facts.file), { force: true });
  if (written.length > 0) bad.push(`it writes to ${written.join(', ')}`);
  if (!existsSync(join(tree, facts.file))) bad.push('it cannot write the clone');
  if (overlay && !existsSync(probeHome)) bad.push('the folder of a tool is gone');
  return bad.length === 0 ? { ok: true } : { ok: false, reason: `its self-test failed: ${bad.join('; ')}` };
}
