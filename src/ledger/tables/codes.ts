/** Table Codes (代码表): one column per code list; the drop-downs read from it. */
import { CODE_LISTS } from '../codes';
import { TEXT, wholeNumber } from '../fields';
import { column } from './column';
import type { TableDefinition } from './table-definition';

export const CODES: TableDefinition = {
  key: 'Codes',
  sheet: { zh: '代码表', en: 'Codes' },
  tabColor: '#7F7F7F',
  help: {
    zh: '下拉列表的选项。可在某一列最下面添加本校的选项，不要改动已有的。',
    en: 'The choices of the drop-down lists. Add your own at the foot of a column; leave the others as they are.',
  },
  columns: [
    column('order', '序号', 'No.', wholeNumber(1, 9999), ['行号。', 'Number of the row.'], {
      required: true,
      sensitivity: 'public',
      width: 6,
    }),
    ...CODE_LISTS.map((list) =>
      column(
        list.key,
        list.title.zh,
        list.title.en,
        TEXT,
        [
          list.source ? `依据 ${list.source}。` : '下拉列表的选项。',
          list.source ? `After ${list.source}.` : 'Choices of a drop-down list.',
        ],
        { sensitivity: 'public', width: 14 },
      ),
    ),
  ],
};
