/** Dates as serial days. */
import type { FieldKind } from './field-kind';
import { TEXT } from './text';

export const DATE: FieldKind = { ...TEXT, name: 'date', numberFormat: 'yyyy-mm-dd' };
/** Dates of which the month may be all that is known, such as 外出时间. */
export const PARTIAL_DATE: FieldKind = { ...DATE, name: 'date' };
