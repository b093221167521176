/** Mends: certain ones write exactly the cells of their findings, once; what wants a look is never mended in bulk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditLedger, isSure, mendKindOf, mendsOf, planMends, type MendKind } from '../../../../src/ledger/audit';
import { MENDS } from '../../../../src/ledger/audit/mends/mend-kinds';
import { isoOf } from '../../../../src/ledger/calendar/day';
import type { Raw } from '../../../../src/ledger/model/raw';
import type { LedgerSnapshot } from '../../../../src/ledger/model/snapshot';
import { CHILDREN } from '../../../../src/ledger/tables';
import { applyToSnapshot } from '../../support/apply-to-snapshot';
import { childNumber, ledgerWith, TODAY, type Row } from '../ledgers';
import fc from '../../../support/property';

const sure = (snapshot: LedgerSnapshot) => mendsOf(snapshot, auditLedger(snapshot, TODAY).filter(isSure));
const cellsOf = (snapshot: LedgerSnapshot): Raw[][] => snapshot.tables.Children!.rows.map((row) => [...row]);
const at = (key: string): number => CHILDREN.columns.findIndex((column) => column.key === key);

test.each<[MendKind, string, Raw, Raw]>([
  ['spaces', 'address', ' 青山村1号　', '青山村1号'],
  ['spaces', 'name', '李 芳', '李芳'],
  ['width', 'childId', 'Ｌ２０２６－０００１', 'L2026-0001'],
  ['width', 'residentId', '５２２６３５２０１５０１０１１００１', '522635201501011001'],
  ['dot', 'name', '阿不都.热合曼', '阿不都·热合曼'],
  ['phoneFormat', 'guardianPhone', '138-0000-0001/13900000002', '13800000001、13900000002'],
  ['dateText', 'joinedOn', '2026.9.1', 46266],
  ['timeOfDay', 'joinedOn', 46266.5, 46266],
  ['classSpelling', 'class', '三（1）班', '三年级1班'],
  ['codeWord', 'sex', '男生', '男'],
  ['codeWord', 'guardianRelation', '爷爷', '祖父'],
])('%s: %s %s', (kind, key, before, after) => {
  const child = childNumber(0, key === 'residentId' ? {} : { [key]: before });
  const snapshot = ledgerWith({ Children: [key === 'residentId' ? { ...child, residentId: wide(String(child['residentId'])) } : child] });
  const [mend, ...others] = sure(snapshot);
  expect(others).toEqual([]);
  expect(mend).toMatchObject({
    kind,
    change: { row: 2, column: at(key), before: key === 'residentId' ? wide(String(child['residentId'])) : before },
  });
  expect(mend?.change.after).toEqual(key === 'residentId' ? child['residentId'] : after);
});

function wide(text: string): string {
  return text.replace(/\d/gu, (digit) => String.fromCodePoint(digit.codePointAt(0)! + 0xfee0));
}

test.each<[string, string, Raw]>([
  ['a year of two digits', 'joinedOn', '26.9.1'],
  ['a class of a cohort', 'class', '2024级1班'],
  ['a class as a decimal', 'class', 3.1],
  ['a class as a date', 'class', 46082],
])('%s is mended one by one only', (_, key, content) => {
  const snapshot = ledgerWith({ Children: [childNumber(0, { [key]: content })] });
  expect(sure(snapshot)).toEqual([]);
  expect(mendsOf(snapshot, auditLedger(snapshot, TODAY)).map((mend) => mend.change.before)).toEqual([content]);
});

test('every code of a field that brings a fix is in the table', () => {
  const folder = join(__dirname, '../../../../src/ledger/fields');
  const text = readdirSync(folder, { recursive: true })
    .filter((name) => String(name).endsWith('.ts'))
    .map((name) => readFileSync(join(folder, String(name)), 'utf8'))
    .join('\n');
  const written = [...text.matchAll(/code: '(\w+\.\w+)'[^\n]*\bfix\b/gu)].map((match) => match[1]);
  expect(written.filter((code) => MENDS[code ?? ''] === undefined)).toEqual([]);
  expect(written).toContain('date.asText');
});

test('a cell whose content a formula makes is left alone', () => {
  const snapshot = ledgerWith({ Children: [childNumber(0, { name: '李 芳' })] });
  const table = { ...snapshot.tables.Children!, formulas: [{ row: 0, column: at('name'), rows: 1, columns: 1 }] };
  const calculated = { ...snapshot, tables: { ...snapshot.tables, Children: table } };
  expect(sure(snapshot)).toHaveLength(1);
  expect(sure(calculated)).toEqual([]);
});

test('a day goes into a cell that shows days', () => {
  const [mend] = sure(ledgerWith({ Children: [childNumber(0, { joinedOn: '2026-09-01' })] }));
  expect(mend?.change.numberFormat).toBe('yyyy-mm-dd');
});

test('neighbouring cells of a column are one edit, far ones another', () => {
  const Children = Array.from({ length: 120 }, (_, index) => childNumber(index, index % 100 < 3 ? { address: ` 村${index}` } : {}));
  const { edits } = planMends(sure(ledgerWith({ Children })));
  expect(edits.map((edit) => (edit.kind === 'setCells' ? edit.cells.map((cell) => cell.row) : []))).toEqual([
    [2, 3, 4],
    [102, 103, 104],
  ]);
});

/** How people write right contents: what mends must bring back. */
const SLOPPY: Readonly<Record<string, (content: Raw) => Raw>> = {
  name: (content) => ` ${[...String(content)].join(' ')}`,
  guardianPhone: (content) => `${String(content).slice(0, 3)}-${String(content).slice(3)}`,
  joinedOn: (content) => isoOf(Number(content)).replaceAll('-', '.'),
  class: () => '三(1)班',
  sex: (content) => `${content}生`,
  address: (content) => `${content}\u200b `,
};

test('after mending, the findings with a sure fix are gone, nothing else has changed, and a second time does nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.subarray(Object.keys(SLOPPY)), { minLength: 1, maxLength: 12 }), (sloppy) => {
      const right = sloppy.map((_, index): Row => childNumber(index));
      const Children = right.map((child, index): Row => {
        const changes = (sloppy[index] ?? []).map((key) => [key, SLOPPY[key]!(child[key]!)] as const);
        return { ...child, ...Object.fromEntries(changes) };
      });
      const before = ledgerWith({ Children });
      const mended = applyToSnapshot(before, planMends(sure(before)).edits);
      expect(cellsOf(mended)).toEqual(cellsOf(ledgerWith({ Children: right })));
      expect(auditLedger(mended, TODAY).filter((finding) => mendKindOf(finding) !== null)).toEqual([]);
      expect(planMends(sure(mended)).edits).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
