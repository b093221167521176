/** Names of persons. */
import type { FieldKind } from './field-kind';
import { TEXT } from './text';

export const PERSON_NAME: FieldKind = { ...TEXT, name: 'personName', textOnly: true };
