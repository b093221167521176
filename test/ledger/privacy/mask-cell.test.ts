/** One cell in a list that goes out: the four states stay apart, nothing that is masked is blank, nothing private is left over. */
import { CHILDREN, columnOf } from '../../../src/ledger/tables';
import type { Raw } from '../../../src/ledger/model/raw';
import { maskCell, scrubber } from '../../../src/ledger/privacy/mask-cell';
import { People } from '../../../src/ledger/privacy/people';
import { d } from '../calendar/helpers';

const people = new People();
people.add('王小明', 'child');
people.add('李秀英', 'adult');
people.add('阿依古丽·买买提', 'child');
people.add('小明', 'adult');
const scrub = scrubber(people);
const context = { today: d('2026-11-23') };

const mask = (key: string, cell: Raw, masked = true, leaves = true): Raw =>
  maskCell(cell, { column: columnOf(CHILDREN, key), masked, ...(leaves ? { scrub } : {}) }, context);

test.each<[key: string, cell: Raw, masked: Raw]>([
  ['name', '王小明', '王*明'],
  ['name', '王平', '王*'],
  ['name', '王', '*'],
  ['residentId', '522635201703150011', '522635************'],
  ['residentId', '52263520170315001x', '***'],
  ['residentId', 522635201703150000, '***'],
  ['guardianPhone', '13800138000', '138****8000'],
  ['guardianPhone', '138 0013 8000', '138****8000'],
  ['guardianPhone', 13800138000, '138****8000'],
  ['guardianPhone', '13800138000（李秀英）', '138****8000'],
  ['guardianPhone', '不记得了', '***'],
  ['address', '贵州省雷山县青山村三组12号', '贵州省黔东南苗族侗族自治州雷山县***'],
  ['address', '青山村', '***'],
  ['birthDate', d('2017-03-15'), '2017-**-**'],
  ['birthDate', '2017年3月15日', '2017-**-**'],
  ['fatherAwaySince', '2025-02', '2025-**'],
  ['notes', '父亲服刑', '***'],
])('masked %s: %p becomes %p', (key, cell, expected) => expect(mask(key, cell)).toBe(expected));

test.each(['name', 'residentId', 'studentNumber', 'guardianPhone', 'address', 'birthDate', 'notes'])(
  '%s: masked-empty differs from empty',
  (key) => {
    for (const blank of ['', '   ', '\u200b']) expect(mask(key, blank)).toBe('');
    expect(mask(key, key === 'birthDate' ? d('2017-03-15') : '王小明')).toMatch(/\*/u);
  },
);

test.each<[cell: string, stays: string]>([
  ['无', '无'],
  ['没有', '无'],
  ['未知', '未知'],
  ['不详', '未知'],
  ['—', '—'],
  ['-', '—'],
])('无, 未知 and — keep their meaning: %s', (cell, stays) => {
  expect(mask('guardianPhone', cell)).toBe(stays);
  expect(mask('guardianPhone', cell, false)).toBe(stays);
});

test.each<[key: string, cell: Raw, shown: Raw]>([
  ['village', '青山村三组，李秀英家旁边', '青山村三组，李*英家旁边'],
  ['village', '青山村 电话１３８００１３８０００', '青山村 电话*******8000'],
  ['village', '青山村 138-0013-8000', '青山村 *******8000'],
  ['village', '王 小 明家', '王*明家'],
  ['village', '阿依古丽买买提家', '阿******提家'],
  ['name', '王小明13800138000', '王*明*******8000'],
  ['name', '王小明住李秀英家', '王*明住李*英家'],
  ['name', '阿依古丽·买买提', '阿依古丽·买买提'],
  ['name', '欧阳小明', '欧阳小明'],
  ['name', '欧阳小明家', '欧阳小*家'],
  ['sex', '13800138000', '***'],
  ['class', '王小明班', '***'],
  ['joinedOn', d('2026-09-01'), d('2026-09-01')],
  ['homeVisitsPerYear', 2, 2],
])('shown to others, %s: %p becomes %p', (key, cell, expected) => expect(mask(key, cell, false)).toBe(expected));

test('a list for those who know the children is not scrubbed', () => {
  expect(mask('village', '李秀英家 13800138000', false, false)).toBe('李秀英家 13800138000');
  expect(mask('class', '王小明班', false, false)).toBe('王小明班');
});

test('one placeholder everywhere', () => {
  const cells = {
    name: '王小明',
    residentId: '522635201703150011',
    guardianPhone: '13800138000',
    address: '青山村',
    birthDate: d('2017-03-15'),
  };
  const hidden = [
    ...Object.entries(cells).map(([key, cell]) => String(mask(key, cell))),
    String(mask('village', '王小明 13800138000', false)),
    String(mask('sex', '什么', false)),
  ];
  for (const text of hidden) expect(text.replace(/[\p{Script=Han}\d\s-]/gu, '')).toMatch(/^\*+$/u);
});
