/** How the sheets' structure rules mend formulas after cells have moved. */
import type { StructureContext } from '../../sheets/behaviour/structure';
import { adjustWorkbook } from '../../sheets/formulas';
import type { Workbook } from '../../sheets/model';

export function structureContext(workbook: Workbook): StructureContext {
  return { workbook, adjustFormulas: (shift) => adjustWorkbook(workbook, shift) };
}
