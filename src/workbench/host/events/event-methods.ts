/** The `_Register…Event` and `_Unregister…Event` methods of a class, from a table of event types. */
import type { HostContext } from '../dispatch/host-context';
import type { Members } from '../dispatch/host-class';

/** `types`: what follows `_Register` → event type number. `target`: whose events, by id. */
export function eventMethods<T>(types: Readonly<Record<string, number>>, target: (self: T) => string): Members<T> {
  const methods: Record<string, (self: T, args: unknown, host: HostContext) => void> = {};
  for (const [name, type] of Object.entries(types)) {
    methods[`_Register${name}`] = (self, _args, host) => host.subscriptions.register(type, target(self));
    methods[`_Unregister${name}`] = (self, _args, host) => host.subscriptions.unregister(type, target(self));
  }
  return { methods };
}

/** Events that a worksheet and the collection of worksheets share. */
export const SHEET_EVENTS = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  SelectionChangedEvent: 14,
  CalculatedEvent: 16,
  FormatChangedEvent: 18,
  RowSortedEvent: 19,
  ColumnSortedEvent: 20,
  SingleClickedEvent: 21,
  RowHiddenChangedEvent: 22,
  FormulaChangedEvent: 23,
  ProtectionChangedEvent: 24,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
} as const;
