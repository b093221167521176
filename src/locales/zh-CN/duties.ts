/** Duties: states, why a period does not apply, and what could not be read of the ledger's rows. */
export const duties = {
  status: {
    done: '完成',
    madeUp: '补做',
    upcoming: '未到期',
    dueSoon: '将到期',
    overdue: '逾期',
    paused: '暂停',
    notApplicable: '不适用',
  },
  exemption: {
    off: '职责未启用',
    scope: '不属于适用对象',
    notOnList: '不在册',
    cameLate: '入册时本期已过半',
    noHolder: '没有人承担这一身份',
    holderCameLate: '承担人到任时本期已过半',
    paused: '暂停联系',
  },
  cycle: { week: '每周', month: '每月', term: '每学期', days: '假期每{days}天', festival: '节日', birthday: '生日' },
  findings: {
    'record.blank': '“{column}”没有填写，这一行没有计入。请补上。',
    'record.unreadable': '“{content}”读不懂，没有计入。请改正。',
    'record.duplicateKey': '档案编号“{key}”已经用在另一行，两行都会计数。请改成不重复的编号。',
    'record.endBeforeStart': '结束日期早于开始日期，这一行没有计入。请核对。',
    'record.unknownChild': '档案台账里没有编号“{key}”，这条记录不属于任何儿童。请核对编号。',
  },
} as const;
