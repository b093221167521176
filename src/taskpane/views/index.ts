/** The views of the pane, by the command that opens them. */
import type { ComponentType } from 'react';
import type { CommandId } from '../../commands/command';
import { ChangesView } from './changes-view';
import { CheckView } from './check-view';
import { ConsentsView } from './consents-view';
import { ChildChangeView } from './child-change-view';
import { HomeView } from './home-view';
import { ImportView } from './import-view';
import { KindsView } from './kinds-view';
import { LeakScanView } from './leak-scan-view';
import { MaskedSheetView } from './masked-sheet-view';
import { OverdueView } from './overdue-view';
import { SetUpView } from './set-up-view';
import { SettingsView } from './settings-view';
import { SummaryView } from './summary-view';

export const VIEWS: Readonly<Record<CommandId, ComponentType>> = {
  ShowPane: HomeView,
  SetUp: SetUpView,
  ImportRoster: ImportView,
  ShowOverdue: OverdueView,
  MakeSummary: SummaryView,
  CheckLedger: CheckView,
  ShowChanges: ChangesView,
  MaskedSheet: MaskedSheetView,
  LeakScan: LeakScanView,
  Consents: ConsentsView,
  ChildChange: ChildChangeView,
  CompareKinds: KindsView,
  Settings: SettingsView,
};
