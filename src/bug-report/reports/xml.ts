import { SaxesParser } from 'saxes';

/** An element: its name, attributes, the text directly in it, and the elements in it. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Xml[];
}

/** Deeper and larger documents are nobody's test report. (Threat: a document that is small on disk and large in memory.) */
const DEPTH = 64;
const ELEMENTS = 500_000;
const TEXT = 20_000;

interface Building {
  readonly name: string;
  readonly attributes: Record<string, string>;
  text: string;
  readonly children: Building[];
}

/**
 * Reads a document. No entity is ever expanded but the five of XML itself and character references, no DTD is looked at, nothing is fetched
 * (threat: billion laughs, external entities): a document that uses others is not read.
 * @returns its root, or why it cannot be read
 */
export function readXml(text: string): { readonly ok: true; readonly root: Xml } | { readonly ok: false; readonly reason: string } {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: Building[] = [];
  let root: Building | undefined;
  let count = 0;
  let reason: string | undefined;
  // Thrown out of the handlers: the parser goes on otherwise.
  const refuse = (why: string): never => {
    reason = why;
    throw new Error(why);
  };
  parser.on('error', (error) => refuse(error.message));
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (count > ELEMENTS) refuse(`it has more than ${ELEMENTS} elements`);
    if (open.length >= DEPTH) refuse(`its elements are nested more than ${DEPTH} deep`);
    const element: Building = { name: localName(name), attributes: attributes, text: '', children: [] };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const add = (more: string): void => {
    const element = open.at(-1);
    if (element !== undefined && element.text.length < TEXT) element.text += more.slice(0, TEXT);
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => void open.pop());
  try {
    parser.write(text).close();
  } catch (error) {
    reason ??= (error as Error).message;
  }
  if (reason !== undefined) return { ok: false, reason };
  return root === undefined ? { ok: false, reason: 'it is empty' } : { ok: true, root };
}

/** `ns:testcase` → `testcase`: the formats here need no namespaces to be told apart. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The elements of this name, however deep, in their order. */
export function descendants(root: Xml, name: string): readonly Xml[] {
  const found: Xml[] = [];
  const visit = (element: Xml): void => {
    if (element.name === name) found.push(element);
    for (const child of element.children) visit(child);
  };
  visit(root);
  return found;
}

export function child(element: Xml, name: string): Xml | undefined {
  return element.children.find((one) => one.name === name);
}
