/** The views of the pane, by the command that opens them. The home view is there at once, the others are loaded when they are opened. */
import type { ComponentType } from 'react';
import type { CommandId } from '../../commands/command';
import { later } from '../parts/later-view';
import { HomeView } from './home-view';

export const VIEWS: Readonly<Record<CommandId, ComponentType>> = {
  ShowPane: HomeView,
  SetUp: later('SetUp', async () => (await import('./set-up-view')).SetUpView),
  ShowOverdue: later('ShowOverdue', async () => (await import('./overdue-view')).OverdueView),
  ImportRoster: later('ImportRoster', async () => (await import('./import-view')).ImportView),
  MakeSummary: later('MakeSummary', async () => (await import('./summary-view')).SummaryView),
  CheckLedger: later('CheckLedger', async () => (await import('./check-view')).CheckView),
  ShowChanges: later('ShowChanges', async () => (await import('./changes-view')).ChangesView),
  MaskedSheet: later('MaskedSheet', async () => (await import('./masked-sheet-view')).MaskedSheetView),
  LeakScan: later('LeakScan', async () => (await import('./leak-scan-view')).LeakScanView),
  Consents: later('Consents', async () => (await import('./consents-view')).ConsentsView),
  ChildChange: later('ChildChange', async () => (await import('./child-change-view')).ChildChangeView),
  CompareKinds: later('CompareKinds', async () => (await import('./kinds-view')).KindsView),
  Settings: later('Settings', async () => (await import('./settings-view')).SettingsView),
};
