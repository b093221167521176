/** What every member of the object model may use: the workbook and the host around it. */
import type { Sheet, Workbook } from '../../sheets/model';
import type { Subscriptions } from '../events/subscriptions';
import type { HostObject } from './host-object';
import type { References } from './references';

export interface HostContext {
  readonly workbook: Workbook;
  readonly references: References;
  readonly subscriptions: Subscriptions;
  /** Whether a cell satisfies its data validation. Throws ApiNotFound when there is no calculator. */
  isValid(sheet: Sheet, row: number, column: number): boolean;
  /** `zh-CN` and the like. */
  readonly culture: string;
  readonly userName: string;
  now(): Date;
  /** The Workbook object: path type 1. */
  root(): HostObject;
  /** A service by type name: path type 2. Throws ApiNotFound. */
  service(typeName: string): HostObject;
  calculate(full: boolean): void;
  /** Calculates what changed since the last time, unless calculation is manual or suspended. Called before reads. */
  refresh(): void;
  /** No calculation until the end of this request. */
  suspendCalculation(): void;
  /** Tells the page not to repaint until the end of this request. */
  suspendScreen(): void;
  /** Whether the workbook changed since it was opened or saved. */
  isDirty(): boolean;
  setDirty(dirty: boolean): void;
  /** Shows a workbook made by the pane in a window of its own; `null` is a blank one. Throws ApiNotFound where there is no such window. */
  openWorkbook(bytes: Uint8Array | null): void;
}
