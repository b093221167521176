/** 设置: what the ledger is told about the school, written as settings of the workbook; a new name also on the home sheet. */
import type { LedgerSettings, LedgerSnapshot } from '../model/snapshot';
import type { Edit } from '../plan/edit';
import type { WorkbookPlan } from '../plan/workbook-plan';
import type { Remark } from '../model/finding';
import { divisionOf } from '../regions';
import { titleEdits } from './plan-setup';

/** The settings that a person changes in the pane. */
export type SchoolSettings = Pick<LedgerSettings, 'schoolName' | 'schoolStage' | 'province' | 'county' | 'awayMonths' | 'monthStartDay'>;

export const AWAY_MONTHS = [3, 6] as const;

/** What cannot be kept, by setting. */
export function settingProblems({ schoolName, province, county, awayMonths, monthStartDay }: SchoolSettings): Remark[] {
  const problems: Remark[] = [];
  const say = (code: string, parameters: Readonly<Record<string, string | number>> = {}): void =>
    void problems.push({ code: `settings.${code}`, severity: 'error', parameters });
  if (schoolName.trim() === '') say('noName');
  if (province !== '' && divisionOf(province).province === '') say('unknownProvince', { code: province });
  if (county !== '' && divisionOf(county).prefecture === '' && divisionOf(county).county === '') say('unknownCounty', { code: county });
  else if (county !== '' && county.slice(0, 2) !== province) say('countyElsewhere', { code: county });
  if (!Number.isInteger(awayMonths) || awayMonths < 1 || awayMonths > 24) say('months');
  if (!Number.isInteger(monthStartDay) || monthStartDay < 1 || monthStartDay > 31) say('startDay');
  return problems;
}

/** Only what differs is written. The snapshot needs `nameFormulas`, for the title of the home sheet. */
export function planSettings(snapshot: LedgerSnapshot, wanted: SchoolSettings): WorkbookPlan {
  const findings = settingProblems(wanted).map((remark) => ({ ...remark, place: { sheet: '' } }));
  if (findings.length > 0) return { title: 'settings', edits: [], findings };
  const { settings } = snapshot;
  const next: SchoolSettings = { ...wanted, schoolName: wanted.schoolName.trim() };
  const changed = (Object.keys(next) as (keyof SchoolSettings)[]).filter((key) => next[key] !== settings[key]);
  const edits: Edit[] = changed.map((key) => ({ kind: 'setting', key, value: next[key] }));
  return { title: 'settings', edits: [...titleEdits(snapshot, next.schoolName, settings.language), ...edits], findings: [] };
}
