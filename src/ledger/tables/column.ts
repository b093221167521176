/** Declares columns in one line each. */
import type { Bilingual } from '../model/raw';
import type { FieldKind } from '../fields/field-kind';
import type { ColumnDefinition, Sensitivity } from './table-definition';

export interface ColumnOptions {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly group?: Bilingual;
  readonly synonyms?: readonly string[];
  readonly subject?: NonNullable<ColumnDefinition['subject']>;
  readonly history?: NonNullable<ColumnDefinition['history']>;
  readonly addedLater?: boolean;
  /** Default `class`. */
  readonly sensitivity?: Sensitivity;
  /** Default 12. */
  readonly width?: number;
}

/** Key, Chinese header, English header, kind, help in Chinese and English, the rest. */
export function column(
  key: string,
  zh: string,
  en: string,
  kind: FieldKind,
  help: readonly [zh: string, en: string],
  options: ColumnOptions = {},
): ColumnDefinition {
  const { sensitivity = 'class', width = 12, ...rest } = options;
  return { key, header: { zh, en }, kind, sensitivity, width, help: { zh: help[0], en: help[1] }, ...rest };
}
