/** Tables Duties (帮扶职责) and CheckIns (联系记录): what is due, and what was done. */
import { CONTACT_KIND, DUTY_ROLE, DUTY_SCOPE, METHOD, MOOD, OUTCOME, YES_NO } from '../codes';
import { codeField, COMING_DATE, DATE, DUTY_PERIOD, KEY, PERSON_NAME, TEXT, wholeNumber } from '../fields';
import { column } from './column';
import type { TableDefinition } from './table-definition';

export const DUTIES: TableDefinition = {
  key: 'Duties',
  sheet: { zh: '帮扶职责', en: 'Duties' },
  tabColor: '#BF8F00',
  help: {
    zh: '谁应当多久联系一次；按本校计划修改，不做的在“启用”选“否”。',
    en: 'Who owes which contact how often; edit it to your own plan, choose No under Active for what you do not do.',
  },
  columns: [
    column('dutyId', '编号', 'Duty number', KEY, ['每项职责一个编号，如 D1。', 'One number per duty, such as D1.'], {
      required: true,
      unique: true,
      sensitivity: 'public',
      width: 8,
    }),
    column('duty', '职责', 'Duty', TEXT, ['一句话写清做什么。', 'What is done, in one line.'], {
      required: true,
      sensitivity: 'public',
      width: 26,
      synonyms: ['职责内容'],
    }),
    column(
      'contactKind',
      '联系类别',
      'Kind of contact',
      codeField(CONTACT_KIND),
      ['哪一类联系记录算完成。', 'Which kind of check-in counts.'],
      { required: true, sensitivity: 'public', width: 14, synonyms: ['类别'] },
    ),
    column('role', '履行人', 'Done by', codeField(DUTY_ROLE), ['谁来做。', 'Who does it.'], {
      required: true,
      sensitivity: 'public',
      synonyms: ['责任人'],
    }),
    column(
      'period',
      '周期',
      'How often',
      DUTY_PERIOD,
      [
        '周、月、学期、每3天（假期内）、节日、生日；也可写“节日：春节、端午节”。',
        'Week, Month, Term, Every 3 days (in holidays), Festival, Birthday; also Festival: 春节, 端午节.',
      ],
      { required: true, sensitivity: 'public', width: 10, synonyms: ['频率'] },
    ),
    column('minimum', '最少次数', 'At least', wholeNumber(1, 99), ['每个周期至少几次。', 'How many times in each period.'], {
      required: true,
      sensitivity: 'public',
      width: 10,
      synonyms: ['次数'],
    }),
    column(
      'graceDays',
      '宽限天数',
      'Grace days',
      wholeNumber(0, 366),
      ['周期结束后几天内补做不算逾期；空着为 0。', 'Days after the period in which it can still be made good; blank is 0.'],
      { sensitivity: 'public', width: 10 },
    ),
    column('scope', '适用对象', 'Applies to', codeField(DUTY_SCOPE), ['空着为全部。', 'Blank means all children.'], {
      sensitivity: 'public',
      width: 10,
    }),
    column(
      'inHolidays',
      '假期也执行',
      'In holidays too',
      codeField(YES_NO),
      ['寒暑假是否也要做；空着为否。', 'Whether it is also due in the holidays; blank is No.'],
      { sensitivity: 'public', width: 11 },
    ),
    column('active', '启用', 'Active', codeField(YES_NO), ['选“否”的不计算。', 'Duties with No are not counted.'], {
      required: true,
      sensitivity: 'public',
      width: 7,
      synonyms: ['是否启用'],
    }),
    column('basis', '依据', 'Basis', TEXT, ['来自哪个计划或文件。', 'The plan or rule from which it comes.'], {
      sensitivity: 'public',
      width: 22,
      synonyms: ['来源'],
    }),
  ],
};

export const CHECK_INS: TableDefinition = {
  key: 'CheckIns',
  sheet: { zh: '联系记录', en: 'Check-ins' },
  tabColor: '#00B0A0',
  help: {
    zh: '每次谈心、家访、通话等记一行；补录以前的请写发生的日期。',
    en: 'One row per talk, visit or call, under the date on which it happened.',
  },
  columns: [
    column(
      'checkInId',
      '记录编号',
      'Record number',
      KEY,
      ['每条记录一个编号，如 C20260901-001。', 'One number per record, such as C20260901-001.'],
      { required: true, unique: true, sensitivity: 'public', width: 16 },
    ),
    column('date', '日期', 'Date', DATE, ['联系发生的日期。', 'The day on which it happened.'], {
      required: true,
      synonyms: ['联系日期', '发生日期', '谈心日期'],
    }),
    column('enteredOn', '录入日期', 'Entered on', DATE, ['登记到表里的日期。', 'The day on which it was entered.'], {
      synonyms: ['登记日期'],
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
    column('contactKind', '联系类别', 'Kind of contact', codeField(CONTACT_KIND), ['从下拉列表选择。', 'Choose from the list.'], {
      required: true,
      width: 14,
      synonyms: ['类别'],
    }),
    column('method', '方式', 'How', codeField(METHOD), ['面谈、电话、视频等。', 'In person, phone, video and so on.'], {
      width: 10,
      synonyms: ['联系方式'],
    }),
    column('by', '履行人', 'Done by', PERSON_NAME, ['谁做的联系。', 'Who made the contact.'], {
      subject: 'staff',
      width: 10,
      synonyms: ['联系人', '谈心教师', '记录人'],
    }),
    column(
      'role',
      '履行身份',
      'In the role of',
      codeField(DUTY_ROLE),
      ['以什么身份；空着按结对关系判断。', 'In which role; blank is found from the pairings.'],
      { synonyms: ['身份'] },
    ),
    column('outcome', '结果', 'Outcome', codeField(OUTCOME), ['只有“成功”算完成。', 'Only Reached counts.'], { required: true, width: 10 }),
    column('content', '内容', 'Content', TEXT, ['谈了什么、做了什么。', 'What was said and done.'], {
      sensitivity: 'restricted',
      width: 30,
      synonyms: ['谈心内容', '联系内容'],
    }),
    column('problems', '发现的问题', 'Problems found', TEXT, ['需要关注的问题。', 'What needs attention.'], {
      sensitivity: 'restricted',
      width: 22,
      synonyms: ['问题'],
    }),
    column('mood', '情绪', 'Mood', codeField(MOOD), ['从下拉列表选择。', 'Choose from the list.'], { sensitivity: 'restricted', width: 9 }),
    column('followUp', '后续措施', 'What follows', TEXT, ['接下来做什么。', 'What is done next.'], {
      sensitivity: 'restricted',
      width: 22,
      synonyms: ['措施', '跟进措施'],
    }),
    column('promise', '约定事项', 'Promise', TEXT, ['答应孩子的事。', 'What the child was promised.'], {
      sensitivity: 'restricted',
      width: 18,
    }),
    column('promisedFor', '约定日期', 'Promised for', COMING_DATE, ['约定在哪天之前做到。', 'The day for which it was promised.']),
    column('promiseKept', '约定完成', 'Promise kept', codeField(YES_NO), ['做到了选“是”。', 'Yes when it is done.'], { width: 10 }),
  ],
};
