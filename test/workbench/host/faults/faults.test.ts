/** Each fault, as the real client over the bridge reports it to the add-in. */
import { loadExcelClient, type ExcelClient } from '../../../../src/workbench/host/client/node-client';
import { Exchange } from '../../../../src/workbench/host/exchange/exchange';
import { REFUSALS, type RefusalName } from '../../../../src/workbench/host/faults/refusals';
import { tinyHost, type TinyHost } from '../tiny-host';

let client: ExcelClient;
let host: TinyHost;
let exchange: Exchange;
beforeAll(() => {
  client = loadExcelClient();
});
afterAll(() => client.close());
beforeEach(() => {
  host = tinyHost();
  exchange = new Exchange({ host });
  client.connect(exchange);
});

function write(address: string, value: unknown, options: Excel.RunOptions = {}): Promise<void> {
  return client.Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem('一').getRange(address).values = [[value]];
    await context.sync();
  });
}
function read(address: string): Promise<unknown[][]> {
  return client.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('一').getRange(address).load('values');
    await context.sync();
    return range.values;
  });
}

describe('lasting refusals', () => {
  const names = Object.keys(REFUSALS) as RefusalName[];
  test.each(names)('%s arrives with its code, and nothing is written', async (name) => {
    exchange.faults.refuse(name);
    await expect(write('A1', 1)).rejects.toMatchObject({
      code: REFUSALS[name].code,
      httpStatusCode: REFUSALS[name].status,
    });
    expect(host.cells.size).toBe(0);
    exchange.faults.refuse(name, false);
    await write('A1', 1);
    expect(host.cells.get('A1')).toEqual([[1]]);
  });

  test('an open dialog stops writes only', async () => {
    exchange.faults.refuse('dialogOpen');
    await expect(read('A1')).resolves.toEqual([['']]);
  });

  test('delayForCellEdit waits until the person has left the cell', async () => {
    exchange.faults.refuse('cellEdit');
    const done = write('A1', 1, { delayForCellEdit: true });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(host.cells.size).toBe(0);
    exchange.faults.refuse('cellEdit', false);
    await done;
    expect(host.cells.size).toBe(1);
  });
});

test('a request that waits for the person holds up neither other requests nor events', async () => {
  exchange.faults.refuse('cellEdit');
  const waiting = write('A1', 1, { delayForCellEdit: true });
  await expect(read('A1')).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  const heard: unknown[] = [];
  exchange.events.listen((entries) => heard.push(...entries));
  exchange.emit([[65536, 10, 'Workbook', '{}', 1, false]]);
  expect(heard).toHaveLength(1);
  exchange.faults.clear();
  await waiting;
});

test('a slow Excel takes its time', async () => {
  exchange.faults.set({ delayMilliseconds: 50 });
  const started = performance.now();
  await write('A1', 1);
  expect(performance.now() - started).toBeGreaterThan(45);
});

describe('payload limits', () => {
  test('a request of more than 5 MB of UTF-8 is turned away, unless the limit is lifted', async () => {
    const text = '童'.repeat(1_800_000);
    await expect(write('A1', text)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(host.requests).toHaveLength(0);
    exchange.faults.set({ payloadLimit: null });
    await write('A1', text);
    expect(host.cells.get('A1')).toEqual([[text]]);
  });

  test('a response of more than 5 MB is turned away', async () => {
    host.cells.set('A1', [['x'.repeat(6_000_000)]]);
    await expect(read('A1')).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });
});

describe('single faults', () => {
  test('the second request fails, the first and third do not', async () => {
    exchange.faults.failRequest(2, 'throttled');
    await write('A1', 1);
    await expect(write('A2', 2)).rejects.toMatchObject({ code: 'ActivityLimitReached' });
    await write('A3', 3);
    expect([...host.cells.keys()]).toEqual(['A1', 'A3']);
  });

  test('a request breaks half-way: earlier writes stay, the error says so', async () => {
    exchange.faults.breakRequest(1, 1);
    const done = client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('一');
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [[2]];
      await context.sync();
    });
    await expect(done).rejects.toMatchObject({ code: 'GeneralException' });
    expect(host.cells.size).toBe(0);
    exchange.faults.breakRequest(1, 8);
    await expect(
      client.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('一');
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('A2').values = [[2]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'GeneralException' });
    expect([...host.cells.keys()]).toEqual(['A1']);
  });

  test('a co-author edits between the read and the write', async () => {
    host.cells.set('A1', [['old']]);
    exchange.faults.beforeNextWrite(() => host.cells.set('A1', [['theirs']]));
    await expect(read('A1')).resolves.toEqual([['old']]);
    await write('B1', 'mine');
    await expect(read('A1')).resolves.toEqual([['theirs']]);
  });

  test('more requests than the throttle allows are turned away', async () => {
    exchange.faults.set({ throttle: { requests: 2, milliseconds: 60_000 } });
    await write('A1', 1);
    await write('A2', 2);
    await expect(write('A3', 3)).rejects.toMatchObject({ code: 'ActivityLimitReached' });
    exchange.faults.clear();
    await write('A4', 4);
  });
});
