/** One number in several places: of families, parents and teachers. */
import { childNumber, findingsIn, TODAY, type Rows } from '../ledgers';

describe('numbers', () => {
  const family = { guardianName: '王大山', guardianPhone: '13800000001' };
  test.each<[string, Rows, string[]]>([
    [
      'siblings with one guardian, which is as it should be',
      { Children: [childNumber(0, family), childNumber(1, family), childNumber(2, family)] },
      [],
    ],
    [
      'two families with one number',
      { Children: [childNumber(0, family), childNumber(1, { guardianPhone: '13800000001' })] },
      ['2 监护人电话 audit.sharedPhone warning', '3 监护人电话 audit.sharedPhone warning'],
    ],
    [
      'grandfather named for one, grandmother for the other, at one address',
      {
        Children: [
          childNumber(0, { ...family, address: '青山村1号' }),
          childNumber(1, { ...family, guardianName: '李大娘', address: '青山村1号' }),
        ],
      },
      [],
    ],
    [
      'two families of one village group, whose address names no house',
      {
        Children: [
          childNumber(0, { guardianPhone: '13800000001', address: '青山村一组' }),
          childNumber(1, { guardianPhone: '13800000001', address: '青山村一组' }),
        ],
      },
      ['2 监护人电话 audit.sharedPhone warning', '3 监护人电话 audit.sharedPhone warning'],
    ],
    [
      'the guardian has the number of the father',
      { Children: [childNumber(0, { fatherPhone: '13800000001', guardianPhone: '13800000001' })] },
      ['2 监护人电话 audit.guardianPhoneIsParents warning'],
    ],
    [
      'the guardian is the father',
      {
        Children: [
          childNumber(0, {
            fatherPhone: '13800000001',
            guardianPhone: '13800000001',
            fatherName: '',
            guardianRelation: '父亲',
            guardianship: '父亲',
          }),
        ],
      },
      [],
    ],
    [
      'the number of a teacher for a guardian',
      {
        Children: [childNumber(0, { guardianPhone: '0854-5550001、13800000001' })],
        Staff: [{ staffId: 'T1', name: '张丽', phone: '13800000001' }],
      },
      ['2 监护人电话 audit.teacherPhone warning'],
    ],
    [
      'a parent whose spouse is on the staff list too, at the same number',
      {
        Children: [childNumber(0, { motherName: '张丽', motherPhone: '13800000001' })],
        Staff: [
          { staffId: 'T1', name: '张丽', phone: '13800000001' },
          { staffId: 'T2', name: '王强', phone: '13800000001' },
        ],
      },
      [],
    ],
    [
      'a teacher who is the guardian',
      {
        Children: [childNumber(0, { guardianPhone: '13800000001', guardianName: '张丽' })],
        Staff: [{ staffId: 'T1', name: '张丽', phone: '13800000001' }],
      },
      [],
    ],
    [
      'a child who has left no longer counts',
      { Children: [childNumber(0, family), childNumber(1, { guardianPhone: '13800000001', enrolStatus: '离册', leftOn: TODAY - 1 })] },
      [],
    ],
  ])('%s', (_, rows, expected) =>
    expect(findingsIn(rows).map(({ place, code, severity }) => `${place.row} ${place.header} ${code} ${severity}`)).toEqual(expected),
  );
});
