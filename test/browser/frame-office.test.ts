/** What an add-in asks of Office outside the workbook: settings, its pane, the ribbon; and what is refused, by name. */
import type { AddinWindow, HostWindow } from './frame/open-pages';
import { openAround } from './frame/pane-around';
import { soon } from './workbench/waiting';

jest.setTimeout(60_000);

describe('Office around the workbook', () => {
  const open = openAround('otherOriginAddin');

  test('document settings are kept in the workbook', async () => {
    await open.pane.evaluate(() => {
      Office.context.document.settings.set('term', { id: '2026-2027-1' });
      return new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    });
    const kept = await open.page.evaluate(() => (window as unknown as HostWindow).playground.workbook.settings.get('term'));
    expect(kept).toBe('{"id":"2026-2027-1"}');
  });

  test('the pane hides, shows itself and remembers its start', async () => {
    const start = await open.pane.evaluate(async () => {
      await Office.addin.hide();
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
      return Office.addin.getStartupBehavior();
    });
    expect(start).toBe('Load');
    await soon(() => open.page.evaluate(() => (window as unknown as HostWindow).playground.pane.office.runtime.state)).toBe('Background');
    await open.pane.evaluate(() => Office.addin.showAsTaskpane());
    await soon(() => open.page.evaluate(() => (window as unknown as HostWindow).playground.pane.office.runtime.state)).toBe('Visible');
  });

  test('the add-in hears that a person has hidden its pane', async () => {
    await open.pane.evaluate(() =>
      Office.addin.onVisibilityModeChanged(async ({ visibilityMode }) => {
        (window as unknown as AddinWindow).heard.push(String(visibilityMode));
      }),
    );
    await open.page.evaluate(() => {
      const { runtime } = (window as unknown as HostWindow).playground.pane.office;
      runtime.setState('Background');
      runtime.setState('Visible');
    });
    await open.pane.waitForFunction(() => (window as unknown as AddinWindow).heard.join().endsWith('Hidden,Taskpane'));
  });

  test('what the workbench does not do fails, and is named in the log', async () => {
    const failed = await open.pane.evaluate(
      () =>
        new Promise((resolve) =>
          Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, (result) => resolve(result.status)),
        ),
    );
    expect(failed).toBe('failed');
    const logged = await open.page.evaluate(() =>
      (window as unknown as HostWindow).playground.exchange.log.packets().flatMap((packet) => packet.error ?? []),
    );
    expect(logged.join()).toContain('document.getSelectedDataAsync');
  });

  test('dialogs are refused by the client over http', async () => {
    const code = await open.pane.evaluate(
      () => new Promise((resolve) => Office.context.ui.displayDialogAsync(location.href, (result) => resolve(result.error.code))),
    );
    expect(code).toBe(12005);
  });

  test('the ribbon can be switched', async () => {
    await open.pane.evaluate(() => Office.ribbon.requestUpdate({ tabs: [{ id: 'Tab', controls: [{ id: 'BtnPress', enabled: false }] }] }));
    const enabled = await open.page.evaluate(() => {
      const { ribbon } = (window as unknown as HostWindow).playground.pane.office;
      return [ribbon.isEnabled('BtnPress'), ribbon.isEnabled('BtnOther')];
    });
    expect(enabled).toEqual([false, true]);
  });

  test('an unknown packet is answered with an error and named in the log', async () => {
    const answer = await open.pane.evaluate(
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
    const logged = await open.page.evaluate(() =>
      (window as unknown as HostWindow).playground.exchange.log.packets().flatMap((packet) => packet.error ?? []),
    );
    expect(logged.join()).toContain('the action NewAction');
  });
});
