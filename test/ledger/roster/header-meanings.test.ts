/** Headers in the words of schools that are not those of our tables. */
import { meaningOf } from '../../../src/ledger/roster/header-meanings';

test.each([
  ['父亲外出打工地点', 'fatherProvince'],
  ['母亲外出务工地点', 'motherProvince'],
  ['父亲打工时间', 'fatherAwaySince'],
  ['住宿情况', 'boarding'],
])('%s is the column %s', (header, key) => expect(meaningOf([], header)).toEqual({ kind: 'column', key }));

test.each([
  ['父母打工地点', 'fatherProvince'],
  ['打工单位', 'motherEmployer'],
  ['紧急联系人', 'guardianName'],
  ['紧急联系电话', 'guardianPhone'],
])('%s may be %s and is asked about', (header, choice) => {
  const meaning = meaningOf([], header);
  expect(meaning.kind === 'ambiguous' && meaning.choices).toContain(choice);
});
