/** The smallest Excel that can be asked something: cells of one sheet. For tests of what lies around the object model. */
import type { EventEntry, RichApiRequest, RichApiResponse } from '../../../src/workbench/host/dispatch/wire';
import type { Host } from '../../../src/workbench/host/host';

export interface TinyHost extends Pick<Host, 'process' | 'events'> {
  /** Values by the address as asked, `A1:B2`. */
  readonly cells: Map<string, unknown>;
  readonly requests: RichApiRequest[];
  fire(entry: EventEntry): void;
}

export function tinyHost(): TinyHost {
  const cells = new Map<string, unknown>();
  const requests: RichApiRequest[] = [];
  const listeners = new Set<(entry: EventEntry) => void>();
  return {
    cells,
    requests,
    fire: (entry) => listeners.forEach((listener) => listener(entry)),
    events: {
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      onSelection: () => () => undefined,
    },
    process: (request) => {
      requests.push(request);
      return answer(request, cells);
    },
  };
}

function answer(request: RichApiRequest, cells: Map<string, unknown>): RichApiResponse {
  const response: RichApiResponse = { Results: [], TraceIds: [] };
  for (const action of request.Actions) {
    const path = request.ObjectPaths[action.ObjectPathId];
    const address = String(path?.ArgumentInfo?.Arguments?.[0]);
    let value: unknown = null;
    if (action.ActionType === 1) value = path?.Name === 'GetRange' ? { _ReferenceId: address } : { Id: `{${action.ObjectPathId}}` };
    if (action.ActionType === 2) value = { _ReferenceId: address, Values: cells.get(address) ?? [['']] };
    if (action.ActionType === 4) cells.set(address, action.ArgumentInfo?.Arguments?.[0]);
    if (action.ActionType === 5) response.TraceIds.push(action.Id);
    response.Results.push({ ActionId: action.Id, Value: value });
  }
  return response;
}
