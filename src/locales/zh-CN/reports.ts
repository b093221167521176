/** The generated sheets. */
export const reports = {
  summary: {
    sheet: '统计汇总',
    title: '{school}留守儿童关爱统计汇总',
    asOf: '截至日期',
    asOfNote: '改动截至日期或台账，S1–S8 会自动重算；S10 是生成时的数值，需要重新生成。',
    term: '学期',
    noTerm: '校历里没有包含截至日期的学期',
    headers: {
      id: '编号', name: '指标', numerator: '分子', denominator: '分母', share: '比率', blanks: '未填', madeUp: '补做', overdue: '逾期', rule: '计算规则',
    },
    onTimeSection: '按时率：{from} 至 {to} 之间结束的周期，按 {date} 的台账计算（数值，不会自动重算）',
    total: '（合计）',
    byClass: '班级',
    footer: '第 &P 页，共 &N 页',
  },
  overdue: {
    sheet: '逾期清单',
    title: '{school}留守儿童联系逾期清单 {className}',
    counts: '截至 {date}：逾期 {overdue} 项，涉及 {children} 名儿童；将到期 {dueSoon} 项。每名儿童每项职责只列最近一期，“更早”为此前逾期的期数。',
    headers: {
      className: '班级', name: '姓名', childId: '档案编号', duty: '职责', kind: '联系类别', performer: '履行人', names: '现由谁承担', from: '周期起', to: '周期止',
      status: '状态', days: '逾期或剩余天数', need: '应做', done: '已做', earlier: '更早逾期期数', lastContact: '上次成功联系', sinceContact: '距今天数',
    },
    isOverdue: '逾期',
    isDueSoon: '将到期',
    never: '无',
    footer: '第 &P 页，共 &N 页',
  },
  noClass: '（未填班级）',
  empty: {
    noChildren: '没有在册儿童。',
    noDuties: '“帮扶职责”里没有启用的职责。',
    noTerm: '校历里没有包含截至日期的学期，所以没有到期的联系。',
    nothingDue: '没有适用于这些儿童的职责。请检查结对帮扶、班主任和适用对象。',
    upToDate: '没有逾期，也没有将到期的联系。',
    allDone: '到截至日期为止，该做的联系都做了。',
  },
  findings: {
    'report.columnMissing': '缺少列“{column}”，{figure} 没有计算。请运行“建立台账”补齐。',
    'report.unknownTerm': '校历里没有学期“{term}”。',
    'report.textInsteadOfNumber': '“{content}”是文本，表格公式不会把它当作日期或数字。请运行“检查”改正。',
  },
} as const;
