/** One open workbook with what works on it: edits, calculation, the host that the add-in talks to. */
import type { Host } from '../host/host';
import { createHost } from '../host/create-host';
import { serialOf } from '../sheets/behaviour/serial';
import type { CustomFunctions } from '../sheets/formulas';
import { Calculator } from '../sheets/formulas';
import type { Rect, Sheet, Workbook } from '../sheets/model';
import type { Clock } from './clock';
import { Edits } from './edit/edits';
import { openInNewWindow } from './new-window';
import type { Language } from './words';

export class Session {
  readonly edits: Edits;
  readonly host: Host;
  readonly calculator: Calculator;
  private due = false;
  private closed = false;

  constructor(
    readonly workbook: Workbook,
    readonly clock: Clock,
    language: Language,
    functions: CustomFunctions,
  ) {
    this.calculator = new Calculator(workbook, { customFunctions: functions });
    this.host = createHost({
      workbook,
      calculator: this.calculator,
      culture: language,
      now: () => clock.now(),
      onWorkbookOpened: openInNewWindow,
    });
    this.edits = new Edits(workbook, () => clock.now().getFullYear());
    workbook.changes.listen((change) => {
      if (change.source === 'calculation' || change.kind === 'selection' || change.kind === 'format' || this.due) return;
      this.due = true;
      // After the change is whole: some edits announce it in parts.
      queueMicrotask(() => this.calculate());
    });
    this.takeDay();
  }

  get sheet(): Sheet {
    return this.workbook.activeSheet;
  }

  /** The selected blocks of the active sheet; the last one holds the active cell. */
  get selection(): readonly Rect[] {
    return this.workbook.selections.get(this.sheet.id) ?? [{ row: 0, column: 0, rows: 1, columns: 1 }];
  }

  /** Calculates anew for the day that the clock shows. */
  takeDay(): void {
    const now = this.clock.now();
    const time = (now.getHours() * 60 + now.getMinutes()) / 1440;
    const day = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
    this.calculator.setAsOf(this.clock.asOf && day !== null ? day + time : undefined);
    this.calculator.recalculateAll();
  }

  /** Makes another sheet the active one, as a click on its tab. */
  activate(sheet: Sheet): void {
    const { workbook } = this;
    if (workbook.activeSheetId === sheet.id) return;
    workbook.activeSheetId = sheet.id;
    workbook.changes.emit({ kind: 'sheet', sheetId: sheet.id, action: 'activated', source: 'person' });
  }

  select(sheet: Sheet, rects: readonly Rect[]): void {
    this.activate(sheet);
    this.workbook.selections.set(sheet.id, [...rects]);
    this.workbook.changes.emit({ kind: 'selection', sheetId: sheet.id, rects: [...rects], source: 'person' });
  }

  close(): void {
    this.closed = true;
    this.calculator.dispose();
    this.host.dispose();
  }

  private calculate(): void {
    this.due = false;
    if (!this.closed && this.workbook.calculationMode !== 'manual') this.calculator.recalculate();
  }
}
