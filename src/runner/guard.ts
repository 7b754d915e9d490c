import { passwordsIn } from '../lib/proxy.js';
import { createRedactor, loadRules, type Rules } from '../lib/redact.js';
import { WorldError } from '../model/index.js';

/** Stands before every sink: nothing that is known or looks like a secret passes. */
export interface Guard {
  /** For people and reports: secrets are masked. */
  clean(text: string): string;
  /** For what must stay exact (a patch): refused when a known secret is in it, never altered. */
  exact(text: string): string;
  /** Does a known secret stand in the text, in any way of writing it? */
  holds(text: string): boolean;
  /**
   * Loads what only some texts need, the rules and what unpacks: all of it, or what this text wants. Who writes at once, and cannot wait, has it done before;
   * without it, known values and our own shapes are still masked.
   */
  arm(text?: string): Promise<void>;
}

const SECRET_NAME = /TOKEN|KEY|SECRET|PASS|CREDENTIAL/i;
/** Names that match but hold no secret. */
const PLAIN_NAME = /^(SSH_AUTH_SOCK|GNOME_KEYRING_.*|.*_KEYRING|.*PASSTHROUGH.*|.*_PASSENV|.*PASSENV)$/;

/** Values in our own environment that may be secret, by the name of their variable; and passwords in URLs (of a proxy, of a database), whatever their name. */
export function secretsOf(env: NodeJS.ProcessEnv): string[] {
  return Object.entries(env)
    .filter(([name, value]) => SECRET_NAME.test(name) && !PLAIN_NAME.test(name) && (value?.length ?? 0) >= 6 && !isPlainValue(value ?? ''))
    .map(([, value]) => value ?? '')
    .concat(Object.values(env).flatMap((value) => passwordsIn(value ?? '')));
}

/** Words and paths that stand in such variables for other reasons (`true`, `/usr/bin/askpass`); masking them would blur every log. */
function isPlainValue(value: string): boolean {
  return /^(true|false|\d{1,8}|\/[\w./-]+)$/.test(value);
}

/** One process has several guards, and one table of rules. */
const loaded: { rules: Rules | null; gunzip: ((bytes: Uint8Array, limits: { maxOutputLength: number }) => Buffer) | null } = { rules: null, gunzip: null };

export function createGuard(env: NodeJS.ProcessEnv): Guard {
  const redactor = createRedactor(secretsOf(env), () => loaded.rules);
  // Of a diff also as it stands in the file: what is broken over two lines has a sign between its halves.
  const holds = (text: string): boolean => [text, text.replace(/^[+ -]/gm, ''), ...unpacked(text)].some(redactor.holds);
  return {
    clean(text) {
      const out = redactor.text(text);
      // What masking joined may be a secret again; whatever the reason, it does not go out.
      return out !== text && redactor.holds(out) ? WITHHELD : out;
    },
    exact(text) {
      if (holds(text)) throw new WorldError('The text to be handed over holds a secret of this environment; it was not written.');
      return text;
    },
    holds,
    async arm(text) {
      if (loaded.gunzip === null && (text === undefined || PACKED.test(text))) loaded.gunzip = (await import('node:zlib')).gunzipSync;
      if (loaded.rules === null && (text === undefined || redactor.wantsRules(text))) loaded.rules = await load();
    },
  };
}

/** RE2's engine reads any text in time that grows with its length alone. */
async function load(): Promise<Rules> {
  const { RE2JS } = await import('re2js');
  return loadRules((source) => RE2JS.compile(source));
}

const WITHHELD = '[withheld: a secret of this environment could not be taken out of this text]\n';
/** Bytes that one packed run may hold. */
const UNPACKED = 1 << 20;

const PACKED = /H4sI[A-Za-z0-9+/_-]{16}/;

/** What gzip and base64 hide. Where texts are cleaned such runs are masked unseen. */
function unpacked(text: string): string[] {
  const { gunzip } = loaded;
  if (gunzip === null) return [];
  return [...text.matchAll(/H4sI[A-Za-z0-9+/_-]{16,65536}/g)].flatMap(([run]) => {
    try {
      return [gunzip(Buffer.from(run, 'base64'), { maxOutputLength: UNPACKED }).toString()];
    } catch {
      return [];
    }
  });
}
