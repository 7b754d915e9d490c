type Env = Readonly<Record<string, string | undefined>>;

/** Variables that put foreign code into every program that starts, or add to whom a certificate is believed. */
const NAMES = ['LD_PRELOAD', 'LD_AUDIT', 'DYLD_INSERT_LIBRARIES', 'NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS', 'OPENSSL_CONF', 'OPENSSL_MODULES', 'OPENSSL_ENGINES', 'SSLKEYLOGFILE'];
/** Of Node's options those that load code, or certificates; limits of memory and the like are nobody's business. */
const LOADS = /(?:^|\s)["']?(?:-r\b|--(?:require|import|loader|experimental-loader|use-openssl-ca|openssl-config|openssl-shared-config|tls-keylog|inspect(?:-[\w-]{1,20})?|env-file(?:-if-exists)?|trace-[\w-]{1,30}|experimental-sea-config|secure-heap[\w-]{0,10}))(?=["'=\s]|$)/;

/**
 * Names of settings by which an earlier step of the job could read what this process sends, or run in it (threat E9). What stands in the runner's own environment with the same value is
 * no step's doing: there a company sets its certificates. Without it nothing can be told apart, and each counts.
 *
 * Proxies are not among them: through a proxy goes what it cannot read, because certificates are checked. Nor are `GIT_*`, `BASH_ENV`, `PYTHON*` and the like: no child of ours gets them.
 * @param own the environment of the runner itself; null where it is not known
 */
export function foreignSettings(env: Env, own: Env | null): readonly string[] {
  return NAMES.filter((name) => matters(name, env[name]) && (own === null || own[name] !== env[name]));
}

function matters(name: string, value: string | undefined): boolean {
  if (value === undefined || value.trim() === '') return false;
  return name !== 'NODE_OPTIONS' || LOADS.test(value);
}
