/** The custom function that hides the private part of values. */
import { ADDRESS, DATE, PERSON_NAME, PHONE, PLACE, RESIDENT_ID, STUDENT_NUMBER, TEXT, type FieldKind } from '../ledger/fields';
import { maskedValue, type Maskable } from '../ledger/privacy/mask-cell';
import { normalizeHeader } from '../ledger/tables/normalize-header';
import { TABLES } from '../ledger/tables';
import { textArgument, WITHOUT_DAY } from './arguments';
import { fault } from './fault';
import { eachCell } from './results';

/** Words for the kinds; beside them every header of the table of children names the kind of its column. */
const KINDS: Readonly<Record<string, FieldKind>> = {
  姓名: PERSON_NAME,
  name: PERSON_NAME,
  身份证号: RESIDENT_ID,
  id: RESIDENT_ID,
  学籍号: STUDENT_NUMBER,
  studentno: STUDENT_NUMBER,
  电话: PHONE,
  phone: PHONE,
  地址: ADDRESS,
  address: ADDRESS,
  务工省市: PLACE,
  place: PLACE,
  日期: DATE,
  date: DATE,
  文字: TEXT,
  text: TEXT,
};

/**
 * Values with their private part hidden by *: 138****5678, 王*明. Blank stays blank.
 * @customfunction MASK
 * @param values Values: one cell or a column.
 * @param kind What they are: 姓名, 身份证号, 学籍号, 电话, 地址, 务工省市, 日期 or 文字 (name, id, studentno, phone, address, place, date, text), or a header of the ledger.
 * @returns Texts in the shape of the values.
 */
export function mask(values: unknown[][], kind: unknown): unknown[][] {
  const found = kindOf(textArgument(kind));
  if (!found)
    throw fault('invalidValue', `种类请写下列之一，或台账里的列名 / kind is one of these or a header: ${Object.keys(KINDS).join('、')}`);
  return eachCell(values, (raw) => maskedValue(raw, found, { today: WITHOUT_DAY }));
}

function kindOf(word: string): Maskable | undefined {
  const plain = normalizeHeader(word).toLowerCase();
  const column = TABLES.Children.columns.find(({ header, synonyms = [] }) =>
    [header.zh, header.en, ...synonyms].some((name) => normalizeHeader(name).toLowerCase() === plain),
  );
  const kind = KINDS[plain];
  return kind ? { kind } : column;
}
