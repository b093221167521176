/** `Excel.createWorkbook`: the file that the add-in has made arrives whole, and what is no file is refused. */
import { openNewWorkbook } from '../../../../src/workbook/open-new-workbook';
import { loadExcelClient } from '../../../../src/workbench/host/client/node-client';
import { createHost } from '../../../../src/workbench/host/create-host';
import { Exchange } from '../../../../src/workbench/host/exchange/exchange';
import { Workbook } from '../../../../src/workbench/sheets/model';
import { readXlsx, writeXlsx } from '../../../../src/workbench/sheets/xlsx';

const client = loadExcelClient();
const uninstall = client.installGlobals();
afterAll(() => {
  uninstall();
  client.close();
});

function connect(onWorkbookOpened?: (bytes: Uint8Array | null) => void): void {
  const workbook = new Workbook();
  workbook.addSheet('Sheet1');
  client.connect(new Exchange({ host: createHost({ workbook, ...(onWorkbookOpened && { onWorkbookOpened }) }) }));
}

function fileWith(text: string): Uint8Array {
  const workbook = new Workbook();
  workbook.addSheet('名单').cells.setInput(0, 0, text);
  return writeXlsx(workbook);
}

test('the file opens as it is, in a window of its own', async () => {
  const opened: (Uint8Array | null)[] = [];
  connect((bytes) => opened.push(bytes));
  await openNewWorkbook(fileWith('王*明'));
  expect(opened).toHaveLength(1);
  expect(readXlsx(opened[0]!).sheets[0]!.cells.value(0, 0)).toBe('王*明');
});

test('a large file', async () => {
  const opened: (Uint8Array | null)[] = [];
  connect((bytes) => opened.push(bytes));
  const bytes = fileWith(Array.from({ length: 30_000 }, (_, at) => (at * 7919) % 65_521).join());
  await openNewWorkbook(bytes);
  expect(opened[0]).toEqual(bytes);
});

test('what is no workbook is refused', async () => {
  connect(() => undefined);
  await expect(openNewWorkbook(new Uint8Array([1, 2, 3]))).rejects.toMatchObject({
    code: 'unknown',
    parameters: { excelCode: 'InvalidArgument' },
  });
});

test('where there is no window it fails by name', async () => {
  connect();
  await expect(openNewWorkbook(fileWith('x'))).rejects.toMatchObject({ code: 'notSupported' });
});
