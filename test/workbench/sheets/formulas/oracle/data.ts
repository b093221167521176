/** The workbook that the oracle's formulas read: sheet `数据` below, formulas on sheet `公式`. Read by the test and by scripts/formula-oracle.ts. */
import { ORACLE_FORMULAS } from './formulas';

export { ORACLE_FORMULAS };
export const FORMULA_SHEET = '公式';
export const DATA_SHEET = '数据';

export type Plain = string | number | boolean | null;

/** Columns A–H: 姓名 班级 分数 日期 文本数字 身份证号 混合 备注. IDs are invented; the first two differ only after the 15th digit. A text that is empty is a formula, as a file keeps no empty text. */
export const DATA: readonly (readonly Plain[])[] = [
  ['姓名', '班级', '分数', '日期', '文本数字', '身份证号', '混合', '备注'],
  ['张三', '一年级1班', 90, 45000, '001', '110101201501011234', 1, 'abc'],
  ['李四', '一年级2班', 80.5, 45010, '1', '110101201501011299', '1', 'ABC'],
  ['王小五', '二年级1班', 70.25, 45031, '2', '110101201601010011', true, 'a*c'],
  ['李小六', '一年级1班', null, 45059, '10', '110101201601020012', 'x', 'a?c'],
  ['赵七', '二年级1班', 60, 45090, '1.0', '110101201601030013', 2, '~'],
  ['Tom', '二年级1班', 59.5, 45120, 'a1', '11010120160104001X', null, '=""'],
  ['tom', '三年级', 100, 45151, '=""', '=""', 3.5, ' 空 格 '],
  ['孙八', '=""', 0, 45181, null, null, -1, null],
  ['李', '三年级', -5, 45200, '2023-01-01', '110101201701010017', '2', 'x'],
];
