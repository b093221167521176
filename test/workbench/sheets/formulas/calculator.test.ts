/** Order, spill, cycles, incremental calculation, custom functions. */
import { Calculator } from '../../../../src/workbench/sheets/formulas';
import { CellError, Workbook, type CellValue, type Change } from '../../../../src/workbench/sheets/model';
import { put, sampleWorkbook, shown } from './sample';
import fc from '../../../support/property';

const CELL = { rows: 1, columns: 1 };

test('works out formulas after what they read, whatever their order', () => {
  const { workbook, free } = sampleWorkbook();
  put(free, { A1: '=A2+1', A2: '=B9*2', B9: '=SUM(C1:C3)', C1: 1, C2: '=C3', C3: 4 });
  new Calculator(workbook).recalculateAll();
  expect(shown(free, 'A1')).toBe(19);
});

test('a change reaches its dependents only, through other sheets and tables, and is announced once per sheet', () => {
  const { workbook, free, ledger } = sampleWorkbook();
  put(free, { A1: '=SUM(Children[分数])', A2: '=A1*2', B1: '=CARE.COUNT()' });
  let calls = 0;
  const calculator = new Calculator(workbook, { customFunctions: { lookup: () => () => ++calls } });
  calculator.recalculateAll();
  const changes: Change[] = [];
  workbook.changes.listen((change) => changes.push(change));
  put(ledger, { D2: 100 });
  calculator.changed(ledger.id, { row: 1, column: 3, ...CELL });
  expect([shown(free, 'A1'), shown(free, 'A2'), calls]).toEqual([360.5, 721, 1]);
  expect(changes).toEqual([{ kind: 'cells', sheetId: free.id, rect: { row: 0, column: 0, rows: 2, columns: 1 }, source: 'calculation' }]);
});

test('recalculate follows the changes that the workbook announces', () => {
  const { workbook, free, ledger } = sampleWorkbook();
  put(free, { A1: '=COUNTIF(Children[班级],"三年级")' });
  const calculator = new Calculator(workbook);
  calculator.recalculate();
  put(ledger, { C2: '三年级' });
  workbook.changes.emit({ kind: 'cells', sheetId: ledger.id, rect: { row: 1, column: 2, ...CELL }, source: 'addin' });
  calculator.recalculate();
  expect(shown(free, 'A1')).toBe(1);
  calculator.dispose();
});

test('FILTER spills, grows, shrinks, is blocked by a value and comes back', () => {
  const { workbook, free, ledger } = sampleWorkbook();
  put(free, { A1: '=FILTER(Children[编号],Children[分数]>=80)', C1: '=TEXTJOIN("",TRUE,A1#)', D1: '=COUNTA(A1:A9)' });
  const calculator = new Calculator(workbook);
  calculator.recalculateAll();
  const column = (): CellValue[] => ['A1', 'A2', 'A3', 'C1', 'D1'].map((address) => shown(free, address));
  expect(column()).toEqual(['C1', 'C2', null, 'C1C2', 2]);
  expect(free.cells.formula(0, 0)?.spill).toEqual({ rows: 2, columns: 1 });
  put(ledger, { D5: 95 });
  calculator.changed(ledger.id, { row: 4, column: 3, ...CELL });
  expect(column()).toEqual(['C1', 'C2', 'C4', 'C1C2C4', 3]);
  put(free, { A3: '挡' });
  calculator.changed(free.id, { row: 2, column: 0, ...CELL });
  expect(column()).toEqual(['#SPILL!', null, '挡', '#REF!', 2]);
  put(free, { A3: null });
  calculator.changed(free.id, { row: 2, column: 0, ...CELL });
  expect(column()).toEqual(['C1', 'C2', 'C4', 'C1C2C4', 3]);
  put(free, { A1: 7 });
  calculator.changed(free.id, { row: 0, column: 0, ...CELL });
  expect(column()).toEqual([7, null, null, '#REF!', 1]);
});

test('cycles show 0, are listed, and do not hold up the rest', () => {
  const { workbook, free } = sampleWorkbook();
  put(free, { A1: '=B1+1', B1: '=A1+1', C1: '=A1+5', D1: '=SUM(D:D)', E1: '=2*3', F1: '=OFFSET(F1,0,0)' });
  const calculator = new Calculator(workbook);
  calculator.recalculateAll();
  expect(['A1', 'B1', 'C1', 'D1', 'E1', 'F1'].map((address) => shown(free, address))).toEqual([0, 0, 5, 0, 6, 0]);
  expect(calculator.circularReferences.sort()).toEqual(["'表'!A1", "'表'!B1", "'表'!D1", "'表'!F1"]);
  put(free, { B1: 3 });
  calculator.changed(free.id, { row: 0, column: 1, ...CELL });
  expect([shown(free, 'A1'), shown(free, 'C1')]).toEqual([4, 9]);
  expect(calculator.circularReferences).not.toContain("'表'!A1");
});

test('a chain of 20,000 cells is no recursion', () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('链');
  for (let row = 0; row < 20_000; row++) sheet.cells.setInput(row, 0, row === 19_999 ? 1 : { text: `=A${row + 2}+1` });
  new Calculator(workbook).recalculateAll();
  expect(sheet.cells.value(0, 0)).toBe(20_000);
});

test('unknown functions are named', () => {
  const { workbook, free } = sampleWorkbook();
  put(free, { A1: '=IF(TRUE,NOSUCH(1),OTHER())', A2: '=CARE.AGE(1)' });
  const calculator = new Calculator(workbook);
  calculator.recalculateAll();
  expect(calculator.unknownFunctions).toEqual(['CARE.AGE', 'NOSUCH']);
});

test('custom functions get values and blocks, may give blocks, and their errors keep the message', () => {
  const { workbook, free } = sampleWorkbook();
  put(free, { A1: '=CARE.LIST(Children[编号],2)', C1: '=care.fail()', D1: '=IFERROR(CARE.LIST(1/0,1),"错")' });
  const lookup = (name: string) =>
    name === 'CARE.LIST'
      ? ([block, count]: (CellValue | CellValue[][])[]) => (Array.isArray(block) ? block.slice(0, Number(count)) : (block ?? null))
      : () => {
          throw new CellError('#N/A', '没有这个孩子');
        };
  new Calculator(workbook, { customFunctions: { lookup } }).recalculateAll();
  expect([shown(free, 'A1'), shown(free, 'A2'), shown(free, 'D1')]).toEqual(['C1', 'C2', '错']);
  expect(free.cells.value(0, 2)).toEqual(new CellError('#N/A', '没有这个孩子'));
});

test('a promise shows #BUSY! and recalculates its dependents when it arrives, one call each', async () => {
  const { workbook, free } = sampleWorkbook();
  put(free, { A1: '=CARE.SLOW(3)', A2: '=IFERROR(A1*2,0)', A3: '=CARE.REFUSE()' });
  let calls = 0;
  const lookup = (name: string) =>
    name === 'CARE.SLOW'
      ? async ([value]: (CellValue | CellValue[][])[]) => {
          calls++;
          await Promise.resolve();
          return Number(value) + 1;
        }
      : () => Promise.reject(new Error('不行'));
  new Calculator(workbook, { customFunctions: { lookup } }).recalculateAll();
  expect(shown(free, 'A1')).toBe('#BUSY!');
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect([shown(free, 'A1'), shown(free, 'A2'), shown(free, 'A3'), calls]).toEqual([4, 8, '#VALUE!', 1]);
});

test('a formula can be tried at a place, moved from the cell that it was written for', () => {
  const { workbook, ledger } = sampleWorkbook();
  const calculator = new Calculator(workbook);
  const at = { sheet: ledger, row: 4, column: 1 };
  expect(calculator.evaluateFormula('=LEN(B2)=3', at, { row: 1, column: 1 })).toBe(true);
  expect(calculator.evaluateFormula('=[@班级]', at)).toBe('一年级1班');
  expect(calculator.evaluateList('=INDIRECT("Children[编号]")', at)).toHaveLength(6);
});

test('2,000 MAXIFS over 80,000 rows are answered by an index, not by 2,000 scans', () => {
  const workbook = new Workbook();
  const log = workbook.addSheet('联系记录');
  const list = workbook.addSheet('孩子');
  for (let row = 0; row < 80_000; row++) {
    log.cells.setValue(row, 0, 46_000 + (row % 300));
    log.cells.setValue(row, 1, `C${row % 2000}`);
    log.cells.setValue(row, 2, row % 7 === 0 ? '未接通' : '成功');
  }
  for (let row = 0; row < 2000; row++)
    list.cells.setInput(row, 0, { text: `=MAXIFS(联系记录!A:A,联系记录!B:B,"C${row}",联系记录!C:C,"成功")` });
  const { cells } = log;
  const value = cells.value.bind(cells);
  let reads = 0;
  cells.value = (row, column) => {
    reads++;
    return value(row, column);
  };
  new Calculator(workbook).recalculateAll();
  expect(list.cells.value(5, 0)).toBe(46_205);
  // A few times each cell of three columns; scans would be 160 million.
  expect(reads).toBeLessThan(3_000_000);
});

test('incremental calculation agrees with a full one', () => {
  const formula = fc.constantFrom(
    '=A1+B2',
    '=SUM(A1:C3)',
    '=COUNTIF(A:A,">2")',
    '=IF(B1>2,C1,A2)',
    '=MAX(A1:B4)*2',
    '=SEQUENCE(2)',
    '=INDEX(A1:C4,2,2)',
  );
  const step = fc.record({
    row: fc.nat(5),
    column: fc.nat(5),
    input: fc.oneof(fc.integer({ min: 0, max: 5 }), formula, fc.constant(null)),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      const workbook = new Workbook();
      const sheet = workbook.addSheet('甲');
      const calculator = new Calculator(workbook);
      calculator.recalculateAll();
      for (const { row, column, input } of steps) {
        sheet.cells.setInput(row, column, typeof input === 'string' ? { text: input } : input);
        calculator.changed(sheet.id, { row, column, ...CELL });
      }
      const values = (): CellValue[] => Array.from({ length: 64 }, (_, at) => shownAt(at >> 3, at & 7));
      const shownAt = (row: number, column: number): CellValue => {
        const value = sheet.cells.value(row, column);
        return value instanceof CellError ? value.code : value;
      };
      if (calculator.circularReferences.length > 0 || values().includes('#SPILL!')) return;
      const before = values();
      calculator.recalculateAll();
      expect(values()).toEqual(before);
    }),
    { numRuns: 300 },
  );
});
