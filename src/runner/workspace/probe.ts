/** What the probe is told; all of it harmless to know inside. */
export interface ProbeFacts {
  /** Names that the environment inside may have. */
  readonly names: readonly string[];
  /** SHA-256 of our own environment as /proc shows it. */
  readonly environ: string;
  /** Our own namespaces, as /proc/self/ns names them. */
  readonly namespaces: readonly string[];
  /** A file of ours, outside the clone. */
  readonly canary: string;
  readonly home: string;
  /** `device:inode` of the user's real home; '' when there is none. */
  readonly homeId: string;
  readonly root: string;
  /** A server of ours on the loopback. */
  readonly port: number;
  /** A file name to try to write in each of these folders. */
  readonly file: string;
  readonly outside: readonly string[];
  readonly sockets: readonly string[];
}

/** First word of the probe's answer; the rest of that line is JSON: what was possible although it must not be. */
export const ANSWER = 'HEAL-PROBE';

/**
 * One process that tries everything at once, as source for `node -e`; facts come in the variable HEAL_PROBE. Plain script,
 * because it runs in the sandbox, where nothing of ours is.
 */
export const PROBE = `
const fs = require('fs'), net = require('net'), os = require('os'), { createHash } = require('crypto');
const facts = JSON.parse(process.env.HEAL_PROBE), bad = [];
const attempt = (what, f) => { try { if (f()) bad.push(what); } catch {} };
const extra = Object.keys(process.env).filter((name) => !facts.names.includes(name));
if (extra.length) bad.push('sees variables of ours: ' + extra.join(' '));
for (const pid of fs.readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name)))
  attempt('reads our environment', () => createHash('sha256').update(fs.readFileSync('/proc/' + pid + '/environ')).digest('hex') === facts.environ);
for (const name of ['user', 'pid', 'net', 'ipc', 'uts', 'mnt'])
  attempt('shares our ' + name + ' namespace', () => facts.namespaces.includes(fs.readlinkSync('/proc/self/ns/' + name)));
attempt('reads our files', () => fs.existsSync(facts.canary));
attempt('sees the real home', () => { const s = fs.statSync(facts.home); return s.dev + ':' + s.ino === facts.homeId; });
attempt('sees the repository', () => fs.existsSync(facts.root + '/.git'));
for (const dir of facts.outside) attempt('', () => (fs.writeFileSync(dir + '/' + facts.file, ''), false));
for (const path of facts.sockets) attempt('reaches ' + path, () => fs.existsSync(path));
attempt('sees devices', () => ['kmsg', 'mem', 'kvm', 'fuse', 'loop-control', 'vda', 'sda', 'nvme0'].some((name) => fs.existsSync('/dev/' + name)));
attempt('has capabilities', () => !/^CapEff:\\s+0+$/m.test(fs.readFileSync('/proc/self/status', 'utf8')));
attempt('may gain privileges', () => !/^NoNewPrivs:\\s+1$/m.test(fs.readFileSync('/proc/self/status', 'utf8')));
attempt('has a network', () => Object.values(os.networkInterfaces()).flat().some((one) => !one.internal));
const done = () => { console.log('${ANSWER} ' + JSON.stringify([...new Set(bad)])); process.exit(0); };
const socket = net.connect(facts.port, '127.0.0.1', () => { bad.push('reaches our loopback'); done(); });
socket.on('error', done);
setTimeout(done, 3000);
`;

/** Names that a shell makes for itself. */
export const SHELL_NAMES: readonly string[] = ['PWD', 'OLDPWD', 'SHLVL', '_'];

/** The same for a place that has a POSIX shell and nothing else for sure, as source for `sh -c`; facts come as arguments. */
export const SHELL_PROBE = `
names=" $1 " spaces=" $2 " canary=$3 root=$4 file=$5 sockets=$6
shift 6
bad=
note() { bad="$bad\${bad:+,}\\"$1\\""; }
for one in $(env | sed -n 's/^\\([A-Za-z_][A-Za-z0-9_]*\\)=.*/\\1/p'); do
  case "$names" in *" $one "*) ;; *) note "sees variables of ours: $one" ;; esac
done
for one in user pid net ipc uts mnt; do
  case "$spaces" in *" $(readlink /proc/self/ns/$one) "*) note "shares our $one namespace" ;; esac
done
[ -e "$canary" ] && note 'reads our files'
[ -e "$root/.git" ] && note 'sees the repository'
for one in "$@"; do (: >"$one/$file") 2>/dev/null; done
for one in $sockets; do [ -e "$one" ] && note "reaches $one"; done
for one in kmsg mem kvm fuse vda sda; do [ -e "/dev/$one" ] && note 'sees devices'; done
grep -q '^CapEff:[[:space:]]*0*$' /proc/self/status || note 'has capabilities'
grep -q '^NoNewPrivs:[[:space:]]*1$' /proc/self/status || note 'may gain privileges'
[ "$(wc -l </proc/net/route)" -le 1 ] || note 'has a network'
echo "${ANSWER} [$bad]"
`;

export function shellFacts({ names, namespaces, canary, root, file, sockets, outside }: ProbeFacts): readonly string[] {
  return [[...names, ...SHELL_NAMES].join(' '), namespaces.join(' '), canary, root, file, sockets.join(' '), ...outside];
}
