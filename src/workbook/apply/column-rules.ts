/** Native validation and highlighting over the body of a table column. */
import type { Edit, ValidationRule } from '../../ledger/plan/edit';

/**
 * Rules reach this many rows below the header even while the table is short: LibreOffice and WPS do not carry them on
 * when a table grows, and pasted rows land below it.
 */
const RULE_ROWS = 5000;

/** The cells under a header, as far as rules reach. */
function columnCells(context: Excel.RequestContext, table: string, header: string): Excel.Range {
  const column = context.workbook.tables.getItem(table).columns.getItem(header);
  return column
    .getHeaderRowRange()
    .getOffsetRange(1, 0)
    .getResizedRange(RULE_ROWS - 1, 0);
}

export function validateColumn(context: Excel.RequestContext, edit: Extract<Edit, { kind: 'validate' }>): void {
  const { rule } = edit;
  const validation = columnCells(context, edit.table, edit.header).dataValidation;
  // The rule before the prompt: Excel on the web drops a prompt that is set first (office-js #2594).
  validation.rule = excelRule(rule);
  validation.ignoreBlanks = true;
  if (rule.prompt !== undefined) validation.prompt = { showPrompt: true, title: '', message: rule.prompt };
  validation.errorAlert = { showAlert: true, style: STYLES[rule.style], title: '', message: rule.message };
}

const STYLES = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

function excelRule(rule: ValidationRule): Excel.DataValidationRule {
  if (rule.type === 'list') return { list: { inCellDropDown: true, source: rule.formula ?? '' } };
  if (rule.type === 'custom') return { custom: { formula: rule.formula ?? '' } };
  const between = { formula1: rule.from ?? 0, formula2: rule.to ?? 0, operator: 'Between' as const };
  return { [rule.type]: between };
}

export function highlightColumn(context: Excel.RequestContext, edit: Extract<Edit, { kind: 'highlight' }>): void {
  const formats = columnCells(context, edit.table, edit.header).conditionalFormats;
  const { rule, fill, color, bold } = edit.rule;
  if (rule === 'duplicates') {
    const { preset } = formats.add('PresetCriteria');
    setLook(preset.format, { fill, color, bold });
    preset.rule = { criterion: 'DuplicateValues' };
    return;
  }
  const { custom } = formats.add('Custom');
  custom.rule.formula = rule.formula;
  setLook(custom.format, { fill, color, bold });
}

interface Look {
  readonly fill: string | undefined;
  readonly color: string | undefined;
  readonly bold: boolean | undefined;
}

function setLook(format: Excel.ConditionalRangeFormat, look: Look): void {
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.bold !== undefined) format.font.bold = look.bold;
}
