/** The whole ledger as records: what the rules about duties and figures work on. */
import type { Term } from '../calendar/terms';
import type { Festival } from '../calendar/windows';
import type { LedgerSettings } from '../model/snapshot';
import type { CheckIns } from './check-ins';
import type { Child } from './child';
import type { Duty } from './duty';
import type { Pairing } from './pairing';
import type { Pause } from './pause';
import type { StaffMember } from './staff-member';

export interface Ledger {
  readonly children: readonly Child[];
  readonly staff: readonly StaffMember[];
  readonly pairings: readonly Pairing[];
  readonly duties: readonly Duty[];
  readonly checkIns: CheckIns;
  readonly pauses: readonly Pause[];
  readonly terms: readonly Term[];
  readonly festivals: readonly Festival[];
  readonly settings: Pick<LedgerSettings, 'monthStartDay'>;
}
