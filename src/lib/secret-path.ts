import { matchAnyGlob } from './glob.js';

/** Files that hold keys by custom (threats S7). Their content is never shown to a model, not even to quote a line. */
const SECRET_PATHS = [
  '**/.env', '**/.env.*', '**/*.env', '**/*.{pem,key,p12,pfx,jks,keystore,kdbx,asc,gpg}', '**/id_{rsa,dsa,ecdsa,ed25519}{,.*}',
  '**/*.tfvars{,.json}', '**/*.tfstate{,.*}', '**/{kubeconfig,*.kubeconfig}', '**/.kube/**', '**/.{ssh,aws,gnupg,docker,azure}/**',
  '**/{.npmrc,.pypirc,.netrc,_netrc,.pgpass,.htpasswd,.git-credentials,.dockercfg,.terraformrc,.my.cnf}',
  '**/{credentials,secrets}{,.json,.yml,.yaml,.toml,.ini,.properties}', '**/service-account*.json', '**/master.key',
];

/** Does a path look like a place for keys? In any case of letters. */
export function isSecretPath(path: string): boolean {
  return matchAnyGlob(SECRET_PATHS, path, { ignoreCase: true });
}
