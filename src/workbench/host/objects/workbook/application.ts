/** Excel.Application: calculation, suspension and the culture. */
import { oneOf } from '../../dispatch/call-arguments';
import type { HostClass } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostObject } from '../../dispatch/host-object';
import type { Workbook } from '../../../sheets/model';

const MODES = { Automatic: 'automatic', AutomaticExceptTables: 'automaticExceptTables', Manual: 'manual' } as const;

interface Culture {
  readonly dateSeparator: string;
  readonly longDatePattern: string;
  readonly shortDatePattern: string;
  readonly longTimePattern: string;
}

/** Date patterns of Windows for the languages that the workbench offers. */
const CULTURES: Record<string, Culture> = {
  'zh-CN': { dateSeparator: '/', longDatePattern: "yyyy'年'M'月'd'日'", shortDatePattern: 'yyyy/M/d', longTimePattern: 'H:mm:ss' },
  'en-US': { dateSeparator: '/', longDatePattern: 'dddd, MMMM d, yyyy', shortDatePattern: 'M/d/yyyy', longTimePattern: 'h:mm:ss tt' },
};

function culture(host: HostContext): Culture {
  return CULTURES[host.culture] ?? (CULTURES['en-US'] as Culture);
}

const numberFormatInfoClass: HostClass<Workbook> = {
  name: 'NumberFormatInfo',
  get: { numberDecimalSeparator: () => '.', numberGroupSeparator: () => ',' },
};

const datetimeFormatInfoClass: HostClass<Workbook> = {
  name: 'DatetimeFormatInfo',
  get: {
    dateSeparator: (_self, host) => culture(host).dateSeparator,
    longDatePattern: (_self, host) => culture(host).longDatePattern,
    shortDatePattern: (_self, host) => culture(host).shortDatePattern,
    longTimePattern: (_self, host) => culture(host).longTimePattern,
    timeSeparator: () => ':',
  },
};

const cultureInfoClass: HostClass<Workbook> = {
  name: 'CultureInfo',
  get: { name: (_self, host) => host.culture },
  navigate: {
    numberFormat: (workbook) => HostObject.of(numberFormatInfoClass, workbook),
    datetimeFormat: (workbook) => HostObject.of(datetimeFormatInfoClass, workbook),
  },
};

export const applicationClass: HostClass<Workbook> = {
  name: 'Application',
  get: {
    calculationMode: (workbook) => Object.entries(MODES).find(([, mode]) => mode === workbook.calculationMode)?.[0],
    calculationState: () => 'Done',
    calculationEngineVersion: () => 191029,
    decimalSeparator: () => '.',
    thousandsSeparator: () => ',',
    useSystemSeparators: () => true,
  },
  set: {
    calculationMode: (workbook, value) => {
      workbook.calculationMode = MODES[oneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual'] as const)];
    },
  },
  navigate: { cultureInfo: (workbook) => HostObject.of(cultureInfoClass, workbook) },
  methods: {
    // Recalculate, Full and FullRebuild: only the first leaves unchanged formulas alone.
    calculate: (_workbook, args, host) => host.calculate(args.optionalText(0)?.toLowerCase() !== 'recalculate'),
    suspendApiCalculationUntilNextSync: (_workbook, _args, host) => host.suspendCalculation(),
    suspendScreenUpdatingUntilNextSync: (_workbook, _args, host) => host.suspendScreen(),
  },
};
