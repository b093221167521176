/** What conditional formats make of a cell, for the grid: worked out for the cells in sight only. */
import { ConditionalStyles } from '../sheets/behaviour/conditional';
import type { Sheet } from '../sheets/model';
import type { ConditionalLooks } from './grid/cell-view';
import { ruleEvaluation } from './rule-evaluation';
import type { Session } from './session';

export function conditionalLooks({ workbook, calculator }: Session): ConditionalLooks {
  const evaluate = ruleEvaluation(calculator);
  const known = new Map<Sheet, ConditionalStyles>();
  // Counts and ranks of whole areas hold until anything changes anywhere: rules may look at other sheets.
  workbook.changes.listen((change) => {
    if (change.kind !== 'selection') known.clear();
  });
  return (sheet, row, column) => {
    let styles = known.get(sheet);
    if (!styles) known.set(sheet, (styles = new ConditionalStyles(sheet, evaluate)));
    return styles.at(row, column);
  };
}
