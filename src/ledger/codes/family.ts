/** Code lists about the family: registration, parents, work away, guardianship, being left behind. */
import { code, type CodeList } from './code-list';

export const YES_NO: CodeList = {
  key: 'yesNo',
  title: { zh: '是否', en: 'Yes or no' },
  codes: [
    code('yes', '是', 'Yes', undefined, ['有', '√', '✓', '✔', '☑', '对', '已', 'Y', 'true', '是的', '已签', '已签订', '已完成']),
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
    code('day', '走读', 'Day pupil', '1', [
      '走读生',
      '否',
      '不住校',
      '不寄宿',
      '非寄宿',
      '通校',
      '通学',
      '走校',
      '未寄宿',
      '未住校',
      '不住宿',
      '×',
    ]),
    code('boarder', '住校', 'Boarder', '2', ['寄宿', '寄宿生', '住校生', '是', '√', '住宿', '住宿生', '住读', '寄宿制', '内宿', '内宿生']),
  ],
};

export const PARENT_STATUS: CodeList = {
  key: 'parentStatus',
  title: { zh: '父母状况', en: "Parent's situation" },
  codes: [
    code('home', '在家', 'At home', undefined, ['在家务农', '务农', '本地', '在本地', '未外出']),
    code('away', '外出务工', 'Working away', undefined, [
      '务工',
      '外出',
      '打工',
      '在外务工',
      '外出打工',
      '在外打工',
      '外地务工',
      '省外务工',
      '出国务工',
    ]),
    code('deceased', '已故', 'Deceased', undefined, [
      '去世',
      '已去世',
      '死亡',
      '亡故',
      '病故',
      '亡',
      '已亡',
      '身故',
      '过世',
      '病逝',
      '不在世',
    ]),
    code('missing', '失联', 'Missing', undefined, ['失踪', '下落不明', '无法联系', '出走', '离家出走', '失去联系']),
    code('imprisoned', '服刑', 'In prison', undefined, ['服刑在押', '在押', '坐牢', '入狱', '服刑中']),
    code('divorced', '离异', 'Divorced', undefined, ['离婚', '离异离家', '已离婚']),
    code('remarried', '改嫁或再婚', 'Remarried', undefined, ['改嫁', '再婚', '已改嫁', '已再婚', '改嫁他乡']),
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
    code('relatives', '亲属', 'Other relatives', undefined, [
      '亲戚',
      '其他亲属',
      '亲属监护',
      '上代监护',
      '亲戚监护',
      '亲友监护',
      '姑姑',
      '叔叔',
      '舅舅',
      '伯伯',
      '姨妈',
    ]),
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
      '父亲一方外出',
      '母亲一方外出',
      '单留守',
      '单方外出',
    ]),
    code('bothParents', '双亲留守', 'Both parents away', '2', [
      '双亲留守儿童',
      '双亲',
      '双亲外出',
      '父母都外出',
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
