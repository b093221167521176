/** Code lists about helping and contacting: roles, duties, check-ins, pauses. */
import { code, type Code, type CodeList } from './code-list';

const PAIRING_ROLES: readonly Code[] = [
  code('pairedTeacher', '帮扶教师', 'Paired teacher', undefined, [
    '结对教师',
    '包保教师',
    '帮扶老师',
    '责任教师',
    '辅导教师',
    '结对帮扶教师',
    '帮扶责任人',
  ]),
  code('agentParent', '代理家长', 'Agent parent', undefined, ['爱心家长', '爱心妈妈', '爱心爸爸']),
  code('classTeacher', '班主任', 'Class teacher', undefined, ['班主任老师', '班主任教师']),
  code('subjectTeacher', '任课教师', 'Subject teacher', undefined, ['任课老师', '科任教师', '科任老师']),
  code('studyHelper', '学习帮手', 'Study helper', undefined, ['小老师', '小先生', '学习伙伴']),
  code('peerPartner', '手拉手伙伴', 'Hand-in-hand partner', undefined, ['手拉手', '结对伙伴', '同伴', '伙伴']),
  code('dormManager', '宿舍管理员', 'Dormitory manager', undefined, ['宿管', '宿管员', '生活老师', '宿舍管理教师', '生活教师']),
];

/** 结对类型: which role a helper has for a child. */
export const PAIRING_KIND: CodeList = {
  key: 'pairingKind',
  title: { zh: '结对类型', en: 'Kind of pairing' },
  codes: PAIRING_ROLES,
};

/** 履行人 of a duty and 履行身份 of a check-in: the pairing roles and those that need no pairing. */
export const DUTY_ROLE: CodeList = {
  key: 'dutyRole',
  title: { zh: '履行人', en: 'Done by' },
  codes: [
    ...PAIRING_ROLES,
    code('school', '学校', 'School', undefined, ['校方', '教职工', '学校领导']),
    code('child', '儿童本人', 'The child', undefined, ['本人', '儿童', '学生', '学生本人']),
    code('anyone', '任何人', 'Anyone', undefined, ['不限', '所有人']),
  ],
};

/** 联系类别: the kinds of contact that the duties ask for. */
export const CONTACT_KIND: CodeList = {
  key: 'contactKind',
  title: { zh: '联系类别', en: 'Kind of contact' },
  open: true,
  codes: [
    code('talk', '谈心', 'Talk', undefined, ['谈话', '谈心谈话', '交心', '谈心交流']),
    code('exchange', '教师沟通', 'Exchange with teachers', undefined, ['与教师沟通', '与班主任沟通', '与任课教师沟通']),
    code('studyGuidance', '学习辅导', 'Study guidance', undefined, ['辅导', '学业辅导', '作业辅导', '学习指导']),
    code('contactParents', '联系家长', 'Contact with parents', undefined, ['联系父母', '家长联系', '与家长联系']),
    code('helpCall', '亲情联系', 'Helped contact with parents', undefined, ['亲情电话', '亲情视频', '帮助联系父母', '视频连线']),
    code('phoneGuardian', '联系监护人', 'Phone call to the guardian', undefined, ['电话联系监护人', '监护人电话']),
    code('homeVisit', '家访', 'Home visit', undefined, ['上门家访', '走访', '入户走访']),
    code('letterHome', '亲情书信', 'Letter home', undefined, ['书信', '写信', '亲情家书', '家书']),
    code('feedback', '情况反馈', 'Feedback to parents', undefined, ['反馈', '向家长反馈', '反馈家长']),
    code('weekendParent', '周末家长', 'Weekend as parent', undefined, ['周末父母', '做一天家长']),
    code('greeting', '节日生日问候', 'Greeting', undefined, ['问候', '节日问候', '生日问候', '慰问']),
    code('holidayGroup', '假期小组', 'Holiday group', undefined, ['假期学习小组', '村组小组', '假日小组']),
    code('lecture', '专题讲座', 'Lecture', undefined, ['讲座', '法制讲座', '安全教育', '心理讲座']),
    code('interestGroup', '兴趣小组', 'Interest group', undefined, ['兴趣活动', '社团', '社团活动']),
    code('meaningfulAct', '有意义的事', 'A meaningful act', undefined, ['做一件有意义的事']),
    code('dormMeeting', '宿舍会议', 'Dormitory meeting', undefined, ['宿舍座谈', '住校生会议', '留守儿童会议']),
    code('effectCheck', '成效检查', 'Check of the effect', undefined, ['帮扶检查', '检查', '效果检查', '进步档案检查']),
    code('other', '其他', 'Other contact'),
  ],
};

export const DUTY_SCOPE: CodeList = {
  key: 'dutyScope',
  title: { zh: '适用对象', en: 'Applies to' },
  codes: [
    code('all', '全部', 'All children', undefined, ['全体', '所有', '所有儿童']),
    code('boarders', '寄宿', 'Boarders', undefined, ['住校', '寄宿生', '住校生']),
    code('dayPupils', '走读', 'Day pupils', undefined, ['走读生', '非寄宿']),
    code('keyTargets', '重点', 'Key targets', undefined, ['重点帮扶', '重点对象']),
    code('bothAway', '双亲留守', 'Both parents away'),
    code('grandparents', '隔代抚养', 'Raised by grandparents', undefined, ['隔代']),
  ],
};

export const METHOD: CodeList = {
  key: 'method',
  title: { zh: '方式', en: 'How' },
  open: true,
  codes: [
    code('inPerson', '面谈', 'In person', undefined, ['当面', '面对面', '见面', '在校']),
    code('phone', '电话', 'Phone', undefined, ['打电话', '通话', '致电']),
    code('video', '视频', 'Video', undefined, ['微信视频', '视频通话']),
    code('message', '短信微信', 'Message', undefined, ['微信', '短信', 'QQ', '钉钉', '班级群']),
    code('letter', '书信', 'Letter', undefined, ['信件', '写信']),
    code('visit', '上门', 'Visit', undefined, ['家访', '入户', '走访']),
    code('group', '集体活动', 'Group event', undefined, ['活动', '集体', '会议', '班会']),
  ],
};

export const OUTCOME: CodeList = {
  key: 'outcome',
  title: { zh: '结果', en: 'Outcome' },
  codes: [
    code('success', '成功', 'Reached', undefined, ['已完成', '完成', '已联系', '接通', '联系上']),
    code('notReached', '未接通', 'Not reached', undefined, [
      '无人接听',
      '未接',
      '没接通',
      '打不通',
      '无法接通',
      '未联系上',
      '正在通话中',
      '关机',
      '停机',
      '不在服务区',
      '占线',
    ]),
    code('wrongNumber', '号码错误', 'Wrong number', undefined, ['号码错', '空号', '错号']),
    code('refused', '拒绝', 'Refused', undefined, ['拒接', '拒绝接听', '不愿意']),
    code('away', '外出', 'Away', undefined, ['不在家', '不在', '无人在家', '请假']),
  ],
};

export const MOOD: CodeList = {
  key: 'mood',
  title: { zh: '情绪', en: 'Mood' },
  open: true,
  codes: [
    code('cheerful', '开朗', 'Cheerful', undefined, ['高兴', '愉快', '乐观', '好']),
    code('steady', '平稳', 'Steady', undefined, ['稳定', '正常', '平静', '一般']),
    code('low', '低落', 'Low', undefined, ['难过', '伤心', '消沉']),
    code('anxious', '焦虑', 'Anxious', undefined, ['紧张', '担心', '害怕']),
    code('irritable', '烦躁', 'Irritable', undefined, ['易怒', '生气']),
    code('withdrawn', '孤僻', 'Withdrawn', undefined, ['不合群']),
  ],
};

export const PAIRING_END: CodeList = {
  key: 'pairingEnd',
  title: { zh: '结束原因', en: 'Reason for the end' },
  open: true,
  codes: [
    code('changed', '更换帮扶人', 'Helper changed', undefined, ['更换', '换人', '轮换']),
    code('helperLeft', '帮扶人调离', 'Helper left', undefined, ['调离', '调动']),
    code('childLeft', '儿童离册', 'Child left', undefined, ['离册', '毕业', '转学']),
    code('notLeftBehind', '不再留守', 'No longer left behind', undefined, ['父母返乡']),
    code('other', '其他', 'Other end'),
  ],
};

export const PAUSE_REASON: CodeList = {
  key: 'pauseReason',
  title: { zh: '暂停原因', en: 'Reason for the pause' },
  open: true,
  codes: [
    code('withParents', '与父母团聚', 'With the parents', undefined, ['父母返乡', '探亲', '随父母外出', '返乡团聚']),
    code('ill', '生病住院', 'Ill', undefined, ['生病', '住院', '病假']),
    code('suspended', '休学', 'Suspended'),
    code('leave', '请假外出', 'On leave', undefined, ['请假', '外出']),
    // Not a pause: the child was on no list in between. Written when a child comes back.
    code('offList', '离册期间', 'Off the list'),
    code('other', '其他', 'Other pause'),
  ],
};

/** 周期 as the drop-down offers it; `fields/duty-period` reads other numbers of days and named festivals too. */
export const FREQUENCY: CodeList = {
  key: 'frequency',
  title: { zh: '周期', en: 'How often' },
  open: true,
  codes: [
    code('week', '周', 'Week', undefined, ['每周']),
    code('month', '月', 'Month', undefined, ['每月']),
    code('term', '学期', 'Term', undefined, ['每学期']),
    code('every3Days', '每3天', 'Every 3 days'),
    code('every7Days', '每7天', 'Every 7 days'),
    code('festival', '节日', 'Festival'),
    code('birthday', '生日', 'Birthday'),
  ],
};
