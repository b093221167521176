/** Headers in the words of schools that are not those of our tables. */
import { bring, childrenOf } from '../messy';
import { id, roster } from '../rosters';
import { meaningOf } from '../../../../src/ledger/roster/headers/header-meanings';

test.each([
  ['父亲外出打工地点', 'fatherProvince'],
  ['母亲外出务工地点', 'motherProvince'],
  ['父亲打工时间', 'fatherAwaySince'],
  ['住宿情况', 'boarding'],
  ['住校', 'boarding'],
  ['村名', 'village'],
  ['Name 姓名', 'name'],
  ['监护人/关系', 'guardianName'],
  ['身份证号码/ID', 'residentId'],
  ['联系方式（父）', 'fatherPhone'],
  ['联系电话(母亲)', 'motherPhone'],
  ['身份证号（18位）', 'residentId'],
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

test.each([
  ['监护情况', '联系电话', 'guardianPhone'],
  ['监护情况', '与儿童关系', 'guardianRelation'],
])('below %s %s is the column %s', (group, header, key) => expect(meaningOf([group], header)).toEqual({ kind: 'column', key }));

test.each([
  ['监护人', { guardianName: '王大山', guardianRelation: '祖父' }],
  ['家庭成员', { notes: '家庭成员：王大山；关系：爷爷' }],
  ['户主', { notes: '户主：王大山；关系：爷爷' }],
])('关系 behind %s', (header, child) => {
  const source = roster('名册', [
    ['姓名', '学籍号', header, '关系'],
    ['王小明', `G${id('52212120150314001')}`, '王大山', '爷爷'],
  ]);
  const [found] = childrenOf(bring(source).after);
  expect(found).toMatchObject(child);
  expect(found?.['guardianRelation']).toBe('guardianRelation' in child ? child.guardianRelation : undefined);
});
