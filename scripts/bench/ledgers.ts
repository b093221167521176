/** Workbooks to measure on: the sample school in several sizes, and a roster on a sheet of its own. */
import type { CommandContext } from '../../src/commands/command';
import { apply, prepare } from '../../src/commands/run-command';
import { SET_UP } from '../../src/commands/set-up';
import { dayOf } from '../../src/ledger/calendar/day';
import { REPORT_WORDS } from '../../src/locales';
import { fillSample } from '../../src/workbench/samples/sample-workbook';
import { generateSample } from '../../src/workbench/samples/generate';
import { Workbook, type CellValue } from '../../src/workbench/sheets/model';

/** The day on which everything is looked at: eleven weeks into a term. */
export const TODAY = dayOf(2026, 11, 23);
export const CONTEXT: CommandContext = { today: TODAY, recordDay: TODAY, language: 'zh-CN', reportWords: REPORT_WORDS };

export interface SchoolSize {
  readonly children: number;
  /** Absent: as many as the duties of a term ask for. */
  readonly checkIns?: number;
}

export const ROSTER_SHEET = '花名册';

/** Columns that a school's roster has, by column key of Children. */
const ROSTER: Readonly<Record<string, string>> = {
  name: '姓名',
  sex: '性别',
  residentId: '身份证号',
  nationality: '民族',
  class: '班级',
  boarding: '是否住校',
  fatherName: '父亲姓名',
  fatherPhone: '父亲联系电话',
  motherName: '母亲姓名',
  motherPhone: '母亲联系电话',
  guardianName: '监护人姓名',
  guardianRelation: '与学生关系',
  guardianPhone: '监护人电话',
  address: '家庭住址',
};

export function newWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.addSheet('Sheet1');
  return workbook;
}

export const SET_UP_INPUT = { schoolName: '示范小学（虚构）', term: '2026-2027-1', language: 'zh-CN' } as const;

/** Sets the open workbook up, and no more; needs `Excel` to be there. */
export async function setUpSchool(): Promise<void> {
  await apply(await prepare(SET_UP, SET_UP_INPUT, CONTEXT));
}

/** Fills the open workbook; needs `Excel` to be there. */
export function fillSchool(size: SchoolSize): Promise<Readonly<Record<string, number>>> {
  return fillSample({ ...size, today: TODAY }, CONTEXT);
}

/** A roster of the same children as the sample school of that size; every `changed`-th guardian has a new number. */
export function addRoster(workbook: Workbook, children: number, changed = 0): void {
  workbook.sheet(ROSTER_SHEET)?.cells.shiftRows(0, -children - 1);
  const sheet = workbook.sheet(ROSTER_SHEET) ?? workbook.addSheet(ROSTER_SHEET);
  const { Children } = generateSample({ children, checkIns: 0, today: TODAY });
  const keys = Object.keys(ROSTER);
  Object.values(ROSTER).forEach((header, column) => sheet.cells.setInput(0, column, header));
  Children.forEach((child, row) =>
    keys.forEach((key, column) => {
      const newPhone = key === 'guardianPhone' && changed > 0 && row % changed === 0;
      const value = newPhone ? `138${String(10_000_000 + row)}` : child[key];
      sheet.cells.setInput(row + 1, column, value === '' || value === undefined ? null : (value as CellValue));
    }),
  );
}
