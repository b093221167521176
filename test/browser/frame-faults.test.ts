/** Faults as the real office.js in a browser reports them: by number over the wire, by code to the add-in. */
import type { Frame, Page } from 'playwright-core';
import { pageOpener, type HostWindow, type PageOpener } from './frame/open-pages';

jest.setTimeout(60_000);
let opener: PageOpener;
beforeAll(async () => {
  opener = await pageOpener();
});
afterAll(() => opener?.close());

describe('faults in a pane', () => {
  let page: Page;
  let pane: Frame;
  let errors: readonly string[];

  beforeAll(async () => {
    ({ page, pane, errors } = await opener.open('otherOriginAddin'));
  });
  afterAll(async () => {
    await page?.close();
    expect(errors).toEqual([]);
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
      page.evaluate(([name, state]) => (window as unknown as HostWindow).playground.exchange.faults.refuse(name, state), [
        fault,
        on,
      ] as const);
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
});
