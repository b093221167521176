/** A school-register number (学籍号). */
import type { FieldKind } from './field-kind';
import { TEXT } from './text';

export const STUDENT_NUMBER: FieldKind = { ...TEXT, name: 'studentNumber', textOnly: true };
