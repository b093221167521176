/** The real office.js in a real browser, over plain http, against the host in the page around it. */
import type { AddinWindow, HostWindow } from './frame/open-pages';
import { openAround } from './frame/pane-around';
import { soon } from './workbench/waiting';

jest.setTimeout(60_000);

describe.each(['sameOriginAddin', 'otherOriginAddin'] as const)('a pane over http, %s', (which) => {
  const open = openAround(which);

  test('Office.onReady tells Excel on the web, and what it can', async () => {
    const told = await open.pane.evaluate(() => ({
      info: (window as unknown as AddinWindow).started,
      language: Office.context.displayLanguage,
      url: Office.context.document.url,
      has: Office.context.requirements.isSetSupported('ExcelApi', '1.9'),
      hasNot: Office.context.requirements.isSetSupported('ExcelApi', '1.99'),
    }));
    expect(told).toMatchObject({
      info: { host: 'Excel', platform: 'OfficeOnline' },
      language: 'zh-CN',
      url: '试用.xlsx',
      has: true,
      hasNot: false,
    });
  });

  test('Excel.run writes into the workbook and reads back', async () => {
    const read = await open.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('一').getRange('A1:B1');
        range.values = [['张三', 9]];
        range.load('values');
        await context.sync();
        return range.values;
      }),
    );
    expect(read).toEqual([['张三', 9]]);
    await soon(() => open.page.evaluate(() => (window as unknown as HostWindow).playground.sheet.cells.value(0, 1))).toBe(9);
  });

  test('a change by hand reaches onChanged', async () => {
    await open.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('一').onChanged.add(async (event) => {
          (window as unknown as AddinWindow).heard.push(`changed ${event.address}`);
        });
        await context.sync();
      }),
    );
    await open.page.evaluate(() => {
      const { workbook, sheet } = (window as unknown as HostWindow).playground;
      sheet.cells.setInput(4, 0, '改');
      workbook.changes.emit({
        kind: 'cells',
        sheetId: sheet.id,
        rect: { row: 4, column: 0, rows: 1, columns: 1 },
        source: 'person',
      });
    });
    await open.pane.waitForFunction(() => (window as unknown as AddinWindow).heard.includes('changed A5'));
  });

  test('a selection by hand reaches onSelectionChanged', async () => {
    await open.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.onSelectionChanged.add(async () => {
          (window as unknown as AddinWindow).heard.push('selected');
        });
        await context.sync();
      }),
    );
    await open.page.evaluate(() => {
      const { workbook, sheet } = (window as unknown as HostWindow).playground;
      const rects = [{ row: 2, column: 1, rows: 1, columns: 1 }];
      workbook.selections.set(sheet.id, rects);
      workbook.changes.emit({ kind: 'selection', sheetId: sheet.id, rects, source: 'person' });
    });
    await open.pane.waitForFunction(() => (window as unknown as AddinWindow).heard.includes('selected'));
  });

  test('a ribbon button runs its function and waits for it', async () => {
    await open.page.evaluate(() => (window as unknown as HostWindow).playground.pane.office.commands.run('press', 'BtnPress'));
    await soon(() => open.pane.evaluate(() => (window as unknown as AddinWindow).heard)).toContain('press BtnPress');
    const unknown = open.page.evaluate(() => (window as unknown as HostWindow).playground.pane.office.commands.run('nothing', 'BtnNone'));
    await expect(unknown).rejects.toThrow('no function of this name');
  });

  test('a reload of the pane works', async () => {
    await open.page.evaluate(() => (window as unknown as HostWindow).playground.pane.reload());
    await open.pane.waitForFunction(() => (window as unknown as AddinWindow).started !== undefined);
    const value = await open.page.evaluate(() => (window as unknown as HostWindow).playground.call('TRY.ADD', [20, 3]));
    expect(value).toBe(23);
  });
});
