/** Events that the pane registers: what reaches it, from whom, and when it stops. */
import { openBench, type Bench } from './harness';

let bench: Bench;
beforeEach(() => (bench = openBench()));

/** Lets every handler come to its end: so many turns of the event loop, however long each takes on this machine. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
}
type Seen = Record<string, unknown>;

/** Registers a handler, acts, and gives what the handler saw. */
async function watch(
  register: (context: Excel.RequestContext, handler: (event: object) => Promise<void>) => unknown,
  act: () => void | Promise<unknown>,
): Promise<Seen[]> {
  const seen: Seen[] = [];
  await bench.run(async (context) => {
    register(context, async (event) => void seen.push({ ...event } as Seen));
    await context.sync();
  });
  await act();
  await settle();
  return seen;
}

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');
const write = (address: string): Promise<unknown> =>
  bench.run(async (context) => {
    sheetOf(context).getRange(address).values = 1 as unknown as number[][];
    await context.sync();
  });

test('an edit by a person is Local, one by an add-in says so, a co-author is Remote', async () => {
  const seen = await watch(
    (context, handler) => sheetOf(context).onChanged.add(handler),
    async () => {
      const { changes, activeSheet } = bench.workbook;
      const rect = { row: 4, column: 0, rows: 1, columns: 1 };
      changes.emit({ kind: 'cells', sheetId: activeSheet.id, rect, source: 'person' });
      changes.emit({ kind: 'cells', sheetId: activeSheet.id, rect, source: 'remote' });
      changes.emit({ kind: 'cells', sheetId: activeSheet.id, rect, source: 'calculation' });
      await write('B2:C3');
    },
  );
  expect(seen).toMatchObject([
    { type: 'WorksheetChanged', address: 'A5', source: 'Local', triggerSource: 'Unknown', changeType: 'RangeEdited' },
    { address: 'A5', source: 'Remote' },
    { address: 'B2:C3', source: 'Local', triggerSource: 'ThisLocalAddin' },
  ]);
});

test('the event leads back to its range', async () => {
  let address = '';
  await bench.run(async (context) => {
    sheetOf(context).onChanged.add(async (event) => {
      await bench.run(async (inner) => {
        const range = event.getRange(inner).load('address');
        await inner.sync();
        ({ address } = range);
      });
    });
    await context.sync();
  });
  await write('B2');
  await settle();
  expect(address).toBe('Sheet1!B2');
});

test('structure, names, visibility, activation', async () => {
  const types: string[] = [];
  await bench.run(async (context) => {
    const { worksheets } = context.workbook;
    const note = async (event: { type: string }): Promise<void> => void types.push(event.type);
    worksheets.onAdded.add(note);
    worksheets.onDeleted.add(note);
    worksheets.onActivated.add(note);
    worksheets.onDeactivated.add(note);
    worksheets.onNameChanged.add(note);
    worksheets.onVisibilityChanged.add(note);
    worksheets.onProtectionChanged.add(note);
    await context.sync();
    const sheet = worksheets.add('B');
    sheet.name = 'C';
    sheet.visibility = 'Hidden';
    sheet.visibility = 'Visible';
    sheet.activate();
    sheet.protection.protect();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await settle();
  expect(types).toEqual([
    'WorksheetAdded',
    'WorksheetNameChanged',
    'WorksheetVisibilityChanged',
    'WorksheetVisibilityChanged',
    'WorksheetDeactivated',
    'WorksheetActivated',
    'WorksheetProtectionChanged',
    'WorksheetDeactivated',
    'WorksheetActivated',
    'WorksheetDeleted',
  ]);
});

test('rows inserted and deleted', async () => {
  const seen = await watch(
    (context, handler) => sheetOf(context).onChanged.add(handler),
    () =>
      bench.run(async (context) => {
        sheetOf(context).getRange('2:3').insert('Down');
        sheetOf(context).getRange('5:5').delete('Up');
        await context.sync();
      }),
  );
  expect(seen.map((event) => [event.changeType, event.address])).toEqual([
    ['RowInserted', '2:3'],
    ['RowDeleted', '5:5'],
  ]);
});

test('selection on a sheet and in a table', async () => {
  const sheets = await watch(
    (context, handler) => sheetOf(context).onSelectionChanged.add(handler),
    () =>
      bench.run(async (context) => {
        sheetOf(context).getRange('B2:C3').select();
        await context.sync();
      }),
  );
  expect(sheets).toMatchObject([{ address: 'B2:C3' }]);
});

test('a table tells of changes inside it only', async () => {
  await bench.run(async (context) => {
    sheetOf(context).tables.add('A1:B3', true).name = 'T';
    await context.sync();
  });
  const seen = await watch(
    (context, handler) => context.workbook.tables.getItem('T').onChanged.add(handler),
    async () => {
      await write('D9');
      await write('A2');
    },
  );
  expect(seen).toMatchObject([{ type: 'TableChanged', address: 'A2', tableId: expect.any(String) as string }]);
});

test('a removed handler hears nothing more', async () => {
  const seen: string[] = [];
  const handle = await bench.run(async (context) => {
    const result = sheetOf(context).onChanged.add(async (event) => void seen.push(event.address));
    await context.sync();
    return result;
  });
  await write('A1');
  await settle();
  await bench.client.Excel.run(handle.context as Excel.RequestContext, async (context) => {
    handle.remove();
    await context.sync();
  });
  await write('A2');
  await settle();
  expect(seen).toEqual(['A1']);
});

test('the transport hears every selection', async () => {
  let count = 0;
  const stop = bench.host.events.onSelection(() => count++);
  bench.workbook.changes.emit({ kind: 'selection', sheetId: bench.workbook.activeSheetId, rects: [], source: 'person' });
  await settle();
  stop();
  expect(count).toBe(1);
});
