/** Tables Terms (校历) and Holidays (节假日): when school is on, and which festivals are greeted. */
import { TERM } from '../codes';
import { codeField, DATE, KEY, TEXT } from '../fields';
import { column } from './column';
import type { TableDefinition } from './table-definition';

export const TERMS: TableDefinition = {
  key: 'Terms',
  sheet: { zh: '校历', en: 'Terms' },
  tabColor: '#8064A2',
  help: {
    zh: '每学期一行：开学和放假日期，请按当地校历核对。',
    en: 'One row per term with its first and last day; check it against your local calendar.',
  },
  columns: [
    column('termId', '学期编号', 'Term number', KEY, ['如 2026-2027-1。', 'Such as 2026-2027-1.'], {
      required: true,
      unique: true,
      sensitivity: 'public',
      width: 14,
    }),
    column('schoolYear', '学年', 'School year', TEXT, ['如 2026-2027。', 'Such as 2026-2027.'], { required: true, sensitivity: 'public' }),
    column('term', '学期', 'Term', codeField(TERM), ['第一学期或第二学期。', 'First or second term.'], {
      required: true,
      sensitivity: 'public',
    }),
    column('startsOn', '开学', 'First day', DATE, ['学期第一天。', 'First day of the term.'], {
      required: true,
      sensitivity: 'public',
      synonyms: ['开学日期', '开始日期'],
    }),
    column('endsOn', '放假', 'Last day', DATE, ['学期最后一天。', 'Last day of the term.'], {
      required: true,
      sensitivity: 'public',
      synonyms: ['放假日期', '结束日期'],
    }),
  ],
};

export const HOLIDAYS: TableDefinition = {
  key: 'Holidays',
  sheet: { zh: '节假日', en: 'Holidays' },
  tabColor: '#8064A2',
  help: {
    zh: '问候所依据的节日及其起止日期，每年核对一次。',
    en: 'The festivals on which children are greeted, with first and last day; check them every year.',
  },
  columns: [
    column('holiday', '节日', 'Festival', TEXT, ['节日名称，如“春节”。', 'Name of the festival.'], {
      required: true,
      sensitivity: 'public',
      synonyms: ['名称', '节日名称'],
    }),
    column('startsOn', '开始日期', 'First day', DATE, ['放假第一天。', 'First day off.'], {
      required: true,
      sensitivity: 'public',
      synonyms: ['日期', '起'],
    }),
    column('endsOn', '结束日期', 'Last day', DATE, ['放假最后一天；只有一天时与开始日期相同。', 'Last day off.'], {
      required: true,
      sensitivity: 'public',
      synonyms: ['止'],
    }),
  ],
};
