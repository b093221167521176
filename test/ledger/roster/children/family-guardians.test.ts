/** Which member of the family is the guardian: by the header, by 是否监护人 of one only, never by a guess. */
import { expectMembers, type MemberCase } from './member-cases';

const FLAGGED = ['成员1姓名', '成员1关系', '成员1是否监护人', '成员2姓名', '成员2关系', '成员2是否监护人'];

const CASES: readonly (readonly [string, MemberCase])[] = [
  [
    'one is said to be the guardian',
    {
      header: FLAGGED,
      cells: ['周丽', '母亲', '否', '李大山', '外公', '是'],
      child: { motherName: '周丽', guardianName: '李大山', guardianRelation: '外祖父' },
    },
  ],
  [
    'a parent is said to be the guardian, and is both',
    {
      header: FLAGGED,
      cells: ['周丽', '母亲', '是', '王强', '父亲', '否'],
      child: { motherName: '周丽', fatherName: '王强', guardianName: '周丽', guardianRelation: '母亲' },
    },
  ],
  [
    'both parents are said to be guardians: whose care the child is in is not said',
    {
      header: FLAGGED,
      cells: ['周丽', '母亲', '是', '王强', '父亲', '是'],
      child: { motherName: '周丽', fatherName: '王强' },
      said: ['roster.severalGuardians'],
    },
  ],
  [
    'a guardian with columns of its own stays the guardian',
    {
      header: ['监护人姓名', ...FLAGGED],
      cells: ['王大山', '周丽', '母亲', '是', '', '', ''],
      child: { motherName: '周丽', guardianName: '王大山' },
    },
  ],
  [
    'guardians by number: the first is the guardian, each parent a parent',
    {
      header: ['监护人1姓名', '监护人1关系', '监护人1电话', '监护人2姓名', '监护人2关系', '监护人2电话'],
      cells: ['王强', '父亲', '13800000001', '周丽', '母亲', '13800000002'],
      child: {
        ...{ fatherName: '王强', fatherPhone: '13800000001', motherName: '周丽', motherPhone: '13800000002' },
        ...{ guardianName: '王强', guardianRelation: '父亲', guardianPhone: '13800000001' },
      },
    },
  ],
  [
    'the first guardian a grandmother, the second the mother',
    {
      header: ['监护人1姓名', '监护人1关系', '监护人2姓名', '监护人2关系'],
      cells: ['李奶奶', '奶奶', '周丽', '母亲'],
      child: { motherName: '周丽', guardianName: '李奶奶', guardianRelation: '祖母' },
    },
  ],
  [
    'the relation of a guardian in front of a member is the guardian’s',
    {
      header: ['监护人', '与学生关系', '成员1姓名', '成员1关系'],
      cells: ['李奶奶', '奶奶', '周丽', '母亲'],
      child: { guardianName: '李奶奶', guardianRelation: '祖母', motherName: '周丽' },
    },
  ],
];

test.each(CASES)('%s', (_, one) => expectMembers(one));
