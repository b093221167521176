/** Lays one cell format over another, part by part, as a table's look lies under and a conditional format over the cell's own. */
import type { CellStyle } from '../../sheets/model';

export function layerStyles(under: CellStyle, over: CellStyle): CellStyle {
  const layered: CellStyle = { ...under, ...over };
  const font = under.font && over.font ? { ...under.font, ...over.font } : (over.font ?? under.font);
  const borders = under.borders && over.borders ? { ...under.borders, ...over.borders } : (over.borders ?? under.borders);
  return { ...layered, ...(font && { font }), ...(borders && { borders }) };
}
