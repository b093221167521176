/** Table Children, third part: who brings the child up, and the entrusting of its care. */
import { ABILITY, GUARDIANSHIP, HEALTH, OCCUPATION, RELATION, SCHOOLING, YES_NO } from '../codes';
import { ADDRESS, codeField, DATE, PERSON_NAME, PHONE, wholeNumber } from '../fields';
import { column } from './column';
import type { ColumnDefinition } from './table-definition';

const GROUP = { zh: '监护人', en: 'Guardian' };

export const GUARDIAN_COLUMNS: readonly ColumnDefinition[] = [
  column('guardianship', '监护类型', 'Guardianship', codeField(GUARDIANSHIP), ['实际由谁照料；祖父母、外祖父母选“祖辈”。', 'Who in fact brings the child up.'],
    { required: true, group: GROUP, width: 10, synonyms: ['监护情况', '监护方式', '抚养方式', '监护人类型', '监护类别', '看护类型'] }),
  column('guardianName', '监护人姓名', "Guardian's name", PERSON_NAME, ['现在实际照料孩子的人。', 'The person who in fact cares for the child.'],
    { required: true, group: GROUP, subject: 'guardian', width: 11,
      synonyms: ['监护人', '现监护人', '现监护人姓名', '实际监护人', '实际监护人姓名', '临时监护人', '临时监护人姓名', '委托监护人', '委托监护人姓名', '受委托监护人', '受委托监护人姓名',
        '被委托人', '被委托人姓名', '委托照料人', '照料人', '照料人姓名', '代管人', '代养人', '抚养人', '看护人', '看护人姓名', '隔代监护人', '隔代监护人姓名'] }),
  column('guardianRelation', '与儿童关系', 'Relation to the child', codeField(RELATION), ['如“祖父”“外祖母”。', 'Such as paternal grandfather.'],
    { required: true, group: GROUP, width: 11,
      synonyms: ['与学生关系', '与孩子关系', '与被监护人关系', '与监护人关系', '监护人与儿童关系', '监护人与学生关系', '与本人关系', '关系', '称谓', '与留守儿童关系', '监护人关系', '与学生的关系', '与儿童的关系', '与孩子的关系'] }),
  column('guardianBirthYear', '监护人出生年', "Guardian's birth year", wholeNumber(1900, 2100), ['四位年份，如 1958。', 'Four digits, such as 1958.'],
    { group: GROUP, sensitivity: 'private', synonyms: ['监护人出生年份'] }),
  column('guardianSchooling', '文化程度', "Guardian's schooling", codeField(SCHOOLING), ['监护人的文化程度；小学读到四年级以下选“初小”。', 'Schooling of the guardian.'],
    { group: GROUP, width: 11, synonyms: ['监护人文化程度', '学历', '受教育程度', '监护人学历', '文化水平'] }),
  column('guardianOccupation', '职业', "Guardian's occupation", codeField(OCCUPATION), ['监护人的职业。', 'Occupation of the guardian.'],
    { group: GROUP, synonyms: ['监护人职业', '从事职业'] }),
  column('guardianHealth', '监护人健康', "Guardian's health", codeField(HEALTH), ['从下拉列表选择。', 'Choose from the list.'],
    { group: GROUP, sensitivity: 'private', synonyms: ['监护人健康状况', '监护人身体状况', '监护人身体情况'] }),
  column('guardianAbility', '监护能力', 'Ability to care', codeField(ABILITY), ['较好、一般或差。', 'Good, fair or poor.'],
    { group: GROUP, sensitivity: 'private', synonyms: ['监护人监护能力', '监护评估'] }),
  column('guardianAddress', '监护人详细地址', "Guardian's address", ADDRESS, ['与家庭地址相同也请填写。', 'Also when it equals the home address.'],
    { group: GROUP, sensitivity: 'private', width: 24, synonyms: ['监护人地址', '监护人住址', '监护人家庭住址'] }),
  column('guardianPhone', '监护人电话', "Guardian's phone", PHONE, ['没有电话写“无”；几个号码用顿号分开。', 'Write None when there is none; separate several numbers by 、.'],
    { required: true, group: GROUP, subject: 'guardian', sensitivity: 'private', width: 15,
      synonyms: ['监护人联系电话', '受委托监护人电话', '监护人联系方式', '委托人电话', '监护人手机', '监护人手机号', '监护人手机号码', '监护人电话号码', '受委托人电话', '受委托监护人联系电话', '被委托人电话', '照料人电话', '临时监护人电话'] }),
  column('careAgreement', '委托照护协议', 'Care agreement', codeField(YES_NO), ['是否签订委托照护协议。', 'Whether a care agreement is signed.'],
    { group: GROUP, synonyms: ['委托监护协议', '是否签订委托照护协议', '委托协议', '是否签订委托监护协议'] }),
  column('careAgreementOn', '签订日期', 'Agreement date', DATE, ['协议签订的日期。', 'The day on which the agreement was signed.'],
    { group: GROUP, synonyms: ['协议签订日期', '委托照护协议签订日期'] }),
  column('writtenNoticeOn', '书面告知日期', 'Written notice date', DATE, ['父母书面告知学校和村（居）委会的日期。', 'When the parents told the school and the village committee in writing.'],
    { group: GROUP, synonyms: ['书面告知时间', '告知日期'] }),
];
