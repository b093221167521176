/** The sample school: every row can be read, the same seed gives the same school, and it has something to show. */
import { figuresOn } from '../../../src/ledger/figures/figures';
import { overdueList } from '../../../src/ledger/duties/overdue-list';
import { DEFAULT_SETTINGS, type LedgerSnapshot } from '../../../src/ledger/model/snapshot';
import { readLedger } from '../../../src/ledger/records/read-ledger';
import { TABLES, type TableKey } from '../../../src/ledger/tables';
import { asSnapshot } from '../../../src/workbench/samples/as-table';
import { generateSample, type SampleOptions, type SampleRows } from '../../../src/workbench/samples/generate';
import { d } from '../../ledger/calendar/helpers';

const TODAY = d('2026-11-23');
const sample = (options: Partial<SampleOptions> = {}): SampleRows => generateSample({ today: TODAY, ...options });

function snapshotFrom(rows: SampleRows): LedgerSnapshot {
  const tables = Object.fromEntries(Object.entries(rows).map(([key, list]) => [key, asSnapshot(key as TableKey, list)]));
  return { settings: DEFAULT_SETTINGS, sheets: [], definedNames: [], tables };
}

test('the same seed gives the same school, another seed another', () => {
  expect(sample()).toEqual(sample());
  expect(sample({ seed: 2 }).Children).not.toEqual(sample().Children);
});

test('sizes as asked for', () => {
  const rows = sample({ children: 30, checkIns: 500 });
  expect(rows.Children).toHaveLength(30);
  expect(rows.CheckIns).toHaveLength(500);
  expect(sample({ children: 30, checkIns: 7 }).CheckIns).toHaveLength(7);
  expect(new Set(sample().Children.map((row) => row['class'])).size).toBe(12);
});

test('every cell is a value of its column: no error in any table', () => {
  const rows = sample();
  const wrong: string[] = [];
  for (const [key, list] of Object.entries(rows)) {
    for (const column of TABLES[key as TableKey].columns) {
      list.forEach((row, at) => {
        const cell = row[column.key] ?? '';
        if (cell === '' && column.required) wrong.push(`${key} ${at} ${column.key} blank`);
        const reading = column.kind.read(cell, { today: TODAY, ...(column.subject ? { subject: column.subject } : {}) });
        const error = reading.remarks.find((remark) => remark.severity !== 'hint');
        if (reading.state === 'invalid' || error) wrong.push(`${key} ${at} ${column.key} ${String(cell)} ${error?.code ?? ''}`);
      });
    }
  }
  expect(wrong.slice(0, 5)).toEqual([]);
});

test('numbers are unique, and keys too', () => {
  const rows = sample({ children: 2000 });
  for (const key of ['childId', 'residentId']) expect(new Set(rows.Children.map((row) => row[key])).size).toBe(2000);
  expect(new Set(rows.Pairings.map((row) => row['pairingId'])).size).toBe(rows.Pairings.length);
  expect(new Set(rows.CheckIns.map((row) => row['checkInId'])).size).toBe(rows.CheckIns.length);
});

test('it reads without a finding and has something to show', () => {
  const { ledger, findings } = readLedger(snapshotFrom(sample()), TODAY);
  expect(findings).toEqual([]);
  const list = overdueList(ledger, TODAY);
  expect(list.overdue).toBeGreaterThan(10);
  expect(list.dueSoon).toBeGreaterThan(10);
  const { shares, onTime } = figuresOn(ledger, TODAY);
  for (const one of shares.filter((each) => each.id !== 'S8')) {
    expect(one.numerator).toBeGreaterThan(0);
    expect(one.numerator).toBeLessThan(one.denominator);
  }
  expect(onTime.total.madeUp).toBeGreaterThan(5);
  expect(onTime.total.numerator / onTime.total.denominator).toBeGreaterThan(0.6);
});

test.each(['2026-09-01', '2027-02-10', '2027-03-15', '2027-08-20'])('on %s too', (day) => {
  const { findings } = readLedger(snapshotFrom(generateSample({ today: d(day), children: 40 })), d(day));
  expect(findings).toEqual([]);
});
