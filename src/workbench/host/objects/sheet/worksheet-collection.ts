/** Excel.WorksheetCollection. */
import { eventMethods, SHEET_EVENTS } from '../../events/event-methods';
import { WORKBOOK_TARGET } from '../../events/subscriptions';
import { hostClass, type HostClass } from '../../dispatch/host-class';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import type { Sheet, Workbook } from '../../../sheets/model';
import { guardWorkbook } from './protection';
import { emitSheet, guardSheetName } from './sheet-properties';
import { worksheetClass } from './worksheet';

const object = (sheet: Sheet): HostObject => HostObject.of(worksheetClass, sheet);

function find(workbook: Workbook, key: unknown): Sheet | undefined {
  return typeof key === 'string' ? workbook.sheet(key) : undefined;
}

function freeName(workbook: Workbook): string {
  for (let number = workbook.sheets.length + 1; ; number++) {
    if (!workbook.sheet(`Sheet${number}`)) return `Sheet${number}`;
  }
}

function atEnd(workbook: Workbook, visibleOnly: boolean, last: boolean): HostObject {
  const sheets = workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'visible');
  const found = last ? sheets[sheets.length - 1] : sheets[0];
  if (!found) throw new HostError('ItemNotFound');
  return object(found);
}

export const worksheetCollectionClass: HostClass<Workbook> = hostClass<Workbook>(
  {
    name: 'WorksheetCollection',
    items: (workbook) => workbook.sheets.map(object),
    item: (workbook, key) => {
      const sheet = find(workbook, key);
      if (!sheet) throw new HostError('ItemNotFound');
      return object(sheet);
    },
    methods: {
      getItemOrNullObject: (workbook, args) => {
        const sheet = find(workbook, args.raw(0));
        return sheet ? object(sheet) : null;
      },
      getActiveWorksheet: (workbook) => object(workbook.activeSheet),
      getCount: (workbook, args) =>
        args.flag(0) ? workbook.sheets.filter((sheet) => sheet.visibility === 'visible').length : workbook.sheets.length,
      getFirst: (workbook, args) => atEnd(workbook, args.flag(0), false),
      getLast: (workbook, args) => atEnd(workbook, args.flag(0), true),
      add: (workbook, args, host) => {
        guardWorkbook(workbook);
        const name = args.optionalText(0) ?? freeName(workbook);
        guardSheetName(name, host);
        const sheet = workbook.addSheet(name);
        emitSheet(sheet, 'added', host);
        return object(sheet);
      },
    },
  },
  eventMethods({ ...SHEET_EVENTS, AddedEvent: 13, DeletedEvent: 15, EventMoved: 27 }, () => WORKBOOK_TARGET),
);
