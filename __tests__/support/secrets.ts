/**
 * Secrets by the hundred, made from a seed when a test runs, so that no scanner finds one in this repository. `{A36}` is 36 random characters of
 * a class; `«` and `»` stand around what is secret.
 */
export interface FakeSecret {
  readonly name: string;
  readonly before: string;
  readonly secret: string;
  readonly after: string;
}

const CLASSES: Readonly<Record<string, string>> = {
  A: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  L: 'abcdefghijklmnopqrstuvwxyz0123456789',
  U: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  H: '0123456789abcdef',
  B: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  W: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-',
  X: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  K: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L',
  D: '0123456789',
  S: 'abcdefghijklmnopqrstuvwxyz',
};

/** Every provider prefix, header, address and form that the threat model names, what scanners were seen to miss, and a part of gitleaks' own list. */
const SHAPES: readonly (readonly [name: string, template: string])[] = [
  ['GitHub classic', '«ghp_{A36}»'], ['GitHub OAuth', '«gho_{A36}»'], ['GitHub user', '«ghu_{A36}»'], ['GitHub refresh', '«ghr_{A36}»'], ['GitHub app, old', '«ghs_{A36}»'],
  ['GitHub app, new', '«ghs_{D7}_eyJ{W40}.eyJ{W220}.{W200}»'], ['GitHub app, new, cut off', '«ghs_{D7}_eyJ{W40}.eyJ{W140}»'], ['GitHub fine-grained', '«github_pat_{A22}_{A59}»'],
  ['Groq', '«gsk_{A52}»'], ['Google API', '«AIza{W35}»'], ['Google API, new', '«AQ.{W50}»'], ['Google OAuth', '«ya29.{W120}»'], ['Google client secret', '«GOCSPX-{W28}»'],
  ['OpenAI', '«sk-{A48}»'], ['OpenAI project', '«sk-proj-{W74}T3BlbkFJ{W74}»'], ['OpenAI service', '«sk-svcacct-{W120}»'], ['Anthropic', '«sk-ant-api03-{W93}AA»'], ['OpenRouter', '«sk-or-v1-{H64}»'],
  ['Hugging Face', '«hf_{A34}»'], ['xAI', '«xai-{A80}»'], ['Perplexity', '«pplx-{A48}»'],
  ['AWS key id', '«AKIA{X16}»'], ['AWS session key id', '«ASIA{X16}»'], ['AWS secret key', 'aws_secret_access_key = «{B40}»'], ['AWS Bedrock', '«ABSK{B109}=»'],
  ['Azure storage', 'DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=«{B86}==»;EndpointSuffix=core'], ['Azure AD', 'client_secret=«{A3}1Q~{A34}»'],
  ['GitLab', '«glpat-{W20}»'], ['GitLab deploy', '«gldt-{W20}»'], ['GitLab runner', '«glrt-{W20}»'], ['GitLab job', '«glcbt-{A2}_{W20}»'],
  ['Slack bot', '«xoxb-{D12}-{D12}-{A24}»'], ['Slack user', '«xoxp-{D12}-{D12}-{D12}-{H32}»'], ['Slack app', '«xapp-1-{U11}-{D13}-{H64}»'],
  ['Slack webhook', 'https://hooks.slack.com/services/«T{U8}/B{U10}/{A24}»'], ['Discord webhook', 'https://discord.com/api/webhooks/«{D18}/{W68}»'],
  ['npm', '«npm_{A36}»'], ['npmrc UUID', '//registry.example/:_authToken=«{H8}-{H4}-{H4}-{H4}-{H12}»'], ['PyPI', '«pypi-AgEIcHlwaS5vcmc{W80}»'], ['RubyGems', '«rubygems_{H48}»'],
  ['Docker', '«dckr_pat_{W27}»'], ['Docker auth', '{"auths":{"r.example":{"auth":"«Y2k6{B36}»"}}}'], ['Stripe', '«sk_live_{A24}»'], ['Stripe restricted', '«rk_test_{A24}»'], ['Stripe hook', '«whsec_{A32}»'],
  ['SendGrid', '«SG.{W22}.{W43}»'], ['Telegram', '«{D10}:AA{W33}»'], ['Twilio', '«SK{H32}»'], ['Shopify', '«shpat_{H32}»'], ['DigitalOcean', '«dop_v1_{H64}»'], ['Databricks', '«dapi{H32}»'],
  ['Doppler', '«dp.pt.{A43}»'], ['Grafana', '«glsa_{A32}_{H8}»'], ['Linear', '«lin_api_{A40}»'], ['Notion', '«ntn_{D11}{A35}»'], ['Pulumi', '«pul-{H40}»'], ['Vault', '«hvs.{W95}»'], ['Terraform', '«{A14}.atlasv1.{W65}»'],
  ['Heroku', '«HRKU-AA{W58}»'], ['Sentry', '«sntryu_{H64}»'], ['New Relic', 'newrelic_key: «NRAK-{U27}»'], ['Postman', '«PMAK-{H24}-{H34}»'], ['Atlassian', '«ATATT3{W180}={H8}»'], ['age', '«AGE-SECRET-KEY-1{K58}»'],
  ['1Password', '«ops_eyJ{B260}»'], ['Datadog', 'datadog_api_key: "«{H39}1»"'], ['Algolia', "ALGOLIA_ADMIN = '«{L31}1»'"], ['Cloudflare', 'cloudflare_api_token = «{W38}a1»'],
  ['JWT', '«eyJ{A34}.eyJ{W60}.{W43}»'], ['JWT cut off', '«eyJhbGciOiJSUzI1NiJ9.eyJ{W50}»'],
  ['bearer', 'authorization: Bearer «{W40}»'], ['bearer, alone', 'curl said: Bearer «{A30}7»'], ['basic', 'Proxy-Authorization: Basic «{B38}9=»'], ['extraheader', 'http.https://github.com/.extraheader=AUTHORIZATION: basic «{B40}»'],
  ['cookie', 'Cookie: «session={A32}»; theme=dark'], ['API key header', 'x-api-key: «{A32}»'], ['GitLab header', 'PRIVATE-TOKEN: «{A24}7»'],
  ['database', 'postgres://app:«{A16}»@db.example:5432/shop'], ['database, simple password', 'mysql://root:«{S12}»@127.0.0.1/shop'], ['token in a clone address', 'https://«{A40}»@git.example/shop.git'],
  ['query key', 'GET https://api.example/v1?alt=sse&key=«{W39}»'], ['signature', 'https://blob.example/log?sv=2025&sig=«{A43}%3D»'], ['simple password', 'DB_PASSWORD=«{S14}»'], ['password, mixed', 'password="«{A12}7a»"'],
  ['JSON field', '{"client_secret": "«{A31}7»"}'], ['YAML field', 'api_key: «{A31}7»'], ['option', 'login --token «{A23}7»'], ['curl user', "curl -s -u 'deploy:«{A18}»' https://r.example/"],
  ['base64 of a token', 'data: «{64:ghp_{A36}}»'], ['base64 of a header', 'sent «{64:x: y\nauthorization: Bearer {A40}}»'], ['base64 of base64', 'value «{64:{64:AKIA{X16} {B40}}}»'],
];

export type Random = () => number;

/** @see https://en.wikipedia.org/wiki/Linear_congruential_generator */
export function seeded(seed: number): Random {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

export function pick<T>(random: Random, from: ArrayLike<T>): T {
  return from[Math.floor(random() * from.length)] as T;
}

/** The template with its classes filled in. */
export function fill(template: string, random: Random): string {
  const filled = template.replace(/\{([A-Z])(\d+)\}/g, (_, name: string, count: string) => Array.from({ length: Number(count) }, () => pick(random, CLASSES[name] as string)).join(''));
  return inBase64(filled);
}

function inBase64(text: string): string {
  const inner = /\{64:([^{}]*)\}/.exec(text);
  return inner === null ? text : inBase64(text.replace(inner[0], () => Buffer.from(inner[1] as string).toString('base64')));
}

export function fakeSecrets(seed: number): FakeSecret[] {
  const random = seeded(seed);
  return SHAPES.map(([name, template]) => {
    const [before = '', secret = '', after = ''] = fill(template, random).split(/[«»]/);
    return { name, before, secret, after };
  });
}

export type Mangle = (fake: FakeSecret, random: Random) => string;

/** How a log breaks a secret up. */
export const MANGLINGS: Readonly<Record<string, Mangle>> = {
  plain: ({ before, secret, after }) => `error: got ${before}${secret}${after} in the answer`,
  'colour before': ({ before, secret, after }) => `error: got ${before}\u001b[1;31m${secret}\u001b[0m${after} in the answer`,
  'written line feed before': ({ before, secret, after }) => (before === '' ? `"log": "first line\\n${secret}${after}"` : `log=first line\\n${before}${secret}${after}`),
  'zero width inside': ({ before, secret, after }, random) => {
    const at = 1 + Math.floor(random() * (secret.length - 1));
    return `error: got ${before}${secret.slice(0, at)}\u200b${secret.slice(at)}${after} in the answer`;
  },
  'wrapped at column 80': ({ before, secret, after }, random) => {
    const inside = 1 + Math.floor(random() * Math.min(70, secret.length - 1));
    const lead = `error: the service answered with what it should never say, and that was: `;
    const line = `${lead.slice(0, Math.max(0, 80 - inside - before.length - 1)).padEnd(Math.max(0, 80 - inside - before.length - 1), '.')} ${before}${secret}${after} in the answer`;
    return line.replace(/.{80}/gs, '$&\n');
  },
};

/** What of a secret can still be read: the longest piece of it that stands in a text, noise and line breaks left aside. */
export function leftOf(secret: string, text: string): number {
  const plain = text.replace(/\u001b\[[0-9;]*m|\u200b|\r?\n/g, '');
  let longest = 0;
  for (let from = 0; from < secret.length; from += 1) while (from + longest < secret.length && plain.includes(secret.slice(from, from + longest + 1))) longest += 1;
  return longest;
}
