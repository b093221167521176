/** Every command of the product, in the groups and the order in which the pane shows them. */
import type { CommandId } from './command';

export interface CommandEntry {
  readonly id: CommandId;
  /** Fluent icon in the pane; the ribbon's pictures are in `manifest.xml`. */
  readonly icon: string;
}

/** What a person comes for: a contact that is due, a child's file, something to hand in, the ledger itself. */
export type CommandGroup = 'contacts' | 'archive' | 'reports' | 'ledger';

/** The home view itself is in no group. */
export const COMMANDS: Readonly<Record<CommandGroup, readonly CommandEntry[]>> = {
  contacts: [{ id: 'ShowOverdue', icon: 'AlarmClock' }],
  archive: [
    { id: 'ImportRoster', icon: 'Import' },
    { id: 'CheckLedger', icon: 'CheckList' },
    { id: 'ChildChange', icon: 'People' },
    { id: 'ShowChanges', icon: 'History' },
    { id: 'Consents', icon: 'PenWorkspace' },
  ],
  reports: [
    { id: 'MakeSummary', icon: 'BarChart4' },
    { id: 'CompareKinds', icon: 'Compare' },
    { id: 'MaskedSheet', icon: 'Hide3' },
    { id: 'LeakScan', icon: 'Shield' },
  ],
  ledger: [
    { id: 'Settings', icon: 'Settings' },
    { id: 'SetUp', icon: 'Repair' },
  ],
};
