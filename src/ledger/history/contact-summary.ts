/** Who a row was and how to reach the family, in one line: what must stay readable when the row is gone. */
import type { FieldContext } from '../fields';
import { inLanguage, type Raw } from '../model/raw';
import { cellOf, type TableSnapshot } from '../model/snapshot';
import { CHILDREN, columnOf } from '../tables';
import { keptText } from './kept-text';

const SAID: readonly string[] = [
  'name',
  'sex',
  'residentId',
  'birthDate',
  'class',
  'address',
  'homePhone',
  'fatherName',
  'fatherPhone',
  'fatherProvince',
  'fatherEmployerPhone',
  'motherName',
  'motherPhone',
  'motherProvince',
  'motherEmployerPhone',
  'guardianship',
  'guardianName',
  'guardianRelation',
  'guardianPhone',
  'guardianAddress',
  'joinedOn',
  'leftOn',
];

/** `姓名：李小花；班级：三年级1班；…` of everything that is filled in, from a row of Children or of Baseline. */
export function contactSummary(table: TableSnapshot, row: number, context: Pick<FieldContext, 'language'>): string {
  return contactSummaryOf((key) => cellOf(table, row, key), context);
}

/** The same of any cells by column key. */
export function contactSummaryOf(cell: (key: string) => Raw, { language = 'zh-CN' }: Pick<FieldContext, 'language'>): string {
  const [colon, between] = language === 'en' ? [': ', '; '] : ['：', '；'];
  return SAID.flatMap((key) => {
    const { header, kind } = columnOf(CHILDREN, key);
    const text = keptText(cell(key), kind).trim();
    return text === '' ? [] : [`${inLanguage(header, language)}${colon}${text}`];
  }).join(between);
}
