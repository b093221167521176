/** The sheets of a snapshot as the leak scan would read them, without any Excel. */
import type { LedgerSnapshot } from '../../src/ledger/model/snapshot';
import type { WorkbookContents } from '../../src/ledger/privacy/contents';

export function contentsOf(snapshot: LedgerSnapshot): WorkbookContents {
  return {
    fileName: '示范小学.xlsx',
    sheets: Object.values(snapshot.tables).map((table) => ({
      name: table.sheet,
      visible: true,
      generated: false,
      firstRow: table.headerRow,
      firstColumn: table.firstColumn,
      values: [table.headers, ...table.rows],
      hiddenRows: [],
      hiddenColumns: [],
      comments: [],
      headersFooters: [],
      texts: [],
      pictures: 0,
      pivotTables: 0,
    })),
    names: [],
    properties: {},
    customProperties: {},
    hasSettings: true,
    unseen: [],
  };
}
