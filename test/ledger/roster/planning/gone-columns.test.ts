/** A ledger from which somebody has taken columns: what a roster has for them is named, and kept with new children. */
import type { LedgerSnapshot } from '../../../../src/ledger/model/snapshot';
import { bring, childrenOf, LEDGER } from '../messy';
import { id, roster } from '../rosters';

const SOURCE = roster('三年级1班', [
  ['姓名', '身份证号', '出生日期', '监护人电话'],
  ['王小明', id('52212120150314001'), '2015-3-14', '13812345678'],
]);

function without(key: string): LedgerSnapshot {
  const table = LEDGER.tables.Children!;
  const columns = Object.fromEntries(Object.entries(table.columns).filter(([one]) => one !== key));
  return { ...LEDGER, tables: { ...LEDGER.tables, Children: { ...table, columns } } };
}

test.each([
  ['guardianPhone', '监护人电话：13812345678'],
  ['birthDate', '出生日期：2015-03-14'],
])('without %s', (key, note) => {
  const result = bring(SOURCE, without(key));
  expect(childrenOf(result.after)[0]?.['notes']).toBe(note);
  expect(result.plan.findings.map(({ code, parameters }) => [code, parameters?.['columns']])).toEqual([
    ['roster.columnsGone', note.split('：')[0]],
  ]);
});

test('a column that the roster does not have is not missed', () => expect(bring(SOURCE, without('fatherPhone')).plan.findings).toEqual([]));
