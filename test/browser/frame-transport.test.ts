/** The real office.js in a real browser, over plain http, against the host in the page around it. */
import type { Frame, Page } from 'playwright-core';
import { pageOpener, type AddinWindow, type HostWindow, type PageOpener } from './frame/open-pages';

jest.setTimeout(60_000);
let opener: PageOpener;
beforeAll(async () => {
  opener = await pageOpener();
});
afterAll(() => opener?.close());

describe.each(['sameOriginAddin', 'otherOriginAddin'] as const)('a pane over http, %s', (which) => {
  let page: Page;
  let pane: Frame;
  let errors: readonly string[];

  beforeAll(async () => {
    ({ page, pane, errors } = await opener.open(which));
  });
  afterAll(async () => {
    await page?.close();
    expect(errors).toEqual([]);
  });

  test('Office.onReady tells Excel on the web, and what it can', async () => {
    const told = await pane.evaluate(() => ({
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
    const read = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('一').getRange('A1:B1');
        range.values = [['张三', 9]];
        range.load('values');
        await context.sync();
        return range.values;
      }),
    );
    expect(read).toEqual([['张三', 9]]);
    expect(
      await page.evaluate(() => (window as unknown as HostWindow).playground.sheet.cells.value(0, 1)),
    ).toBe(9);
  });

  test('a change by hand reaches onChanged', async () => {
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('一').onChanged.add(async (event) => {
          (window as unknown as AddinWindow).heard.push(`changed ${event.address}`);
        });
        await context.sync();
      }),
    );
    await page.evaluate(() => {
      const { workbook, sheet } = (window as unknown as HostWindow).playground;
      sheet.cells.setInput(4, 0, '改');
      workbook.changes.emit({
        kind: 'cells',
        sheetId: sheet.id,
        rect: { row: 4, column: 0, rows: 1, columns: 1 },
        source: 'person',
      });
    });
    await pane.waitForFunction(() => (window as unknown as AddinWindow).heard.includes('changed A5'));
  });

  test('a selection by hand reaches onSelectionChanged', async () => {
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.onSelectionChanged.add(async () => {
          (window as unknown as AddinWindow).heard.push('selected');
        });
        await context.sync();
      }),
    );
    await page.evaluate(() => {
      const { workbook, sheet } = (window as unknown as HostWindow).playground;
      const rects = [{ row: 2, column: 1, rows: 1, columns: 1 }];
      workbook.selections.set(sheet.id, rects);
      workbook.changes.emit({ kind: 'selection', sheetId: sheet.id, rects, source: 'person' });
    });
    await pane.waitForFunction(() => (window as unknown as AddinWindow).heard.includes('selected'));
  });

  test('a ribbon button runs its function and waits for it', async () => {
    await page.evaluate(() =>
      (window as unknown as HostWindow).playground.pane.office.commands.run('press', 'BtnPress'),
    );
    expect(await pane.evaluate(() => (window as unknown as AddinWindow).heard)).toContain('press BtnPress');
    const unknown = page.evaluate(() =>
      (window as unknown as HostWindow).playground.pane.office.commands.run('nothing', 'BtnNone'),
    );
    await expect(unknown).rejects.toThrow('no function of this name');
  });

  test('document settings are kept in the workbook', async () => {
    await pane.evaluate(() => {
      Office.context.document.settings.set('term', { id: '2026-2027-1' });
      return new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    });
    const kept = await page.evaluate(() =>
      (window as unknown as HostWindow).playground.workbook.settings.get('term'),
    );
    expect(kept).toBe('{"id":"2026-2027-1"}');
  });

  test('the pane hides, shows itself and remembers its start', async () => {
    const start = await pane.evaluate(async () => {
      await Office.addin.hide();
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
      return Office.addin.getStartupBehavior();
    });
    expect(start).toBe('Load');
    expect(
      await page.evaluate(() => (window as unknown as HostWindow).playground.pane.office.runtime.state),
    ).toBe('Background');
    await pane.evaluate(() => Office.addin.showAsTaskpane());
    expect(
      await page.evaluate(() => (window as unknown as HostWindow).playground.pane.office.runtime.state),
    ).toBe('Visible');
  });

  test('the add-in hears that a person has hidden its pane', async () => {
    await pane.evaluate(() =>
      Office.addin.onVisibilityModeChanged(async ({ visibilityMode }) => {
        (window as unknown as AddinWindow).heard.push(String(visibilityMode));
      }),
    );
    await page.evaluate(() => {
      const { runtime } = (window as unknown as HostWindow).playground.pane.office;
      runtime.setState('Background');
      runtime.setState('Visible');
    });
    await pane.waitForFunction(() => (window as unknown as AddinWindow).heard.join().endsWith('Hidden,Taskpane'));
  });

  test('what the workbench does not do fails, and is named in the log', async () => {
    const failed = await pane.evaluate(
      () =>
        new Promise((resolve) =>
          Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, (result) =>
            resolve(result.status),
          ),
        ),
    );
    expect(failed).toBe('failed');
    const logged = await page.evaluate(() =>
      (window as unknown as HostWindow).playground.exchange.log
        .packets()
        .flatMap((packet) => packet.error ?? []),
    );
    expect(logged.join()).toContain('document.getSelectedDataAsync');
  });

  test('dialogs are refused by the client over http', async () => {
    const code = await pane.evaluate(
      () =>
        new Promise((resolve) =>
          Office.context.ui.displayDialogAsync(location.href, (result) => resolve(result.error.code)),
        ),
    );
    expect(code).toBe(12005);
  });

  test('the ribbon can be switched', async () => {
    await pane.evaluate(() =>
      Office.ribbon.requestUpdate({ tabs: [{ id: 'Tab', controls: [{ id: 'BtnPress', enabled: false }] }] }),
    );
    const enabled = await page.evaluate(() => {
      const { ribbon } = (window as unknown as HostWindow).playground.pane.office;
      return [ribbon.isEnabled('BtnPress'), ribbon.isEnabled('BtnOther')];
    });
    expect(enabled).toEqual([false, true]);
  });

  test('an unknown packet is answered with an error and named in the log', async () => {
    const answer = await pane.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const { xdmInfo } = JSON.parse(window.name) as { xdmInfo: string };
          const conversation = xdmInfo.split('|')[0];
          addEventListener('message', (event: MessageEvent<unknown>) => {
            if (String(event.data).includes('NewAction')) resolve(String(event.data));
          });
          const packet = {
            _messageType: 0,
            _actionType: 0,
            _actionName: 'NewAction',
            _conversationId: conversation,
          };
          parent.postMessage(JSON.stringify({ ...packet, _correlationId: 999, _data: null }), '*');
        }),
    );
    expect(JSON.parse(answer)).toMatchObject({ _errorCode: -1, _correlationId: 999 });
    const logged = await page.evaluate(() =>
      (window as unknown as HostWindow).playground.exchange.log
        .packets()
        .flatMap((packet) => packet.error ?? []),
    );
    expect(logged.join()).toContain('the action NewAction');
  });

  test('a reload of the pane works', async () => {
    await page.evaluate(() => (window as unknown as HostWindow).playground.pane.reload());
    await pane.waitForFunction(() => (window as unknown as AddinWindow).started !== undefined);
    const value = await page.evaluate(() =>
      (window as unknown as HostWindow).playground.call('TRY.ADD', [20, 3]),
    );
    expect(value).toBe(23);
  });
});
