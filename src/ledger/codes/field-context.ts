/** What the fields of a ledger need to know beside a cell: one context for everything that reads it. */
import type { Day } from '../calendar/day';
import type { FieldContext } from '../fields';
import type { LedgerSnapshot } from '../model/snapshot';
import { ownCodesOf } from './own-codes';

/** The snapshot must hold the code sheet, or the school's own codes are not known. */
export function fieldContextOf(snapshot: LedgerSnapshot, today: Day): FieldContext {
  const { language, schoolStage } = snapshot.settings;
  return { today, language, stage: schoolStage, ownCodes: ownCodesOf(snapshot) };
}
