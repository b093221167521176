/** A ledger of one child, and a leak scan by what it knows. */
import type { Finding } from '../../../../src/ledger/model/finding';
import type { Raw } from '../../../../src/ledger/model/raw';
import type { ScannedSheet, WorkbookContents } from '../../../../src/ledger/privacy/leaks/contents';
import { leakScan, type LeakScope } from '../../../../src/ledger/privacy/leaks/leak-scan';
import { snapshotOf } from '../../build-snapshot';
import { scannedSheet, scannedWorkbook } from '../../../support/scanned-contents';
import { d } from '../../calendar/helpers';

export const ID = '522635201703150011';
export const CHILD = {
  childId: 'L1',
  name: '王小明',
  class: '三年级1班',
  residentId: ID,
  guardianName: '李秀英',
  fatherName: '王大山',
  guardianPhone: '13800138000',
  address: '贵州省雷山县青山村三组12号',
  notes: '父亲服刑，母亲改嫁',
  joinedOn: d('2026-09-01'),
};
export const snapshot = snapshotOf({ Children: [CHILD] });

export const MASKED = { 贴墙名单: 'wall', 班用名单: 'class', '上报表（脱敏）': 'report' } as const;
export const scan = (given: WorkbookContents, kind: LeakScope['kind'] = 'sheet'): Finding[] =>
  leakScan(snapshot, given, { kind, masked: MASKED });
export const inCells = (values: readonly (readonly Raw[])[], change: Partial<ScannedSheet> = {}): Finding[] =>
  scan(scannedWorkbook({ sheets: [scannedSheet({ values, ...change })] }));
export const brief = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, parameters }) => `${code} ${parameters?.['what'] ?? ''}`.trim());
