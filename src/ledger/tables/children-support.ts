/** Table Children, last part: kinds of need and support, and being on the list. */
import { CIVIL_AFFAIRS, ECONOMY, ENROL_STATUS, HARDSHIP, LEAVE_REASON, LEFT_BEHIND, STUDY_LEVEL, SUBSIDY, YES_NO } from '../codes';
import { codeField, DATE, TEXT } from '../fields';
import { column } from './column';
import type { ColumnDefinition } from './table-definition';

const SUPPORT = { zh: '关爱帮扶', en: 'Support' };
const LIST = { zh: '在册情况', en: 'On the list' };

export const SUPPORT_COLUMNS: readonly ColumnDefinition[] = [
  column(
    'leftBehindKind',
    '留守类型',
    'Left-behind kind',
    codeField(LEFT_BEHIND),
    ['学籍口径：父母一方外出为单亲留守，双方外出为双亲留守。', 'As in the school register: one parent away or both.'],
    { group: SUPPORT, synonyms: ['是否留守儿童', '是否农村留守儿童', '留守情况', '留守类别', '是否留守'] },
  ),
  column(
    'civilAffairsKind',
    '民政口径',
    'Civil-affairs definition',
    codeField(CIVIL_AFFAIRS),
    ['国发〔2016〕13号的口径。', 'The definition of the civil-affairs authorities.'],
    { group: SUPPORT, width: 16, synonyms: ['民政留守类型', '民政认定'] },
  ),
  column('hardship', '困境类别', 'Hardship', codeField(HARDSHIP), ['没有困境选“无”。', 'Choose the hardship, if any.'], {
    group: SUPPORT,
    sensitivity: 'restricted',
    synonyms: ['困境儿童类别', '困境类型', '是否困境儿童'],
  }),
  column(
    'keyTarget',
    '重点帮扶',
    'Key target',
    codeField(YES_NO),
    ['是否重点帮扶对象。', 'Whether the child is a key target of support.'],
    { group: SUPPORT, sensitivity: 'private', width: 9, synonyms: ['是否重点', '重点帮扶对象', '是否重点帮扶', '是否重点帮扶对象'] },
  ),
  column('keyReason', '重点原因', 'Reason for key target', TEXT, ['为什么列为重点。', 'Why the child is a key target.'], {
    group: SUPPORT,
    sensitivity: 'restricted',
    width: 18,
    synonyms: ['重点帮扶原因'],
  }),
  column('studyLevel', '学业分类', 'Study level', codeField(STUDY_LEVEL), ['从下拉列表选择。', 'Choose from the list.'], {
    group: SUPPORT,
    sensitivity: 'private',
    synonyms: ['学习情况', '学业情况', '学习成绩', '成绩'],
  }),
  column('economy', '家庭经济', 'Family economy', codeField(ECONOMY), ['从下拉列表选择。', 'Choose from the list.'], {
    group: SUPPORT,
    sensitivity: 'private',
    synonyms: ['家庭经济情况', '家庭经济状况', '经济状况', '家庭情况'],
  }),
  column('subsidy', '两免一补', 'Two exemptions, one subsidy', codeField(SUBSIDY), ['是否享受两免一补。', 'Whether the child has them.'], {
    group: SUPPORT,
    sensitivity: 'private',
    synonyms: ['是否享受两免一补', '享受两免一补'],
  }),
  column('interestGroup', '兴趣小组', 'Interest group', TEXT, ['参加的兴趣小组。', 'The group that the child attends.'], {
    group: SUPPORT,
    sensitivity: 'public',
    synonyms: ['社团', '参加兴趣小组'],
  }),
  column('enrolStatus', '在册状态', 'List status', codeField(ENROL_STATUS), ['在册、休学或离册。', 'On the list, suspended or left.'], {
    required: true,
    group: LIST,
    width: 9,
    synonyms: ['状态'],
  }),
  column('joinedOn', '入册日期', 'Joined on', DATE, ['列入本台账的日期。', 'The day on which the child came on the list.'], {
    required: true,
    group: LIST,
    synonyms: ['入册时间', '列入日期'],
  }),
  column(
    'archivedOn',
    '建档日期',
    'File made on',
    DATE,
    ['档案建好的日期；空着算未建档。', 'The day on which the file was complete; blank means no file yet.'],
    { group: LIST, synonyms: ['建档时间'] },
  ),
  column('leftOn', '离册日期', 'Left on', DATE, ['从这一天起不在册。', 'From this day on the child is not on the list.'], {
    group: LIST,
    synonyms: ['离册时间'],
  }),
  column('leaveReason', '离册原因', 'Reason for leaving', codeField(LEAVE_REASON), ['从下拉列表选择。', 'Choose from the list.'], {
    group: LIST,
    sensitivity: 'private',
  }),
  column('verifiedOn', '最近核实日期', 'Last verified on', DATE, ['最近一次核对信息的日期。', 'When the entries were last checked.'], {
    group: LIST,
    synonyms: ['核实日期', '最近核实时间', '核实时间'],
  }),
  column('consentOn', '同意书日期', 'Consent on', DATE, ['监护人签署个人信息同意书的日期。', 'When the guardian signed the consent.'], {
    group: LIST,
    synonyms: ['同意书签署日期', '知情同意日期'],
  }),
  column('notes', '备注', 'Notes', TEXT, ['其他需要说明的情况。', 'Anything else worth knowing.'], {
    group: LIST,
    sensitivity: 'restricted',
    width: 24,
    synonyms: ['说明', '其他', '备考'],
  }),
];
