/** What the object model asks of the sheets' structure rules: moving cells and mending what refers to them. */
import type { Workbook } from '../../sheets/model';

export interface Structure {
  /** Mends formulas, rules and names after a sheet got another name. */
  sheetRenamed(workbook: Workbook, from: string, to: string): void;
  /** Formulas that spoke of the sheet now speak of `#REF!`. */
  sheetDeleted(workbook: Workbook, name: string): void;
}

/** The rules of the workbench's own model. */
export const modelStructure: Structure = {
  sheetRenamed: () => undefined,
  sheetDeleted: () => undefined,
};
