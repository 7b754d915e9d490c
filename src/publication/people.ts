import type { Hub, HubPull } from '../ports/hub.js';
import type { Wishes } from '../model/index.js';

/** A name as GitHub gives them out. */
const LOGIN = /^[A-Za-z\d](?:[A-Za-z\d-]{0,38})$/;
const MOST = 10;

/**
 * Asks the wished-for people to look at a new pull request: those who may read the repository, by GitHub's own word. Nobody is asked twice, so not for one that is only brought up to date.
 * @param commit the commit that was healed; its author is `author`
 * @returns a sentence for each who could not be asked; that is never a reason to take anything back
 */
export async function askPeople(hub: Hub, pull: HubPull, { wishes, commit }: { readonly wishes: Wishes; readonly commit: string }): Promise<readonly string[]> {
  const known = new Map<string, Promise<string>>();
  const readable = (login: string): Promise<string> => {
    const asked = known.get(login) ?? mayRead(hub, login);
    known.set(login, asked);
    return asked;
  };
  const warnings: string[] = [];
  const askFor = async (names: readonly string[], as: string, ask: (login: string) => ReturnType<Hub['assign']>): Promise<void> => {
    for (const name of [...new Set(names)].slice(0, MOST)) {
      const found = await loginOf(hub, name, commit);
      const fault = found.ok ? await readable(found.login) : found.reason;
      const done = fault === '' && found.ok ? await ask(found.login) : { ok: false as const, reason: fault };
      if (!done.ok) warnings.push(`${found.ok ? found.login : 'The author'} is not ${as}: ${done.reason}`);
    }
  };
  await askFor(wishes.assignees, 'assigned', async (login) => hub.assign(pull.number, [login]));
  await askFor(wishes.reviewers, 'asked for a review', async (login) => (login.toLowerCase() === pull.author.login.toLowerCase() ? { ok: true, value: null } : hub.requestReview(pull.number, [login])));
  return warnings;
}

type Login = { readonly ok: true; readonly login: string } | { readonly ok: false; readonly reason: string };

async function loginOf(hub: Hub, name: string, commit: string): Promise<Login> {
  if (name !== 'author') return { ok: true, login: name.replace(/^@/, '') };
  const author = await hub.authorOf(commit);
  if (!author.ok) return author;
  if (author.value === null) return { ok: false, reason: 'GitHub knows no account for who wrote that commit.' };
  return author.value.endsWith('[bot]') ? { ok: false, reason: 'that commit was written by a bot.' } : { ok: true, login: author.value };
}

/** Empty where they may. */
async function mayRead(hub: Hub, login: string): Promise<string> {
  if (!LOGIN.test(login)) return 'that is no name of an account (teams cannot be asked).';
  const permission = await hub.permission(login);
  if (!permission.ok) return permission.reason;
  return permission.value === 'none' ? 'they may not read this repository.' : '';
}
