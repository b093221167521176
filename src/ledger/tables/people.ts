/** Tables Staff (教职工), Pairings (结对帮扶) and Pauses (暂停联系): who helps whom, and when not. */
import { PAIRING_END, PAIRING_KIND, PAUSE_REASON } from '../codes';
import { codeField, DATE, KEY, PERSON_NAME, PHONE, SCHOOL_CLASS, TEXT } from '../fields';
import { column } from './column';
import type { TableDefinition } from './table-definition';

export const STAFF: TableDefinition = {
  key: 'Staff',
  sheet: { zh: '教职工', en: 'Staff' },
  tabColor: '#548235',
  help: { zh: '学校教职工名单，班主任在这里写明所带班级。', en: 'The school staff; class teachers are named here with their class.' },
  columns: [
    column('staffId', '编号', 'Staff number', KEY, ['每人一个编号，如 T01。', 'One number per person, such as T01.'], {
      required: true,
      unique: true,
      sensitivity: 'public',
      synonyms: ['教师编号', '工号', '教职工编号'],
    }),
    column('name', '姓名', 'Name', PERSON_NAME, ['教职工姓名。', 'Name of the person.'], {
      required: true,
      subject: 'staff',
      sensitivity: 'public',
      width: 10,
      synonyms: ['教师姓名', '教职工姓名'],
    }),
    column('post', '职务', 'Post', TEXT, ['如校长、教师、宿舍管理员。', 'Such as head, teacher, dormitory manager.'], {
      sensitivity: 'public',
      synonyms: ['岗位'],
    }),
    column('subject', '任教学科', 'Subject', TEXT, ['如语文。', 'Such as Chinese.'], {
      sensitivity: 'public',
      synonyms: ['学科', '任教科目'],
    }),
    column(
      'class',
      '班主任班级',
      'Class teacher of',
      SCHOOL_CLASS,
      ['担任哪个班的班主任，如“三年级1班”。', 'The class of which the person is class teacher.'],
      { sensitivity: 'public', width: 13, synonyms: ['所带班级', '任班主任班级'] },
    ),
    column('phone', '联系电话', 'Phone', PHONE, ['几个号码用顿号分开。', 'Separate several numbers by 、.'], {
      subject: 'staff',
      sensitivity: 'private',
      width: 15,
      synonyms: ['电话', '手机', '手机号', '手机号码', '联系方式'],
    }),
  ],
};

export const PAIRINGS: TableDefinition = {
  key: 'Pairings',
  sheet: { zh: '结对帮扶', en: 'Pairings' },
  tabColor: '#C55A11',
  help: { zh: '谁帮扶谁：帮扶教师、代理家长、学习帮手等，从哪天到哪天。', en: 'Who helps whom, in which role, from when until when.' },
  columns: [
    column('pairingId', '结对编号', 'Pairing number', KEY, ['每次结对一个编号，如 P0001。', 'One number per pairing, such as P0001.'], {
      required: true,
      unique: true,
      sensitivity: 'public',
    }),
    column('childId', '档案编号', 'File number', KEY, ['与“档案台账”中的编号一致。', 'The number of the child in Children.'], {
      required: true,
      sensitivity: 'public',
    }),
    column('childName', '儿童姓名', "Child's name", PERSON_NAME, ['便于查看。', 'For reading.'], {
      subject: 'child',
      sensitivity: 'public',
      width: 10,
      synonyms: ['姓名', '学生姓名'],
    }),
    column('role', '结对类型', 'Kind of pairing', codeField(PAIRING_KIND), ['从下拉列表选择。', 'Choose from the list.'], {
      required: true,
      sensitivity: 'public',
      synonyms: ['帮扶类型', '结对类别'],
    }),
    column(
      'helperId',
      '帮扶人编号',
      'Helper number',
      KEY,
      ['教职工填其编号；学生或家长可空。', 'The staff number; blank for pupils and parents.'],
      { sensitivity: 'public' },
    ),
    column('helperName', '帮扶人姓名', "Helper's name", PERSON_NAME, ['帮扶人的姓名。', 'Name of the helper.'], {
      required: true,
      subject: 'staff',
      sensitivity: 'public',
      width: 11,
      synonyms: ['帮扶教师', '结对教师', '帮扶人', '帮扶责任人', '代理家长', '包保教师', '辅导教师', '责任教师'],
    }),
    column('helperPhone', '帮扶人电话', "Helper's phone", PHONE, ['几个号码用顿号分开。', 'Separate several numbers by 、.'], {
      subject: 'staff',
      sensitivity: 'private',
      width: 15,
      synonyms: ['帮扶人联系电话', '帮扶教师电话'],
    }),
    column('startsOn', '开始日期', 'From', DATE, ['结对从这一天起。', 'First day of the pairing.'], {
      required: true,
      sensitivity: 'public',
      synonyms: ['结对日期', '结对时间', '开始时间'],
    }),
    column('endsOn', '结束日期', 'Until', DATE, ['结对的最后一天；仍在结对时空着。', 'Last day; blank while it goes on.'], {
      sensitivity: 'public',
      synonyms: ['结束时间'],
    }),
    column(
      'letterOn',
      '责任书签订日期',
      'Letter signed on',
      DATE,
      ['结对子责任书签订的日期。', 'When the responsibility letter was signed.'],
      { sensitivity: 'public', width: 15, synonyms: ['责任书日期'] },
    ),
    column('endReason', '结束原因', 'Reason for the end', codeField(PAIRING_END), ['从下拉列表选择。', 'Choose from the list.']),
  ],
};

export const PAUSES: TableDefinition = {
  key: 'Pauses',
  sheet: { zh: '暂停联系', en: 'Pauses' },
  tabColor: '#7F7F7F',
  help: { zh: '孩子与父母团聚、住院等期间不需要联系，写明起止日期。', en: 'Stretches of time in which a child needs no contacts.' },
  columns: [
    column('childId', '档案编号', 'File number', KEY, ['与“档案台账”中的编号一致。', 'The number of the child in Children.'], {
      required: true,
      sensitivity: 'public',
    }),
    column('childName', '姓名', 'Name', PERSON_NAME, ['便于查看。', 'For reading.'], {
      subject: 'child',
      sensitivity: 'public',
      width: 10,
      synonyms: ['儿童姓名'],
    }),
    column('startsOn', '起', 'From', DATE, ['第一天。', 'First day.'], { required: true, synonyms: ['开始日期', '起始日期'] }),
    column('endsOn', '止', 'Until', DATE, ['最后一天；未定可空。', 'Last day; blank when not known yet.'], {
      synonyms: ['结束日期', '截止日期'],
    }),
    column('reason', '原因', 'Reason', codeField(PAUSE_REASON), ['从下拉列表选择。', 'Choose from the list.'], {
      required: true,
      sensitivity: 'private',
      width: 14,
      synonyms: ['暂停原因'],
    }),
  ],
};
