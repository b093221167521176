/** Excel.Range, put together from its parts. */
import { hostClass, type HostClass } from '../../dispatch/host-class';
import { HostObject } from '../../dispatch/host-object';
import { worksheetClass } from '../sheet/worksheet';
import { lineProperties } from './line-properties';
import { rangeActions } from './range-actions';
import { rangeChanges } from './range-changes';
import { rangePlace } from './range-place';
import type { RangeRef } from './range-ref';
import { rangeRegions } from './range-regions';
import { rangeValues } from './range-values';

export const rangeClass: HostClass<RangeRef> = hostClass<RangeRef>(
  {
    name: 'Range',
    identity: (range, host) => {
      const id = host.references.idOf(range);
      return id === undefined ? {} : { _ReferenceId: id };
    },
    navigate: { worksheet: (range, host) => HostObject.of(worksheetClass, range.check(host).sheet) },
    methods: {
      _KeepReference: (range, _args, host) => void host.references.keep(HostObject.of(rangeClass, range), range),
    },
  },
  rangePlace,
  rangeValues,
  rangeActions,
  rangeRegions,
  rangeChanges,
  lineProperties,
);
