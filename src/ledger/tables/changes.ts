/** Tables Changes (信息变更) and Verifications (核实记录): what was changed in the archive, and what a person has looked at. */
import { DATE, KEY, PERSON_NAME, TEXT } from '../fields';
import { column } from './column';
import type { TableDefinition } from './table-definition';

export const CHANGES: TableDefinition = {
  key: 'Changes',
  sheet: { zh: '信息变更', en: 'Changes' },
  tabColor: '#7030A0',
  help: {
    zh: '档案里改动过的内容：哪天、原来是什么、现在是什么、为什么。由加载项登记，不要删除。',
    en: 'What was changed in the archive: when, from what, to what and why. Written by the add-in; do not delete rows.',
  },
  columns: [
    column('changeId', '变更编号', 'Change number', KEY, ['每条变更一个编号，如 B000001。', 'One number per change, such as B000001.'], {
      required: true,
      unique: true,
      sensitivity: 'public',
    }),
    column('date', '日期', 'Date', DATE, ['发现或登记变更的日期。', 'When the change was found or entered.'], { required: true }),
    column('childId', '档案编号', 'File number', KEY, ['与“档案台账”中的编号一致。', 'The number of the child in Children.'], {
      required: true,
      sensitivity: 'public',
    }),
    column('childName', '姓名', 'Name', PERSON_NAME, ['便于查看。', 'For reading.'], {
      subject: 'child',
      sensitivity: 'public',
      width: 10,
      synonyms: ['儿童姓名'],
    }),
    column('column', '栏目', 'Column', TEXT, ['“档案台账”里的栏目。', 'The column of Children.'], { required: true, width: 14 }),
    column('before', '原值', 'Old value', TEXT, ['改动前的内容；空白表示原来没有填。', 'What stood there; blank when nothing did.'], {
      sensitivity: 'restricted',
      width: 22,
    }),
    column('after', '新值', 'New value', TEXT, ['改动后的内容；空白表示被清空。', 'What stands there now; blank when it was cleared.'], {
      sensitivity: 'restricted',
      width: 22,
    }),
    column('reason', '原因', 'Reason', TEXT, ['监护人或电话变更时请写明原因。', 'Why; asked for guardians and phones.'], {
      sensitivity: 'restricted',
      width: 24,
    }),
    column('by', '登记人', 'Entered by', PERSON_NAME, ['谁登记的。', 'Who entered it.'], { subject: 'staff', width: 10 }),
  ],
};

export const VERIFICATIONS: TableDefinition = {
  key: 'Verifications',
  sheet: { zh: '核实记录', en: 'Verifications' },
  tabColor: '#7F7F7F',
  help: {
    zh: '检查出的问题中已经有人核实、确认无误的；单元格一改动就重新提示。',
    en: 'Findings that a person has looked at and found right; they come back when the cell changes.',
  },
  columns: [
    column('verificationId', '核实编号', 'Verification number', KEY, ['每次核实一个编号。', 'One number per verification.'], {
      required: true,
      unique: true,
      sensitivity: 'public',
    }),
    column('date', '核实日期', 'Verified on', DATE, ['哪天核实的。', 'When it was looked at.'], { required: true }),
    column('by', '核实人', 'Verified by', PERSON_NAME, ['谁核实的。', 'Who looked at it.'], {
      required: true,
      subject: 'staff',
      width: 10,
    }),
    column('sheet', '工作表', 'Sheet', TEXT, ['问题所在的工作表。', 'Sheet of the finding.'], { required: true }),
    column('table', '表格', 'Table', KEY, ['表格的英文名；工作表改名后仍能找到。', 'Name of the table, also when its sheet is renamed.'], {
      required: true,
      sensitivity: 'public',
    }),
    column('rowKey', '行编号', 'Row key', KEY, ['那一行第一列的编号。', 'The key in the first column of that row.'], { required: true }),
    column('column', '栏目', 'Column', TEXT, ['问题所在的栏目。', 'Column of the finding.'], { width: 14 }),
    column(
      'content',
      '内容',
      'Content',
      TEXT,
      ['核实时的内容；内容一变就重新提示。', 'What was seen; when it changes, the finding comes back.'],
      { sensitivity: 'restricted', width: 22 },
    ),
    column('finding', '问题', 'Finding', TEXT, ['问题的代号。', 'Code of the finding.'], { required: true, width: 26 }),
    column('note', '说明', 'Note', TEXT, ['核实的说明。', 'What was found out.'], { sensitivity: 'restricted', width: 24 }),
    column(
      'withdrawnOn',
      '撤回日期',
      'Withdrawn on',
      DATE,
      ['从这一天起不再算数，问题重新提示。', 'From this day on it no longer counts.'],
      { addedLater: true },
    ),
  ],
};
