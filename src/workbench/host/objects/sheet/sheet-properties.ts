/** Worksheet: name, place among the tabs, visibility and the like. */
import { asFlag, asNumber, asText, oneOf } from '../../dispatch/call-arguments';
import type { Members } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import { checkSheetName, type Change, type Sheet } from '../../../sheets/model';
import { guardWorkbook } from './protection';
import { copySheet } from './copy-sheet';
import { deleteSheet, leaveSheet, renameSheet } from './sheet-life';
import { worksheetClass } from './worksheet';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;
const MODEL_VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

export function emitSheet(sheet: Sheet, action: Extract<Change, { kind: 'sheet' }>['action'], host: HostContext): void {
  host.workbook.changes.emit({ kind: 'sheet', sheetId: sheet.id, action, source: 'addin' });
}

/** Throws InvalidArgument for a name that Excel refuses, ItemAlreadyExists for one in use. */
export function guardSheetName(name: string, host: HostContext, except?: Sheet): void {
  if (checkSheetName(name)) throw new HostError('InvalidArgument');
  const lower = name.toLowerCase();
  if (host.workbook.sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === lower))
    throw new HostError('ItemAlreadyExists');
}

/** The last sheet that can be seen may be neither deleted nor hidden. */
function guardLastVisible(sheet: Sheet, host: HostContext): void {
  const others = host.workbook.sheets.some((one) => one !== sheet && one.visibility === 'visible');
  if (sheet.visibility === 'visible' && !others)
    throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
}

/** The next or previous sheet in tab order. */
function neighbour(step: 1 | -1) {
  return (sheet: Sheet, visibleOnly: boolean, host: HostContext): HostObject | null => {
    const { sheets } = host.workbook;
    for (let index = sheets.indexOf(sheet) + step; index >= 0 && index < sheets.length; index += step) {
      const found = sheets[index];
      if (found && (!visibleOnly || found.visibility === 'visible')) return HostObject.of(worksheetClass, found);
    }
    return null;
  };
}
const next = neighbour(1);
const previous = neighbour(-1);

function present(found: HostObject | null): HostObject {
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

function activateSheet(sheet: Sheet, host: HostContext): void {
  if (sheet.visibility !== 'visible') throw new HostError('InvalidOperation', 'A hidden worksheet cannot be activated.');
  if (host.workbook.activeSheetId === sheet.id) return;
  host.workbook.activeSheetId = sheet.id;
  emitSheet(sheet, 'activated', host);
}

export const sheetProperties: Members<Sheet> = {
  get: {
    id: (sheet) => sheet.id,
    name: (sheet) => sheet.name,
    position: (sheet, host) => host.workbook.sheets.indexOf(sheet),
    visibility: (sheet) => VISIBILITIES.find((one) => MODEL_VISIBILITY[one] === sheet.visibility),
    tabColor: (sheet) => sheet.tabColor,
    standardWidth: (sheet) => sheet.standardWidth,
    standardHeight: (sheet) => sheet.standardHeight,
    showGridlines: (sheet) => sheet.showGridlines,
    showHeadings: (sheet) => sheet.showHeadings,
    enableCalculation: () => true,
    tabId: (sheet, host) => host.workbook.sheets.indexOf(sheet) + 1,
  },
  set: {
    name: (sheet, value, host) => {
      const name = asText(value);
      guardWorkbook(host.workbook);
      guardSheetName(name, host, sheet);
      renameSheet(sheet, name, host);
    },
    position: (sheet, value, host) => {
      const { sheets } = host.workbook;
      const place = asNumber(value);
      if (!Number.isInteger(place) || place < 0 || place >= sheets.length) throw new HostError('InvalidArgument');
      sheets.splice(sheets.indexOf(sheet), 1);
      sheets.splice(place, 0, sheet);
      emitSheet(sheet, 'moved', host);
    },
    visibility: (sheet, value, host) => {
      const visibility = MODEL_VISIBILITY[oneOf(value, VISIBILITIES)];
      if (visibility === sheet.visibility) return;
      if (visibility !== 'visible') guardLastVisible(sheet, host);
      sheet.visibility = visibility;
      leaveSheet(sheet, host);
      emitSheet(sheet, 'visibility', host);
    },
    tabColor: (sheet, value, host) => {
      sheet.tabColor = asText(value);
      emitSheet(sheet, 'layout', host);
    },
    standardWidth: (sheet, value, host) => {
      sheet.standardWidth = asNumber(value);
      emitSheet(sheet, 'layout', host);
    },
    showGridlines: (sheet, value, host) => {
      sheet.showGridlines = asFlag(value);
      emitSheet(sheet, 'layout', host);
    },
    showHeadings: (sheet, value, host) => {
      sheet.showHeadings = asFlag(value);
      emitSheet(sheet, 'layout', host);
    },
  },
  methods: {
    activate: (sheet, _args, host) => activateSheet(sheet, host),
    copy: copySheet,
    calculate: (_sheet, args, host) => host.calculate(args.flag(0, true)),
    getNext: (sheet, args, host) => present(next(sheet, args.flag(0), host)),
    getNextOrNullObject: (sheet, args, host) => next(sheet, args.flag(0), host),
    getPrevious: (sheet, args, host) => present(previous(sheet, args.flag(0), host)),
    getPreviousOrNullObject: (sheet, args, host) => previous(sheet, args.flag(0), host),
    delete: (sheet, _args, host) => {
      guardWorkbook(host.workbook);
      guardLastVisible(sheet, host);
      deleteSheet(sheet, host);
    },
  },
};
