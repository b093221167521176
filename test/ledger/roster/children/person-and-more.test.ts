/** One column for a person and what is known of it: 父亲姓名及电话. Each cell is divided, and what cannot be is kept in 备注. */
import type { Raw } from '../../../../src/ledger/model/raw';
import { meaningOf } from '../../../../src/ledger/roster/headers/header-meanings';
import { bring, childrenOf, lostCells } from '../messy';
import { id, roster } from '../rosters';

test.each([
  ['父亲姓名及电话', 'fatherName'],
  ['父亲姓名、电话', 'fatherName'],
  ['父亲姓名/联系方式', 'fatherName'],
  ['父亲及联系电话', 'fatherName'],
  ['母亲姓名联系电话', 'motherName'],
  ['监护人姓名、关系、电话', 'guardianName'],
  ['监护人姓名及与儿童关系', 'guardianName'],
  ['监护人（关系）', 'guardianName'],
])('%s is the column %s', (header, key) => expect(meaningOf([], header)).toEqual({ kind: 'column', key }));

test.each([['家长姓名及电话'], ['父母姓名及电话']])('%s is asked about', (header) =>
  expect(meaningOf([], header)).toMatchObject({ kind: 'ambiguous', fallback: 'notes' }),
);

test.each([['学生姓名及电话'], ['家长电话及关系'], ['父亲手机电话']])('%s is no column for a person', (header) =>
  expect(meaningOf([], header)).toEqual({ kind: 'unknown' }),
);

test.each<[header: string, cell: Raw, child: Record<string, Raw>]>([
  ['父亲姓名及电话', '张大山13812345671', { fatherName: '张大山', fatherPhone: '13812345671' }],
  ['父亲姓名及电话', '张大山（138-1234-5671）', { fatherName: '张大山', fatherPhone: '13812345671' }],
  ['父亲姓名/电话', '张大山/13812345671/13912345671', { fatherName: '张大山', fatherPhone: '13812345671、13912345671' }],
  ['父亲姓名及电话', 13812345671, { fatherPhone: '13812345671' }],
  ['母亲姓名及电话', '古丽·买买提 13812345672', { motherName: '古丽·买买提', motherPhone: '13812345672' }],
  ['监护人', '赵婆婆/祖母', { guardianName: '赵婆婆', guardianRelation: '祖母' }],
  ['监护人', '爷爷 13812345673', { guardianRelation: '祖父', guardianPhone: '13812345673' }],
  [
    '监护人姓名及关系、电话',
    '王大山，爷爷，138 1234 5673',
    { guardianName: '王大山', guardianRelation: '祖父', guardianPhone: '13812345673' },
  ],
  ['监护人', '外婆', { guardianRelation: '外祖母' }],
  ['母亲', '改嫁', { motherStatus: '改嫁或再婚' }],
  ['父亲', '王强（已去世）', { fatherName: '王强', fatherStatus: '已故' }],
  ['父亲姓名及电话', '外出务工 13812345671', { fatherStatus: '外出务工', fatherPhone: '13812345671' }],
  ['监护人', '2015-3-14', { notes: '监护人：2015-3-14' }],
  ['父亲姓名及电话', '张大山 138', { fatherName: '张大山 138' }],
  ['父亲姓名及电话', '张大山（同村王五代接）13812345671', { notes: '父亲姓名及电话：张大山（同村王五代接）13812345671' }],
])('%s: %s', (header, cell, child) => {
  const source = roster('三年级1班', [
    ['姓名', '身份证号', header],
    ['王小明', id('52212120150314001'), cell],
  ]);
  const result = bring(source);
  const known = new Set(['name', 'residentId', 'sex', 'birthDate', 'class']);
  const [brought] = childrenOf(result.after);
  expect(Object.fromEntries(Object.entries(brought ?? {}).filter(([key]) => !known.has(key)))).toEqual(child);
  expect(lostCells(result, source).filter((cell) => !cell.endsWith(header))).toEqual([]);
});
