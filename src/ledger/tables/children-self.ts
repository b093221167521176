/** Table Children, first part: the child itself, where it lives and is registered. */
import { BOARDING, DISABILITY, HEALTH, NATIONALITY, REGISTRATION, SEX } from '../codes';
import { ADDRESS, codeField, KEY, PAST_DATE, PERSON_NAME, PHONE, RESIDENT_ID, SCHOOL_CLASS, STUDENT_NUMBER, TEXT } from '../fields';
import { column } from './column';
import type { ColumnDefinition } from './table-definition';

const CHILD = { zh: '儿童', en: 'Child' };
const HOME = { zh: '家庭', en: 'Home' };

export const CHILD_COLUMNS: readonly ColumnDefinition[] = [
  column(
    'childId',
    '档案编号',
    'File number',
    KEY,
    ['每名儿童一个编号，永不改变、不重复，如 L2026-0001。', 'One number per child that never changes, such as L2026-0001.'],
    { unique: true, required: true, group: CHILD, sensitivity: 'public', synonyms: ['档案号', '儿童编号', '留守儿童编号', '台账编号'] },
  ),
  column('name', '姓名', 'Name', PERSON_NAME, ['与户口簿一致的姓名。', 'The name as in the household register.'], {
    required: true,
    group: CHILD,
    subject: 'child',
    sensitivity: 'public',
    width: 10,
    synonyms: ['学生姓名', '儿童姓名', '孩子姓名', '留守儿童姓名', '留守学生姓名', '幼儿姓名', '留守儿童', '学生', '名字'],
  }),
  column('sex', '性别', 'Sex', codeField(SEX), ['从下拉列表选择。', 'Choose from the list.'], {
    required: true,
    group: CHILD,
    sensitivity: 'public',
    width: 6,
    synonyms: ['学生性别', '儿童性别'],
  }),
  column(
    'residentId',
    '身份证号',
    'Resident ID',
    RESIDENT_ID,
    ['18 位公民身份号码，按文本填写。', 'The 18-character resident ID, typed as text.'],
    {
      unique: true,
      required: true,
      group: CHILD,
      subject: 'child',
      sensitivity: 'private',
      width: 21,
      synonyms: [
        '身份证号码',
        '身份证件号',
        '身份证件号码',
        '公民身份号码',
        '公民身份证号',
        '公民身份证号码',
        '证件号码',
        '证件号',
        '身份证',
        '学生身份证号',
        '学生身份证号码',
        '儿童身份证号',
        '儿童身份证号码',
        '居民身份证号',
        '居民身份证号码',
      ],
    },
  ),
  column(
    'studentNumber',
    '学籍号',
    'Student number',
    STUDENT_NUMBER,
    ['全国学籍号，G、J 或 L 开头，共 19 位。', 'The national student number: 19 characters beginning with G, J or L.'],
    {
      unique: true,
      group: CHILD,
      subject: 'child',
      sensitivity: 'private',
      width: 25,
      synonyms: ['全国学籍号', '学籍编号', '个人标识码', '学籍号码', '学生学籍号'],
    },
  ),
  column(
    'birthDate',
    '出生日期',
    'Date of birth',
    PAST_DATE,
    ['如 2016-09-05，应与身份证号一致。', 'Such as 2016-09-05; it agrees with the resident ID.'],
    {
      required: true,
      group: CHILD,
      subject: 'child',
      sensitivity: 'private',
      synonyms: ['出生年月', '出生年月日', '出生时间', '生日', '出生'],
    },
  ),
  column('nationality', '民族', 'Nationality', codeField(NATIONALITY), ['从下拉列表选择。', 'Choose from the list.'], {
    group: CHILD,
    width: 8,
    synonyms: ['族别', '学生民族'],
  }),
  column('class', '班级', 'Class', SCHOOL_CLASS, ['统一写成“三年级1班”。', 'Written as 三年级1班 (grade, then class number).'], {
    required: true,
    group: CHILD,
    sensitivity: 'public',
    width: 11,
    synonyms: ['班', '所在班级', '所属班级', '就读班级', '年级班级', '班别', '年级班', '班级名称', '年班', '所在年级班级', '就读年级班级'],
  }),
  column('health', '健康状况', 'Health', codeField(HEALTH), ['从下拉列表选择。', 'Choose from the list.'], {
    required: true,
    group: CHILD,
    sensitivity: 'private',
    synonyms: ['身体状况', '健康', '健康情况', '身体健康状况'],
  }),
  column('disability', '残疾类别', 'Disability', codeField(DISABILITY), ['没有残疾选“无”。', 'Choose None when there is none.'], {
    group: CHILD,
    sensitivity: 'private',
    synonyms: ['残疾类型', '残疾情况', '是否残疾'],
  }),
  column('boarding', '寄宿情况', 'Boarding', codeField(BOARDING), ['走读或住校。', 'Day pupil or boarder.'], {
    required: true,
    group: CHILD,
    width: 9,
    synonyms: ['是否寄宿', '是否住校', '就读方式', '走读/住校', '住校情况', '是否寄宿生', '是否住宿', '走读住校'],
  }),
  column('dormitory', '宿舍', 'Dormitory', TEXT, ['住校生的楼和房间。', 'Building and room of a boarder.'], {
    group: CHILD,
    sensitivity: 'private',
    synonyms: ['宿舍号', '寝室', '寝室号', '宿舍房间'],
  }),
  column('registeredPlace', '户籍所在地', 'Registered home', ADDRESS, ['户口簿上的地址。', 'The address in the household register.'], {
    group: HOME,
    sensitivity: 'private',
    width: 24,
    synonyms: ['户口所在地', '户籍地址', '户籍地', '户籍', '户籍详细地址'],
  }),
  column('registration', '户口性质', 'Registration', codeField(REGISTRATION), ['从下拉列表选择。', 'Choose from the list.'], {
    group: HOME,
    synonyms: ['户口类型', '户籍性质', '户口类别'],
  }),
  column('address', '家庭详细地址', 'Home address', ADDRESS, ['写到村组、门牌。', 'Down to the village group and house number.'], {
    required: true,
    group: HOME,
    sensitivity: 'private',
    width: 28,
    synonyms: [
      '家庭住址',
      '家庭地址',
      '家庭详细住址',
      '现住址',
      '现居住地',
      '居住地地址',
      '住址',
      '家庭居住地址',
      '现居住地址',
      '地址',
      '家庭现住址',
    ],
  }),
  column('village', '村组', 'Village', TEXT, ['行政村和村民小组。', 'The village and its group.'], {
    group: HOME,
    synonyms: ['村', '行政村', '所在村', '村(居)', '所属村组', '村居', '村社'],
  }),
  column('homePhone', '家庭电话', 'Home phone', PHONE, ['几个号码用顿号分开。', 'Separate several numbers by 、.'], {
    group: HOME,
    subject: 'parent',
    sensitivity: 'private',
    width: 15,
    synonyms: ['家庭联系电话', '家庭座机', '家庭联系方式', '家庭电话号码'],
  }),
];
