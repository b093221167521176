/** 逾期清单: who is due for which contact, for the pane and the command line. */
import { overdueList, type OverdueList } from '../ledger/duties/overdue-list';
import { compareClasses } from '../ledger/fields/class-order';
import type { Finding } from '../ledger/model/finding';
import { isOnList } from '../ledger/records/child';
import { LEDGER_TABLES, readLedger } from '../ledger/records/read-ledger';
import type { Command } from './command';
import { LEDGER_COLUMNS } from './ledger-columns';

export interface OverdueOutcome {
  readonly hasLedger: boolean;
  readonly schoolName: string;
  /** Children on the list on the day. */
  readonly children: number;
  /** Classes of the children on the list, in the order of the table; `''` = no class filled in. */
  readonly classes: readonly string[];
  readonly list: OverdueList;
  /** Sheet on which the children stand now. */
  readonly childrenSheet: string;
  readonly findings: readonly Finding[];
  /** Rows that could not be read and so count for nothing. */
  readonly unreadable: number;
}

export interface OverdueInput {
  /** In normal form; absent = all classes. */
  readonly className?: string;
}

export const SHOW_OVERDUE: Command<OverdueInput | undefined, OverdueOutcome> = {
  reads: { tables: LEDGER_TABLES, columns: LEDGER_COLUMNS },
  plan(snapshot, input, { today }) {
    const { ledger, findings } = readLedger(snapshot, today);
    const onList = ledger.children.filter((child) => isOnList(child, today));
    const errors = findings.filter((finding) => finding.severity === 'error');
    return {
      plan: null,
      outcome: {
        hasLedger: snapshot.tables.Children !== undefined,
        schoolName: snapshot.settings.schoolName,
        children: onList.length,
        classes: [...new Set(onList.map((child) => child.className))].sort(compareClasses),
        list: overdueList(ledger, today, { latestOnly: true, ...input }),
        childrenSheet: snapshot.tables.Children?.sheet ?? '',
        findings,
        unreadable: new Set(errors.map(({ place }) => `${place.sheet} ${place.row}`)).size,
      },
    };
  },
};
