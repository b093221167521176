/** Classes such as 三年级1班. */
import type { FieldKind } from './field-kind';
import { TEXT } from './text';

export const SCHOOL_CLASS: FieldKind = { ...TEXT, name: 'schoolClass', textOnly: true };
