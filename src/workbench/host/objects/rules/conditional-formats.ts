/** Excel.ConditionalFormat and its collection over one or more blocks. */
import { asFlag, asNumber, oneOf } from '../../dispatch/call-arguments';
import type { HostClass } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostError, notPlayed } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import { intersect, type ConditionalFormat } from '../../../sheets/model';
import type { Areas } from '../format/areas';
import { guardSheet } from '../range/guard';
import { presentAreas } from '../range/range-areas';
import { rangeClass } from '../range/range';
import { RangeRef } from '../range/range-ref';
import { emitSheet } from '../sheet/sheet-properties';
import { KINDS, type Conditional } from './conditional-rule';

/** Gives priorities 1, 2, … in the order of the list. */
function renumber(formats: ConditionalFormat[]): void {
  formats.forEach((format, index) => (format.priority = index + 1));
}

function kindOf({ format }: Conditional): (typeof KINDS)[number] {
  const kind = KINDS.find((one) => one.model === format.rule.type);
  if (!kind) throw new HostError('GeneralException');
  return kind;
}

/** `custom`, `customOrNullObject` and so on: only that of the format's own kind leads anywhere. */
const kinds: Record<string, (self: Conditional) => HostObject | null> = {};
for (const kind of KINDS) {
  kinds[`${kind.property}OrNullObject`] = (self) => (kindOf(self) === kind ? HostObject.of(kind.class, self) : null);
  kinds[kind.property] = (self) => {
    if (kindOf(self) !== kind) throw new HostError('InvalidOperation');
    return HostObject.of(kind.class, self);
  };
}

export const conditionalFormatClass: HostClass<Conditional> = {
  name: 'ConditionalFormat',
  identity: ({ format }) => ({ Id: format.id }),
  get: {
    id: ({ format }) => format.id,
    type: (self) => kindOf(self).type,
    // The wire counts from 0.
    priority: ({ format }) => format.priority - 1,
    stopIfTrue: ({ format }) => format.stopIfTrue,
  },
  set: {
    stopIfTrue: ({ sheet, format }, value, host) => {
      format.stopIfTrue = asFlag(value);
      emitSheet(sheet, 'rules', host);
    },
    priority: ({ sheet, format }, value, host) => {
      const rest = sheet.conditionalFormats.filter((one) => one !== format).sort((a, b) => a.priority - b.priority);
      rest.splice(Math.max(0, asNumber(value)), 0, format);
      sheet.conditionalFormats = rest;
      renumber(rest);
      emitSheet(sheet, 'rules', host);
    },
  },
  navigate: kinds,
  methods: {
    delete: ({ sheet, format }, _args, host) => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
      emitSheet(sheet, 'rules', host);
    },
    getRange: ({ sheet, format }) => {
      const [first, second] = format.ranges;
      if (!first || second) throw new HostError('InvalidOperation');
      return HostObject.of(rangeClass, new RangeRef(sheet, first));
    },
    getRangeOrNullObject: ({ sheet, format }) => {
      const [first, second] = format.ranges;
      return first && !second ? HostObject.of(rangeClass, new RangeRef(sheet, first)) : null;
    },
    getRanges: ({ sheet, format }) => presentAreas(format.ranges.map((rect) => new RangeRef(sheet, rect))),
  },
};

function over(areas: Areas): Conditional[] {
  const found = new Map<ConditionalFormat, Conditional>();
  for (const { sheet, rect } of areas) {
    for (const format of sheet.conditionalFormats)
      if (format.ranges.some((part) => intersect(part, rect))) found.set(format, { sheet, format });
  }
  return [...found.values()].sort((a, b) => a.format.priority - b.format.priority);
}

function find(areas: Areas, id: unknown): HostObject | null {
  const found = over(areas).find(({ format }) => format.id === id);
  return found ? HostObject.of(conditionalFormatClass, found) : null;
}

function add(areas: Areas, type: unknown, host: HostContext): HostObject {
  const [first] = areas;
  if (!first) throw new HostError('InvalidArgument');
  if (typeof type === 'string' && type.toLowerCase() === 'iconset') throw notPlayed('ConditionalFormatCollection', 'add(IconSet)');
  const name = oneOf(
    type,
    KINDS.map((kind) => kind.type),
  );
  const kind = KINDS.find((one) => one.type === name);
  if (!kind) throw new HostError('InvalidArgument');
  const { sheet } = first;
  guardSheet(sheet, 'allowFormatCells');
  const id = `{${host.workbook.newId().toString(16).toUpperCase().padStart(8, '0')}-0003-0000-0000-000000000000}`;
  const format: ConditionalFormat = {
    id,
    ranges: areas.map(({ rect }) => rect),
    rule: kind.start,
    style: {},
    priority: 0,
    stopIfTrue: false,
  };
  sheet.conditionalFormats.push(format);
  renumber(sheet.conditionalFormats.sort((a, b) => (a.priority || Infinity) - (b.priority || Infinity)));
  emitSheet(sheet, 'rules', host);
  return HostObject.of(conditionalFormatClass, { sheet, format });
}

export const conditionalFormatCollectionClass: HostClass<Areas> = {
  name: 'ConditionalFormatCollection',
  items: (areas) => over(areas).map((self) => HostObject.of(conditionalFormatClass, self)),
  item: (areas, key) => {
    const found = find(areas, key);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  },
  methods: {
    getItemOrNullObject: (areas, args) => find(areas, args.raw(0)),
    add: (areas, args, host) => add(areas, args.raw(0), host),
    clearAll: (areas, _args, host) => {
      for (const { sheet, format } of over(areas)) {
        sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
        emitSheet(sheet, 'rules', host);
      }
    },
  },
};
