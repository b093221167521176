/** A small XML tree with line numbers, enough to check a manifest. Names are without their namespace prefix. */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, trimmed. */
  readonly text: string;
  readonly line: number;
}

interface Draft {
  name: string;
  attributes: Record<string, string>;
  children: Draft[];
  text: string;
  line: number;
}

/** @throws Error with line and column when the text is not well-formed XML. */
export function readXml(xml: string): XmlElement {
  const top: Draft = { name: '', attributes: {}, children: [], text: '', line: 0 };
  const open: Draft[] = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name: localName(name), attributes: {}, children: [], text: '', line: parser.line };
    for (const [key, value] of Object.entries(attributes)) Object.assign(element.attributes, { [localName(key)]: value });
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text.trim();
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [root] = top.children;
  if (root === undefined) throw new Error('The manifest is empty.');
  return root;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** All elements of a name below `root`, in document order. */
export function elementsNamed(root: XmlElement, name: string): readonly XmlElement[] {
  return root.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsNamed(child, name)]);
}

/** The first element at a path of child names. */
export function childAt(root: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((element, name) => element?.children.find((child) => child.name === name), root);
}
