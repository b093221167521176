/** The parts of a syntax tree's node. */
import { isArrayNode, isBinaryNode, isCallNode, isLambdaNode, isLetNode, isUnaryNode, type Node } from '@borgar/fx';

export function children(node: Node): Node[] {
  if (isCallNode(node)) return [node.callee, ...present(node.arguments)];
  if (isBinaryNode(node) || isUnaryNode(node)) return present(node.arguments);
  if (isLetNode(node)) return present([...node.declarations.map(({ init }) => init), node.body]);
  if (isLambdaNode(node)) return present([node.body]);
  if (isArrayNode(node)) return node.elements.flat();
  return [];
}

/** Omitted arguments are `null` in the tree, whatever its types say. */
function present(nodes: readonly (Node | null)[]): Node[] {
  return nodes.filter((node): node is Node => node !== null);
}
