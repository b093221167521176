/** The home sheet (首页): what the workbook is, where everything stands and what to do next; plain cells and links. */
import { ENROL_STATUS, labelOf, PAUSE_REASON } from '../codes';
import { inLanguage, type Bilingual, type Language } from '../model/raw';
import type { Edit, Written } from '../plan/edit';
import { onListFormula } from '../reports/on-list-formula';
import { columnReference } from '../reports/structured-reference';
import { columnOf, TABLES, VISIBLE_TABLE_KEYS, type TableKey } from '../tables';
import { quotedSheet } from './code-columns';
import { HOME_NAME } from './home-place';

const TITLE: Bilingual = { zh: '留守儿童关爱台账', en: 'Ledger of left-behind children' };
const INTRODUCTION: Bilingual = {
  zh: '本工作簿就是台账：各表可直接填写，下拉选项、颜色提示和公式不需要加载项；加载项用于导入名册、检查、逾期提醒和汇总。',
  en: 'This workbook is the ledger: fill in its tables directly. Lists, colours and formulas work without the add-in, which imports rosters, checks, shows what is overdue and sums up.',
};
const COLUMN_HEADS: readonly Bilingual[] = [
  { zh: '工作表', en: 'Sheet' },
  { zh: '用途', en: 'What it is for' },
];
const NEXT_STEPS: Bilingual = { zh: '下一步', en: 'Next steps' };
const STEPS: readonly Bilingual[] = [
  { zh: '1. 在“校历”和“节假日”核对开学、放假和节日日期。', en: '1. Check the dates of terms and festivals.' },
  { zh: '2. 在“教职工”填写教师，班主任写明班级。', en: '2. Fill in the staff, with the class of each class teacher.' },
  { zh: '3. 在“档案台账”登记儿童，或用加载项导入班级名册。', en: '3. Enter the children, or import class rosters with the add-in.' },
  { zh: '4. 在“结对帮扶”登记每名儿童的帮扶人。', en: '4. Enter who helps which child.' },
  {
    zh: '5. 在“帮扶职责”核对谁多久联系一次，不做的在“启用”选“否”。',
    en: '5. Check the duties; choose No under Active for those you do not do.',
  },
  { zh: '6. 每次谈心、家访、通话后在“联系记录”记一行。', en: '6. Enter one row for each talk, visit or call.' },
];
const COLOURS: Bilingual = {
  zh: '颜色：橙色表头＝必填；浅黄＝必填未填；橙红＝身份证号有误或重复。“无”＝没有，“未知”＝问过但不清楚，“—”＝不适用，空白＝还没填。',
  en: 'Colours: orange head = required; pale yellow = required and missing; orange = wrong or double. None, Unknown, — (does not apply) and blank (not yet filled in) are kept apart.',
};
const COUNTS: Bilingual = { zh: '在册儿童', en: 'Children on the list' };

/** The title that stands in A1. */
export function homeTitle(schoolName: string, language: Language): string {
  const title = inLanguage(TITLE, language);
  return language === 'en' && schoolName !== '' ? `${schoolName}: ${title}` : `${schoolName}${title}`;
}

type HeaderOf = (table: TableKey, key: string) => string;

/** The same rule as in the summary, as of today. */
export function countFormula(language: Language, headerOf: HeaderOf): string {
  const column = (table: TableKey, key: string): string => columnReference(table, headerOf(table, key));
  const absences = {
    childId: column('Pauses', 'childId'),
    startsOn: column('Pauses', 'startsOn'),
    endsOn: column('Pauses', 'endsOn'),
    reason: column('Pauses', 'reason'),
    spellings: [labelOf(PAUSE_REASON, 'offList', language)],
  };
  return `=SUMPRODUCT(${onListFormula((key) => column('Children', key), 'TODAY()', absences)})`;
}

/** What earlier versions wrote there: children by their status, then by their dates without absences. */
export function earlierCountFormulas(language: Language, headerOf: HeaderOf): readonly string[] {
  const column = (key: string): string => columnReference('Children', headerOf('Children', key));
  return [
    `=COUNTIF(Children[${headerOf('Children', 'enrolStatus')}],"${labelOf(ENROL_STATUS, 'active', language)}")`,
    `=SUMPRODUCT(${onListFormula(column, 'TODAY()', null)})`,
  ];
}

/**
 * Edits that make the home sheet.
 * @param sheets on which sheet each table stands.
 * @param headerOf how a column is headed now.
 */
export function homeEdits(
  sheet: string,
  schoolName: string,
  language: Language,
  sheets: Readonly<Record<TableKey, string>>,
  headerOf: HeaderOf = (table, key) => inLanguage(columnOf(TABLES[table], key).header, language),
): Edit[] {
  const text = (words: Bilingual): string => inLanguage(words, language);
  const count: Written = { formula: countFormula(language, headerOf) };
  const firstTableRow = 6;
  const stepsRow = firstTableRow + VISIBLE_TABLE_KEYS.length + 1;
  const rows: Written[][] = [
    [homeTitle(schoolName, language), ''],
    [text(INTRODUCTION), ''],
    [text(COUNTS), count],
    ['', ''],
    COLUMN_HEADS.map(text),
    ...VISIBLE_TABLE_KEYS.map((key) => [sheets[key], text(TABLES[key].help)]),
    ['', ''],
    [text(NEXT_STEPS), ''],
    ...STEPS.map((step) => [text(step), '']),
    ['', ''],
    [text(COLOURS), ''],
  ];
  const wide = (row: number) => ({ row, column: 0, rows: 1, columns: 2 });
  return [
    { kind: 'ensureSheet', sheet, tabColor: '#C00000', first: true },
    { kind: 'columnWidths', sheet, column: 0, widths: [18, 84] },
    { kind: 'writeBlock', sheet, row: 1, column: 0, values: rows },
    { kind: 'format', sheet, area: wide(1), format: { bold: true, size: 18, color: '#1F3864', rowHeight: 32 } },
    { kind: 'merge', sheet, area: wide(2) },
    { kind: 'format', sheet, area: wide(2), format: { wrap: true, verticalAlign: 'top', color: '#595959', rowHeight: 34 } },
    { kind: 'format', sheet, area: { row: 3, column: 0, rows: 1, columns: 2 }, format: { bold: true, align: 'left' } },
    { kind: 'format', sheet, area: wide(5), format: { bold: true, fill: '#D9E2F3', border: 'thin' } },
    {
      kind: 'format',
      sheet,
      area: { row: firstTableRow, column: 0, rows: VISIBLE_TABLE_KEYS.length, columns: 2 },
      format: { wrap: true, border: 'thin', verticalAlign: 'center' },
    },
    ...VISIBLE_TABLE_KEYS.map((key, index): Edit => ({
      kind: 'link',
      sheet,
      row: firstTableRow + index,
      column: 0,
      text: sheets[key],
      to: `${quotedSheet(sheets[key])}!A1`,
    })),
    { kind: 'format', sheet, area: { row: stepsRow, column: 0, rows: 1, columns: 1 }, format: { bold: true } },
    { kind: 'merge', sheet, area: wide(stepsRow + STEPS.length + 2) },
    {
      kind: 'format',
      sheet,
      area: wide(stepsRow + STEPS.length + 2),
      format: { wrap: true, verticalAlign: 'top', color: '#595959', rowHeight: 34 },
    },
    { kind: 'pageSetup', sheet, setup: { orientation: 'portrait', paper: 'A4', fitToWidth: true } },
    { kind: 'defineName', name: HOME_NAME, formula: `=${quotedSheet(sheet)}!$A$1` },
  ];
}
