/** Native Excel formulas for validation rules of single cells: at most 255 characters, no array constants. */

/** True for the short words (无, 未知, —) and for text of 17 digits and one more character. */
export function residentIdShapeRule(cell: string): string {
  return `=OR(LEN(${cell})<4,AND(LEN(${cell})=18,ISTEXT(${cell}),ISNUMBER(-LEFT(${cell},17))))`;
}

/** True for the short words and for 19 characters that begin with G, J or L. */
export function studentNumberShapeRule(cell: string): string {
  return `=OR(LEN(${cell})<4,AND(LEN(${cell})=19,ISNUMBER(FIND(UPPER(LEFT(${cell},1)),"GJL"))))`;
}
