import type { FileChange } from '../../model/index.js';
import { withoutComments } from '../../lib/blank-source.js';
import { languageOf } from '../../lib/source.js';
import { perFile, type Objection } from '../answer.js';
import { grownSignal, type Signal } from '../signal.js';

/** Every common way to read the environment, in any language: a wrong language costs nothing here. */
const ENVIRONMENT = new RegExp(
  [
    String.raw`\bprocess\s{0,9}\??\.\s{0,9}env\b`, String.raw`\bprocess\s{0,9}(?:\?\.)?\[\s{0,9}["'\x60]env`, String.raw`\}\s{0,9}=\s{0,9}process\b(?!\s{0,9}[.(\[])`,
    String.raw`\b(?:node:)?process["']\s{0,9}\)\s{0,9}\??\.\s{0,9}env\b`, String.raw`\bimport\s{0,9}\{[^}]{0,200}\benv\b[^}]{0,200}\}\s{0,9}from\s{0,9}["'](?:node:)?process["']`,
    String.raw`\bimport\.meta\.env\b`, String.raw`\b(?:Deno|Bun)\s{0,9}\.\s{0,9}env\b`,
    String.raw`\bos\s{0,9}\.\s{0,9}environb?\b`, String.raw`\bfrom\s{1,9}os\s{1,9}import\s[^\n]{0,200}\b(?:environb?|getenv)\b`, String.raw`\b(?:secure_)?getenvb?\s{0,9}\(`,
    String.raw`\bposix\s{0,9}\.\s{0,9}environ\b`, String.raw`\b(?:os|syscall)\s{0,9}\.\s{0,9}(?:Getenv|LookupEnv|Environ|ExpandEnv)\b`,
    String.raw`\benv\s{0,9}::\s{0,9}vars?(?:_os)?\b`, String.raw`\b(?:option_)?env!\s{0,9}[(\[{]`, String.raw`\bstd\s{0,9}::\s{0,9}env\s{0,9}(?:;|::\s{0,9}\{|as\b)`,
    String.raw`\bSystem\s{0,9}\.\s{0,9}getenv\b`, String.raw`(?<![\w.$])ENV\s{0,9}(?:\[|\.\s{0,9}(?:fetch|to_h|each|values|key|map|select|dig|slice|inspect))`, String.raw`\$_ENV\b`,
    String.raw`\bGetEnvironmentVariables?\b`, String.raw`\bprocessInfo\s{0,9}\.\s{0,9}environment\b`, String.raw`\bPlatform\s{0,9}\.\s{0,9}environment\b`,
    String.raw`\bSystem\s{0,9}\.\s{0,9}(?:get_env|fetch_env!?)`, String.raw`\bextern\s{1,9}char\s{0,9}\*\s{0,9}\*\s{0,9}environ\b`, String.raw`%ENV\b|\$ENV\s{0,9}\{`, String.raw`\$env:\w`,
  ].join('|'),
  'g',
);
const SHELL_DUMP: readonly Signal[] = [
  { languages: ['shell', 'make', 'docker', 'yaml', 'batch'], pattern: /(?:^|[\s;|&(`])(?:printenv|env\s{0,5}(?:[|>;)]|$)|export\s{1,5}-p|declare\s{1,5}-[a-z]{0,4}[px]|compgen\s{1,5}-v|set\s{0,5}(?:[|>]|$))/gm, what: 'it lists the environment' },
  { languages: ['shell', 'make', 'docker', 'yaml', 'batch'], pattern: /[$%]\{?[A-Z0-9_]{0,60}(?:TOKEN|SECRET|PASSW(?:OR)?D|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)[A-Z0-9_]{0,60}/g, what: 'it reads a secret of the environment' },
  { pattern: /["'\x60/ ]?\/proc\/|\bprocfs\b/g, what: 'it reads /proc' },
  { pattern: /(?<![\w/])(?:~|\$HOME|\$\{HOME\})?\/?\.(?:ssh|aws|netrc|npmrc|pypirc|git-credentials|docker\/config\.json|kube\/config)\b/g, what: 'it names a file of credentials' },
];

/**
 * Threats P5: a mend that reads the environment may carry keys out of later runs. A file that reads it already may go on;
 * one that did not has no reason to begin in order to mend a failure. `/proc`, credential files and dumps are refused whenever they come anew.
 */
export const envRead = perFile({
  id: 'env-read',
  title: 'No file begins to read the environment',
  clean: 'No file begins to read the environment, /proc or credentials.',
  look: objectionTo,
});

function objectionTo(change: FileChange): Objection {
  const { path, beforeText, afterText } = change;
  if (afterText === undefined) return null;
  const language = languageOf(path, afterText);
  if (language === 'prose') return null;
  const reads = (text: string): boolean => withoutComments(text, language).match(ENVIRONMENT) !== null;
  if (reads(afterText) && !reads(beforeText ?? '')) return 'it begins to read the environment';
  return grownSignal(change, SHELL_DUMP, 'without-comments');
}
