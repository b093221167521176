/** Asks the cell's validation about what was typed, and says what Excel's dialog would say. */
import { readInput } from '../../sheets/behaviour/input';
import { isAllowed, listValues, validationAt } from '../../sheets/behaviour/validation';
import { isFormula } from '../../sheets/model';
import type { CellValue, Sheet } from '../../sheets/model';
import { ruleEvaluation } from '../rule-evaluation';
import type { Session } from '../session';
import { say } from '../words';

export interface Complaint {
  style: 'stop' | 'warning' | 'information';
  title: string;
  text: string;
}

/** `null` = nothing to say. What a typed formula results in is not judged, only typed values are. */
export function checkTyped(session: Session, row: number, column: number, text: string): Complaint | null {
  const { sheet, workbook, calculator } = session;
  const rule = validationAt(sheet, row, column);
  // Without an error message the rule warns nobody, as when its box is unticked in Excel.
  if (!rule?.alert) return null;
  const numberFormat = workbook.styles.get(sheet.cells.styleId(row, column)).numberFormat;
  const { input } = readInput(text, { numberFormat, year: session.clock.now().getFullYear(), typed: true });
  if (isFormula(input)) return null;
  const at = { sheet, row, column };
  const allowed = holding(sheet, row, column, input, () => isAllowed(rule, input, at, ruleEvaluation(calculator)));
  const { style, title, message } = rule.alert;
  return allowed ? null : { style, title: title || say('validationTitle'), text: message || say('validationText') };
}

/** The texts that a list validation offers at a cell; empty when there is none. */
export function listEntries({ sheet, calculator }: Session, row: number, column: number): string[] {
  const rule = validationAt(sheet, row, column);
  return rule ? listValues(rule, { sheet, row, column }, ruleEvaluation(calculator)).map(String) : [];
}

/** A custom formula looks at the cell itself, which must therefore hold the new value while it is asked. */
function holding<T>(sheet: Sheet, row: number, column: number, value: CellValue, ask: () => T): T {
  const formula = sheet.cells.formula(row, column);
  const shown = sheet.cells.value(row, column);
  sheet.cells.setInput(row, column, value);
  try {
    return ask();
  } finally {
    if (formula) sheet.cells.setInput(row, column, formula);
    sheet.cells.setValue(row, column, shown);
  }
}
