/** Hyperlinks of the cells of a sheet: where they lead and what they say when the mouse is over them. */
import type { ScannedText } from '../../ledger/privacy/leaks/contents';
import type { SheetReader } from './sheet-reader';

/** Excel tells hyperlinks cell by cell only; sheets with more cells would keep it busy for long. */
const MOST_CELLS = 50_000;

export const readHyperlinks: SheetReader = async (context, sheets) => {
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject());
  for (const range of used) range.load('rowIndex,columnIndex,cellCount');
  await context.sync();
  const queued = used.map((range) => {
    if (range.isNullObject) return 'empty';
    return range.cellCount < 0 || range.cellCount > MOST_CELLS ? 'large' : { range, cells: range.getCellProperties({ hyperlink: true }) };
  });
  await context.sync();
  return queued.map((sheet) => {
    if (sheet === 'empty') return {};
    if (sheet === 'large') return { unseen: true };
    const { rowIndex, columnIndex } = sheet.range;
    return {
      texts: sheet.cells.value.flatMap((row, down) =>
        row.flatMap(({ hyperlink }, across): ScannedText[] => {
          const { address, documentReference, screenTip } = hyperlink ?? {};
          const text = [address, documentReference, screenTip].filter(Boolean).join('\n');
          return text === '' ? [] : [{ kind: 'hyperlink', text, row: rowIndex + 1 + down, column: columnIndex + across }];
        }),
      ),
    };
  });
};
