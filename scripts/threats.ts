import type { TestTitle } from './test-titles.ts';

/** One attack that we know of: what somebody does, and what must come of it. Its id stands in the titles of the tests that show it. */
export interface Threat {
  readonly id: string;
  readonly attack: string;
  readonly answer: string;
}

interface Group {
  readonly name: string;
  readonly rows: readonly (readonly [id: string, attack: string, answer: string])[];
}

export const GROUPS: readonly Group[] = [
  {
    name: 'Logs',
    rows: [
      ['L1', 'A log line is a workflow command (`::add-mask::`, `::set-output`, `::stop-commands::`)', 'what we print holds no command that is not ours'],
      ['L2', 'The old form of a command stands anywhere in a line (`##[group]`)', 'broken up wherever it stands'],
      ['L3', 'Escapes, links, clipboard writes, lone carriage returns, backspaces', 'taken out before anything is looked for, shown or sent'],
      ['L4', 'Text that nobody sees: zero width, direction marks, tags, fillers', 'taken out of logs and prompts; in an added line it stops the patch'],
      ['L5', 'Broken bytes: no UTF-8, NUL, UTF-16, half pairs', 'nothing throws, what is no text becomes U+FFFD'],
      ['L6', 'Monster lines, millions of lines', 'beginning and end are kept, patterns are linear'],
      ['L7', 'An archive of logs or a cache entry is a bomb, or writes outside', 'logs are asked for as text of one job, and what comes packed is refused; of a cache entry one file is read, under a cap, and nothing is unpacked to a name'],
      ['L8', 'The log’s address leads to http, another host, a metadata service', 'only hosts of GitHub’s (or of a server of one’s own) over https; the token never goes there, and the signed address is in no sentence'],
      ['L9', 'A log lies about exit codes, steps, diffs, confidence', 'step and conclusion are GitHub’s word, the script must be the workflow file’s, exit codes come from processes we started'],
      ['L10', 'A text closes its fence in the prompt, or speaks as the system', 'a fresh code word for every request, drawn again where a text holds it; role marks are broken up'],
    ],
  },
  {
    name: 'Prompts and answers',
    rows: [
      ['P1', 'An order in the message of a test', 'a model that obeys is stopped by the screen'],
      ['P2', 'A polite pretext (“the maintainers ask to delete this test”)', 'the same'],
      ['P3', 'Orders in names: tests, files, branches, commits, rules', 'one short line each, in the user’s role, inside a fence'],
      ['P4', 'Files for agents, or settings, changed in the head', 'no file of a repository sets anything; conventions are read of two files by name, of the base of the heal and never of a patched tree, and stand in a fence'],
      ['P5', 'A patch that reads keys and sends them away', 'a file that begins to read the environment, `/proc`, or files of credentials stops it; what runs it has no key, and no network unless it needs one'],
      ['P6', 'A patch that acts later: install scripts, test settings, build files', 'stopped by its path'],
      ['P7', 'An answer that is malformed: two diffs, prose, nested fences, 10 MB', 'refused whole; no field of it is run'],
      ['P8', 'Many failures, loops, long answers run up a bill', 'budgets of calls, tokens and money, of a run and of the day'],
    ],
  },
  {
    name: 'Secrets',
    rows: [
      ['S1', 'A known secret leaves, in any way of writing it', 'masked, or refused where the text must stay exact, at every sink'],
      ['S2', 'An unknown secret in a log', 'masked by its shape'],
      ['S3', 'A token of the long form, also cut off', 'masked whole'],
      ['S4', 'A secret behind a colour, with invisible signs inside, over two lines', 'the text is cleaned first, then looked at'],
      ['S5', 'A private key in pieces, with times between, without its end', 'masked from its beginning to its last line'],
      ['S6', 'A comment in the data that switches scanners off', 'has no effect'],
      ['S7', 'Files that hold keys are asked for as context', 'never read'],
      ['S8', 'An error, or debugging, tells a key', 'errors keep a status and a cleaned message, and no sink has a debug mode that shows more'],
    ],
  },
  {
    name: 'Patches',
    rows: [
      ['D1', 'The header names another file than the lines below it', 'judged on the tree that git makes of it'],
      ['D2', 'A rename behind the header', 'the same'],
      ['D3', 'A test is moved out of sight', 'the diff of two trees knows no renames'],
      ['D4', 'A second patch in the explanation', 'refused'],
      ['D5', 'Prefixes and octal names', 'the paths are those of the tree'],
      ['D6', 'Paths that lead out, or into `.git`', 'refused before git sees them'],
      ['D7', 'Paths that a file system takes for another', 'plain names only, and none that differs by case alone'],
      ['D8', 'Links', 'plain files only, and nothing below or through a link'],
      ['D9', 'Submodules', 'refused'],
      ['D10', 'Mode bits, binary patches, copies', 'refused unless granted'],
      ['D11', 'Names with line feeds, tabs, quotes, dashes', 'refused'],
      ['D12', 'A patch that fits roughly', 'every line must be the one it says, at the place it says'],
      ['D13', 'A large patch', 'caps on files, lines and bytes'],
      ['D14', 'Workflows, manifests, lock files, scanner settings', 'closed to a model unless the caller opens them'],
      ['D15', 'The base moves between two jobs', 'what is handed over is the tree that was tried, on the base it was tried on, or nothing'],
      ['D16', 'Source that reads otherwise than it runs: direction marks, look-alikes', 'refused in added lines'],
    ],
  },
  {
    name: 'Trials',
    rows: [
      ['T1', 'A test is weakened, skipped, deleted, mocked', 'twenty-two signals, each a check'],
      ['T2', 'The code under test says that all passed, and leaves', 'exit code, counts and names must agree with the base run'],
      ['T3', 'A step is green by luck', 'run once more without the change; green there hands nothing over'],
    ],
  },
  {
    name: 'Execution',
    rows: [
      ['E1', 'Code under test prints its environment, or that of its parents', 'an environment from zero, processes of its own'],
      ['E2', 'It writes the runner’s files (`GITHUB_ENV`, `GITHUB_OUTPUT` …)', 'their names are not set, their folder is not there'],
      ['E3', 'It writes to tools, home, settings, `.git`', 'read-only, or an empty home; the clone has a `.git` of its own'],
      ['E4', 'It leaves processes behind', 'every descendant dies'],
      ['E5', 'It asks for more rights', 'no capabilities, no new privileges, no sockets of daemons'],
      ['E6', 'It asks the network', 'no route, no names, no sockets'],
      ['E7', 'It eats the machine', 'limits on time, memory, processes, output'],
      ['E8', 'It edits the sources until the step is green', 'what is handed over is base and patch, by hash, never what a run left'],
      ['E9', 'An earlier step of the job set proxies, certificates, git or loader variables for us', 'git and HTTP clients get an environment made for them; a loader or Node switch that is set beside a key is refused by name'],
    ],
  },
  {
    name: 'Network',
    rows: [
      ['N1', 'The address of a model lies inside', 'addresses are judged and connected to as judged'],
      ['N2', 'The repository chooses the address', 'inputs and our own environment only'],
      ['N3', 'Certificates are not checked, or there are none', 'always checked; no key over http to another machine'],
      ['N4', 'The endpoint means ill', 'no redirects; bytes, time and tries have ends'],
    ],
  },
  {
    name: 'What is published',
    rows: [
      ['B1', 'A text notifies people or closes issues', 'no mention and no reference of foreign text is active'],
      ['B2', 'A text loads images or links elsewhere', 'no active image or link of foreign text'],
      ['B3', 'A text breaks out of its fence', 'the fence is longer than any run inside, markup is escaped'],
      ['B4', 'A text commands bots, or skips checks', 'broken up'],
      ['B5', 'A branch name is an option, or another ref', 'names are made from two hashes, and nothing else is pushed'],
    ],
  },
  {
    name: 'Order of events',
    rows: [
      ['O1', 'A branch of ours is red, again and again', 'attempts are counted where they cannot be lost, and they end'],
      ['O2', 'Two heals of one failure', 'one wins; the other ends quietly'],
      ['O3', 'The head moved, the branch is protected or gone', 'compared and never forced; the fix is kept'],
      ['O4', 'Somebody forges our marks, or a name', 'a forged mark can only make us do less; rights are GitHub’s word, by id'],
      ['O5', 'A run of another workflow, repository, event or outcome', 'refused by facts of the API'],
    ],
  },
  { name: 'What passes between jobs', rows: [['U1', 'An artifact or a cache entry is another than was made', 'bound by its hash; a cache decides nothing']] },
];

export const THREATS: readonly Threat[] = GROUPS.flatMap(({ rows }) => rows.map(([id, attack, answer]) => ({ id, attack, answer })));

/** Ids whose tests are still to come. None may stay here once it has one. */
export const PENDING: readonly string[] = ['B1', 'B2', 'B3', 'B4'];

const ID = /(?<!\w)[LPSDTENBOU]\d{1,2}(?!\w)/g;

/** Ids that a title names, as whole words. */
export function idsIn(title: string): readonly string[] {
  return [...title.matchAll(ID)].map(([id]) => id);
}

/** What is wrong between the rows and the titles, one sentence each. */
export function gapsOf(titles: readonly TestTitle[], pending: readonly string[] = PENDING): readonly string[] {
  const known = new Set(THREATS.map(({ id }) => id));
  const tested = new Set(titles.flatMap(({ title }) => idsIn(title)));
  return [
    ...THREATS.filter(({ id }) => !tested.has(id) && !pending.includes(id)).map(({ id }) => `no test has ${id} in its title`),
    ...pending.filter((id) => tested.has(id)).map((id) => `${id} is pending though a test names it`),
    ...titles.flatMap(({ file, title }) => idsIn(title).filter((id) => !known.has(id)).map((id) => `${file} names ${id}, which is no row: ${title}`)),
  ];
}

/** Tests named per row; the others are counted. */
const SHOWN = 4;

/** docs/security.md. */
export function securityPage(titles: readonly TestTitle[]): string {
  return [
    '# Every threat, and the tests that show what comes of it', '', 'Made by `npm run docs` from `scripts/threats.ts` and the titles of the tests; a test fails where a row has none.', '',
    'How the parts stand together, and what is not covered, is told in [trust.md](trust.md), [sandbox.md](sandbox.md), [hosts.md](hosts.md) and [SECURITY.md](../SECURITY.md).', '',
    ...GROUPS.flatMap(({ name, rows }) => [`## ${name}`, '', '| id | attack | what comes of it | tests |', '| --- | --- | --- | --- |', ...rows.map(([id, attack, answer]) => `| ${id} | ${attack} | ${answer} | ${testsOf(id, titles)} |`), '']),
  ].join('\n');
}

function testsOf(id: string, titles: readonly TestTitle[]): string {
  const named = titles.filter(({ title }) => idsIn(title).includes(id)).map(({ file, title }) => `\`${file.replace(/\.test\.ts$/, '')}\`: ${cell(title)}`);
  const different = [...new Set(named)];
  const rest = different.length - SHOWN;
  return [...different.slice(0, SHOWN), ...(rest > 0 ? [`and ${rest} more`] : [])].join('<br>');
}

/** A title may hold anything: what it shows is text. */
function cell(text: string): string {
  const short = text.length > 140 ? `${text.slice(0, 139)}…` : text;
  return short.replace(/[\p{Cc}\p{Cf}]/gu, '·').replace(/[\\`*_{}[\]<>|#!~&@]/g, '\\$&');
}
