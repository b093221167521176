/**
 * Native Excel formulas for validation rules of single cells: at most 255 characters, no array constants, the same in
 * Excel, WPS and LibreOffice. They question what is certainly mistyped; the full check is the field's own.
 */

/** True for the short words (无, 未知, —) and for text of 17 digits and one more character. */
export function residentIdShapeRule(cell: string): string {
  return `=OR(LEN(${cell})<4,AND(LEN(${cell})=18,ISTEXT(${cell}),ISNUMBER(-LEFT(${cell},17))))`;
}

/** True for the short words and for 19 characters that begin with G, J or L. */
export function studentNumberShapeRule(cell: string): string {
  return `=OR(LEN(${cell})<4,AND(LEN(${cell})=19,ISNUMBER(FIND(UPPER(LEFT(${cell},1)),"GJL"))))`;
}

/** True for the short words, for several numbers or a number with a note, and for 10 to 18 digits and dashes, of which a mobile has 11 digits. */
export function phoneShapeRule(cell: string): string {
  const digits = `SUBSTITUTE(${cell},"-","")`;
  const oneNumber = `AND(ISNUMBER(-${digits}),LEN(${cell})>9,LEN(${cell})<19,OR(LEFT(${cell},1)<>"1",LEN(${digits})=11))`;
  return `=OR(LEN(${cell})<4,ISNUMBER(FIND("、",${cell})),ISNUMBER(FIND("（",${cell})),${oneNumber})`;
}

/** False for numbers, for more than 50 characters, and for the signs of a lost character. A question mark alone means 未知. */
export function personNameRule(cell: string): string {
  return `=AND(LEN(${cell})<51,ISERROR(-${cell}),ISERROR(FIND("□",${cell})),OR(LEN(${cell})<2,ISERROR(FIND("?",SUBSTITUTE(${cell},"？","?")))))`;
}

/** True for the short words and for text that ends like a class: 三年级1班, 三年级, 学前班. */
export function schoolClassRule(cell: string): string {
  return `=OR(LEN(${cell})<3,AND(ISTEXT(${cell}),OR(RIGHT(${cell},1)="班",RIGHT(${cell},2)="年级")))`;
}

/** True for the short words and for more characters than a village's name has. */
export function addressRule(cell: string): string {
  return `=OR(LEN(${cell})<3,AND(LEN(${cell})>4,ISERROR(-${cell})))`;
}

/** True for the short words, a date, and a month as text: 2025-02. */
export function partialDateRule(cell: string): string {
  return `=OR(LEN(${cell})<3,ISNUMBER(${cell}),AND(LEN(${cell})=7,MID(${cell},5,1)="-",ISNUMBER(-LEFT(${cell},4)),ISNUMBER(-RIGHT(${cell},2))))`;
}
