/** Text boxes, shapes and pictures of a drawing, as far as their text goes. */
import type { Shape } from '../../model';
import { childrenOf, descendants, type XmlNode } from '../xml';
import type { ReadContext } from './context';

const TYPES: Readonly<Record<string, Shape['type']>> = {
  sp: 'GeometricShape',
  pic: 'Image',
  cxnSp: 'Line',
  grpSp: 'Group',
  graphicFrame: 'Unsupported',
};
/** What newer programs draw; beside it stands a `Fallback` for older ones. */
const WRAPPERS: ReadonlySet<string> = new Set(['AlternateContent', 'Choice', 'twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor']);

/** The drawings below a node: an anchor, or a group. Charts are no shapes here. */
export function readShapes(context: ReadContext, parent: XmlNode): Shape[] {
  return parent.children.flatMap((node): Shape[] => {
    if (WRAPPERS.has(node.name)) return readShapes(context, node);
    const type = TYPES[node.name];
    if (type === undefined || (type === 'Unsupported' && descendants(node, 'chart').length > 0)) return [];
    const own = descendants(node, 'cNvPr')[0]?.attributes ?? {};
    return [
      {
        id: `{S${context.workbook.newId()}}`,
        name: own['name'] ?? '',
        type,
        text: type === 'GeometricShape' ? textOf(node) : '',
        altTitle: own['title'] ?? '',
        altText: own['descr'] ?? '',
        shapes: type === 'Group' ? readShapes(context, node) : [],
      },
    ];
  });
}

/** Paragraphs on lines of their own. */
function textOf(node: XmlNode): string {
  const paragraphs = childrenOf(childrenOf(node, 'txBody')[0], 'p');
  return paragraphs
    .map((one) =>
      descendants(one, 't')
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n');
}
