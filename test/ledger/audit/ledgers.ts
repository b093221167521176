/** Ledgers for tests of the audit: a ledger as set-up makes it, and children that break no rule. */
import { auditLedger, type Sounds } from '../../../src/ledger/audit';
import { dayOf, isoOf } from '../../../src/ledger/calendar/day';
import type { Finding } from '../../../src/ledger/model/finding';
import type { Raw } from '../../../src/ledger/model/raw';
import type { LedgerSnapshot } from '../../../src/ledger/model/snapshot';
import { planSetup } from '../../../src/ledger/setup';
import { TABLES, type TableKey } from '../../../src/ledger/tables';
import { id } from '../roster/rosters';
import { expectWholeSentences } from '../../support/whole-sentences';
import { applyToSnapshot, EMPTY_WORKBOOK } from '../support/apply-to-snapshot';

export const TODAY = dayOf(2026, 11, 23);
export const LEDGER = applyToSnapshot(
  EMPTY_WORKBOOK,
  planSetup(EMPTY_WORKBOOK, { schoolName: '青山小学', language: 'zh-CN', today: TODAY }).edits,
);

export const CHILD: Readonly<Record<string, Raw>> = {
  childId: 'L2026-0001',
  name: '王小明',
  sex: '男',
  residentId: id('52212120150314001'),
  birthDate: dayOf(2015, 3, 14),
  class: '三年级1班',
  health: '健康或良好',
  boarding: '走读',
  address: '青山村一组',
  guardianship: '祖辈',
  guardianName: '王大山',
  guardianRelation: '祖父',
  guardianPhone: '13812345678',
  enrolStatus: '在册',
  joinedOn: dayOf(2026, 9, 1),
};

/** A number of another family. */
export const OTHER = '13987654321';

export type Row = Readonly<Record<string, Raw>>;
export type Rows = Partial<Record<TableKey, readonly Readonly<Record<string, Raw>>[]>>;

export function ledgerWith(rows: Rows): LedgerSnapshot {
  const tables = { ...LEDGER.tables };
  for (const [key, records] of Object.entries(rows) as [TableKey, Readonly<Record<string, Raw>>[]][]) {
    tables[key] = { ...tables[key]!, rows: records.map((record) => TABLES[key].columns.map((column) => record[column.key] ?? '')) };
  }
  return { ...LEDGER, tables };
}

/** `工作表 row 栏目 code` of every finding. */
export function found(rows: Rows, sounds?: Sounds): string[] {
  return findingsIn(rows, sounds).map(({ place, code }) => `${place.sheet} ${place.row ?? ''} ${place.header ?? ''} ${code}`);
}

export function findingsIn(rows: Rows, sounds?: Sounds): Finding[] {
  const findings = auditLedger(ledgerWith(rows), TODAY, sounds);
  expectWholeSentences(findings);
  return findings;
}

/** A child of its own: no cell that two children must not share. */
export function childNumber(index: number, change: Row = {}): Row {
  const birth = dayOf(2015, 1, 1) + index * 3;
  const date = isoOf(birth).replaceAll('-', '');
  const order = String(100 + (index % 800));
  const surname = [...'赵钱孙李周吴郑王冯陈褚卫'][index % 12] ?? '';
  // Scattered, as contents in the order of the rows would look sorted.
  const scattered = (index * 2_654_435_761) % 4_294_967_296;
  const given = String.fromCodePoint(0x4e00 + index * 7, 0x5000 + index * 11);
  return {
    ...CHILD,
    childId: `L2026-${String(index + 1).padStart(4, '0')}`,
    name: `${surname}${given}`,
    sex: Number(order) % 2 === 1 ? '男' : '女',
    residentId: id(`522635${date}${order}`),
    birthDate: birth,
    fatherName: `${surname}${String.fromCodePoint(0x5b00 + index * 3)}`,
    guardianName: `钱${String.fromCodePoint(0x6000 + (scattered % 5000), 0x6100 + (index % 200))}`,
    guardianPhone: `138${String(scattered % 100_000_000).padStart(8, '0')}`,
    address: `青山村${index + 1}号`,
    ...change,
  };
}
