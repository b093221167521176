/**
 * Table Baseline (档案快照), on a hidden sheet: the archive as it was when it was last compared. Changes are found by comparing
 * with it, not by Excel's events, which say nothing of a paste (`excel-platform`). A child's row is never removed from it.
 */
import { DATE } from '../fields';
import { CHILDREN } from './children';
import { column } from './column';
import type { ColumnDefinition, TableDefinition } from './table-definition';

/**
 * A copy holds wrong and double values too: nothing is required or unique in it. Every cell is text (`history/kept-text`), dates as
 * 2026-11-23, so that Excel makes nothing else of it; it is read by the kind of the original.
 */
function copied({ key, header, kind, sensitivity, width, help, subject, addedLater }: ColumnDefinition): ColumnDefinition {
  return {
    ...{ key, header, kind: { ...kind, numberFormat: '@' }, sensitivity, width, help },
    ...(subject && { subject }),
    ...(addedLater && { addedLater }),
  };
}

export const BASELINE: TableDefinition = {
  key: 'Baseline',
  sheet: { zh: '档案快照', en: 'Baseline' },
  tabColor: '#7F7F7F',
  internal: true,
  help: {
    zh: '加载项上次比对时的档案，用来找出改动；请勿修改。',
    en: 'The archive when it was last compared, from which changes are found; leave it as it is.',
  },
  columns: [
    ...CHILDREN.columns.filter((one) => one.key === 'childId' || one.history !== undefined).map(copied),
    column('goneOn', '从档案删除', 'Gone from the archive', { ...DATE, numberFormat: '@' }, [
      '这一行在档案里不见了的日期。',
      'When the row was found gone.',
    ]),
  ],
};
