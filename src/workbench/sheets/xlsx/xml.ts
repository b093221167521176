/** XML as small trees, read with saxes; names lose their prefixes, since writers choose them freely. */
import { SaxesParser } from 'saxes';
import { XlsxError } from './error';

export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  text: string;
}

export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The children of a node by local name. */
export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** Walks down by local names. */
export function childOf(node: XmlNode | undefined, ...names: string[]): XmlNode | undefined {
  let at = node;
  for (const name of names) at = at?.children.find((child) => child.name === name);
  return at;
}

/** Every descendant with this local name. */
export function descendants(node: XmlNode | undefined, name: string, found: XmlNode[] = []): XmlNode[] {
  for (const child of node?.children ?? []) {
    if (child.name === name) found.push(child);
    descendants(child, name, found);
  }
  return found;
}

/** `1`, `true`, `on` → true; absent → `fallback`. */
export function flag(value: string | undefined, fallback = false): boolean {
  return value === undefined ? fallback : value === '1' || value === 'true' || value === 'on';
}

/** The relationship id of an element, whatever the prefix of its namespace. */
export function relationId(node: XmlNode): string | undefined {
  const key = Object.keys(node.attributes).find((name) => name.endsWith(':id') || name.endsWith(':embed'));
  return key === undefined ? undefined : node.attributes[key];
}

/** Collects the elements of a stream into trees. */
export class TreeBuilder {
  private readonly stack: XmlNode[] = [];
  root: XmlNode | undefined;

  open(name: string, attributes: Record<string, string>): void {
    const node: XmlNode = { name: localName(name), attributes, children: [], text: '' };
    this.stack.at(-1)?.children.push(node);
    this.root ??= node;
    this.stack.push(node);
  }

  text(text: string): void {
    const top = this.stack.at(-1);
    if (top) top.text += text;
  }

  /** True when the outermost element has been closed. */
  close(): boolean {
    this.stack.pop();
    return this.stack.length === 0;
  }
}

/** A whole part as a tree. @throws XlsxError `damaged` when it is no well-formed XML. */
export function parseXml(text: string, path: string): XmlNode {
  const builder = new TreeBuilder();
  streamXml([text], path, {
    open: (name, attributes) => builder.open(name, attributes),
    text: (part) => builder.text(part),
    close: () => void builder.close(),
  });
  if (!builder.root) throw new XlsxError('damaged', `${path} is empty`);
  return builder.root;
}

export interface XmlHandlers {
  open(name: string, attributes: Record<string, string>): void;
  text(text: string): void;
  close(name: string): void;
}

/** Streams chunks of text through handlers. */
export function streamXml(chunks: Iterable<string>, path: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (error) => {
    throw new XlsxError('damaged', `${path}: ${error.message}`);
  });
  parser.on('opentag', (tag) => handlers.open(tag.name, tag.attributes));
  parser.on('text', (text) => handlers.text(text));
  parser.on('cdata', (text) => handlers.text(text));
  parser.on('closetag', (tag) => handlers.close(tag.name));
  for (const chunk of chunks) parser.write(chunk);
  parser.close();
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Text for an attribute value. */
function attr(text: string | number): string {
  return typeof text === 'number' ? String(text) : clean(text).replace(/[&<>"\n\r\t]/g, (character) => ENTITIES[character]!);
}

/** Text between tags. */
export function content(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (character) => ENTITIES[character]!) : text;
}

/** ` name="value"` for each attribute that is set. */
export function attrs(values: Record<string, string | number | boolean | undefined>): string {
  let written = '';
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) written += ` ${name}="${typeof value === 'boolean' ? (value ? 1 : 0) : attr(value)}"`;
  }
  return written;
}

const CONTROL = new RegExp(
  `[${String.fromCharCode(0)}-${String.fromCharCode(8)}${String.fromCharCode(11, 12)}${String.fromCharCode(14)}-${String.fromCharCode(31)}\uFFFE\uFFFF]`,
  'g',
);

/** Without the characters that XML cannot hold. */
function clean(text: string): string {
  return text.replace(CONTROL, '');
}

/** Cell text as the file writes it: characters that XML cannot hold become `_x000B_`, and so does text that looks like that. */
export function encodeCellText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(CONTROL, hexEscape)
    .replace(/\r/g, hexEscape)
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, hexEscape);
}

export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
