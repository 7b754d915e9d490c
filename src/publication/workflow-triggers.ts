import { parse } from 'yaml';

const LONGEST = 512 * 1024;

/**
 * Whether a workflow can be started by hand with no more said than its branch: it has `workflow_dispatch` among its triggers, and asks for nothing that has no default.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_dispatch
 */
export function startsByHand(text: string): boolean {
  const triggers = field(parsed(text), 'on');
  if (typeof triggers === 'string') return triggers === 'workflow_dispatch';
  if (Array.isArray(triggers)) return triggers.includes('workflow_dispatch');
  if (!isMap(triggers) || !Object.hasOwn(triggers, 'workflow_dispatch')) return false;
  const inputs = field(field(triggers, 'workflow_dispatch'), 'inputs');
  return !isMap(inputs) || Object.values(inputs).every((input) => field(input, 'required') !== true || field(input, 'default') !== undefined);
}

function field(value: unknown, name: string): unknown {
  return isMap(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The file comes from a foreign head. Aliases are limited: they can grow without end. */
function parsed(text: string): unknown {
  if (text.length > LONGEST) return undefined;
  try {
    return parse(text, { maxAliasCount: 100, logLevel: 'silent', schema: 'core' }) as unknown;
  } catch {
    return undefined;
  }
}
