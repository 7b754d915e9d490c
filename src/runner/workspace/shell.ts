/** The argv of a shell for a script file, and how that file has to be called. */
export interface ShellCall {
  readonly extension: string;
  argv(script: string): readonly string[];
}

/**
 * The templates that GitHub documents under `jobs.<job_id>.steps[*].shell`
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax); the empty name is a step without `shell:`.
 */
const TEMPLATES: Readonly<Record<string, readonly [extension: string, template: string]>> = {
  '': ['.sh', 'bash -e {0}'],
  bash: ['.sh', 'bash --noprofile --norc -eo pipefail {0}'],
  sh: ['.sh', 'sh -e {0}'],
  python: ['.py', 'python {0}'],
  node: ['.js', 'node {0}'],
  pwsh: ['.ps1', `pwsh -command ". '{0}'"`],
};

/** Reads `shell`, a name from the table or a template with `{0}`; null for anything else (a shell we could only guess the call of). */
export function shellCall(shell: string): ShellCall | null {
  const known = Object.hasOwn(TEMPLATES, shell) ? TEMPLATES[shell] : undefined;
  const [extension, template] = known ?? ['.sh', shell];
  const words = splitWords(template);
  if (words === null || words.length === 0 || !template.includes('{0}')) return null;
  return { extension, argv: (script) => words.map((word) => word.replaceAll('{0}', script)) };
}

/** Words at white space; quotes keep white space inside; no other magic. Null when a quote is left open. */
function splitWords(text: string): readonly string[] | null {
  const words: string[] = [];
  let [word, quote, inWord] = ['', '', false];
  for (const char of text) {
    if (quote === '' && /\s/.test(char)) {
      if (inWord) words.push(word);
      [word, inWord] = ['', false];
      continue;
    }
    inWord = true;
    if (char === quote) quote = '';
    else if (quote === '' && (char === '"' || char === "'")) quote = char;
    else word += char;
  }
  if (inWord) words.push(word);
  return quote === '' ? words : null;
}
