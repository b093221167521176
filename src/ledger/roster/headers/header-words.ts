/** Words that stand over the columns of rosters, beyond the headers and synonyms of table Children itself. */

/** Headers that may mean several columns: which, and what is taken until a person has said (`notes`: kept in 备注). */
export interface AmbiguousWords {
  readonly headers: readonly string[];
  readonly choices: readonly string[];
  readonly fallback: string;
}

export const AMBIGUOUS: readonly AmbiguousWords[] = [
  {
    headers: [
      ...['联系电话', '联系方式', '电话', '手机', '手机号', '手机号码', '电话号码', '联系号码'],
      ...['家长电话', '家长联系电话', '家长手机', '家长联系方式', '家长手机号', '父母电话', '父母联系电话'],
      ...['紧急联系电话', '紧急联系人电话', '紧急联系方式'],
      ...['phone', 'telephone', 'mobile', 'tel', 'dianhua', 'lianxidianhua', 'shouji'],
    ],
    choices: ['homePhone', 'guardianPhone', 'fatherPhone', 'motherPhone', 'notes'],
    fallback: 'homePhone',
  },
  {
    headers: ['家长姓名', '家长', '父母姓名', '联系人', '紧急联系人', '家长名字', 'parent', 'parents', 'jiazhang', 'jiazhangxingming'],
    choices: ['guardianName', 'fatherName', 'motherName', 'notes'],
    fallback: 'notes',
  },
  {
    headers: [
      ...['务工地点', '当前务工地点', '外出务工地点', '父母外出地点', '父母务工地点', '打工地点', '打工地址', '务工地址', '务工去向'],
      ...['外出地点', '务工省市', '务工地'],
    ],
    choices: ['fatherProvince', 'motherProvince', 'notes'],
    fallback: 'notes',
  },
  { headers: ['务工单位', '工作单位', '务工企业'], choices: ['fatherEmployer', 'motherEmployer', 'notes'], fallback: 'notes' },
  {
    headers: ['外出时间', '外出务工时间', '外出年月', '离家时间'],
    choices: ['fatherAwaySince', 'motherAwaySince', 'notes'],
    fallback: 'notes',
  },
];

/** English and pinyin headers, as international projects and small programs write them. */
export const FOREIGN_HEADERS: Readonly<Record<string, readonly string[]>> = {
  name: ['student name', 'child name', 'full name', 'xingming', 'xueshengxingming'],
  sex: ['gender', 'xingbie'],
  residentId: [
    ...['id', 'id number', 'id card', 'id card number', 'id no', 'identity card', 'resident id number'],
    ...['shenfenzheng', 'shenfenzhenghao'],
  ],
  studentNumber: ['student id', 'school register number', 'xuejihao'],
  birthDate: ['dob', 'birthday', 'birth date', 'date of birth', 'chushengriqi', 'shengri'],
  nationality: ['ethnicity', 'ethnic group', 'minzu'],
  class: ['class name', 'banji'],
  boarding: ['boarder', 'shifouzhuxiao'],
  address: ['home address', 'jiatingzhuzhi', 'zhuzhi', 'dizhi'],
  registeredPlace: ['hukou', 'hukou address', 'registered address', 'huji'],
  fatherName: ['father', "father's name", 'father name', 'fuqin', 'fuqinxingming'],
  fatherPhone: ['father phone', "father's phone", 'fuqindianhua'],
  motherName: ['mother', "mother's name", 'mother name', 'muqin', 'muqinxingming'],
  motherPhone: ['mother phone', "mother's phone", 'muqindianhua'],
  guardianName: ['guardian', "guardian's name", 'guardian name', 'jianhuren', 'jianhurenxingming'],
  guardianPhone: ['guardian phone', "guardian's phone", 'guardian telephone', 'jianhurendianhua'],
  guardianRelation: ['relation', 'relationship', 'guanxi'],
  notes: ['remark', 'remarks', 'note', 'comment', 'comments', 'beizhu'],
};

export const GRADES = ['年级', '所在年级', '就读年级', 'grade', 'nianji'];

/** Serial numbers and ages, which the ledger counts itself, and what an earlier import has written beside the roster. */
export const IGNORED = ['序号', 'no', 'no.', '编号', '号', '年龄', '周岁', '序', '行号', 'age', 'serial', 'xuhao', 'nianling', '导入结果'];

/** Parts into which an address is divided under its own group: 户籍所在地 ▸ 省、市、县、乡、村. */
export const ADDRESS_PARTS = new Set(
  '省 市 州 县 区 乡 镇 村 组 省份 省市 地市 市州 县区 区县 县市 县市区 乡镇 乡镇街道 街道 村组 村居 村社区 行政村 自然村 小组 门牌 门牌号 路 号 详细地址 详细住址'.split(
    ' ',
  ),
);
