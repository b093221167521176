/** Notes: the comments part, and the VML drawing without which Excel shows none. */
import { parseRect, type Note } from '../../model';
import { attrs, content, encodeCellText } from '../xml';
import { DECLARATION, MAIN_NAMESPACE } from './package';

export function commentsXml(notes: ReadonlyMap<string, Note>): string {
  const authors = [...new Set([...notes.values()].map((note) => note.author))];
  const comments = [...notes].map(([address, note]) => {
    const text = `<text><t xml:space="preserve">${content(encodeCellText(wholeText(note)))}</t></text>`;
    return `<comment${attrs({ ref: address, authorId: authors.indexOf(note.author) })}>${text}</comment>`;
  });
  return (
    `${DECLARATION}<comments xmlns="${MAIN_NAMESPACE}"><authors>${authors.map((name) => `<author>${content(encodeCellText(name))}</author>`).join('')}</authors>` +
    `<commentList>${comments.join('')}</commentList></comments>`
  );
}

/** One hidden yellow box for each note, to the right of its cell. Shape ids are unique in the file by the sheet's number. */
export function notesVml(notes: ReadonlyMap<string, Note>, sheetNumber: number): string {
  const shapes = [...notes.keys()].map((address, index) => {
    const { row, column } = parseRect(address) ?? { row: 0, column: 0 };
    const anchor = [column + 1, 15, Math.max(row - 1, 0), 10, column + 3, 15, Math.max(row - 1, 0) + 4, 4].join(', ');
    return (
      `<v:shape id="_x0000_s${sheetNumber * 1024 + 1 + index}" type="#_x0000_t202" style="position:absolute;width:108pt;height:59.25pt;z-index:${index + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
      '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheetNumber}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${shapes.join('')}</xml>`
  );
}

/** A conversation becomes the text of one note. */
function wholeText({ text, comment }: Note): string {
  return [text, ...(comment?.replies ?? []).map((reply) => `${reply.author}: ${reply.text}`)].join('\n');
}
