/** The ledgers on which figures are compared: the sample school, and a small one with everything that spoils a count. */
import { readFileSync } from 'node:fs';
import { apply, prepare } from '../../src/commands/run-command';
import { SET_UP } from '../../src/commands/set-up';
import { labelOf, PAUSE_REASON } from '../../src/ledger/codes';
import type { Language } from '../../src/ledger/model/raw';
import { TABLES, type TableKey } from '../../src/ledger/tables';
import { cliContext } from '../../src/workbench/cli/context';
import { newWorkbook } from '../../src/workbench/cli/files';
import { withSession } from '../../src/workbench/cli/session';
import type { CellValue, Workbook } from '../../src/workbench/sheets/model';
import { writeXlsx } from '../../src/workbench/sheets/xlsx';
import { dayOf } from '../../src/ledger/calendar/day';

export const AS_OF = dayOf(2026, 11, 23);
export const LEDGERS = ['sample', 'nasty', 'returned', 'returned-en'] as const;
export type LedgerName = (typeof LEDGERS)[number];

export async function ledgerFile(name: LedgerName): Promise<Uint8Array> {
  switch (name) {
    case 'sample':
      return readFileSync('assets/samples/示范小学.xlsx');
    case 'nasty':
      return writeXlsx(await nastyLedger());
    default:
      return writeXlsx(await returnedLedger(name === 'returned' ? 'zh-CN' : 'en'));
  }
}

/** `BLANK_TEXT` is a formula that gives no text: a cell that looks empty and is not. */
const BLANK_TEXT = { text: '=""' };
type Cell = CellValue | typeof BLANK_TEXT;
type Row = Readonly<Record<string, Cell>>;
const SEPTEMBER = dayOf(2026, 9, 1);

const child = (number: number, more: Row = {}): Row => ({
  childId: `L2026-000${number}`,
  name: `儿童${number}`,
  class: '三年级1班',
  joinedOn: SEPTEMBER,
  ...more,
});

const CHILDREN: readonly Row[] = [
  child(1, {
    archivedOn: SEPTEMBER,
    fatherArea: '省外',
    homeVisitsPerYear: 2,
    guardianship: '祖辈',
    guardianSchooling: '文盲',
    boarding: '住校',
  }),
  child(2),
  child(3, {
    archivedOn: BLANK_TEXT,
    leftOn: BLANK_TEXT,
    fatherArea: BLANK_TEXT,
    motherArea: BLANK_TEXT,
    homeVisitsPerYear: BLANK_TEXT,
    guardianship: BLANK_TEXT,
    guardianSchooling: BLANK_TEXT,
  }),
  child(4, {
    joinedOn: AS_OF + 0.75,
    archivedOn: AS_OF + 0.4,
    motherArea: '省外',
    fatherArea: '省外',
    guardianship: '外婆',
    guardianSchooling: '初小',
  }),
  child(5, { enrolStatus: '离册', leftOn: AS_OF, archivedOn: SEPTEMBER, guardianship: '祖辈' }),
  child(6, { leftOn: AS_OF + 1, archivedOn: AS_OF + 1, guardianSchooling: '小学', homeVisitsPerYear: 3 }),
  child(7, { enrolStatus: '离册', leftOn: AS_OF + 0.5, archivedOn: SEPTEMBER }),
  {},
  child(8, { joinedOn: AS_OF + 1, archivedOn: SEPTEMBER }),
  child(9, { archivedOn: SEPTEMBER, homeVisitsPerYear: 0, fatherArea: '外省', guardianship: '隔代', guardianSchooling: '不识字' }),
];

const PAIRINGS: readonly Row[] = [
  { pairingId: 'P1', childId: 'L2026-0001', role: '帮扶教师', helperName: '王老师', startsOn: SEPTEMBER, endsOn: BLANK_TEXT },
  { pairingId: 'P2', childId: 'L2026-0001', role: '代理家长', helperName: '李四', startsOn: SEPTEMBER },
  { pairingId: 'P3', childId: 'L2026-0002', role: '帮扶教师', helperName: '王老师', startsOn: SEPTEMBER, endsOn: AS_OF },
  {},
  { pairingId: 'P4', childId: 'L2026-0003', role: '帮扶教师', helperName: '王老师', startsOn: SEPTEMBER, endsOn: AS_OF - 1 },
  { pairingId: 'P5', childId: 'L2026-0004', role: '结对教师', helperName: '王老师', startsOn: AS_OF + 0.5 },
  { pairingId: 'P6', childId: 'L2026-0006', role: '帮扶教师', helperName: '王老师', startsOn: AS_OF + 1 },
];

const CHECK_INS: readonly Row[] = [
  {
    checkInId: 'C1',
    date: dayOf(2026, 9, 15) + 0.6,
    childId: 'L2026-0001',
    contactKind: '谈心',
    by: '王老师',
    role: '帮扶教师',
    outcome: '成功',
  },
  {
    checkInId: 'C2',
    date: dayOf(2026, 10, 15),
    childId: 'L2026-0001',
    contactKind: '谈心',
    by: '王老师',
    role: '帮扶教师',
    outcome: '未接通',
  },
];

/** Headers that a school has changed: two synonyms, by which the columns are still found. */
const RENAMED: readonly (readonly [TableKey, string, string])[] = [
  ['Children', 'guardianship', '监护情况'],
  ['Children', 'guardianSchooling', '学历'],
];

async function newLedger(schoolName: string, language: Language): Promise<Workbook> {
  const workbook = newWorkbook();
  await withSession(workbook, AS_OF, async () => {
    await apply(await prepare(SET_UP, { schoolName, term: '2026-2027-1', language }, cliContext(AS_OF)));
  });
  return workbook;
}

/** Children that left and came back: one is away on the as-of day, one was before, one never was, one only paused. */
async function returnedLedger(language: Language): Promise<Workbook> {
  const workbook = await newLedger('归来小学', language);
  const offList = labelOf(PAUSE_REASON, 'offList', language);
  const away = (childId: string, startsOn: Cell, endsOn: Cell, reason = offList): Row => ({ childId, startsOn, endsOn, reason });
  fillTable(workbook, 'Children', [
    ...[1, 2, 3, 4, 5, 6].map((number) => child(number, { archivedOn: SEPTEMBER, homeVisitsPerYear: 1 })),
    {},
    child(7),
  ]);
  fillTable(workbook, 'Pauses', [
    away('L2026-0001', AS_OF - 20, AS_OF),
    away('L2026-0002', AS_OF - 20, AS_OF - 1),
    {},
    away('L2026-0002', AS_OF - 60, AS_OF - 40.5),
    away('L2026-0003', AS_OF - 20, BLANK_TEXT, labelOf(PAUSE_REASON, 'suspended', language)),
    away('L2026-0005', AS_OF + 0.5, AS_OF + 9),
    away('L2026-0006', AS_OF + 1, AS_OF + 9),
  ]);
  renameColumn(workbook, 'Pauses', 'startsOn', '开始日期');
  return workbook;
}

async function nastyLedger(): Promise<Workbook> {
  const workbook = await newLedger('难题小学', 'zh-CN');
  fillTable(workbook, 'Children', CHILDREN);
  fillTable(workbook, 'Pairings', PAIRINGS);
  fillTable(workbook, 'CheckIns', CHECK_INS);
  for (const [key, column, header] of RENAMED) renameColumn(workbook, key, column, header);
  return workbook;
}

/** Types rows under the header, as a person would, and lets the table reach as far. */
export function fillTable(workbook: Workbook, key: TableKey, rows: readonly Row[]): void {
  const { sheet, table } = workbook.table(key)!;
  rows.forEach((row, at) => {
    for (const [column, cell] of Object.entries(row)) {
      sheet.cells.setInput(table.rect.row + 1 + at, table.rect.column + offsetOf(key, column), cell);
    }
  });
  table.rect = { ...table.rect, rows: 1 + rows.length };
}

function renameColumn(workbook: Workbook, key: TableKey, column: string, header: string): void {
  const { sheet, table } = workbook.table(key)!;
  const at = offsetOf(key, column);
  const named = table.columns[at];
  if (named) named.name = header;
  sheet.cells.setInput(table.rect.row, table.rect.column + at, header);
}

function offsetOf(key: TableKey, column: string): number {
  const at = TABLES[key].columns.findIndex((one) => one.key === column);
  if (at < 0) throw new Error(`Table ${key} has no column ${column}.`);
  return at;
}
