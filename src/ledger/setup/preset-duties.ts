/** The duties D1–D21 that the plans name (`plans-digest`), as first rows of table Duties; a school edits them. */
import type { Language, Raw } from '../model/raw';
import { CONTACT_KIND, DUTY_ROLE, DUTY_SCOPE, labelOf, YES_NO } from '../codes';
import { dutyPeriodText, type DutyPeriod } from '../fields/duty-period';

interface PresetDuty {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Keys of the code lists. */
  readonly contactKind: string;
  readonly role: string;
  readonly scope?: string;
  readonly period: DutyPeriod;
  readonly minimum?: number;
  readonly graceDays: number;
  readonly inHolidays?: boolean;
  /** A second frequency of the same duty: in the list, but off until the school wants it. */
  readonly off?: boolean;
  /** Numbers of the plans that ask for it. */
  readonly plans: string;
}

const WEEK = { kind: 'week' } as const;
const MONTH = { kind: 'month' } as const;
const TERM = { kind: 'term' } as const;
const FESTIVAL = { kind: 'festival', names: [] } as const;
const BIRTHDAY = { kind: 'birthday' } as const;

const PRESETS: readonly PresetDuty[] = [
  {
    id: 'D1',
    zh: '帮扶教师与儿童谈心',
    en: 'Paired teacher talks with the child',
    contactKind: 'talk',
    role: 'pairedTeacher',
    period: MONTH,
    graceDays: 3,
    plans: 'P3',
  },
  {
    id: 'D2',
    zh: '班主任谈心并记谈心记录卡',
    en: 'Class teacher talks and fills in the talk card',
    contactKind: 'talk',
    role: 'classTeacher',
    period: MONTH,
    graceDays: 3,
    plans: 'P4.1 P4.2 P7b P8',
  },
  {
    id: 'D3',
    zh: '代理家长与儿童谈心',
    en: 'Agent parent talks with the child',
    contactKind: 'talk',
    role: 'agentParent',
    period: WEEK,
    graceDays: 1,
    plans: 'P7b',
  },
  {
    id: 'D4',
    zh: '宿舍管理员与住校儿童谈心并记录',
    en: 'Dormitory manager talks with the boarder',
    contactKind: 'talk',
    role: 'dormManager',
    scope: 'boarders',
    period: MONTH,
    graceDays: 3,
    plans: 'P7',
  },
  {
    id: 'D5',
    zh: '帮扶教师与班主任、任课教师交流',
    en: 'Paired teacher exchanges views with the class or subject teacher',
    contactKind: 'exchange',
    role: 'pairedTeacher',
    period: MONTH,
    graceDays: 3,
    plans: 'P3',
  },
  {
    id: 'D6',
    zh: '帮扶教师辅导学习',
    en: 'Paired teacher guides the child in its studies',
    contactKind: 'studyGuidance',
    role: 'pairedTeacher',
    period: MONTH,
    graceDays: 3,
    plans: 'P3',
  },
  {
    id: 'D7',
    zh: '帮扶教师联系家长（电话、短信或书信）',
    en: 'Paired teacher contacts the parents (phone, message or letter)',
    contactKind: 'contactParents',
    role: 'pairedTeacher',
    period: MONTH,
    graceDays: 3,
    plans: 'P3',
  },
  {
    id: 'D8',
    zh: '帮扶教师帮助儿童联系父母',
    en: 'Paired teacher helps the child to contact its parents',
    contactKind: 'helpCall',
    role: 'pairedTeacher',
    period: MONTH,
    graceDays: 3,
    plans: 'P3',
  },
  {
    id: 'D9',
    zh: '学校电话联系监护人',
    en: 'School phones the guardian',
    contactKind: 'phoneGuardian',
    role: 'school',
    period: MONTH,
    graceDays: 3,
    plans: 'P7b',
  },
  {
    id: 'D10',
    zh: '学校家访（每月）',
    en: 'School visits the home (monthly)',
    contactKind: 'homeVisit',
    role: 'school',
    period: MONTH,
    graceDays: 5,
    plans: 'P7b',
  },
  {
    id: 'D10B',
    zh: '学校家访（每学期）',
    en: 'School visits the home (each term)',
    contactKind: 'homeVisit',
    role: 'school',
    period: TERM,
    graceDays: 7,
    off: true,
    plans: 'P3',
  },
  {
    id: 'D11',
    zh: '儿童给父母写信（班主任指导）',
    en: 'The child writes home, guided by the class teacher',
    contactKind: 'letterHome',
    role: 'anyone',
    period: MONTH,
    graceDays: 3,
    plans: 'P7b',
  },
  {
    id: 'D11B',
    zh: '儿童逢节日给父母写信',
    en: 'The child writes home at festivals',
    contactKind: 'letterHome',
    role: 'anyone',
    period: FESTIVAL,
    graceDays: 3,
    inHolidays: true,
    off: true,
    plans: 'P7b',
  },
  {
    id: 'D12',
    zh: '学校与家长联系',
    en: 'School contacts the parents',
    contactKind: 'contactParents',
    role: 'school',
    period: TERM,
    graceDays: 7,
    plans: 'P7b',
  },
  {
    id: 'D13',
    zh: '向在外务工的父母反馈情况',
    en: 'Feedback to the parents who work away',
    contactKind: 'feedback',
    role: 'pairedTeacher',
    period: MONTH,
    graceDays: 3,
    plans: 'P4.3',
  },
  {
    id: 'D14',
    zh: '帮扶教师做一次周末家长',
    en: 'Paired teacher is parent for a weekend',
    contactKind: 'weekendParent',
    role: 'pairedTeacher',
    period: TERM,
    graceDays: 7,
    plans: 'P3',
  },
  {
    id: 'D15',
    zh: '帮扶教师节日问候',
    en: 'Paired teacher sends a greeting at statutory festivals',
    contactKind: 'greeting',
    role: 'pairedTeacher',
    period: FESTIVAL,
    graceDays: 2,
    inHolidays: true,
    plans: 'P3',
  },
  {
    id: 'D15B',
    zh: '帮扶教师生日问候',
    en: 'Paired teacher sends a greeting on the birthday',
    contactKind: 'greeting',
    role: 'pairedTeacher',
    period: BIRTHDAY,
    graceDays: 2,
    inHolidays: true,
    plans: 'P3',
  },
  {
    id: 'D16',
    zh: '假期村组小组一起检查作业',
    en: 'Holiday group by village checks homework together',
    contactKind: 'holidayGroup',
    role: 'peerPartner',
    period: { kind: 'everyDays', days: 3 },
    graceDays: 1,
    inHolidays: true,
    plans: 'P5',
  },
  {
    id: 'D17',
    zh: '法制、安全、心理健康讲座',
    en: 'Lecture on law, safety and mental health',
    contactKind: 'lecture',
    role: 'school',
    period: TERM,
    graceDays: 7,
    plans: 'P7b',
  },
  {
    id: 'D18',
    zh: '儿童参加兴趣小组',
    en: 'The child attends an interest group',
    contactKind: 'interestGroup',
    role: 'child',
    period: TERM,
    graceDays: 7,
    plans: 'P7b',
  },
  {
    id: 'D19',
    zh: '儿童做一件有意义的事',
    en: 'The child does one meaningful thing',
    contactKind: 'meaningfulAct',
    role: 'child',
    period: TERM,
    graceDays: 7,
    plans: 'P7b',
  },
  {
    id: 'D20',
    zh: '宿舍留守儿童会议',
    en: "Children's meeting in the dormitory",
    contactKind: 'dormMeeting',
    role: 'dormManager',
    scope: 'boarders',
    period: MONTH,
    graceDays: 3,
    plans: 'P7',
  },
  {
    id: 'D21',
    zh: '检查帮扶成效和进步档案',
    en: "Check of the pairing's effect and the progress file",
    contactKind: 'effectCheck',
    role: 'school',
    period: TERM,
    graceDays: 7,
    plans: 'P5',
  },
];

/** Rows of table Duties in the order of its columns. */
export function presetDutyRows(language: Language): Raw[][] {
  return PRESETS.map((duty) => [
    duty.id,
    language === 'en' ? duty.en : duty.zh,
    labelOf(CONTACT_KIND, duty.contactKind, language),
    labelOf(DUTY_ROLE, duty.role, language),
    dutyPeriodText(duty.period, language),
    duty.minimum ?? 1,
    duty.graceDays,
    labelOf(DUTY_SCOPE, duty.scope ?? 'all', language),
    labelOf(YES_NO, duty.inHolidays ? 'yes' : 'no', language),
    labelOf(YES_NO, duty.off ? 'no' : 'yes', language),
    `${language === 'en' ? 'Plan' : '工作计划'} ${duty.plans.split(' ').join(language === 'en' ? ', ' : '、')} (${duty.id.replace(/B$/u, '')})`,
  ]);
}
