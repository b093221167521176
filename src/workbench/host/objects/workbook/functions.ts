/** Excel.Functions: of the worksheet functions only DATE, from which an add-in learns whether the workbook counts days from 1904. */
import type { HostClass } from '../../dispatch/host-class';
import { HostObject } from '../../dispatch/host-object';
import { dayOf } from '../../../sheets/formulas/calendar';
import type { Workbook } from '../../../sheets/model';

/** Serial days of the 1904 system are this much smaller. */
const DAYS_FROM_1904 = 1462;

export const functionResultClass: HostClass<number> = {
  name: 'FunctionResult',
  get: { value: (value) => value, error: () => null },
};

export const functionsClass: HostClass<Workbook> = {
  name: 'Functions',
  methods: {
    date: (workbook, args) => {
      const day = dayOf(args.integer(0), args.integer(1), args.integer(2));
      return HostObject.of(functionResultClass, day - (workbook.date1904 ? DAYS_FROM_1904 : 0));
    },
  },
};
