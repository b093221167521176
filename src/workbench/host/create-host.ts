/** Puts the host together: one workbook, its object model, its events. */
import { isAllowed, validationAt, type EvaluateRule } from '../sheets/behaviour';
import type { Change } from '../sheets/model';
import type { HostContext } from './dispatch/host-context';
import { HostError } from './dispatch/host-error';
import { HostObject } from './dispatch/host-object';
import { processRequest } from './dispatch/process';
import { References } from './dispatch/references';
import { raiseEvents } from './events/raise-events';
import { Subscriptions } from './events/subscriptions';
import type { Host, HostOptions } from './host';
import { moveRanges } from './objects/range/move-ranges';
import { serviceObject } from './objects/workbook/service';
import { workbookClass } from './objects/workbook/workbook';
import { UndoJournal } from './undo-journal';

export function createHost(options: HostOptions): Host {
  const { workbook } = options;
  const subscriptions = new Subscriptions();
  const references = new References();
  const services = new Map<string, HostObject>();
  const journal = new UndoJournal(workbook);
  const state = { dirty: false, stale: false, calculationSuspended: false, screenSuspended: false };
  const addService: Host['addService'] = (name, methods) => void services.set(name, serviceObject(name, methods));
  for (const [name, methods] of Object.entries(options.services ?? {})) addService(name, methods);

  const calculate = (full: boolean): void => {
    state.stale = false;
    journal.without(() => options.calculator?.recalculate(full));
  };
  /** Excel calculates after every change: here it is put off until someone looks. */
  const refresh = (): void => {
    if (state.stale && !state.calculationSuspended && workbook.calculationMode !== 'manual') calculate(false);
  };
  const context: HostContext = {
    workbook,
    references,
    subscriptions,
    isValid: (sheet, row, column) => {
      const { calculator } = options;
      if (!calculator) throw new HostError('ApiNotFound', 'DataValidation.valid needs a calculator.');
      const rule = validationAt(sheet, row, column);
      const evaluate: EvaluateRule = (formula, origin, at) =>
        rule?.type === 'list' ? [calculator.evaluateList(formula, at, origin)] : calculator.evaluateFormula(formula, at, origin);
      return !rule || isAllowed(rule, sheet.cells.value(row, column), { sheet, row, column }, evaluate);
    },
    culture: options.culture ?? 'zh-CN',
    userName: options.userName ?? '工作台',
    now: options.now ?? (() => new Date()),
    root: () => HostObject.of(workbookClass, workbook),
    service: (name) => {
      const service = services.get(name);
      if (!service) throw new HostError('ApiNotFound', `The workbench does not offer the service ${name}.`);
      return service;
    },
    calculate,
    refresh,
    suspendCalculation: () => (state.calculationSuspended = true),
    suspendScreen: () => {
      state.screenSuspended = true;
      options.onScreenSuspended?.(true);
    },
    isDirty: () => state.dirty,
    setDirty: (dirty) => (state.dirty = dirty),
    openWorkbook: (bytes) => {
      if (!options.onWorkbookOpened) throw new HostError('ApiNotFound', 'Excel.createWorkbook needs a window to open in.');
      options.onWorkbookOpened(bytes);
    },
  };

  subscriptions.activeSheetId = workbook.activeSheetId;
  const stop = workbook.changes.listen((change: Change) => {
    const onlyLooks = change.kind === 'selection' || (change.kind === 'sheet' && change.action === 'activated');
    if (!onlyLooks && change.source !== 'calculation') {
      state.dirty = true;
      state.stale = true;
    }
    if (endsHistory(change)) journal.clear();
    moveRanges(references, change);
    raiseEvents(change, context);
  });

  return {
    workbook,
    events: {
      subscribe: (listener) => subscriptions.subscribe(listener),
      onSelection: (listener) => subscriptions.onSelection(listener),
    },
    process(request) {
      journal.begin();
      const response = processRequest(request, context);
      state.calculationSuspended = false;
      refresh();
      journal.end();
      if (state.screenSuspended) {
        state.screenSuspended = false;
        options.onScreenSuspended?.(false);
      }
      return response;
    },
    get isDirty() {
      return state.dirty;
    },
    markSaved: () => (state.dirty = false),
    addService,
    undo() {
      const blocks = journal.undo();
      for (const { sheet, rect } of blocks ?? []) workbook.changes.emit({ kind: 'cells', sheetId: sheet.id, rect, source: 'person' });
      refresh();
      return blocks !== null;
    },
    dispose: stop,
  };
}

/** Changes after which remembered places mean other cells, or sheets are gone. */
function endsHistory(change: Change): boolean {
  if (change.kind === 'sheet') return change.action === 'added' || change.action === 'deleted';
  return change.kind === 'rows' || change.kind === 'columns' || change.kind === 'opened';
}
