import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Ajv as AjvClass, ErrorObject, ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

/** A JSON Schema, as far as a reader of examples needs to look into it. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

interface Described {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly query: readonly { readonly name: string; readonly required: boolean; readonly schema: Schema }[];
  readonly body?: { readonly required: boolean; readonly schema: Schema };
  readonly replies: Readonly<Record<string, { readonly schema: Schema | null }>>;
}

interface Slice {
  readonly version: string;
  readonly operations: readonly Described[];
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** An operation of GitHub's API that a request was meant for. */
export interface Matched {
  readonly id: string;
  readonly params: Readonly<Record<string, string>>;
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** GitHub's own description as the judge of what is asked and answered, and as the maker of what an answer must hold besides what a test cares for. */
export interface Judge {
  match(method: string, path: string): Matched | null;
  /** What is wrong with a request; null = nothing. */
  faultInRequest(id: string, query: URLSearchParams, body: unknown): string | null;
  /** What is wrong with a reply that this world wrote itself; null = nothing. */
  faultInReply(id: string, status: number, body: unknown): string | null;
  /** `known` with every field that the reply's schema requires; lists are completed one by one. */
  complete(id: string, status: number, known: unknown): Json;
}

/** Where GitHub itself does not keep to its description, and says so elsewhere: the repository of a fork that was deleted is null. */
const DEPARTURES = [{ schema: 'workflow-run', property: 'head_repository' }];

/** @see https://github.com/github/rest-api-description, cut by scripts/github-openapi.mjs */
export function openJudge(): Judge {
  const slice = JSON.parse(gunzipSync(readFileSync(new URL('openapi.json.gz', import.meta.url))).toString('utf8').replaceAll('"#/components/', '"github#/components/')) as Slice;
  for (const { schema, property } of DEPARTURES) {
    const properties = slice.schemas[schema]?.properties as Record<string, Schema>;
    properties[property] = { anyOf: [{ type: 'null' }, properties[property] ?? {}] };
  }
  const ajv: AjvClass = new Ajv({ strict: false, allErrors: false, validateFormats: true, addUsedSchema: false });
  (formats as unknown as (on: AjvClass) => void)(ajv);
  // GitHub's own bots have brackets in their addresses (41898282+github-actions[bot]@…), which the usual rule forbids.
  ajv.addFormat('email', /^[^@\s]{1,200}@[^@\s]{1,200}$/);
  ajv.addFormat('repo.nwo', /^[\w.-]+\/[\w.-]+$/);
  ajv.addSchema({ $id: 'github', components: { schemas: slice.schemas } });
  const compiled = new Map<string, ValidateFunction>();
  const check = (key: string, schema: Schema, value: unknown): string | null => {
    const validate = compiled.get(key) ?? ajv.compile(schema);
    compiled.set(key, validate);
    return validate(value) ? null : told(validate.errors?.[0]);
  };
  const operation = (id: string): Described => {
    const found = slice.operations.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no operation ${id} in the slice`);
    return found;
  };
  const completed = completer(slice.schemas);
  return {
    match: (method, path) => match(slice.operations, method, path),
    faultInRequest(id, query, body) {
      const { body: wanted, query: allowed } = operation(id);
      const stranger = [...query.keys()].find((name) => !allowed.some((one) => one.name === name));
      if (stranger !== undefined) return `query parameter ${stranger} is unknown to ${id}`;
      const fault = allowed.map(({ name, schema }) => (query.has(name) ? check(`${id}?${name}`, schema, typed(schema, query.get(name) ?? '')) : null)).find((one) => one !== null);
      if (fault !== undefined) return fault;
      if (wanted === undefined || (body === undefined && !wanted.required)) return null;
      return check(`${id} request`, wanted.schema, body);
    },
    faultInReply(id, status, body) {
      const reply = operation(id).replies[String(status)];
      // 401, 403, 429 and 5xx come from before the operation; the description lists them for few.
      if (reply === undefined) return status >= 400 ? null : `${id} never answers ${status}`;
      return reply.schema === null ? null : check(`${id} ${status}`, reply.schema, body);
    },
    complete(id, status, known) {
      const schema = operation(id).replies[String(status)]?.schema ?? null;
      return schema === null ? (known as Json) : completed(schema, known);
    },
  };
}

function told(error: ErrorObject | undefined): string {
  return error === undefined ? 'it does not fit' : `${error.instancePath || '(whole)'} ${error.message ?? ''} ${JSON.stringify(error.params)}`;
}

function typed({ type }: Schema, text: string): unknown {
  if (type === 'integer' || type === 'number') return Number(text);
  return type === 'boolean' ? text === 'true' : text;
}

/** Segment by segment; `{ref}` and `{path}` may hold slashes when they come last, as GitHub takes them. */
function match(operations: readonly Described[], method: string, path: string): Matched | null {
  for (const one of operations.filter((candidate) => candidate.method === method)) {
    const names: string[] = [];
    const pattern = one.path.replace(/\{(\w+)\}/g, (whole, name: string, at: number) => {
      names.push(name);
      return ['ref', 'path'].includes(name) && at + whole.length === one.path.length ? '(.+)' : '([^/]+)';
    });
    const found = new RegExp(`^${pattern}$`).exec(path);
    if (found !== null) return { id: one.id, params: Object.fromEntries(names.map((name, n) => [name, decodeURIComponent(found[n + 1] ?? '')])) };
  }
  return null;
}

/** Fills in what a schema requires with the plainest value of its type, so that a handler writes only what it means. */
function completer(schemas: Slice['schemas']): (schema: Schema, known: unknown) => Json {
  const plain = (schema: Schema, known?: unknown): Schema => {
    if (schema.$ref !== undefined) return plain(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, known);
    const choice = schema.allOf ?? schema.anyOf ?? schema.oneOf;
    if (choice === undefined || schema.properties !== undefined) return schema;
    if (schema.allOf !== undefined) return merged(choice.map((one) => plain(one)));
    const open = choice.filter((one) => one.type !== 'null').map((one) => plain(one, known));
    return open.find((one) => suits(one, known)) ?? open[0] ?? {};
  };
  const nullable = (schema: Schema): boolean => schema.anyOf?.some((one) => one.type === 'null') ?? (schema.$ref !== undefined && nullable(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}));
  const fill = (schema: Schema, known: unknown, depth: number): Json => {
    if (known === null) return null;
    if (known === undefined && nullable(schema)) return null;
    const shape = plain(schema, known);
    if (Array.isArray(known)) return known.map((one) => fill(shape.items ?? {}, one, depth + 1));
    if (known !== undefined && typeof known !== 'object') return known as Json;
    if (known === undefined && shape.type !== 'object' && shape.properties === undefined) return scalar(shape);
    const given = (known ?? {}) as Readonly<Record<string, unknown>>;
    const names = [...new Set([...(depth > 8 ? [] : (shape.required ?? [])), ...Object.keys(given)])];
    return Object.fromEntries(names.map((name) => [name, fill(shape.properties?.[name] ?? {}, given[name], depth + 1)]));
  };
  return (schema, known) => fill(schema, known, 0);
}

/** Of several shapes the one that what is known belongs to: a list or not, and no word that the shape does not have. */
function suits({ type, properties = {} }: Schema, known: unknown): boolean {
  if (known === undefined || (type === 'array') !== Array.isArray(known)) return known === undefined;
  return Object.entries(known as Readonly<Record<string, unknown>>).every(([name, value]) => properties[name]?.enum?.includes(value) ?? true);
}

function merged(parts: readonly Schema[]): Schema {
  return { type: 'object', properties: Object.assign({}, ...parts.map((one) => one.properties ?? {})) as Record<string, Schema>, required: parts.flatMap((one) => one.required ?? []) };
}

function scalar({ type, format, enum: choices }: Schema): Json {
  if (choices !== undefined) return (choices[0] ?? null) as Json;
  if (type === 'array') return [];
  if (type === 'integer' || type === 'number') return 1;
  if (type === 'boolean') return false;
  if (format === 'uri') return 'https://github.test/x';
  if (format === 'date-time') return '2026-01-02T03:04:05Z';
  return format === 'email' ? 'someone@example.com' : '';
}
