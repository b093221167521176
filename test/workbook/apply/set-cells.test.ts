/** Single cells through the real office.js: text stays text, what someone changed meanwhile is not overwritten, undo, settings. */
import type { Edit, Written } from '../../../src/ledger/plan/edit';
import type { Raw } from '../../../src/ledger/model/raw';
import { applyPlan, undoPlan } from '../../../src/workbook/apply/apply-plan';
import { SETTINGS_KEY } from '../../../src/workbook/settings';
import type { CellValue, Workbook } from '../../../src/workbench/sheets/model';
import { emulatedExcel, type EmulatedExcel } from '../../support/excel';
import { bodyOf, contentOf, LEFT, SHEET, smallTable, TOP } from './small-table';
import fc from '../../support/property';

let excel: EmulatedExcel | undefined;
afterEach(() => excel?.close());

/** Sheet row of the first body row, as Excel counts. */
const FIRST = TOP + 2;
const ROWS: CellValue[][] = [
  ['1', '甲', '139'],
  ['2', '乙', null],
  ['3', '丙', 7],
];
const set = (...cells: (readonly [row: number, column: number, before: Raw, after: Written])[]): Edit => ({
  kind: 'setCells',
  sheet: SHEET,
  cells: cells.map(([row, column, before, after]) => ({ row: FIRST + row, column: LEFT + column, before, after })),
});
const plan = (...edits: Edit[]) => ({ title: 'test', edits, findings: [] });

function open(): Workbook {
  const workbook = smallTable({ rows: ROWS });
  excel = emulatedExcel(workbook);
  return workbook;
}

test('only the cells named are written, the block around them stays', async () => {
  const workbook = open();
  await applyPlan(plan(set([0, 1, '甲', '新'], [2, 0, '3', '003'], [2, 2, 7, ''])));
  expect(bodyOf(workbook)).toEqual([
    ['1', '新', '139'],
    ['2', '乙', null],
    ['003', '丙', null],
  ]);
});

test('any text stays that text', async () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(..."=+-@'0123456789./:%年月日（(￥,eETRUE１２　 "), maxLength: 10 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        cell.filter((text) => text !== ''),
        { minLength: 1, maxLength: 40 },
      ),
      async (texts) => {
        const workbook = open();
        await applyPlan(
          plan({ kind: 'setCells', sheet: '别处', cells: texts.map((after, row) => ({ row: row + 1, column: 0, before: '', after })) }),
        );
        const { cells } = workbook.sheet('别处')!;
        expect(texts.map((_, row) => cells.value(row, 0))).toEqual(texts);
        expect([...cells.formulas()]).toEqual([]);
        excel?.close();
      },
    ),
    { numRuns: 20, examples: [[['￥-5', '￥ 8', '１２３', '（３）', '+ 1']]] },
  );
});

describe('what the plan saw no longer stands there', () => {
  test.each<[string, Raw, Edit]>([
    ['another text', '改过', set([0, 1, '甲', '新'])],
    ['a blank where there was content', '', set([0, 1, '甲', '新'])],
    ['a number where there was the same text', 139, set([0, 2, '139', '1'])],
  ])('%s: nothing is written and the cell is named', async (_name, now, edit) => {
    const workbook = open();
    const { row, column } = edit.kind === 'setCells' ? edit.cells[0]! : { row: 0, column: 0 };
    workbook.sheet(SHEET)!.cells.setInput(row - 1, column, now === '' ? null : now);
    const before = contentOf(workbook);
    await expect(applyPlan(plan(edit))).rejects.toMatchObject({
      code: 'changedMeanwhile',
      parameters: { sheet: SHEET, cells: [`${column === 2 ? 'C' : 'D'}${row}`], count: 1 },
    });
    expect(contentOf(workbook)).toEqual(before);
    expect(excel!.log.counts.writes).toBe(0);
  });
  test('a renamed sheet is not found, and nothing is written', async () => {
    const workbook = open();
    workbook.sheet(SHEET)!.name = '改名';
    const before = contentOf(workbook);
    await expect(applyPlan(plan(set([0, 1, '甲', '新'])))).rejects.toMatchObject({ name: 'WorkbookError' });
    expect(contentOf(workbook)).toEqual(before);
  });
});

test('a cell that Excel does not keep as written: everything is taken back, and the sheet is named', async () => {
  const workbook = open();
  const { cells } = workbook.sheet(SHEET)!;
  // Something on Excel's side, such as another add-in, corrects what is written.
  workbook.changes.listen((change) => {
    if (change.kind === 'cells' && cells.value(TOP + 2, LEFT + 2) === '丢') cells.setInput(TOP + 2, LEFT + 2, '去');
  });
  const before = contentOf(workbook);
  await expect(applyPlan(plan(set([0, 1, '甲', '新'], [1, 2, '', '丢'])))).rejects.toMatchObject({
    code: 'halfWritten',
    parameters: { restored: 'yes', reason: 'notAsWritten', place: SHEET },
  });
  expect(contentOf(workbook)).toEqual(before);
});

describe('undo', () => {
  test('puts back texts, numbers, blanks and formulas', async () => {
    const workbook = open();
    workbook.sheet(SHEET)!.cells.setInput(TOP + 1, LEFT + 2, { text: '=1+1' });
    const before = contentOf(workbook);
    const token = await applyPlan(plan(set([0, 2, '', '新'], [1, 2, '', 'x'], [2, 2, 7, '=7'], [1, 0, '2', ''])));
    expect(bodyOf(workbook)).toEqual([
      ['1', '甲', '新'],
      [null, '乙', 'x'],
      ['3', '丙', '=7'],
    ]);
    await undoPlan(token);
    expect(contentOf(workbook)).toEqual(before);
  });
  test('is refused when a cell was changed since, and changes nothing', async () => {
    const workbook = open();
    const token = await applyPlan(plan(set([0, 1, '甲', '新'], [1, 1, '乙', '旧'])));
    workbook.sheet(SHEET)!.cells.setInput(TOP + 2, LEFT + 1, '别人');
    const changed = contentOf(workbook);
    await expect(undoPlan(token)).rejects.toMatchObject({ code: 'changedMeanwhile' });
    expect(contentOf(workbook)).toEqual(changed);
  });
  test('a cell beside those that were written may change', async () => {
    const workbook = open();
    const token = await applyPlan(plan(set([0, 1, '甲', '新'], [2, 1, '丙', '旧'])));
    workbook.sheet(SHEET)!.cells.setInput(TOP + 2, LEFT + 1, '别人');
    await undoPlan(token);
    expect(bodyOf(workbook).map((row) => row[1])).toEqual(['甲', '别人', '丙']);
  });
});

describe('settings live in one entry', () => {
  const stored = (workbook: Workbook): unknown => JSON.parse(workbook.settings.get(SETTINGS_KEY) ?? 'null');
  const setting = (key: string, value: unknown): Edit => ({ kind: 'setting', key, value });
  test('new keys are merged, others stay, undo brings the old ones back', async () => {
    const workbook = open();
    await applyPlan(plan(setting('schoolName', '甲小学'), setting('later', { a: 1 })));
    const before = stored(workbook);
    const token = await applyPlan(plan(setting('schoolName', '乙小学'), setting('language', 'en')));
    expect(stored(workbook)).toEqual({ schoolName: '乙小学', later: { a: 1 }, language: 'en' });
    await undoPlan(token);
    expect(stored(workbook)).toEqual(before);
  });
});

test('one look and one write, however many edits', async () => {
  open();
  excel!.log.reset();
  await applyPlan(
    plan(
      set([0, 1, '甲', '新']),
      set([2, 2, 7, 8]),
      { kind: 'setting', key: 'a', value: 1 },
      { kind: 'appendRows', table: 'T', columns: ['姓名'], rows: [['丁']] },
    ),
  );
  expect([excel!.log.counts.reads, excel!.log.counts.writes]).toEqual([1, 1]);
});
