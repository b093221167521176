/** Code lists about a child's circumstances: hardship, the family's economy, how it learns, its subsidy. */
import { code, type CodeList } from './code-list';

export const HARDSHIP: CodeList = {
  key: 'hardship',
  title: { zh: '困境类别', en: 'Hardship' },
  source: '国发〔2016〕36号',
  open: true,
  codes: [
    code('none', '无', 'No hardship', undefined, ['非困境', '否', '没有']),
    code('poverty', '家庭贫困', 'Poverty', undefined, ['贫困', '家庭困难', '低保', '特困']),
    code('disability', '自身残疾或重病', 'Own disability or grave illness', undefined, ['自身残疾', '残疾', '重病', '自身困境']),
    code('guardianship', '监护缺失或不当', 'Guardianship missing or improper', undefined, ['监护缺失', '监护不当', '监护困境']),
    code('unsupported', '事实无人抚养', 'In fact unsupported', undefined, ['事实无人抚养儿童', '事实孤儿']),
    code('orphan', '孤儿', 'Orphan'),
  ],
};

export const ECONOMY: CodeList = {
  key: 'economy',
  title: { zh: '家庭经济', en: 'Family economy' },
  open: true,
  codes: [
    code('good', '较好', 'Well off', undefined, ['好', '富裕', '良好', '较富裕']),
    code('fair', '一般', 'Average', undefined, ['中等', '普通', '正常', '一般户', '一般农户']),
    code('poor', '困难', 'Poor', undefined, ['贫困', '较差', '差', '贫困户', '困难户']),
    code('allowance', '低保', 'Minimum-income allowance', undefined, ['低保户', '低保家庭']),
    code('destitute', '特困', 'Destitute', undefined, ['特困户', '五保', '五保户', '特困供养']),
    code('relieved', '脱贫户', 'Relieved of poverty', undefined, ['建档立卡', '建档立卡户', '原建档立卡', '建档立卡贫困户', '脱贫']),
    code('monitored', '监测户', 'Monitored against poverty', undefined, [
      '防返贫监测',
      '防止返贫监测',
      '三类户',
      '边缘户',
      '监测对象',
      '脱贫不稳定户',
      '边缘易致贫户',
      '突发严重困难户',
    ]),
  ],
};

export const STUDY_LEVEL: CodeList = {
  key: 'studyLevel',
  title: { zh: '学业分类', en: 'Study level' },
  open: true,
  codes: [
    code('excellent', '优秀', 'Excellent', undefined, ['优', '优生', '优等生', 'A']),
    code('good', '良好', 'Good', undefined, ['良', 'B']),
    code('fair', '中等', 'Fair', undefined, ['一般', '中', '中等生', '合格', 'C']),
    code('weak', '学习困难', 'Weak', undefined, ['学困', '学困生', '待转化', '待提高', '潜能生', '后进生', '差', '较差', 'D']),
  ],
};

export const SUBSIDY: CodeList = {
  key: 'subsidy',
  title: { zh: '两免一补', en: 'Two exemptions, one subsidy' },
  codes: [
    code('full', '两免一补', 'Two exemptions and the subsidy', undefined, ['享受两免一补', '享受', '是', '全部']),
    code('exemptions', '两免', 'Two exemptions only', undefined, ['享受两免', '仅两免']),
    code('none', '未享受', 'None', undefined, ['否', '无', '没有', '不享受']),
  ],
};
