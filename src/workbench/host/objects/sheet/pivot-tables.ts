/** Excel.PivotTableCollection: always empty, as the workbench keeps none (and says so when it opens a file with some). */
import type { HostClass } from '../../dispatch/host-class';
import type { Sheet } from '../../../sheets/model';

export const pivotTableCollectionClass: HostClass<Sheet> = {
  name: 'PivotTableCollection',
  items: () => [],
  methods: { getCount: () => 0 },
};
