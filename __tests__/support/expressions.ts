import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

export interface Facts {
  readonly github?: object;
  readonly inputs?: object;
  readonly needs?: object;
  readonly matrix?: object;
  readonly steps?: object;
  readonly secrets?: object;
  /** How the jobs before went, as the functions of status see it. */
  readonly cancelled?: boolean;
}

const CONTEXTS = ['github', 'inputs', 'needs', 'matrix', 'steps', 'secrets'];

/** A text of a workflow with `${{ … }}`, as GitHub's own evaluator reads it. An expression alone keeps its type. */
export function evaluated(text: string, facts: Facts): unknown {
  const alone = /^\s*\$\{\{([^]*)\}\}\s*$/.exec(text)?.[1];
  if (alone !== undefined && !alone.includes('${{')) return one(alone, facts);
  return text.replace(/\$\{\{([^]*?)\}\}/g, (_, expression: string) => String(one(expression, facts) ?? ''));
}

function one(expression: string, { cancelled = false, ...facts }: Facts): unknown {
  const status = ['cancelled', 'success', 'failure', 'always'].map((name) => ({ name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(name === 'cancelled' ? cancelled : name === 'always') }));
  const tree = new Parser(new Lexer(expression.trim()).lex().tokens, CONTEXTS, status).parse();
  const contexts = JSON.parse(JSON.stringify(Object.fromEntries(CONTEXTS.map((name) => [name, facts[name as keyof typeof facts] ?? {}]))), data.reviver) as data.Dictionary;
  const found = new Evaluator(tree, contexts, new Map(status.map((fn) => [fn.name, fn]))).evaluate();
  return JSON.parse(JSON.stringify(found, data.replacer)) as unknown;
}
