import type { Binding } from './binding.js';
import { lineFinder } from '../lib/units/line-finder.js';

const STRING = `['"\`]([^'"\`\\n]{1,500})['"\`]`;
const IMPORT = new RegExp(`\\bimport\\b\\s{0,20}(?:type\\s{1,20})?((?:[\\w$]{1,200}\\s{0,20},\\s{0,20})?(?:\\{[^{}]{0,4000}\\}|\\*\\s{0,20}as\\s{1,20}[\\w$]{1,200})|[\\w$]{1,200})\\s{0,20}from\\s{0,20}${STRING}`, 'g');
const BARE = new RegExp(`\\bimport\\s{0,20}${STRING}`, 'g');
const EXPORT_FROM = new RegExp(`\\bexport\\s{1,20}(?:type\\s{1,20})?(\\*(?:\\s{1,20}as\\s{1,20}[\\w$]{1,200})?|\\{[^{}]{0,4000}\\})\\s{0,20}from\\s{0,20}${STRING}`, 'g');
const EXPORT_LIST = /\bexport\s{0,20}\{([^{}]{0,4000})\}(?!\s{0,20}from)/g;
const EXPORT_DEFAULT = /\bexport\s{1,20}default\s{1,20}(?:(?:(?:async\s{1,20})?function\s{0,20}\*?|(?:abstract\s{1,20})?class)\s{1,20}([A-Za-z_$][\w$]{0,200})|([A-Za-z_$][\w$]{0,200})\s{0,20}(?=[;\n]|$))/g;
const REQUIRE = new RegExp(`\\b(?:const|let|var)\\s{1,20}(\\{[^{}]{0,4000}\\}|[\\w$]{1,200})\\s{0,20}=\\s{0,20}(?:await\\s{1,20})?(?:require|import)\\s{0,20}\\(\\s{0,20}${STRING}\\s{0,20}\\)(?:\\.([\\w$]{1,200}))?`, 'g');
const EXPORTS_NAMED = new RegExp(`\\bexports\\.([\\w$]{1,200})\\s{0,20}=\\s{0,20}(?:require\\s{0,20}\\(\\s{0,20}${STRING}\\s{0,20}\\)(?:\\.([\\w$]{1,200}))?|([A-Za-z_$][\\w$]{0,200})\\s{0,20}(?=[;\\n]|$))`, 'g');
const EXPORTS_ALL = new RegExp(`\\bmodule\\.exports\\s{0,20}=\\s{0,20}(?:require\\s{0,20}\\(\\s{0,20}${STRING}\\s{0,20}\\)|([A-Za-z_$][\\w$]{0,200})\\s{0,20}(?=[;\\n]|$))`, 'g');
const EXPORTS_OBJECT = /\bmodule\.exports\s{0,20}=\s{0,20}\{([^{}]{0,8000})\}/g;
const OBJECT_PART = new RegExp(`^(?:\\.\\.\\.require\\s{0,20}\\(\\s{0,20}${STRING}\\s{0,20}\\)|([\\w$]{1,200})(?:\\s{0,20}:\\s{0,20}(?:require\\s{0,20}\\(\\s{0,20}${STRING}\\s{0,20}\\)(?:\\.([\\w$]{1,200}))?|([A-Za-z_$][\\w$]{0,200})))?)$`);

type Bare = Omit<Binding, 'from' | 'to'>;

/** Imports and exports of JavaScript and TypeScript, ES and CommonJS, from text without comments. */
export function jsBindings(plain: string): readonly Binding[] {
  const line = lineFinder(plain);
  const found: Binding[] = [];
  const collect = (pattern: RegExp, read: (match: RegExpMatchArray) => readonly Bare[]): void => {
    for (const match of plain.matchAll(pattern)) {
      const place = { from: line(match.index), to: line(match.index + match[0].length - 1) };
      for (const bare of read(match)) found.push({ ...bare, ...place });
    }
  };
  collect(IMPORT, ([, clause = '', module = '']) => importClause(clause, module));
  collect(BARE, ([, module = '']) => [{ local: '', name: '*', module, exported: false }]);
  collect(EXPORT_FROM, ([, clause = '', module = '']) => exportClause(clause, module));
  collect(EXPORT_LIST, ([, list = '']) => pairs(list, 'as').map(([name, local]) => ({ local, name, exported: true })));
  collect(EXPORT_DEFAULT, ([, named, name = named ?? '']) => [{ local: 'default', name, exported: true }]);
  collect(REQUIRE, ([, target = '', module = '', member]) => requireClause(target, module, member));
  collect(EXPORTS_NAMED, ([, local = '', module, member, name]) => [handOn(local, { module, name: module === undefined ? name : (member ?? '*') })]);
  collect(EXPORTS_ALL, ([, module, name]) => [handOn(module === undefined ? 'default' : '*', { module, name: module === undefined ? name : '*' })]);
  collect(EXPORTS_OBJECT, ([, body = '']) => objectParts(body));
  return found;
}

function handOn(local: string, { module, name = local }: { module?: string | undefined; name?: string | undefined }): Bare {
  return { local, name, exported: true, ...(module === undefined ? {} : { module }) };
}

function importClause(clause: string, module: string): Bare[] {
  const braces = /\{([^{}]*)\}/.exec(clause);
  const named = braces === null ? [] : pairs(braces[1] ?? '', 'as').map(([name, local]) => ({ local, name, module, exported: false }));
  const rest = clause.replace(/\{[^{}]*\}/, '').split(',').map((part) => part.trim()).filter((part) => part !== '');
  const whole = rest.map((part) => {
    const star = /^\*\s{0,20}as\s{1,20}([\w$]{1,200})$/.exec(part)?.[1];
    return { local: star ?? part, name: star === undefined ? 'default' : '*', module, exported: false };
  });
  return [...whole, ...named];
}

function exportClause(clause: string, module: string): Bare[] {
  if (clause.startsWith('{')) return pairs(clause.slice(1, -1), 'as').map(([name, local]) => ({ local, name, module, exported: true }));
  const star = /as\s{1,20}([\w$]{1,200})$/.exec(clause)?.[1];
  return [{ local: star ?? '*', name: '*', module, exported: true }];
}

function requireClause(target: string, module: string, member: string | undefined): Bare[] {
  if (!target.startsWith('{')) return [{ local: target, name: member ?? '*', module, exported: false }];
  return pairs(target.slice(1, -1), ':').map(([name, local]) => ({ local: local.replace(/\s{0,20}=.*$/s, ''), name: name.replace(/\s{0,20}=.*$/s, ''), module, exported: false }));
}

function objectParts(body: string): Bare[] {
  return body.split(',').flatMap((part) => {
    const match = OBJECT_PART.exec(part.trim());
    if (match === null) return [];
    const [, spread, key, module, member, name] = match;
    if (spread !== undefined) return [{ local: '*', name: '*', module: spread, exported: true }];
    return [handOn(key ?? '', { module, name: module === undefined ? (name ?? key) : (member ?? '*') })];
  });
}

/** `a, b as c` → [a,a], [b,c]; `type a` counts as `a`. */
function pairs(list: string, between: 'as' | ':'): (readonly [string, string])[] {
  return list.split(',').flatMap((part) => {
    const words = part.trim().replace(/^type\s{1,20}(?=[\w$])/, '').split(between === 'as' ? /\s{1,20}as\s{1,20}/ : /\s{0,20}:\s{0,20}/);
    const [name = '', local = name] = words;
    return name === '' ? [] : [[name, local] as const];
  });
}
