/** Which headers are about a member of the family, and what of it. */
import { memberHeader } from '../../../../src/ledger/roster/headers/family-members';

test.each([
  [['成员1姓名'], '成员1 name'],
  [['成员2', '联系电话'], '成员2 phone'],
  [['家庭成员信息', '成员1', '关系'], '成员1 relation'],
  [['家庭成员1关系'], '家庭成员1 relation'],
  [['家庭成员一姓名'], '家庭成员一 name'],
  [['第二监护人姓名'], '监护人二 name'],
  [['监护人2', '与学生关系'], '监护人2 relation'],
  [['成员1是否监护人'], '成员1 isGuardian'],
  [['成员1工作单位'], '成员1 employer'],
  [['成员1现住址'], '成员1 address'],
  [['家庭主要成员', '姓名'], '家庭主要成员 name'],
  [['家庭成员'], '家庭成员 name'],
  [['成员1身份证件号'], null],
  [['成员1民族'], null],
  [['姓名'], null],
  [['父亲', '姓名'], null],
  [['家庭电话'], null],
  [['班级成员数'], null],
])('%j is %j', (path, expected) => {
  const found = memberHeader(path);
  expect(found && `${found.who}${found.number} ${found.part}`).toBe(expected);
});
