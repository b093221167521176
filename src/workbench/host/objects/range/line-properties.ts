/** Range.getRowProperties, getColumnProperties and getCellProperties: what is hidden, and hyperlinks. Formats are not played. */
import type { CallArguments } from '../../dispatch/call-arguments';
import type { Members } from '../../dispatch/host-class';
import { notPlayed } from '../../dispatch/host-error';
import { rectAddress } from '../../../sheets/model';
import type { RangeRef } from './range-ref';

function guardOptions(args: CallArguments, member: string, played: string): void {
  const asked = Object.entries(args.options(0)).flatMap(([key, wanted]) => (wanted === false ? [] : [key]));
  const other = asked.find((key) => key.toLowerCase() !== played.toLowerCase());
  if (other !== undefined) throw notPlayed('Range', `${member}(${other})`);
}

export const lineProperties: Members<RangeRef> = {
  methods: {
    getCellProperties: (range, args, host) => {
      const { sheet, rect } = range.check(host);
      guardOptions(args, 'getCellProperties', 'hyperlink');
      return Array.from({ length: rect.rows }, (_row, down) =>
        Array.from({ length: rect.columns }, (_column, across) => {
          const place = { row: rect.row + down, column: rect.column + across, rows: 1, columns: 1 };
          return { hyperlink: sheet.hyperlinks.get(rectAddress(place)) ?? null };
        }),
      );
    },
    getRowProperties: (range, args, host) => {
      const { sheet, rect } = range.check(host);
      guardOptions(args, 'getRowProperties', 'rowHidden');
      return Array.from({ length: rect.rows }, (_unused, at) => {
        const row = sheet.rows.get(rect.row + at);
        return { rowHidden: Boolean(row?.hidden || row?.filtered) };
      });
    },
    getColumnProperties: (range, args, host) => {
      const { sheet, rect } = range.check(host);
      guardOptions(args, 'getColumnProperties', 'columnHidden');
      return Array.from({ length: rect.columns }, (_unused, at) => ({
        columnHidden: sheet.columns.get(rect.column + at)?.hidden === true,
      }));
    },
  },
};
