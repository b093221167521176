/** Code lists about the family: registration, parents, work away, guardianship, economy. */
import { code, type CodeList } from './code-list';

export const YES_NO: CodeList = {
  key: 'yesNo',
  title: { zh: '是否', en: 'Yes or no' },
  codes: [
    code('yes', '是', 'Yes', undefined, ['有', '√', '✓', '对', '已', 'Y', 'true', '是的', '已签', '已签订', '已完成']),
    code('no', '否', 'No', undefined, ['没有', '×', '✗', '不是', '未', 'N', 'false', '无', '未签', '未签订', '未完成']),
  ],
};

export const REGISTRATION: CodeList = {
  key: 'registration',
  title: { zh: '户口性质', en: 'Registration' },
  // 居民户口, which no longer tells farmers from others, is for the school to add: it means neither.
  open: true,
  codes: [
    code('rural', '农业户口', 'Rural', '1', ['农业', '农村', '农村户口', '农户', '农']),
    code('urban', '非农业户口', 'Urban', '2', ['非农业', '非农', '城镇', '城镇户口', '城市']),
  ],
};

export const BOARDING: CodeList = {
  key: 'boarding',
  title: { zh: '寄宿情况', en: 'Boarding' },
  codes: [
    code('day', '走读', 'Day pupil', '1', ['走读生', '否', '不住校', '不寄宿', '非寄宿', '通校', '未寄宿', '未住校']),
    code('boarder', '住校', 'Boarder', '2', ['寄宿', '寄宿生', '住校生', '是', '住宿', '住宿生', '内宿']),
  ],
};

export const PARENT_STATUS: CodeList = {
  key: 'parentStatus',
  title: { zh: '父母状况', en: "Parent's situation" },
  codes: [
    code('home', '在家', 'At home', undefined, ['在家务农', '务农', '本地', '在本地', '未外出']),
    code('away', '外出务工', 'Working away', undefined, ['务工', '外出', '打工', '在外务工', '外出打工', '在外打工', '外地务工']),
    code('deceased', '已故', 'Deceased', undefined, ['去世', '已去世', '死亡', '亡故', '病故', '亡', '已亡', '身故', '过世']),
    code('missing', '失联', 'Missing', undefined, ['失踪', '下落不明', '无法联系', '出走', '离家出走', '失去联系']),
    code('imprisoned', '服刑', 'In prison', undefined, ['服刑在押', '在押', '坐牢', '服刑中']),
    code('divorced', '离异', 'Divorced', undefined, ['离婚', '离异离家', '已离婚']),
    code('remarried', '改嫁或再婚', 'Remarried', undefined, ['改嫁', '再婚', '已改嫁', '已再婚']),
    code('disabled', '重病或重残', 'Gravely ill or disabled', undefined, ['重病', '重残', '重度残疾']),
  ],
};

export const WORK_AREA: CodeList = {
  key: 'workArea',
  title: { zh: '务工区域', en: 'Area of work' },
  codes: [
    code('otherProvince', '省外', 'Another province', '1', ['外省', '跨省', '国外', '境外', '市外省外']),
    code('otherCounty', '省内县外', 'Same province, another county', '2', ['省内', '本省', '县外省内', '市内县外', '区内县外']),
    code('county', '县内', 'Same county', '3', ['本县', '本地', '县域内', '乡内', '镇内', '县城']),
  ],
};

/** Who brings the child up. 祖辈 is the figure 隔代抚养. */
export const GUARDIANSHIP: CodeList = {
  key: 'guardianship',
  title: { zh: '监护类型', en: 'Guardianship' },
  codes: [
    code('parents', '父母', 'Both parents', undefined, ['父母监护', '双亲', '父母双方']),
    code('father', '父亲', 'Father', undefined, ['父', '父亲监护', '父亲一方', '爸爸']),
    code('mother', '母亲', 'Mother', undefined, ['母', '母亲监护', '母亲一方', '妈妈']),
    code('grandparents', '祖辈', 'Grandparents', undefined, [
      '隔代',
      '隔代监护',
      '隔代抚养',
      '祖父母',
      '外祖父母',
      '祖父母监护',
      '外祖父母监护',
      '祖辈监护',
      '爷爷奶奶',
      '外公外婆',
      '祖父母/外祖父母',
      '祖父',
      '祖母',
      '外祖父',
      '外祖母',
      '爷爷',
      '奶奶',
      '外公',
      '外婆',
    ]),
    code('relatives', '亲属', 'Other relatives', undefined, ['亲戚', '其他亲属', '亲属监护', '上代监护', '亲戚监护']),
    code('siblings', '兄姐', 'Elder brother or sister', undefined, ['同辈', '同辈监护', '哥哥', '姐姐', '兄弟姐妹']),
    code('entrusted', '受托人', 'Entrusted person', undefined, ['受委托人', '委托监护', '非亲属', '委托照护', '邻居', '教师', '寄养']),
    code('institution', '机构', 'Institution', undefined, ['福利机构', '福利院', '儿童福利机构', '民政']),
    code('none', '无人监护', 'No guardian', undefined, ['自我监护', '独居', '单独居住', '无监护人']),
  ],
};

export const ABILITY: CodeList = {
  key: 'ability',
  title: { zh: '监护能力', en: 'Ability to care' },
  codes: [
    code('good', '较好', 'Good ability', undefined, ['好', '良好', '强', '较强']),
    code('fair', '一般', 'Fair ability', undefined, ['中', '尚可']),
    code('poor', '差', 'Poor ability', undefined, ['较差', '弱', '较弱', '不足', '无监护能力', '无能力']),
  ],
};

/** Item 37 of the school register. Other systems number them 1/2/3: read by text, never by the bare digit. */
export const LEFT_BEHIND: CodeList = {
  key: 'leftBehind',
  title: { zh: '留守类型', en: 'Left-behind kind' },
  source: '学籍信息第37项',
  codes: [
    code('none', '非留守', 'Not left behind', '0', ['非留守儿童', '否', '不是', '非留守学生']),
    code('oneParent', '单亲留守', 'One parent away', '1', [
      '单亲留守儿童',
      '父亲外出',
      '母亲外出',
      '一方外出',
      '父母一方外出',
      '单留守',
      '单方外出',
    ]),
    code('bothParents', '双亲留守', 'Both parents away', '2', [
      '双亲留守儿童',
      '父母外出',
      '双方外出',
      '父母双方外出',
      '父母均外出',
      '双留守',
    ]),
  ],
};

export const CIVIL_AFFAIRS: CodeList = {
  key: 'civilAffairs',
  title: { zh: '民政口径', en: 'Civil-affairs definition' },
  source: '国发〔2016〕13号',
  codes: [
    code('bothAway', '父母双方外出', 'Both parents away for work', undefined, ['双方外出', '双方外出务工', '父母双方外出务工']),
    code('oneAwayOtherUnable', '一方外出一方无监护能力', 'One away, the other unable to care', undefined, [
      '一方外出另一方无监护能力',
      '一方外出务工另一方无监护能力',
    ]),
    code('no', '不符合', 'Does not qualify', undefined, ['否', '不是', '非留守']),
  ],
};

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
    code('monitored', '监测户', 'Monitored against poverty', undefined, ['防返贫监测', '防止返贫监测', '三类户', '边缘户', '监测对象']),
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
