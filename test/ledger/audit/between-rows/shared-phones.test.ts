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
      'cousins: one with the grandfather, the other with the grandmother, in one village group however it is written',
      {
        Children: [
          childNumber(0, { ...family, address: '安场镇青山村5组' }),
          childNumber(1, { ...family, guardianName: '李秀英', guardianRelation: '外婆', address: '青山村第五组' }),
        ],
      },
      ['3 与儿童关系 any.normalForm hint'],
    ],
    [
      'the same in two groups of the village',
      {
        Children: [
          childNumber(0, { ...family, village: '青山村五组' }),
          childNumber(1, { ...family, guardianName: '李秀英', guardianRelation: '祖母', village: '青山村六组' }),
        ],
      },
      ['2 监护人电话 audit.sharedPhone warning', '3 监护人电话 audit.sharedPhone warning'],
    ],
    [
      'a grandfather and two grandmothers are no couple',
      {
        Children: ['王大山', '李秀英', '张桂芳'].map((guardianName, at) =>
          childNumber(at, { ...family, guardianName, guardianRelation: at === 0 ? '祖父' : '祖母', village: '青山村五组' }),
        ),
      },
      [2, 3, 4].map((row) => `${row} 监护人电话 audit.sharedPhone warning`),
    ],
    [
      'brothers of whom one lacks the mother’s name: the father and his number are the same',
      {
        Children: ['', '李梅'].map((motherName, at) =>
          childNumber(at, { fatherName: '王刚', fatherPhone: '13700000001', motherName, motherPhone: '13700000002' }),
        ),
      },
      [],
    ],
    [
      'a number in several cells of each child is told once a child',
      {
        Children: ['李梅', '刘兰'].map((mother, at) =>
          childNumber(at, {
            ...{ guardianship: '母亲', guardianRelation: '母亲', guardianName: mother, motherName: mother },
            ...{ fatherPhone: '13800000001', motherPhone: '13800000001', guardianPhone: '13800000001' },
          }),
        ),
      },
      ['2 监护人电话 audit.sharedPhone warning', '3 监护人电话 audit.sharedPhone warning'],
    ],
    [
      'five children of one guardian: perhaps copied too far down',
      { Children: [0, 1, 2, 3, 4].map((at) => childNumber(at, family)) },
      [2, 3, 4, 5, 6].map((row) => `${row} 监护人电话 audit.phoneOfLargeFamily hint`),
    ],
    [
      'a number in thirty files, and in one more: filled down, which is one mistake',
      { Children: Array.from({ length: 31 }, (_, at) => childNumber(at, { guardianPhone: '13800000001' })) },
      ['2 监护人电话 audit.sharedPhone warning'],
    ],
    ['four children of one guardian', { Children: [0, 1, 2, 3].map((at) => childNumber(at, family)) }, []],
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
      'the guardian is the mother, and the parents share a number',
      {
        Children: [
          childNumber(0, {
            ...{ guardianship: '母亲', guardianRelation: '母亲', guardianName: '李梅', motherName: '李梅' },
            ...{ fatherPhone: '13800000001', motherPhone: '13800000001', guardianPhone: '13800000001' },
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
      'a teacher who is the mother, and whose number stands for the father too',
      {
        Children: [childNumber(0, { motherName: '张丽', motherPhone: '13800000001', fatherPhone: '13800000001' })],
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
