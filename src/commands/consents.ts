/** 同意书: whose consent is missing, old, or given before the guardian changed. */
import { fieldContextOf } from '../ledger/codes/field-context';
import { consentGaps, type ConsentAge, type ConsentGap, type ConsentReason } from '../ledger/privacy/consent';
import { isOnList } from '../ledger/records/child';
import { readChildrenWithAbsences } from '../ledger/records/read-ledger';
import type { Command } from './command';

export interface ConsentsInput {
  /** From when on a consent counts as recent. */
  readonly age: ConsentAge;
}

export interface ConsentsOutcome {
  readonly hasLedger: boolean;
  /** Children on the list on the day. */
  readonly children: number;
  readonly counts: Readonly<Record<ConsentReason, number>>;
  readonly gaps: readonly ConsentGap[];
  /** Where a consent is written: the children's sheet and its column, `null` when the column is missing. */
  readonly sheet: string;
  readonly column: number | null;
}

export const CONSENTS: Command<ConsentsInput, ConsentsOutcome> = {
  reads: {
    tables: ['Children', 'Pauses', 'Changes', 'Terms'],
    columns: { Children: ['childId', 'name', 'class', 'joinedOn', 'leftOn', 'consentOn'] },
  },
  plan(snapshot, { age }, { today }) {
    const table = snapshot.tables.Children;
    const gaps = consentGaps(snapshot, today, age);
    const count = (reason: ConsentReason): number => gaps.filter((gap) => gap.reason === reason).length;
    const at = table?.columns['consentOn'];
    const children = readChildrenWithAbsences(snapshot, fieldContextOf(snapshot, today)).filter((child) => isOnList(child, today));
    return {
      plan: null,
      outcome: {
        hasLedger: table !== undefined,
        children: children.length,
        counts: { none: count('none'), guardianChanged: count('guardianChanged'), old: count('old') },
        gaps,
        sheet: table?.sheet ?? '',
        column: table === undefined || at === undefined ? null : table.firstColumn + at,
      },
    };
  },
};
