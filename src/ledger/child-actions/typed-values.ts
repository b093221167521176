/** What was typed into a form of the pane, read as a cell of the column would be: a wrong number is refused before anything is written. */
import type { FieldContext } from '../fields';
import type { Remark } from '../model/finding';
import { inLanguage, type Language, type Raw } from '../model/raw';
import { CHILDREN, columnOf } from '../tables';
import type { TypedValues } from './action';

export interface ReadValues {
  /** Normal forms by column key; `''` where the field was left blank. */
  readonly values: ReadonlyMap<string, Raw>;
  /** Errors refuse the form, the rest is worth a look. */
  readonly remarks: readonly ColumnRemark[];
}

export interface ColumnRemark extends Remark {
  readonly column: string;
}

/** @param columns those that the form has; others are not read. @param required of them that must not be blank. */
export function readTyped(typed: TypedValues, columns: readonly string[], required: readonly string[], context: FieldContext): ReadValues {
  const values = new Map<string, Raw>();
  const remarks: ColumnRemark[] = [];
  for (const column of columns) {
    const text = typed[column];
    if (text === undefined) continue;
    const { kind, subject } = columnOf(CHILDREN, column);
    const reading = kind.read(text, { ...context, ...(subject ? { subject } : {}) });
    if (reading.state === 'empty' && required.includes(column)) {
      remarks.push({ code: 'action.required', severity: 'error', parameters: { header: headerOf(column, context.language) }, column });
    }
    // That a text is not written in its normal form is no fault here: the normal form is what is written.
    for (const remark of reading.remarks) if (remark.severity !== 'hint') remarks.push({ ...remark, column });
    values.set(column, reading.value);
  }
  return { values, remarks };
}

export function headerOf(column: string, language: Language = 'zh-CN'): string {
  return inLanguage(columnOf(CHILDREN, column).header, language);
}
