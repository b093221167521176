/** Cells that must fit another row or table: classes and their teachers, names and numbers beside keys. */
import { auditLedger } from '../../../../src/ledger/audit';
import { tableSnapshot } from '../../support/apply-to-snapshot';
import { childNumber, found, LEDGER, TODAY, type Rows } from '../ledgers';

const SHEET = '档案台账';

describe('classes', () => {
  const three = Array.from({ length: 12 }, (_, index) => childNumber(index, { class: index < 6 ? '三年级1班' : '三年级2班' }));
  const staff = [{ staffId: 'T1', name: '张丽', class: '三年级1班' }];
  test.each<[string, Rows, string[]]>([
    ['a class without a class teacher, once', { Children: three, Staff: staff }, [`${SHEET} 8 班级 audit.classWithoutTeacher`]],
    ['no class teachers at all', { Children: three }, []],
    [
      'a class of one among larger ones',
      { Children: [...three, childNumber(12, { class: '四年级9班' })] },
      [`${SHEET} 14 班级 audit.loneClass`],
    ],
    [
      'a class of one with its teacher',
      {
        Children: [...three.slice(0, 6), childNumber(12, { class: '四年级9班' })],
        Staff: [...staff, { staffId: 'T2', name: '李强', class: '四(9)' }],
      },
      ['教职工 3 班主任班级 any.normalForm'],
    ],
    ['small classes everywhere', { Children: [childNumber(0, { class: '四年级' }), childNumber(1, { class: '五年级' })] }, []],
  ])('%s', (_, rows, expected) => expect(found(rows)).toEqual(expected));
});

test('a name beside a key that is somebody else’s', () => {
  const Children = [childNumber(0, { name: '王小明' })];
  const row = { pairingId: 'P1', childId: 'L2026-0001', role: '帮扶教师', helperName: '张丽', startsOn: TODAY };
  expect(found({ Children, Pairings: [{ ...row, childName: '王晓明' }] })).toEqual(['结对帮扶 2 儿童姓名 audit.nameDisagrees']);
  expect(found({ Children, Pairings: [{ ...row, childName: '' }] })).toEqual([]);
});

test('a column that set-up added at the right end was moved by nobody; one in the middle was', () => {
  const { Children } = LEDGER.tables;
  const moved = (column: string, to: number): string[] => {
    const headers = Children!.headers.filter((header) => header !== column);
    headers.splice(to, 0, column);
    const tables = { ...LEDGER.tables, Children: tableSnapshot('Children', Children!.sheet, headers, []) };
    return auditLedger({ ...LEDGER, tables }, TODAY).map(({ code }) => code);
  };
  expect(moved('未外出一方监护能力', 99)).toEqual([]);
  expect(moved('未外出一方监护能力', 3)).toEqual(['audit.movedColumns']);
});
