/** Faults as the real office.js in a browser reports them: by number over the wire, by code to the add-in. */
import type { HostWindow } from './frame/open-pages';
import { openAround } from './frame/pane-around';

jest.setTimeout(60_000);

describe('faults in a pane', () => {
  const open = openAround('otherOriginAddin');

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
      open.page.evaluate(([name, state]) => (window as unknown as HostWindow).playground.exchange.faults.refuse(name, state), [
        fault,
        on,
      ] as const);
    await set(true);
    const got = await open.pane.evaluate(() =>
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
