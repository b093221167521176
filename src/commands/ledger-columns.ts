/**
 * Columns that duties and figures need of the tables that grow long: the rest of them is not read. A row of which none of these
 * is filled in counts as blank here; the check reads every column and names such rows.
 */
import type { TableKey } from '../ledger/tables/table-key';

export const LEDGER_COLUMNS: Readonly<Partial<Record<TableKey, readonly string[]>>> = {
  Children: [
    'childId',
    'name',
    'sex',
    'birthDate',
    'class',
    'boarding',
    'fatherArea',
    'motherArea',
    'homeVisitsPerYear',
    'guardianship',
    'guardianSchooling',
    'leftBehindKind',
    'civilAffairsKind',
    'keyTarget',
    'joinedOn',
    'leftOn',
    'archivedOn',
  ],
  Pairings: ['childId', 'role', 'helperId', 'helperName', 'startsOn', 'endsOn', 'endReason'],
  CheckIns: ['date', 'childId', 'contactKind', 'by', 'role', 'outcome'],
};
