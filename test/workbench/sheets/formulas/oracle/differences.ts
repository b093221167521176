/** Where Excel documents or shows another value than LibreOffice; the engine follows Excel. */
import type { Plain } from './data';

export const EXCEL_DIFFERS: ReadonlyMap<string, { readonly excel: Plain; readonly why: string }> = new Map<
  string,
  { excel: Plain; why: string }
>([
  ['=COUNTIF(数据!G2:G10,TRUE)', { excel: 1, why: 'a boolean is no number in Excel' }],
  ['=COUNTIF(数据!G2:G10,"1")', { excel: 2, why: 'the number 1 and the text 1, not TRUE' }],
  ['=SUM(数据!G2:G10)', { excel: 5.5, why: 'booleans in cells are passed over' }],
  ['=COUNT(数据!G2:G10)', { excel: 4, why: 'booleans in cells are passed over' }],
  ['="z"<TRUE', { excel: true, why: 'booleans come after all texts' }],
  ['=MATCH("1",数据!G2:G10,0)', { excel: 2, why: 'MATCH tells the text 1 from the number 1' }],
  ['=COUNTIF(数据!A2:A10,">李")', { excel: 6, why: 'a Chinese Excel orders by pinyin, Latin letters first' }],
  ['=COUNTIF(数据!E2:E10,1)', { excel: 3, why: 'COUNTIF reads 001, 1 and 1.0 in text cells as numbers' }],
  ['=COUNTIF(数据!E2:E10,"1")', { excel: 3, why: 'COUNTIF reads 001, 1 and 1.0 in text cells as numbers' }],
  ['=COUNTIF(数据!E2:E10,"001")', { excel: 3, why: 'COUNTIF reads 001, 1 and 1.0 in text cells as numbers' }],
  ['=COUNTIF(数据!F2:F10,"110101201501011234")', { excel: 2, why: 'Excel compares IDs as numbers of 15 digits; LibreOffice does not' }],
  ['=COUNTIF(数据!F2:F10,数据!F2)', { excel: 2, why: 'Excel compares IDs as numbers of 15 digits; LibreOffice does not' }],
  ['=SMALL(数据!C2:C10,99)', { excel: '#NUM!', why: 'Excel documents #NUM!' }],
  ['=123456789012345678&""', { excel: '1.23456789012346E+17', why: 'two digits in the exponent' }],
]);
