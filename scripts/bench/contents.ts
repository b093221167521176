/** The sheets of a snapshot as the leak scan would read them, without any Excel. */
import type { LedgerSnapshot } from '../../src/ledger/model/snapshot';
import type { WorkbookContents } from '../../src/ledger/privacy/leaks/contents';
import { scannedSheet, scannedWorkbook } from '../../test/support/scanned-contents';

export function contentsOf(snapshot: LedgerSnapshot): WorkbookContents {
  return scannedWorkbook({
    sheets: Object.values(snapshot.tables).map((table) =>
      scannedSheet({
        name: table.sheet,
        firstRow: table.headerRow,
        firstColumn: table.firstColumn,
        values: [table.headers, ...table.rows],
      }),
    ),
    hasSettings: true,
  });
}
