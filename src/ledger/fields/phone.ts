/** Phone numbers, one or several in a cell. */
import type { FieldKind } from './field-kind';
import { TEXT } from './text';

export const PHONE: FieldKind = { ...TEXT, name: 'phone', textOnly: true };
