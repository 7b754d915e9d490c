import { createRedactor } from '../lib/redact.js';
import { WorldError } from '../model/index.js';

/** Stands before every sink: nothing that is known or looks like a secret passes. */
export interface Guard {
  /** For people and reports: secrets are masked. */
  clean(text: string): string;
  /** For what must stay exact (a patch): refused when a known secret is in it, never altered. */
  exact(text: string): string;
}

const SECRET_NAME = /TOKEN|KEY|SECRET|PASS|CREDENTIAL/i;
/** Names that match but hold no secret. */
const PLAIN_NAME = /^(SSH_AUTH_SOCK|GNOME_KEYRING_.*|.*_KEYRING|.*PASSTHROUGH.*|.*_PASSENV|.*PASSENV)$/;

/** Values in our own environment that may be secret, by the name of their variable. */
export function secretsOf(env: NodeJS.ProcessEnv): string[] {
  return Object.entries(env)
    .filter(([name, value]) => SECRET_NAME.test(name) && !PLAIN_NAME.test(name) && (value?.length ?? 0) >= 6 && !isPlainValue(value ?? ''))
    .map(([, value]) => value ?? '');
}

/** Words and paths that stand in such variables for other reasons (`true`, `/usr/bin/askpass`); masking them would blur every log. */
function isPlainValue(value: string): boolean {
  return /^(true|false|\d{1,8}|\/[\w./-]+)$/.test(value);
}

export function createGuard(env: NodeJS.ProcessEnv): Guard {
  const redactor = createRedactor(secretsOf(env));
  return {
    clean: (text) => redactor.text(text),
    exact: (text) => {
      if (redactor.holds(text)) throw new WorldError('The text to be handed over holds a secret of this environment; it was not written.');
      return text;
    },
  };
}
