/** A write that breaks after each number of actions, for every command that writes: the workbook is as it was, and the sentence says so. */
import type { Command } from '../../../src/commands/command';
import { IMPORT_ROSTER } from '../../../src/commands/import-roster';
import { MAKE_SUMMARY } from '../../../src/commands/make-summary';
import { apply, prepare } from '../../../src/commands/run-command';
import { SET_UP } from '../../../src/commands/set-up';
import { describeFailure } from '../../../src/commands/failure';
import { failureSentence } from '../../../src/locales/failure-sentence';
import { contextOn } from '../../support/command-context';
import { LOCALES } from '../../../src/locales';
import { rosterSource } from '../../support/roster-source';
import { messyRosters } from '../../../src/workbench/samples/messy-rosters';
import { readXlsx, writeXlsx } from '../../../src/workbench/sheets/xlsx';
import { d } from '../../ledger/calendar/helpers';
import { blankWorkbook, emulatedExcel, type EmulatedExcel } from '../../support/excel';
import { contentOf } from './small-table';

const CONTEXT = contextOn(d('2026-11-23'));
const SETUP = { schoolName: '示范小学', term: '2026-2027-1', language: 'zh-CN' } as const;
const CUTS = [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597, 2584, 4181, 6765];

let excel: EmulatedExcel | undefined;
afterEach(() => excel?.close());

async function run<Input>(command: Command<Input, unknown>, input: Input): Promise<void> {
  await apply(await prepare(command, input, CONTEXT));
}

/** The bytes of a ledger after some commands. */
async function ledgerAfter(...steps: (() => Promise<void>)[]): Promise<Uint8Array> {
  const workbook = blankWorkbook('我的表');
  workbook.sheets[0]!.cells.setInput(0, 0, '原样');
  excel = emulatedExcel(workbook);
  for (const step of steps) await step();
  excel.close();
  excel = undefined;
  return writeXlsx(workbook);
}

/** Breaks the write of a command at every cut; tells how often it broke before it came through whole. */
async function breakEverywhere<Input>(file: Uint8Array, command: Command<Input, unknown>, input: Input): Promise<number> {
  for (const [broken, cut] of CUTS.entries()) {
    const workbook = readXlsx(file);
    excel = emulatedExcel(workbook);
    const before = contentOf(workbook);
    const prepared = await prepare(command, input, CONTEXT);
    // After the look comes the write.
    excel.faults.breakRequest(2, cut);
    const failure = await apply(prepared).then(
      () => null,
      (error: unknown) => error,
    );
    excel.close();
    excel = undefined;
    if (failure === null) return broken;
    expect(failure).toMatchObject({ code: 'halfWritten', parameters: { restored: 'yes' } });
    expect({ cut, content: contentOf(workbook) }).toEqual({ cut, content: before });
    expect(failureSentence(LOCALES['zh-CN'].workbook, describeFailure(failure))).toMatch(/^写入中途失败：.*工作簿与之前一样。/);
  }
  throw new Error('The cuts do not reach the end of the write.');
}

const [roster] = messyRosters(CONTEXT.today);
const source = rosterSource(roster!.workbook, roster!.workbook.sheets[0]!);
const setUp = (): Promise<void> => run(SET_UP, SETUP);
const importAll = (): Promise<void> => run(IMPORT_ROSTER, { source });

test('set-up of a new workbook', async () => {
  expect(await breakEverywhere(await ledgerAfter(), SET_UP, SETUP)).toBeGreaterThan(10);
});

test('import into an empty ledger', async () => {
  expect(await breakEverywhere(await ledgerAfter(setUp), IMPORT_ROSTER, { source })).toBeGreaterThan(4);
});

test('import that changes rows and adds others', async () => {
  const file = await ledgerAfter(setUp, importAll, () => {
    const { sheet, table } = excel!.workbook.table('Children')!;
    const name = table.columns.findIndex((column) => column.name === '家庭详细地址');
    for (const row of [2, 5]) sheet.cells.setInput(table.rect.row + row, table.rect.column + name, '旧地址');
    // The last three children are not in the ledger yet.
    for (let row = table.rect.rows - 3; row < table.rect.rows; row++)
      for (let column = 0; column < table.rect.columns; column++) sheet.cells.setInput(table.rect.row + row, column, null);
    return Promise.resolve();
  });
  expect(await breakEverywhere(file, IMPORT_ROSTER, { source })).toBeGreaterThan(4);
});

test('the summary, made for the first time', async () => {
  expect(await breakEverywhere(await ledgerAfter(setUp, importAll), MAKE_SUMMARY, undefined)).toBeGreaterThan(10);
});
