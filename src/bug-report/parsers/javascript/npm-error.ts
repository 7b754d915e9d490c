import type { BugDraft } from '../../parser.js';
import type { Kind } from '../../../model/index.js';

type NpmDraft = Omit<BugDraft, 'from' | 'to'>;

/** How each code of npm is to be understood; `rule` only where the code itself is not it. */
interface Meaning {
  readonly kind: Kind;
  readonly rule?: string;
  readonly file?: string;
}

const NET: Meaning = { kind: 'infra', rule: 'net' };
const REGISTRY: Meaning = { kind: 'infra', rule: 'registry' };
const AUTH: Meaning = { kind: 'infra', rule: 'auth' };
const DISK: Meaning = { kind: 'infra', rule: 'disk' };
const WANTED: Meaning = { kind: 'dependency', file: 'package.json' };
const DEPENDENCY: Meaning = { kind: 'dependency' };
const CONFIG: Meaning = { kind: 'config' };

const CODES: Readonly<Record<string, Meaning>> = {
  ECONNREFUSED: NET, ENOTFOUND: NET, EAI_AGAIN: NET, EHOSTUNREACH: NET, ENETUNREACH: NET, ENOTCACHED: NET, EPROTO: NET,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: NET, SELF_SIGNED_CERT_IN_CHAIN: NET, CERT_HAS_EXPIRED: NET,
  ECONNRESET: REGISTRY, ECONNABORTED: REGISTRY, ETIMEDOUT: REGISTRY, EPIPE: REGISTRY, ERR_SOCKET_TIMEOUT: REGISTRY, EIDLETIMEOUT: REGISTRY, FETCH_ERROR: REGISTRY,
  E500: REGISTRY, E502: REGISTRY, E503: REGISTRY, E504: REGISTRY, E429: { kind: 'infra', rule: 'rate-limit' },
  E401: AUTH, E403: AUTH, ENEEDAUTH: AUTH, EOTP: AUTH,
  ENOSPC: DISK,
  E404: WANTED, ETARGET: WANTED, ENOVERSIONS: WANTED, ERESOLVE: WANTED, EOVERRIDE: WANTED, EINVALIDTAGNAME: WANTED, EINVALIDPACKAGENAME: WANTED,
  EBADENGINE: DEPENDENCY, EBADPLATFORM: DEPENDENCY, EINTEGRITY: { kind: 'dependency', file: 'package-lock.json' }, EBADDEVENGINES: CONFIG,
  ENOWORKSPACES: CONFIG, EJSONPARSE: { kind: 'syntax' }, ENOLOCK: DEPENDENCY, EACCES: { kind: 'infra' }, EPERM: { kind: 'infra' },
};

/**
 * One block of npm's, without its `npm error` → what it means.
 * @returns Undefined for words that only look like a failure: npm ends every real one with a code, a known sentence or the path of its log.
 */
export function draftNpmError(lines: readonly string[]): NpmDraft | undefined {
  const text = lines.join('\n');
  const code = /^code (\S{1,60})$/m.exec(text)?.[1];
  return script(text) ?? missing(text) ?? (code === 'EUSAGE' || /can only install packages when your package\.json/.test(text) ? usage(lines, text) : undefined) ?? coded(lines, text, code);
}

function base(kind: Kind, message: string, rule: string | undefined): NpmDraft {
  return { tool: 'npm', kind, severity: 'error', ...(rule === undefined ? {} : { rule }), message };
}

/**
 * A script that ended with an exit code: its own output above says why, so these sentences begin as the ranking knows them.
 * The install script of a package is another matter: npm holds its output back and prints it here.
 */
function script(text: string): NpmDraft | undefined {
  const lifecycle = /^Lifecycle script `([^`]{1,200})` failed with error:/m.exec(text)?.[1] ?? /^\S{1,300} ([\w:.-]{1,100}): `[^`\n]{0,1000}`$/m.exec(text)?.[1];
  const command = /^command (?!failed$)(.{1,1000})$/m.exec(text)?.[1];
  const packaged = /^path .{0,500}[/\\]((?:@[^/\\\n]{1,100}[/\\])?[^/\\\n]{1,100})$/m.exec(text)?.[1];
  const output = outputOf(text);
  if (lifecycle === undefined && packaged !== undefined && command !== undefined && output !== '') {
    return base('dependency', `The install script of ${packaged.replace('\\', '/')} failed: ${command}\n${output}`, 'install-script');
  }
  if (lifecycle !== undefined) return base('unknown', `Lifecycle script \`${lifecycle}\` failed${command === undefined ? '' : `: ${command}`}`, 'ELIFECYCLE');
  if (/^Test failed\. {1,4}See above/m.test(text)) return base('unknown', 'Test failed. See above for more details.', 'ELIFECYCLE');
  return /^command failed$/m.test(text) ? base('unknown', `command failed: ${command ?? 'a script'}`, 'ELIFECYCLE') : undefined;
}

/** What the script of the package printed; node-gyp marks its own lines. */
function outputOf(text: string): string {
  const after = text.split(/^command (?!failed$).{1,1000}$/m)[1] ?? '';
  return after.split('\n').filter((line) => line.trim() !== '' && !/^A complete log/.test(line)).slice(0, 20).join('\n');
}

function missing(text: string): NpmDraft | undefined {
  const name = /^(?:Missing script|missing script): "?([^"\n]{1,200})"?$/m.exec(text)?.[1];
  if (name === undefined) return undefined;
  const meant = /^Did you mean (?:this|one of these)\?\n((?: {2,}npm run .{1,200}(?:\n|$)){1,5})/m.exec(text)?.[1];
  const hint = meant === undefined ? '' : `. Did you mean: ${meant.trim().split(/\n\s*/).join(', ')}`;
  return { ...base('config', `Missing script: "${name}"${hint}`, 'missing-script'), file: 'package.json' };
}

/** `npm ci` with a lock file that does not fit, or with none. */
function usage(lines: readonly string[], text: string): NpmDraft {
  const differences = [...new Set(lines.map((line) => line.trim()).filter((line) => /^(?:Missing|Invalid): \S/.test(line)))];
  const said = lines.filter((line) => line.trim() !== '' && !line.startsWith('code '));
  if (differences.length > 0 || /are in sync/.test(text)) {
    const words = /^.{0,200}are in sync/m.exec(text)?.[0] ?? 'package.json and package-lock.json are not in sync';
    return { ...base('dependency', [`${words}.`, ...differences.slice(0, 30)].join('\n'), 'EUSAGE'), file: 'package-lock.json' };
  }
  const none = /`npm ci` command can only install with an existing package-lock/.test(text);
  return base(none ? 'dependency' : 'config', (none ? said.slice(0, 3).join(' ') : said[0]) ?? 'npm was used in a wrong way', 'EUSAGE');
}

function coded(lines: readonly string[], text: string, code: string | undefined): NpmDraft | undefined {
  if (code === undefined && !/^A complete log of this run can be found in/m.test(text)) return undefined;
  const meaning = CODES[code ?? ''] ?? { kind: /^\d+$/.test(code ?? '') ? 'unknown' : 'dependency' };
  const message = messageOf(lines, code);
  const rule = meaning.rule ?? (code === undefined || /^\d+$/.test(code) ? undefined : code);
  const said = meaning.rule === undefined || code === undefined || message.includes(code) ? message : `${code}: ${message}`;
  return { ...base(meaning.kind, said, rule), ...placeOf(meaning, code, text) };
}

const NOISE = new RegExp(
  '^(?:code |errno |syscall |path |dest |network (?:This is a problem|In most cases|If you are behind|settings)|A complete log|For a full report|\\s+at |[}{]|\\s{2,}(?:code|errno|syscall|address|port|type|requiredBy)\\b|If you are behind a proxy|\\d{3}$|If you need help|' +
    'Fix the upstream dependency|(?:\\d{3} )?(?:Note that you can also|tarball, folder, http url)|notarget In most cases|JSON\\.parse (?:Failed|Note)|/\\S{1,500}-report\\.txt$)',
);

/** The sentences that say what went wrong, without fields, stack and advice. */
function messageOf(lines: readonly string[], code: string | undefined): string {
  const told = lines.filter((line) => !NOISE.test(line) && line.trim() !== '').map((line) => line.trimEnd().replace(/^(?:notarget|enoent|engine|notsup|network|JSON\.parse) /, ''));
  const kept = code === 'ERESOLVE' ? told : told.slice(0, 3);
  return kept.slice(0, 30).join('\n') || `npm failed with ${code ?? 'an error'}`;
}

function placeOf(meaning: Meaning, code: string | undefined, text: string): { file?: string; line?: number; column?: number } {
  if (code === 'EJSONPARSE') {
    const at = /\(line (\d{1,7}) column (\d{1,5})\)/.exec(text);
    const file = /Invalid (\S{1,300}\.json)/.exec(text)?.[1] ?? 'package.json';
    return { file, ...(at === null ? {} : { line: Number(at[1]), column: Number(at[2]) }) };
  }
  return meaning.file === undefined ? {} : { file: meaning.file };
}
