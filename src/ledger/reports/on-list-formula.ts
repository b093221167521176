/** The rule "on the list on a day" as a native formula, for every sheet that counts children. */

/** 入册日期 ≤ day and (离册日期 blank or > day), of rows that have a number: 1 or 0 for each row of the table. */
export function onListFormula(column: (key: 'childId' | 'joinedOn' | 'leftOn') => string, day: string): string {
  const joined = column('joinedOn');
  const left = column('leftOn');
  return `(${column('childId')}<>"")*ISNUMBER(${joined})*(${joined}<${day}+1)*((${left}="")+(${left}>=${day}+1)>0)`;
}
