/** Every command of the product, in the order in which the pane and the ribbon show them. */
import type { CommandId } from './command';

export interface CommandEntry {
  readonly id: CommandId;
  /** Fluent icon in the pane; the ribbon's pictures are in `manifest.xml`. */
  readonly icon: string;
}

export const COMMANDS: readonly CommandEntry[] = [
  { id: 'ShowPane', icon: 'Home' },
  { id: 'ShowOverdue', icon: 'AlarmClock' },
  { id: 'ImportRoster', icon: 'Import' },
  { id: 'MakeSummary', icon: 'BarChart4' },
  { id: 'CheckLedger', icon: 'CheckList' },
  { id: 'SetUp', icon: 'Repair' },
];
