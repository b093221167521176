import { CODE_LISTS, codeListOf } from '../../../src/ledger/codes';
import { normalizeLabel } from '../../../src/ledger/codes/code-list';
import { TABLES, TABLE_KEYS } from '../../../src/ledger/tables';
import { matchColumns } from '../../../src/ledger/tables/match-columns';
import { normalizeHeader } from '../../../src/ledger/tables/normalize-header';

const HEADERS_OF_THE_DESIGN: Readonly<Record<string, string>> = {
  Children:
    '档案编号★ 姓名★ 性别★ 身份证号★ 学籍号 出生日期★ 民族 班级★ 健康状况★ 残疾类别 寄宿情况★ 宿舍 户籍所在地 户口性质 家庭详细地址★ 村组 家庭电话 ' +
    '父亲姓名 父亲状况 父亲联系电话 父亲务工省市 父亲务工区域 父亲务工单位 父亲单位地址 父亲单位电话 父亲外出时间 ' +
    '母亲姓名 母亲状况 母亲联系电话 母亲务工省市 母亲务工区域 母亲务工单位 母亲单位地址 母亲单位电话 母亲外出时间 未外出一方监护能力 每年回家次数 预计返乡日期 ' +
    '监护类型★ 监护人姓名★ 与儿童关系★ 监护人出生年 文化程度 职业 监护人健康 监护能力 监护人详细地址 监护人电话★ 委托照护协议 签订日期 书面告知日期 ' +
    '留守类型 民政口径 困境类别 重点帮扶 重点原因 学业分类 家庭经济 两免一补 兴趣小组 ' +
    '在册状态★ 入册日期★ 建档日期 离册日期 离册原因 最近核实日期 同意书日期 备注',
  Staff: '编号★ 姓名★ 职务 任教学科 班主任班级 联系电话',
  Pairings: '结对编号★ 档案编号★ 儿童姓名 结对类型★ 帮扶人编号 帮扶人姓名★ 帮扶人电话 开始日期★ 结束日期 责任书签订日期 结束原因',
  Duties: '编号★ 职责★ 联系类别★ 履行人★ 周期★ 最少次数★ 宽限天数 适用对象 假期也执行 启用★ 依据',
  Pauses: '档案编号★ 姓名 起★ 止 原因★',
  CheckIns:
    '记录编号★ 日期★ 录入日期 档案编号★ 儿童姓名 联系类别★ 方式 履行人 履行身份 结果★ 内容 发现的问题 情绪 后续措施 约定事项 约定日期 约定完成',
};

test.each(Object.entries(HEADERS_OF_THE_DESIGN))('%s has the columns of the design, in order', (key, headers) => {
  const table = TABLES[key as keyof typeof TABLES];
  const own = table.columns.map((column) => column.header.zh + (column.required ? '★' : ''));
  expect(own.join(' ')).toBe(headers);
});

describe.each(TABLE_KEYS.map((key) => [key, TABLES[key]] as const))('table %s', (key, table) => {
  test('is complete', () => {
    expect(table.key).toBe(key);
    for (const column of table.columns) {
      expect(column.key).toMatch(/^[a-z][A-Za-z]*$/);
      expect(column.width).toBeGreaterThan(3);
      expect(column.help.zh).not.toBe('');
      expect(column.help.en).not.toBe('');
    }
  });

  test.each(['zh', 'en'] as const)('has no header twice (%s)', (language) => {
    const headers = table.columns.map((column) => normalizeHeader(column.header[language]));
    expect(new Set(headers).size).toBe(headers.length);
  });

  test.each(['zh', 'en'] as const)('finds all its columns by its own headers (%s)', (language) => {
    const match = matchColumns(
      table,
      table.columns.map((column) => column.header[language]),
    );
    expect(match.missing).toEqual([]);
    expect(match.columns).toEqual(Object.fromEntries(table.columns.map((column, index) => [column.key, index])));
  });

  test('no synonym belongs to two columns or is the header of another', () => {
    const owners = new Map<string, string>();
    for (const column of table.columns) owners.set(normalizeHeader(column.header.zh), column.key);
    for (const column of table.columns) {
      for (const synonym of column.synonyms ?? []) {
        const normal = normalizeHeader(synonym);
        expect([synonym, owners.get(normal) ?? column.key]).toEqual([synonym, column.key]);
        owners.set(normal, column.key);
      }
    }
  });

  test('every list of a column exists', () => {
    for (const column of table.columns) if (column.kind.codes) expect(codeListOf(column.kind.codes).codes.length).toBeGreaterThan(1);
  });
});

test.each(CODE_LISTS.map((list) => [list.key, list] as const))('code list %s has no key or label twice', (_, list) => {
  for (const part of [
    list.codes.map((code) => code.key),
    list.codes.map((code) => normalizeLabel(code.label.zh)),
    list.codes.map((code) => normalizeLabel(code.label.en)),
  ]) {
    expect(new Set(part).size).toBe(part.length);
  }
});

test.each(CODE_LISTS.map((list) => [list.key, list] as const))('code list %s has no synonym for two codes', (_, list) => {
  const owners = new Map<string, string>();
  for (const code of list.codes) {
    for (const spelling of [code.label.zh, code.label.en, ...(code.synonyms ?? [])]) {
      const normal = normalizeLabel(spelling);
      expect([spelling, owners.get(normal) ?? code.key]).toEqual([spelling, code.key]);
      owners.set(normal, code.key);
    }
  }
});
