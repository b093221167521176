/** A resident ID number, GB 11643-1999. */
import type { FieldKind } from './field-kind';
import { TEXT } from './text';

export const RESIDENT_ID: FieldKind = { ...TEXT, name: 'residentId', textOnly: true };
