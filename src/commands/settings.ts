/** 设置: the school's name, stage and region, the months of absence, the first day of a month. */
import { planSettings, type SchoolSettings } from '../ledger/setup';
import type { Finding } from '../ledger/model/finding';
import type { Command } from './command';

export interface SettingsOutcome {
  readonly hasLedger: boolean;
  readonly settings: SchoolSettings;
  /** Why they cannot be kept. */
  readonly findings: readonly Finding[];
}

export const SETTINGS: Command<SchoolSettings | undefined, SettingsOutcome> = {
  // The home sheet shows the school's name: where it stands is told by a defined name.
  reads: { tables: ['Children'], headersOnly: ['Children'], rules: true },
  plan(snapshot, wanted) {
    const plan = wanted ? planSettings(snapshot, wanted) : null;
    const { schoolName, schoolStage, province, county, awayMonths, monthStartDay } = snapshot.settings;
    return {
      plan,
      outcome: {
        hasLedger: snapshot.tables.Children !== undefined,
        settings: { schoolName, schoolStage, province, county, awayMonths, monthStartDay },
        findings: plan?.findings ?? [],
      },
    };
  },
};
