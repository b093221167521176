import { loadExcelClient, type ExcelClient } from '../../../../src/workbench/host/client/node-client';
import { Exchange } from '../../../../src/workbench/host/exchange/exchange';
import { tinyHost } from '../tiny-host';

let client: ExcelClient;
beforeAll(() => {
  client = loadExcelClient();
});
afterAll(() => client.close());

async function roundTrip(excel: typeof Excel, address: string, values: unknown[][]): Promise<unknown[][]> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('一').getRange(address);
    range.values = values;
    range.load('values');
    await context.sync();
    return range.values;
  });
}

describe('the real client over the bridge', () => {
  test('writes and reads values in one request and one clean-up', async () => {
    const host = tinyHost();
    const exchange = new Exchange({ host });
    client.connect(exchange);
    const values = [
      ['姓名', 9],
      [true, '=1+1'],
    ];
    await expect(roundTrip(client.Excel, 'A1:B2', values)).resolves.toEqual(values);
    expect(host.cells.get('A1:B2')).toEqual(values);
    expect(exchange.log.syncs).toBe(1);
    expect(exchange.log.counts.writes).toBe(1);
  });

  test('read values are arrays of this realm and errors are Errors', async () => {
    client.connect(new Exchange({ host: tinyHost() }));
    const values = await roundTrip(client.Excel, 'A1', [[1]]);
    expect(values).toBeInstanceOf(Array);
    const failure = client.Excel.run(async (context) => {
      expect(context.workbook.worksheets.getItem('一').getRange('A1').values).toBeUndefined();
    });
    await expect(failure).rejects.toBeInstanceOf(Error);
    await expect(failure).rejects.toBeInstanceOf(client.OfficeExtension.Error);
    await expect(failure).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  test('one client after another workbook, and two clients side by side, do not mix', async () => {
    const [first, second, third] = [tinyHost(), tinyHost(), tinyHost()];
    const other = loadExcelClient();
    client.connect(new Exchange({ host: first }));
    await roundTrip(client.Excel, 'A1', [['first']]);
    client.connect(new Exchange({ host: second }));
    other.connect(new Exchange({ host: third }));
    await Promise.all([roundTrip(client.Excel, 'A1', [['second']]), roundTrip(other.Excel, 'A1', [['third']])]);
    other.close();
    expect([first, second, third].map((host) => host.cells.get('A1'))).toEqual([[['first']], [['second']], [['third']]]);
  });

  test('events reach handlers after the answer', async () => {
    const host = tinyHost();
    const exchange = new Exchange({ host });
    client.connect(exchange);
    const heard = new Promise<Excel.WorksheetChangedEventArgs>((resolve) => {
      void client.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('一');
        sheet.load('id');
        await context.sync();
        sheet.onChanged.add(async (event) => resolve(event));
        await context.sync();
        const change = { worksheetId: '{3}', address: 'A5', changeType: 'RangeEdited', source: 'Local' };
        for (const target of ['{3}', '{5}', '{4}', '{1}']) host.fire([65536, 10, target, JSON.stringify(change), 1, false]);
      });
    });
    await expect(heard).resolves.toMatchObject({ address: 'A5', type: 'WorksheetChanged' });
    expect(exchange.log.counts.events).toBeGreaterThan(0);
  });

  test('globals come and go', async () => {
    client.connect(new Exchange({ host: tinyHost() }));
    const remove = client.installGlobals();
    await expect(roundTrip(Excel, 'C3', [['x']])).resolves.toEqual([['x']]);
    await expect(Office.onReady()).resolves.toEqual({ host: 'Excel', platform: 'OfficeOnline' });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.99')).toBe(false);
    remove();
    expect(typeof (globalThis as { Excel?: unknown }).Excel).toBe('undefined');
  });
});
