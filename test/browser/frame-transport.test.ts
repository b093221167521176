/** The real office.js in a real browser, over plain http, against the host in the page around it. */
import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser';
import type { Playground } from './frame/host-page';
import { servePages, type ServedPages } from './frame/serve-pages';

type HostWindow = Window & { playground: Playground };
type AddinWindow = Window & {
  started?: { host: string; platform: string };
  heard: string[];
  cancelled: number;
};

jest.setTimeout(60_000);
let browser: Browser;
let pages: ServedPages;
beforeAll(async () => {
  [browser, pages] = await Promise.all([launchBrowser(), servePages()]);
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

describe.each(['sameOriginAddin', 'otherOriginAddin'] as const)('a pane over http, %s', (which) => {
  let page: Page;
  let pane: Frame;
  const errors: string[] = [];

  beforeAll(async () => {
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${pages.page}?addin=${encodeURIComponent(pages[which])}`);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    if (!frame) throw new Error('no frame');
    pane = frame;
    await pane.waitForFunction(() => (window as unknown as AddinWindow).started !== undefined);
    await page.evaluate(() => (window as unknown as HostWindow).playground.pane.office.actionsReady);
  });
  afterAll(async () => {
    await page.close();
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

  test.each([
    ['TRY.ADD', [2, 3], 5],
    ['TRY.ADD', ['三', 3], { code: '#VALUE!' }],
    [
      'TRY.ROWS',
      [],
      [
        ['a', 1],
        ['b', { code: '#NUM!' }],
      ],
    ],
    ['TRY.FAIL', [], { code: '#N/A' }],
    ['TRY.NONE', [], { code: '#VALUE!' }],
  ])('custom function %s %j', async (name, args, wanted) => {
    const value = await page.evaluate(
      ([fn, given]) =>
        (window as unknown as HostWindow).playground.call(fn as string, given as (string | number)[]),
      [name, args] as const,
    );
    if (typeof wanted === 'object') expect(value).toMatchObject(wanted);
    else expect(value).toBe(wanted);
  });

  test('a stream gives its values until it is cancelled', async () => {
    const values = await page.evaluate(() =>
      (window as unknown as HostWindow).playground.stream('TRY.COUNT', 2),
    );
    expect(values).toHaveLength(2);
    expect(Number(values[1])).toBeGreaterThan(Number(values[0]));
    await pane.waitForFunction(() => (window as unknown as AddinWindow).cancelled === 1);
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

  test.each([
    ['cellEdit', 'InvalidOperationInCellEditMode'],
    ['throttled', 'ActivityLimitReached'],
    ['accessDenied', 'AccessDenied'],
    ['otherWorkbookActive', 'GeneralException'],
    ['sessionLost', 'InvalidOrTimedOutSession'],
    ['dialogOpen', 'WriteNotSupportedWhenModalDialogOpen'],
    ['requestTooLarge', 'RequestPayloadSizeLimitExceeded'],
    ['responseTooLarge', 'ResponsePayloadSizeLimitExceeded'],
  ] as const)('the fault %s arrives as %s', async (fault, code) => {
    const set = (on: boolean) =>
      page.evaluate(
        ([name, state]) => (window as unknown as HostWindow).playground.exchange.faults.refuse(name, state),
        [fault, on] as const,
      );
    await set(true);
    const got = await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('一').getRange('C1').values = [[1]];
        await context.sync();
        return 'written';
      }).catch((error: OfficeExtension.Error) => error.code),
    );
    await set(false);
    expect(got).toBe(code);
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
