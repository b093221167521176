/** Notes (the old comments) and hyperlinks of a sheet. */
import { columnName, parseRect, rectAddress, type Hyperlink, type Sheet } from '../../model';
import { childOf, childrenOf, decodeCellText, relationId, type XmlNode } from '../xml';
import type { Relation } from './context';

/** A link over a larger block than this is kept at its first cell only. */
const MANY_CELLS = 500;

/** What Excel writes as the author of the note that stands in for a comment with a conversation. */
const COMMENT_AUTHOR = /^tc=\{/u;

export function readNotes(sheet: Sheet, root: XmlNode): void {
  const authors = childrenOf(childOf(root, 'authors'), 'author').map((one) => one.text);
  for (const node of childrenOf(childOf(root, 'commentList'), 'comment')) {
    const rect = parseRect(node.attributes['ref'] ?? '');
    if (!rect) continue;
    const author = authors[Number(node.attributes['authorId'] ?? 0)] ?? '';
    sheet.notes.set(rectAddress({ ...rect, rows: 1, columns: 1 }), {
      author,
      text: decodeCellText(textOf(childOf(node, 'text'))),
      ...(COMMENT_AUTHOR.test(author) ? { comment: { replies: [] } } : {}),
    });
  }
}

export function readHyperlinks(sheet: Sheet, group: XmlNode, relations: Relation[]): void {
  for (const node of childrenOf(group, 'hyperlink')) {
    const rect = parseRect(node.attributes['ref'] ?? '');
    if (!rect) continue;
    const id = relationId(node);
    const target = relations.find((one) => one.id === id)?.target;
    const { location, tooltip } = node.attributes;
    const link: Hyperlink = {};
    if (target !== undefined) link.address = location === undefined ? target : `${target}#${location}`;
    else if (location !== undefined) link.documentReference = location;
    if (tooltip !== undefined) link.screenTip = tooltip;
    const whole = rect.rows * rect.columns <= MANY_CELLS;
    for (let row = rect.row; row < rect.row + (whole ? rect.rows : 1); row++) {
      for (let column = rect.column; column < rect.column + (whole ? rect.columns : 1); column++) {
        sheet.hyperlinks.set(`${columnName(column)}${row + 1}`, { ...link });
      }
    }
  }
}

/** Plain or rich text without phonetic guides. */
function textOf(node: XmlNode | undefined): string {
  if (!node) return '';
  return node.children.map((child) => (child.name === 't' ? child.text : child.name === 'r' ? textOf(child) : '')).join('');
}
