/** Table Children (档案台账): one row per child, everything that the archive knows. */
import { CHILD_COLUMNS } from './children-self';
import { GUARDIAN_COLUMNS } from './children-guardian';
import { PARENT_COLUMNS } from './children-parents';
import { SUPPORT_COLUMNS } from './children-support';
import type { ColumnDefinition, TableDefinition } from './table-definition';

/** What a change of guardian or phone means for the child is not to be seen from the value: the person is asked why. */
const ASKS_WHY = new Set(['homePhone', 'fatherPhone', 'motherPhone', 'guardianship', 'guardianName', 'guardianRelation', 'guardianPhone']);
/** The key never changes; when it was verified says itself when; remarks are no facts about the child. */
const NOT_RECORDED = new Set(['childId', 'verifiedOn', 'notes']);

function withHistory(column: ColumnDefinition): ColumnDefinition {
  return NOT_RECORDED.has(column.key) ? column : { ...column, history: ASKS_WHY.has(column.key) ? 'reason' : 'record' };
}

export const CHILDREN: TableDefinition = {
  key: 'Children',
  sheet: { zh: '档案台账', en: 'Children' },
  tabColor: '#2E75B6',
  columns: [...CHILD_COLUMNS, ...PARENT_COLUMNS, ...GUARDIAN_COLUMNS, ...SUPPORT_COLUMNS].map(withHistory),
  help: {
    zh: '每名留守儿童一行：本人、父母、监护人、帮扶和在册情况。',
    en: 'One row per child: the child, its parents, guardian, support and list status.',
  },
};
