/** Custom functions that check student numbers, phones and names, and spell names in pinyin. */
import { loadPinyin, PERSON_NAME, PHONE, STUDENT_NUMBER } from '../ledger/fields';
import { asOfArgument, languageArgument, WITHOUT_DAY } from './arguments';
import { checkText, eachCell } from './results';

/**
 * Checks student numbers (G, J or L and 18 more): "正确" or a sentence on what is wrong; blank where the cell is blank.
 * @customfunction STUDENTNOCHECK
 * @param numbers Student numbers: one cell or a column.
 * @param [asOf] The day after which no birth date may lie; left out, birth dates up to 2029 pass.
 * @param [language] "en" for English sentences; Chinese when left out.
 * @returns Texts in the shape of the numbers.
 */
export function studentNoCheck(numbers: unknown[][], asOf?: unknown, language?: unknown): unknown[][] {
  const words = languageArgument(language);
  const today = asOfArgument(asOf) ?? WITHOUT_DAY;
  return eachCell(numbers, (raw) => checkText(STUDENT_NUMBER, raw, { today }, words));
}

/**
 * Checks phone numbers, one or several in a cell: "正确" or a sentence on what is wrong; blank where the cell is blank.
 * @customfunction PHONECHECK
 * @param phones Phone numbers: one cell or a column.
 * @param [language] "en" for English sentences; Chinese when left out.
 * @returns Texts in the shape of the phones.
 */
export function phoneCheck(phones: unknown[][], language?: unknown): unknown[][] {
  const words = languageArgument(language);
  return eachCell(phones, (raw) => checkText(PHONE, raw, {}, words));
}

/**
 * Checks names: "正确" or a sentence on what is wrong; blank where the cell is blank.
 * @customfunction NAMECHECK
 * @param names Names: one cell or a column.
 * @param [language] "en" for English sentences; Chinese when left out.
 * @returns Texts in the shape of the names.
 */
export function nameCheck(names: unknown[][], language?: unknown): unknown[][] {
  const words = languageArgument(language);
  return eachCell(names, (raw) => checkText(PERSON_NAME, raw, {}, words));
}

/**
 * Names in pinyin without tones, surnames by their own reading: 单小雅 is shan xiao ya.
 * @customfunction PINYIN
 * @param names Names: one cell or a column.
 * @returns Texts in the shape of the names.
 */
export async function pinyin(names: unknown[][]): Promise<unknown[][]> {
  const { spell } = await loadPinyin();
  return eachCell(names, (raw) => {
    const { state, value } = PERSON_NAME.read(raw, { today: WITHOUT_DAY });
    return state === 'value' || state === 'invalid' ? spell(String(value)) : '';
  });
}
