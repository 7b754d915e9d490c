/** Why a script that ran before the failed step is not run again. */
interface Row {
  readonly pattern: RegExp;
  /** Ends the sentence `The earlier step "x" …`. */
  readonly why: string;
}

/** A word at the beginning of a command, as far as a line shows that. */
const command = (words: string): RegExp => new RegExp(`(?:^|[\\n;&|(]|\\b(?:then|do|else)\\b)[ \\t]{0,40}(?:${words})(?=$|[\\s;&|)])`);

const ROWS: readonly Row[] = [
  { pattern: command('sudo|apt|apt-get|apk|dnf|yum|brew|choco|systemctl'), why: 'changes the machine itself, which nothing in the sandbox may' },
  { pattern: command('docker|docker-compose|podman|kubectl|helm|minikube|kind'), why: 'needs containers, and there is no daemon in the sandbox' },
  { pattern: command('git push|gh|npm publish|yarn publish|pnpm publish|cargo publish|twine upload|gem push|mvn deploy|aws|gcloud|az|terraform|vercel|netlify|flyctl'), why: 'talks to a service in your name, which nothing may do here' },
];

/** Null where it may be run again. Pure; the script is foreign and only looked at. */
export function whyNotReplayed(script: string): string | null {
  const looked = script.slice(0, 100_000);
  return ROWS.find(({ pattern }) => pattern.test(looked))?.why ?? null;
}
