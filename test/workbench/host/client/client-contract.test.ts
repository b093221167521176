/** What the workbench relies on in the pinned client: a newer office.js must fail here first, by name. */
import { readFileSync } from 'node:fs';
import { loadExcelClient, type ExcelClient } from '../../../../src/workbench/host/client/node-client';
import { connectBridge } from '../../../../src/workbench/host/transport/bridge-transport';
import { Exchange } from '../../../../src/workbench/host/exchange/exchange';
import { DispatchId, EventDispatchId, REFUSED_CALLS } from '../../../../src/workbench/host/office/dispatch-ids';
import { tinyHost } from '../tiny-host';

interface ClientInternals {
  OSF: { DDA: { MethodDispId: Record<string, number>; EventDispId: Record<string, number> } };
}

let client: ExcelClient;
beforeAll(() => {
  client = loadExcelClient();
});
afterAll(() => client.close());

/** Sends what `work` asks for to a bridge that keeps the message and answers nothing useful. */
async function message(work: (context: Excel.RequestContext) => void, options: Excel.RunOptions = {}): Promise<Sent> {
  const sent: Sent[] = [];
  const bridge = {
    onMessageFromHost: (_text: string): void => undefined,
    sendMessageToHost(text: string) {
      const one = JSON.parse(text) as Sent;
      sent.push(one);
      const body = { Results: [], TraceIds: [] };
      const answer = { id: one.id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body } };
      setImmediate(() => bridge.onMessageFromHost(JSON.stringify(answer)));
    },
  };
  client.OfficeExtension.HostBridge.init(bridge);
  await client.Excel.run(options, async (context) => work(context));
  return sent[0]!;
}
interface Sent {
  id: number;
  type: number;
  flags: number;
  message: { url: string; body: { Actions: { ActionType: number }[] } };
}

test('the package is the pinned one', () => {
  const file = require.resolve('@microsoft/office-js/package.json');
  expect((JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version).toBe('1.1.110');
});

test.each([
  ['a write has flag 1', (context: Excel.RequestContext) => context.workbook.worksheets.add('一'), {}, 1, 1],
  ['a read has no flag 1', (context: Excel.RequestContext) => context.workbook.load('name'), {}, 1, 0],
  ['delayForCellEdit has flag 64', (context: Excel.RequestContext) => context.workbook.load('name'), { delayForCellEdit: true }, 64, 64],
])('%s', async (_name, work, options, mask, wanted) => {
  const sent = await message((context) => void work(context), options);
  expect(sent).toMatchObject({ type: 1, message: { url: 'ProcessQuery' } });
  expect(sent.flags & mask).toBe(wanted);
});

test('the numbers of calls and events are those of the client', () => {
  const { OSF } = globalsOf(client);
  const methods = OSF.DDA.MethodDispId;
  expect(methods).toMatchObject({
    dispidLoadSettingsMethod: DispatchId.LoadSettings,
    dispidSaveSettingsMethod: DispatchId.SaveSettings,
    dispidExecuteRichApiRequestMethod: DispatchId.RichApi,
    dispidAppCommandInvocationCompletedMethod: DispatchId.CommandCompleted,
  });
  expect(OSF.DDA.EventDispId).toMatchObject({
    dispidDocumentSelectionChangedEvent: EventDispatchId.SelectionChanged,
    dispidRichApiMessageEvent: EventDispatchId.RichApiMessage,
    dispidAppCommandInvokedEvent: EventDispatchId.CommandInvoked,
  });
  const numbers = new Set(Object.values(methods));
  expect(Object.keys(REFUSED_CALLS).filter((id) => !numbers.has(Number(id)))).toEqual([]);
});

test('a bridge message of another kind is not swallowed', () => {
  const { bridge, close } = connectBridge(new Exchange({ host: tinyHost() }));
  const unknown = JSON.stringify({
    id: 1,
    type: 7,
    flags: 0,
    message: { url: 'Other', method: 'POST', body: {} },
  });
  expect(() => bridge.sendMessageToHost(unknown)).toThrow('does not know the bridge message 7 Other');
  close();
});

/** The client's window is no part of `ExcelClient`; the constructor of its functions leads there. */
function globalsOf(one: ExcelClient): ClientInternals {
  const make = Object.getPrototypeOf(one.Excel.run) as {
    constructor: (code: string) => () => ClientInternals['OSF'];
  };
  return { OSF: make.constructor('return OSF')() };
}
