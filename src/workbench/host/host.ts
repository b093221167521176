/** The boundary of Excel's side: one workbook behind one `process`, whatever the transport. */
import type { CellValue, Sheet, Workbook } from '../sheets/model';
import type { EventEntry, RichApiRequest, RichApiResponse } from './dispatch/wire';
import type { ServiceMethods } from './objects/workbook/service';

export type { ServiceMethods };

/** A cell of a sheet. */
export interface CellAt {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** What the host asks of the formula engine (`Calculator`). */
export interface HostCalculator {
  /** Brings every formula that depends on a change up to date. Called after each request, and by `calculate()`. */
  recalculate(full?: boolean): void;
  /** The formula as it would be in cell `at` when it was written for `writtenFor`; for validation rules. */
  evaluateFormula(text: string, at: CellAt, writtenFor?: { row: number; column: number }): CellValue;
  evaluateList(text: string, at: CellAt, writtenFor?: { row: number; column: number }): CellValue[];
}

export interface HostOptions {
  workbook: Workbook;
  /** Absent: formulas keep the values that they have. */
  calculator?: HostCalculator;
  /** Clock for completing typed dates and stamping comments. */
  now?: () => Date;
  /** Called with true when the pane suspends screen updating, with false at the end of that request. */
  onScreenSuspended?: (suspended: boolean) => void;
  /** Called with the bytes of a workbook that the pane opens in a window of its own; `null`: a blank one. */
  onWorkbookOpened?: (bytes: Uint8Array | null) => void;
  /** Language of `application.cultureInfo`; `zh-CN` unless said otherwise. */
  culture?: string;
  /** Author of comments. */
  userName?: string;
  /** Services by type name, such as `Microsoft.ExcelServices.CustomFunctions`. More can be added with `addService`. */
  services?: Record<string, ServiceMethods>;
}

export interface HostEvents {
  /** Entries for XDM `richApiMessage` and HostBridge type 3, sent after the request that caused them was answered. */
  subscribe(listener: (entry: EventEntry) => void): () => void;
  /** `documentSelectionChanged`: fires for every change of the selection, subscribed by the transport. */
  onSelection(listener: () => void): () => void;
}

export interface Host {
  readonly workbook: Workbook;
  readonly events: HostEvents;
  /** Runs one request. Never throws: what goes wrong is in the response's `Error`. */
  process(request: RichApiRequest): RichApiResponse;
  /** Whether the workbook changed since it was opened or saved. */
  readonly isDirty: boolean;
  /** Says that the workbook has been saved. */
  markSaved(): void;
  addService(typeName: string, methods: ServiceMethods): void;
  /** Takes back the cell contents of the last request or hand edit; false when there is nothing to take back. */
  undo(): boolean;
  /** Ends the host's listening to the workbook. */
  dispose(): void;
}
