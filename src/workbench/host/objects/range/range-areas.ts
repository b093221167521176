/** Excel.RangeAreas: several blocks of one sheet; and the collection of ranges. */
import { hostClass, type HostClass } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostObject } from '../../dispatch/host-object';
import { HostError } from '../../dispatch/host-error';
import type { Areas } from '../format/areas';
import { rangeFormatClass } from '../format/range-format';
import { conditionalFormatCollectionClass } from '../rules/conditional-formats';
import { dataValidationClass } from '../rules/data-validation';
import { worksheetClass } from '../sheet/worksheet';
import { intersect } from '../../../sheets/model';
import { rangeClass } from './range';
import type { RangeRef } from './range-ref';
import { type CallArguments } from '../../dispatch/call-arguments';

export const rangeCollectionClass: HostClass<Areas> = {
  name: 'RangeCollection',
  items: (areas) => areas.map((range) => HostObject.of(rangeClass, range)),
};

/** A RangeAreas object; `null` (a null object) when there is nothing in it. */
export function areasObject(areas: Areas): HostObject | null {
  return areas.length > 0 ? HostObject.of(rangeAreasClass, areas) : null;
}

export function presentAreas(areas: Areas): HostObject {
  const object = areasObject(areas);
  if (!object) throw new HostError('ItemNotFound');
  return object;
}

/** Calls a method of Range on each area. */
function each(name: string) {
  return (areas: Areas, args: CallArguments, host: HostContext): void => {
    for (const range of areas) HostObject.of(rangeClass, range).call(name, args, host);
  };
}

function common(areas: Areas, other: RangeRef): Areas {
  return areas.flatMap((range) => {
    const rect = range.sheet === other.sheet ? intersect(range.rect, other.rect) : null;
    return rect ? [range.at(rect)] : [];
  });
}

export const rangeAreasClass: HostClass<Areas> = hostClass<Areas>({
  name: 'RangeAreas',
  identity: (areas, host) => {
    const id = host.references.idOf(areas);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  get: {
    address: (areas, host) => areas.map((range) => range.check(host).address).join(','),
    addressLocal: (areas, host) => areas.map((range) => range.check(host).address).join(','),
    areaCount: (areas) => areas.length,
    cellCount: (areas) => areas.reduce((sum, { rect }) => sum + rect.rows * rect.columns, 0),
    isEntireColumn: (areas) => areas.every((range) => range.isEntireColumn),
    isEntireRow: (areas) => areas.every((range) => range.isEntireRow),
  },
  navigate: {
    areas: (areas) => HostObject.of(rangeCollectionClass, areas),
    format: (areas) => HostObject.of(rangeFormatClass, areas),
    dataValidation: (areas) => HostObject.of(dataValidationClass, areas),
    conditionalFormats: (areas) => HostObject.of(conditionalFormatCollectionClass, areas),
    worksheet: (areas) => {
      const [first] = areas;
      if (!first) throw new HostError('ItemNotFound');
      return HostObject.of(worksheetClass, first.sheet);
    },
  },
  methods: {
    clear: each('clear'),
    calculate: (_areas, _args, host) => host.calculate(false),
    setDirty: () => undefined,
    getIntersectionOrNullObject: (areas, args) => {
      const other = args.object(0, rangeClass);
      if (!other) throw new HostError('InvalidArgument');
      return areasObject(common(areas, other));
    },
    getIntersection: (areas, args) => {
      const other = args.object(0, rangeClass);
      if (!other) throw new HostError('InvalidArgument');
      return presentAreas(common(areas, other));
    },
    _KeepReference: (areas, _args, host) => void host.references.keep(HostObject.of(rangeAreasClass, areas), areas),
  },
});
