/** Excel.WorksheetProtection and Excel.WorkbookProtection. */
import { asRecord } from '../../dispatch/call-arguments';
import type { HostClass } from '../../dispatch/host-class';
import { HostError } from '../../dispatch/host-error';
import { unprotect } from '../../../sheets/behaviour';
import type { ProtectionOptions, Sheet, Workbook } from '../../../sheets/model';
import { emitSheet } from './sheet-properties';

const ALLOWED = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

/** Missing options are not allowed; the selection mode is Normal. */
function readOptions(value: unknown): ProtectionOptions {
  const given = asRecord(value ?? {});
  const options: ProtectionOptions = {};
  for (const name of ALLOWED) options[name] = given[name] === true;
  const mode = given.selectionMode;
  options.selectionMode = mode === 'Unlocked' || mode === 'None' ? mode : 'Normal';
  return options;
}

export const worksheetProtectionClass: HostClass<Sheet> = {
  name: 'WorksheetProtection',
  get: {
    protected: (sheet) => sheet.protection !== null,
    options: (sheet) => (sheet.protection ? { ...readOptions({}), ...sheet.protection.options } : null),
  },
  methods: {
    protect: (sheet, args, host) => {
      if (sheet.protection) throw new HostError('InvalidOperation', 'The worksheet is already protected.');
      const password = args.optionalText(1);
      sheet.protection = { options: readOptions(args.raw(0)), ...(password ? { password } : {}) };
      emitSheet(sheet, 'protection', host);
    },
    unprotect: (sheet, args, host) => {
      if (!sheet.protection) return;
      if (!unprotect(sheet, args.optionalText(0))) throw new HostError('AccessDenied', 'The password is wrong.');
      emitSheet(sheet, 'protection', host);
    },
  },
};

/** Whether a workbook's structure (its sheets) may not change. Kept beside the model: files do not carry it here. */
const locked = new WeakMap<Workbook, { password?: string }>();

export function guardWorkbook(workbook: Workbook): void {
  if (locked.has(workbook)) throw new HostError('AccessDenied', 'The workbook is protected. Unprotect it before changing its sheets.');
}

export const workbookProtectionClass: HostClass<Workbook> = {
  name: 'WorkbookProtection',
  get: { protected: (workbook) => locked.has(workbook) },
  methods: {
    protect: (workbook, args) => {
      const password = args.optionalText(0);
      locked.set(workbook, password ? { password } : {});
    },
    unprotect: (workbook, args) => {
      const lock = locked.get(workbook);
      if (lock?.password !== undefined && lock.password !== args.optionalText(0))
        throw new HostError('AccessDenied', 'The password is wrong.');
      locked.delete(workbook);
    },
  },
};
