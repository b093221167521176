/** Excel.Workbook: the root of the object model. */
import { HostError } from '../../dispatch/host-error';
import { hostClass, type HostClass } from '../../dispatch/host-class';
import { HostObject } from '../../dispatch/host-object';
import { eventMethods } from '../../events/event-methods';
import { WORKBOOK_TARGET } from '../../events/subscriptions';
import type { Workbook } from '../../../sheets/model';
import { readXlsx } from '../../../sheets/xlsx';
import { rangeClass } from '../range/range';
import { RangeRef } from '../range/range-ref';
import { worksheetCollectionClass } from '../sheet/worksheet-collection';
import { commentCollectionClass } from '../sheet/comments';
import { noteCollectionClass } from '../sheet/notes';
import { workbookProtectionClass } from '../sheet/protection';
import { tableCollectionClass } from '../table/table-collection';
import { applicationClass } from './application';
import { customXmlPartCollectionClass } from './custom-xml';
import { functionsClass } from './functions';
import { namedItemCollectionClass } from './names';
import { documentPropertiesClass } from './properties';
import { settingCollectionClass } from './settings';
import { rangeAreasClass } from '../range/range-areas';
import { resolveAddress } from '../range/resolve-address';

/** The selection on the active sheet; A1 when none was made. */
function selectedRanges(workbook: Workbook): RangeRef[] {
  const sheet = workbook.activeSheet;
  const rects = workbook.selections.get(sheet.id) ?? [];
  return (rects.length > 0 ? rects : [{ row: 0, column: 0, rows: 1, columns: 1 }]).map((rect) => new RangeRef(sheet, rect));
}

/** The bytes of a file handed over as text, `null` for none; Excel refuses what is no workbook. */
function fileBytes(base64: string | undefined): Uint8Array | null {
  if (base64 === undefined) return null;
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    readXlsx(bytes);
    return bytes;
  } catch (error) {
    throw new HostError('InvalidArgument', `The text is no workbook: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export const workbookClass: HostClass<Workbook> = hostClass<Workbook>(
  {
    name: 'Workbook',
    get: {
      name: (workbook) => workbook.fileName,
      readOnly: () => false,
      isDirty: (_workbook, host) => host.isDirty(),
      autoSave: () => false,
      previouslySaved: () => true,
      calculationEngineVersion: () => 191029,
      usePrecisionAsDisplayed: () => false,
      chartDataPointTrack: () => true,
    },
    set: {
      isDirty: (_workbook, value, host) => host.setDirty(value === true),
    },
    navigate: {
      worksheets: (workbook) => HostObject.of(worksheetCollectionClass, workbook),
      application: (workbook) => HostObject.of(applicationClass, workbook),
      comments: (workbook) => HostObject.of(commentCollectionClass, { workbook }),
      functions: (workbook) => HostObject.of(functionsClass, workbook),
      customXmlParts: (workbook) => HostObject.of(customXmlPartCollectionClass, { workbook }),
      names: (workbook) => HostObject.of(namedItemCollectionClass, { workbook }),
      notes: (workbook) => HostObject.of(noteCollectionClass, { workbook }),
      properties: (workbook) => HostObject.of(documentPropertiesClass, workbook),
      protection: (workbook) => HostObject.of(workbookProtectionClass, workbook),
      tables: (workbook) => HostObject.of(tableCollectionClass, { workbook }),
      settings: (workbook) => HostObject.of(settingCollectionClass, workbook),
    },
    methods: {
      getSelectedRange: (workbook) => {
        const ranges = selectedRanges(workbook);
        if (ranges.length > 1 || !ranges[0])
          throw new HostError('InvalidOperation', 'The selection has several areas; use getSelectedRanges.');
        return HostObject.of(rangeClass, ranges[0]);
      },
      getSelectedRanges: (workbook) => HostObject.of(rangeAreasClass, selectedRanges(workbook)),
      // The events carry no reference id: the address is the reference.
      _GetRangeForEventByReferenceId: (workbook, args) =>
        HostObject.of(rangeClass, resolveAddress(workbook, workbook.activeSheet, args.text(0))),
      _GetRangeOrNullObjectForEventByReferenceId: (workbook, args) =>
        HostObject.of(rangeClass, resolveAddress(workbook, workbook.activeSheet, args.text(0))),
      getActiveCell: (workbook) => {
        const [range] = selectedRanges(workbook);
        if (!range) throw new HostError('ItemNotFound');
        return HostObject.of(rangeClass, range.at({ ...range.rect, rows: 1, columns: 1 }));
      },
      _RemoveReference: (_workbook, args, host) => host.references.remove(args.text(0)),
      _RemoveAllReferences: (_workbook, _args, host) => host.references.clear(),
      _GetReferenceCount: (_workbook, _args, host) => host.references.count,
      _GetObjectByReferenceId: (_workbook, args, host) => host.references.get(args.text(0)),
      _GetObjectTypeNameByReferenceId: (_workbook, args, host) => host.references.get(args.text(0)).className,
      save: (_workbook, _args, host) => host.setDirty(false),
      // `Excel.createWorkbook` of the client for the web.
      createAndOpenWorkbook: (_workbook, args, host) => host.openWorkbook(fileBytes(args.optionalText(0))),
    },
  },
  eventMethods({ ActivatedEvent: 2203, AutoSaveSettingChangedEvent: 2200 }, () => WORKBOOK_TARGET),
);
