import { codeField } from '../../../src/ledger/fields';
import {
  ABILITY,
  BOARDING,
  CODE_LISTS,
  CONTACT_KIND,
  DISABILITY,
  ECONOMY,
  LEFT_BEHIND,
  MOOD,
  NATIONALITY,
  OCCUPATION,
  OUTCOME,
  PARENT_STATUS,
  REGISTRATION,
  RELATION,
  SCHOOLING,
  SEX,
  WORK_AREA,
  YES_NO,
} from '../../../src/ledger/codes';
import { reading } from './support';

test.each([
  [SEX, '男生', '男'],
  [SEX, 'female', '女'],
  [SEX, 1, '男'],
  [SEX, ' 女 ', '女'],
  [NATIONALITY, '汉', '汉族'],
  [NATIONALITY, '崩龙族', '德昂族'],
  [NATIONALITY, '毛难', '毛南族'],
  [NATIONALITY, '布朗', '布朗族'],
  [DISABILITY, '无', '无'],
  [YES_NO, '无', '否'],
  [YES_NO, '√', '是'],
  [RELATION, '外婆', '外祖母'],
  [RELATION, '爷爷', '祖父'],
  [LEFT_BEHIND, '双亲留守儿童', '双亲留守'],
  [BOARDING, '住读', '住校'],
  [BOARDING, '通学', '走读'],
  [PARENT_STATUS, '病逝', '已故'],
  [PARENT_STATUS, '省外务工', '外出务工'],
  [RELATION, '二舅', '舅父'],
  [SCHOOLING, '小学文化', '小学'],
  [NATIONALITY, '穿青', '穿青人'],
  [ECONOMY, '边缘易致贫户', '监测户'],
  [OUTCOME, '打不通', '未接通'],
])('code %#: %j is understood', (list, cell, label) => expect(reading(codeField(list), cell)).toEqual(['value', label, []]));

// A mend of all code words at once must not make one fact out of another.
test.each([
  [REGISTRATION, '居民户口'],
  [WORK_AREA, '县外'],
  [WORK_AREA, '区外'],
  [PARENT_STATUS, '强制戒毒'],
  [SCHOOLING, '大学'],
  [RELATION, '曾祖父母'],
  [RELATION, '外曾祖父'],
  [RELATION, '其他'],
  [OCCUPATION, '村干部'],
  [MOOD, '内向'],
  [MOOD, '自闭'],
])('%#: %j means none of the list for certain', (list, cell) => {
  expect(reading(codeField(list), cell)).toEqual(['invalid', cell, [list.open ? 'code.notInList' : 'code.notAChoice']]);
});

test('words that mean another entry than they seem to', () => {
  // GB 4658 counts those who left primary school early under primary school; 初小 is four years of it.
  expect(reading(codeField(SCHOOLING), '小学肄业')).toEqual(['value', '小学', []]);
  // A number that was cut off for a debt is not a wrong one.
  expect(reading(codeField(OUTCOME), '停机')).toEqual(['value', '未接通', []]);
  expect(reading(codeField(ABILITY), '无')).toEqual(['none', '无', []]);
});

test('labels follow the language of the ledger', () => {
  expect(reading(codeField(SEX), '男', { language: 'en' })).toEqual(['value', 'Male', []]);
  expect(reading(codeField(SEX), 'Male', { language: 'zh-CN' })).toEqual(['value', '男', []]);
});

test('a bare digit of a list whose digits systems disagree about is not guessed', () => {
  expect(reading(codeField(LEFT_BEHIND), '1')).toEqual(['invalid', '1', ['code.bareDigit']]);
});

test('what is not in the list is an error in a closed list; in an open one a warning, a value when the school added it', () => {
  expect(codeField(SEX).read('公', { today: 1 }).remarks[0]).toMatchObject({ code: 'code.notAChoice', severity: 'error' });
  expect(reading(codeField(SEX), '公', { ownCodes: { sex: ['公'] } })).toEqual(['invalid', '公', ['code.notAChoice']]);
  expect(codeField(CONTACT_KIND).read('下棋', { today: 1 }).remarks[0]).toMatchObject({ code: 'code.notInList', severity: 'warning' });
  expect(reading(codeField(CONTACT_KIND), '下棋', { ownCodes: { contactKind: ['下棋'] } })).toEqual(['value', '下棋', []]);
});

// Old names and common misspellings of nationalities, the register's 57–59, and names without 族.
test.each(
  '毛难 毛南族|崩龙 德昂族|僳僳 傈僳族|僳僳族 傈僳族|布郎 布朗族|布朗 布朗族|布郎族 布朗族|毛难族 毛南族|维吾尔 维吾尔族|穿青人 穿青人|其他 其他|外国血统 外国血统|基诺 基诺族|Miao 苗族'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
)('nationality %s is %s', (cell, label) => expect(reading(codeField(NATIONALITY), cell)).toEqual(['value', label, []]));

test('初小 keeps a value of its own', () => expect(reading(codeField(SCHOOLING), '初小')).toEqual(['value', '初小', []]));

test('no label of a list is understood as another entry', () => {
  for (const list of CODE_LISTS) {
    for (const { label } of list.codes) {
      expect(reading(codeField(list), label.zh)).toEqual(['value', label.zh, []]);
      expect(reading(codeField(list), label.en, { language: 'en' })).toEqual(['value', label.en, []]);
    }
  }
});

test('the mask hides which choice it is, also by its length', () => {
  expect(codeField(SEX).mask('男')).toBe(codeField(RELATION).mask('其他亲属'));
});
