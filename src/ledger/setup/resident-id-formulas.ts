/**
 * Native formulas about resident IDs, so that the ledger guards them without the add-in. Rules of validation and
 * conditional format allow no array constants, and COUNTIF compares 18-digit texts by 15 digits only.
 */

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** True when the cell holds more than one of the short words (无, 未知, —) and is no 18-character ID with a right check digit. */
export function wrongResidentId(cell: string): string {
  const sum = WEIGHTS.map((weight, index) => `MID(${cell},${index + 1},1)*${weight}`).join('+');
  const wrongDigit = `IFERROR(MID("10X98765432",MOD(${sum},11)+1,1)<>UPPER(RIGHT(${cell},1)),TRUE)`;
  return `=IF(LEN(${cell})<4,FALSE,IF(LEN(${cell})<>18,TRUE,${wrongDigit}))`;
}

/** True when the same text stands in the column more than once; `=` compares whole texts where COUNTIF does not. */
export function duplicated(cell: string, column: string): string {
  return `=IF(LEN(${cell})<2,FALSE,SUMPRODUCT(--(${column}=${cell}))>1)`;
}
