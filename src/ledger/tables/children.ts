/** Table Children (档案台账): one row per child, everything that the archive knows. */
import { CHILD_COLUMNS } from './children-self';
import { GUARDIAN_COLUMNS } from './children-guardian';
import { PARENT_COLUMNS } from './children-parents';
import { SUPPORT_COLUMNS } from './children-support';
import type { TableDefinition } from './table-definition';

export const CHILDREN: TableDefinition = {
  key: 'Children',
  sheet: { zh: '档案台账', en: 'Children' },
  tabColor: '#2E75B6',
  columns: [...CHILD_COLUMNS, ...PARENT_COLUMNS, ...GUARDIAN_COLUMNS, ...SUPPORT_COLUMNS],
  help: {
    zh: '每名留守儿童一行：本人、父母、监护人、帮扶和在册情况。',
    en: 'One row per child: the child, its parents, guardian, support and list status.',
  },
};
