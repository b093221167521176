/** The members named in a `load` call's text, such as `range.load('values,format/fill/color')`. */
import ts from 'typescript';

export interface LoadedMember {
  /** The path as written. */
  readonly path: string;
  /** `null` when the type has no such member. */
  readonly symbol: ts.Symbol | null;
  readonly node: ts.Node;
}

/** Empty for calls that are not `load`, and for paths that are not written out as text. */
export function loadedMembers(call: ts.CallExpression, checker: ts.TypeChecker): readonly LoadedMember[] {
  if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== 'load') return [];
  const type = checker.getNonNullableType(checker.getTypeAtLocation(call.expression.expression));
  return call.arguments
    .flatMap((argument) => (ts.isArrayLiteralExpression(argument) ? argument.elements : [argument]))
    .filter(ts.isStringLiteralLike)
    .flatMap((node) =>
      node.text
        .split(',')
        .map((path) => path.trim())
        .filter((path) => path !== '')
        .flatMap((path) => membersOfPath(path, type, node, checker)),
    );
}

function membersOfPath(path: string, owner: ts.Type, node: ts.Node, checker: ts.TypeChecker): readonly LoadedMember[] {
  const found: LoadedMember[] = [];
  let type = owner;
  for (const segment of path.split('/')) {
    if (segment === '*' || segment.startsWith('$')) break;
    const member = memberOf(type, segment, checker);
    found.push({ path, symbol: member, node });
    if (member === null) break;
    const next = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(member, node));
    type = checker.isArrayType(next) ? (checker.getTypeArguments(next as ts.TypeReference)[0] ?? next) : next;
  }
  return found;
}

/** On a collection a path may leave out `items`. */
function memberOf(type: ts.Type, name: string, checker: ts.TypeChecker): ts.Symbol | null {
  const own = checker.getPropertyOfType(type, name);
  if (own !== undefined) return own;
  const items = checker.getPropertyOfType(type, 'items');
  const declaration = items?.valueDeclaration;
  if (items === undefined || declaration === undefined) return null;
  const item = checker.getIndexTypeOfType(checker.getTypeOfSymbolAtLocation(items, declaration), ts.IndexKind.Number);
  return (item && checker.getPropertyOfType(item, name)) ?? null;
}
