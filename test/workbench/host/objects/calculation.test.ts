/** When formulas are calculated, and taking requests back. */
import { Calculator } from '../../../../src/workbench/sheets/formulas';
import { Workbook } from '../../../../src/workbench/sheets/model';
import { openBench, type Bench } from './harness';

function calculating(): Bench {
  const workbook = new Workbook();
  workbook.addSheet('Sheet1');
  return openBench({ workbook, calculator: new Calculator(workbook) });
}

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');

test('a formula written and read in one batch has its value', async () => {
  const values = await calculating().run(async (context) => {
    sheet(context).getRange('A1:A3').values = [[1], [2], ['=A1+A2']];
    const cell = sheet(context).getRange('A3').load('values,formulas,valueTypes');
    await context.sync();
    return [cell.values, cell.formulas, cell.valueTypes];
  });
  expect(values).toEqual([[[3]], [['=A1+A2']], [['Double']]]);
});

test('finding and sorting in the same batch see results', async () => {
  const got = await calculating().run(async (context) => {
    sheet(context).getRange('A1:B3').formulas = [
      ['丙', '=1+2'],
      ['乙', '=1+1'],
      ['甲', '=1'],
    ];
    const found = sheet(context).getRange('B1:B3').find('3', { completeMatch: true }).load('address');
    sheet(context)
      .getRange('A1:B3')
      .sort.apply([{ key: 1, ascending: true }]);
    const sorted = sheet(context).getRange('A1:A3').load('values');
    await context.sync();
    return [found.address, sorted.values.flat() as unknown[]];
  });
  expect(got).toEqual(['Sheet1!B1', ['甲', '乙', '丙']]);
});

test('suspended calculation catches up at the end of the batch', async () => {
  const values = await calculating().run(async (context) => {
    const cell = sheet(context).getRange('A2');
    sheet(context).getRange('A1:A2').values = [[1], ['=A1*2']];
    await context.sync();
    context.application.suspendApiCalculationUntilNextSync();
    sheet(context).getRange('A1').values = [[5]];
    cell.load('values');
    await context.sync();
    const during = cell.values[0]?.[0] as number;
    cell.load('values');
    await context.sync();
    return [during, cell.values[0]?.[0] as number];
  });
  expect(values).toEqual([2, 10]);
});

test('manual calculation waits to be asked', async () => {
  const values = await calculating().run(async (context) => {
    context.application.calculationMode = 'Manual';
    sheet(context).getRange('A1:A2').values = [[1], ['=A1*2']];
    const cell = sheet(context).getRange('A2').load('values');
    await context.sync();
    const before = cell.values[0]?.[0] as unknown;
    context.application.calculate('Recalculate');
    cell.load('values');
    await context.sync();
    return [before, cell.values[0]?.[0] as unknown];
  });
  expect(values).toEqual(['', 2]);
});

test('invalid cells are found with the rule, formulas included', async () => {
  const got = await calculating().run(async (context) => {
    const range = sheet(context).getRange('A1:A4');
    range.values = [[1], [200], ['x'], ['']];
    range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 100, operator: 'Between' } };
    const invalid = range.dataValidation.getInvalidCells().load('address');
    const validity = range.dataValidation.load('valid,type');
    sheet(context).getRange('C1:C2').values = [['甲'], ['乙']];
    const list = sheet(context).getRange('D1');
    list.values = [['丙']];
    list.dataValidation.rule = { list: { inCellDropDown: true, source: '=$C$1:$C$2' } };
    list.dataValidation.load('valid');
    await context.sync();
    return [invalid.address, validity.valid, validity.type, list.dataValidation.valid];
  });
  expect(got).toEqual(['Sheet1!A2:A3', null, 'WholeNumber', false]);
});

test('undo takes back one request: contents, formats and the growth of a table', async () => {
  const bench = calculating();
  const read = async (): Promise<unknown> =>
    bench.run(async (context) => {
      const used = sheet(context).getUsedRange().load('values,format/font/bold');
      const table = context.workbook.tables.getItem('Ledger').getRange().load('address');
      await context.sync();
      return [used.values, used.format.font.bold, table.address];
    });
  await bench.run(async (context) => {
    sheet(context).getRange('A1:B2').values = [
      ['姓名', '年龄'],
      ['张三', 9],
    ];
    sheet(context).tables.add('A1:B2', true).name = 'Ledger';
    await context.sync();
  });
  const before = await read();
  await bench.run(async (context) => {
    sheet(context).getRange('A2').values = [['李四']];
    sheet(context).getRange('A1:B3').format.font.bold = true;
    context.workbook.tables.getItem('Ledger').rows.add(undefined, [['王五', '=1+1']]);
    await context.sync();
  });
  expect(await read()).toEqual([
    [
      ['姓名', '年龄'],
      ['李四', 9],
      ['王五', 2],
    ],
    true,
    'Sheet1!A1:B3',
  ]);
  expect(bench.host.undo()).toBe(true);
  expect(await read()).toEqual(before);
});
