/** Code lists about a person: sex, health, disability, schooling, relation, occupation. */
import { code, type CodeList } from './code-list';

export const SEX: CodeList = {
  key: 'sex',
  title: { zh: '性别', en: 'Sex' },
  source: 'GB/T 2261.1',
  acceptStandard: true,
  codes: [
    code('male', '男', 'Male', '1', ['男性', '男生', '男孩', 'M', 'Boy']),
    code('female', '女', 'Female', '2', ['女性', '女生', '女孩', 'F', 'Girl']),
  ],
};

export const HEALTH: CodeList = {
  key: 'health',
  title: { zh: '健康状况', en: 'Health' },
  source: '学籍健康状况代码',
  codes: [
    code('good', '健康或良好', 'Good', '10', ['健康', '良好', '健康良好', '好', '正常']),
    code('fair', '一般或较弱', 'Fair or weak', '20', ['一般', '较弱', '体弱', '亚健康']),
    code('chronic', '有慢性病', 'Chronic illness', '30', ['慢性病', '患慢性病', '长期患病']),
    code('defect', '有生理缺陷', 'Physical defect', '40', ['生理缺陷']),
    code('disabled', '残疾', 'Disabled', '50', ['残障', '有残疾']),
  ],
};

export const DISABILITY: CodeList = {
  key: 'disability',
  title: { zh: '残疾类别', en: 'Disability' },
  source: '学籍残疾类型代码',
  codes: [
    code('none', '无', 'None', '0', ['无残疾', '非残疾', '否', '没有']),
    code('visual', '视力残疾', 'Visual', '1', ['视力']),
    code('hearing', '听力残疾', 'Hearing', '2', ['听力']),
    code('speech', '言语残疾', 'Speech', '3', ['言语', '语言残疾']),
    code('physical', '肢体残疾', 'Physical', '4', ['肢体']),
    code('intellectual', '智力残疾', 'Intellectual', '5', ['智力']),
    code('mental', '精神残疾', 'Mental', '6', ['精神']),
    code('multiple', '多重残疾', 'Multiple', '7', ['多重']),
    code('other', '其他残疾', 'Other disability', '8', ['其他']),
  ],
};

/** 初小 (years 1–4 of primary) and 文盲 keep values of their own: together they are a figure that schools report. */
export const SCHOOLING: CodeList = {
  key: 'schooling',
  title: { zh: '文化程度', en: 'Schooling' },
  source: 'GB/T 4658-2006',
  codes: [
    code('postgraduate', '研究生', 'Postgraduate', '10', ['硕士', '博士', '硕士研究生', '博士研究生']),
    code('bachelor', '大学本科', 'Bachelor', '20', ['本科']),
    code('college', '大学专科', 'College', '30', ['专科', '大专', '高职']),
    code('vocational', '中等职业', 'Secondary vocational', '40', ['中职', '中专', '技校', '职高', '中技', '中师']),
    code('seniorHigh', '普通高中', 'Senior high school', '60', ['高中', '普高', '高中文化']),
    code('juniorHigh', '初中', 'Junior high school', '70', ['初级中学', '初中毕业', '初中肄业', '初中未毕业', '初中文化']),
    code('primary', '小学', 'Primary school', '80', ['高小', '小学毕业', '完小', '小学肄业', '小学未毕业', '小学文化']),
    code('lowerPrimary', '初小', 'Years 1–4 of primary', undefined, ['初级小学']),
    code('illiterate', '文盲', 'Illiterate', undefined, ['文盲或半文盲', '半文盲', '不识字', '未上学', '没上过学']),
    code('other', '其他', 'Other schooling', '90'),
  ],
};

export const RELATION: CodeList = {
  key: 'relation',
  title: { zh: '与儿童关系', en: 'Relation to the child' },
  source: 'GB/T 4761-2008',
  codes: [
    code('father', '父亲', 'Father', '51', ['父', '爸爸', '父子', '父女']),
    code('mother', '母亲', 'Mother', '52', ['母', '妈妈', '母子', '母女']),
    code('stepfather', '继父或养父', 'Stepfather or adoptive father', '57', ['继父', '养父', '继父/养父']),
    code('stepmother', '继母或养母', 'Stepmother or adoptive mother', '58', ['继母', '养母', '继母/养母']),
    code('grandfather', '祖父', 'Paternal grandfather', '61', ['爷爷', '爷孙']),
    code('grandmother', '祖母', 'Paternal grandmother', '62', ['奶奶', '奶孙']),
    code('maternalGrandfather', '外祖父', 'Maternal grandfather', '63', ['外公', '姥爷', '外爷']),
    code('maternalGrandmother', '外祖母', 'Maternal grandmother', '64', ['外婆', '姥姥']),
    code('greatGrandfather', '曾祖父', 'Great-grandfather', '66', ['太爷爷', '太公']),
    code('greatGrandmother', '曾祖母', 'Great-grandmother', '67', ['太奶奶', '太婆']),
    code('elderBrother', '兄', 'Elder brother', '71', ['哥哥', '哥', '兄长']),
    code('youngerBrother', '弟', 'Younger brother', '73', ['弟弟']),
    code('elderSister', '姐', 'Elder sister', '75', ['姐姐', '姊']),
    code('youngerSister', '妹', 'Younger sister', '77', ['妹妹']),
    code('elderUncle', '伯父', "Father's elder brother", '81', ['大伯', '伯伯', '大伯父', '二伯', '三伯']),
    code('elderUncleWife', '伯母', "Wife of father's elder brother", '82', ['大妈', '大娘']),
    code('uncle', '叔父', "Father's younger brother", '83', ['叔叔', '叔', '小叔', '二叔', '三叔', '幺叔']),
    code('uncleWife', '婶母', "Wife of father's younger brother", '84', ['婶婶', '婶', '婶娘', '婶子']),
    code('maternalUncle', '舅父', "Mother's brother", '85', ['舅舅', '舅', '大舅', '二舅', '小舅', '幺舅']),
    code('maternalUncleWife', '舅母', "Wife of mother's brother", '86', ['舅妈', '舅娘']),
    code('maternalAuntHusband', '姨夫', "Husband of mother's sister", '87', ['姨父', '姨丈']),
    code('maternalAunt', '姨母', "Mother's sister", '88', ['姨妈', '姨娘', '小姨', '大姨', '大姨妈', '二姨', '姨']),
    code('auntHusband', '姑父', "Husband of father's sister", '89', ['姑夫', '姑丈', '姑爹']),
    code('aunt', '姑母', "Father's sister", '90', ['姑姑', '姑妈', '姑', '大姑', '大姑妈', '二姑', '小姑']),
    code('otherRelative', '其他亲属', 'Other relative', '97', [
      '亲属',
      '亲戚',
      '堂兄',
      '堂姐',
      '表哥',
      '表姐',
      '堂哥',
      '表兄',
      '堂叔',
      '表叔',
      '嫂子',
      '嫂嫂',
      '姐夫',
    ]),
    code('notRelated', '非亲属', 'Not related', '99', ['无亲属关系', '邻居', '朋友', '教师', '老师']),
  ],
};

export const OCCUPATION: CodeList = {
  key: 'occupation',
  title: { zh: '职业', en: 'Occupation' },
  source: 'GB/T 6565-2015',
  codes: [
    code('head', '单位负责人', 'Head of an organisation', '1', ['负责人', '单位负责人员']),
    code('professional', '专业技术人员', 'Professional or technician', '2', ['专业技术', '教师', '老师', '医生', '技术员']),
    code('clerk', '办事人员', 'Clerk', '3', ['职员', '文员']),
    code('services', '社会生产和生活服务人员', 'Services', '4', ['服务业', '服务员', '个体', '个体户', '经商', '司机', '商业']),
    code('farming', '农林牧渔', 'Farming, forestry, fishery', '5', [
      '农民',
      '务农',
      '种田',
      '农业',
      '在家务农',
      '农林牧渔人员',
      '牧民',
      '渔民',
    ]),
    code('manufacturing', '生产制造', 'Manufacturing', '6', ['工人', '生产制造人员']),
    code('military', '军人', 'Military', '7'),
    code('other', '不便分类', 'Other occupation', '8', ['其他', '无业', '待业', '退休', '家务', '家庭主妇']),
  ],
};
