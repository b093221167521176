/** Formula text to a syntax tree, by `@borgar/fx`; trees are kept, because thousands of cells share a text. */
import { isFunction, isReference, isWhitespace, mergeRefTokens, parse, tokenize, type Node, type Token } from '@borgar/fx';

const trees = new Map<string, Node | null>();
const KEPT = 50_000;

/** The tree of a formula (with or without its `=`), or `null` when the text is no formula. */
export function parseFormula(text: string): Node | null {
  const known = trees.get(text);
  if (known !== undefined) return known;
  if (trees.size >= KEPT) trees.clear();
  const tree = build(text);
  trees.set(text, tree);
  return tree;
}

function build(text: string): Node | null {
  try {
    const node: unknown = parse(significant(mergeRefTokens(tokenize(text))), { looseRefCalls: true });
    return isNode(node) ? node : null;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** Takes the file's prefixes off functions (the parser must see LET), leaves out white space that is no intersection, and the sheet of a reference that is gone (`Sheet1!#REF!`). */
function significant(tokens: Token[]): Token[] {
  const named = tokens.map((token) => (isFunction(token) ? { ...token, value: token.value.replace(/^(?:_xlfn\.|_xlws\.)+/i, '') } : token));
  return named.filter((token, index) => {
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (isWhitespace(token)) return Boolean(before && after && endsReference(before) && startsReference(after));
    if (token.type === 'context' || token.type === 'context_quote')
      return !(after && after.type === 'operator' && after.value === '!' && tokens[index + 2]?.type === 'error');
    if (token.type === 'operator' && token.value === '!') return tokens[index + 1]?.type !== 'error';
    return true;
  });
}

function endsReference(token: Token): boolean {
  return isReference(token) || token.value === ')' || token.value === '#';
}

function startsReference(token: Token): boolean {
  return isReference(token) || isFunction(token) || token.value === '(';
}
