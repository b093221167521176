/**
 * How private every column is, written out: a new column fails here until somebody has thought about who may see it. A child's name
 * counts as public because the wall list masks it; what a parent's prison sentence or a child's need is about is restricted.
 */
import { TABLES, TABLE_KEYS, type Sensitivity, type TableKey } from '../../../src/ledger/tables';

const LEVELS: readonly Sensitivity[] = ['public', 'class', 'private', 'restricted'];

const COLUMNS: Readonly<Partial<Record<TableKey, Readonly<Partial<Record<Sensitivity, string>>>>>> = {
  Children: {
    public: '档案编号 姓名 性别 班级 兴趣小组',
    class:
      '民族 寄宿情况 户口性质 村组 父亲姓名 父亲务工省市 父亲务工区域 父亲外出时间 母亲姓名 母亲务工省市 母亲务工区域 母亲外出时间 每年回家次数 预计返乡日期 监护类型 监护人姓名 与儿童关系 文化程度 职业 委托照护协议 签订日期 书面告知日期 留守类型 民政口径 在册状态 入册日期 建档日期 离册日期 最近核实日期 同意书日期',
    private:
      '身份证号 学籍号 出生日期 健康状况 残疾类别 宿舍 户籍所在地 家庭详细地址 家庭电话 父亲联系电话 父亲务工单位 父亲单位地址 父亲单位电话 母亲联系电话 母亲务工单位 母亲单位地址 母亲单位电话 监护人出生年 监护人健康 监护能力 监护人详细地址 监护人电话 重点帮扶 学业分类 家庭经济 两免一补 离册原因',
    restricted: '父亲状况 母亲状况 未外出一方监护能力 困境类别 重点原因 备注',
  },
  Staff: {
    public: '编号 姓名 职务 任教学科 班主任班级',
    private: '联系电话',
  },
  Pairings: {
    public: '结对编号 档案编号 儿童姓名 结对类型 帮扶人编号 帮扶人姓名 开始日期 结束日期 责任书签订日期',
    class: '结束原因',
    private: '帮扶人电话',
  },
  Duties: {
    public: '编号 职责 联系类别 履行人 周期 最少次数 宽限天数 适用对象 假期也执行 启用 依据',
  },
  Pauses: {
    public: '档案编号 姓名',
    class: '起 止',
    private: '原因',
  },
  CheckIns: {
    public: '记录编号 档案编号 儿童姓名',
    class: '日期 录入日期 联系类别 方式 履行人 履行身份 结果 约定日期 约定完成',
    restricted: '内容 发现的问题 情绪 后续措施 约定事项',
  },
  Changes: {
    public: '变更编号 档案编号 姓名',
    class: '日期 栏目 登记人',
    restricted: '原值 新值 原因',
  },
  Terms: {
    public: '学期编号 学年 学期 开学 放假',
  },
  Holidays: {
    public: '节日 开始日期 结束日期',
  },
  Verifications: {
    public: '核实编号 表格',
    class: '核实日期 核实人 工作表 行编号 栏目 问题 撤回日期',
    restricted: '内容 说明',
  },
};

test.each(TABLE_KEYS.filter((key) => key !== 'Codes' && key !== 'Baseline'))('%s', (key) => {
  const own = Object.fromEntries(
    LEVELS.map((level) => [
      level,
      TABLES[key].columns
        .filter((column) => column.sensitivity === level)
        .map(({ header }) => header.zh)
        .join(' '),
    ]),
  );
  expect(own).toEqual(Object.fromEntries(LEVELS.map((level) => [level, COLUMNS[key]?.[level] ?? ''])));
});

test('the code lists are public', () => {
  expect(TABLES.Codes.columns.filter((column) => column.sensitivity !== 'public')).toEqual([]);
});

test('the snapshot of the archive is as private as the archive', () => {
  for (const copy of TABLES.Baseline.columns) {
    const column = TABLES.Children.columns.find(({ key }) => key === copy.key);
    if (column) expect([copy.key, copy.sensitivity]).toEqual([copy.key, column.sensitivity]);
  }
});
