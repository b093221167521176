/** What is looked up again and again when duties are judged; made once per ledger. */
import type { Child } from '../records/child';
import type { Ledger } from '../records/ledger';
import type { Pause } from '../records/pause';
import { ContactIndex } from './contact-index';
import { RoleHolders } from './role-holders';

export class LedgerIndex {
  readonly contacts: ContactIndex;
  readonly holders: RoleHolders;
  private readonly pauses = new Map<string, Pause[]>();

  constructor(readonly ledger: Ledger) {
    this.contacts = new ContactIndex(ledger.checkIns);
    this.holders = new RoleHolders(ledger);
    for (const pause of ledger.pauses) {
      const list = this.pauses.get(pause.childId);
      if (list) list.push(pause);
      else this.pauses.set(pause.childId, [pause]);
    }
  }

  pausesOf(child: Child): readonly Pause[] {
    return this.pauses.get(child.id) ?? NONE;
  }
}

const NONE: readonly Pause[] = [];
const indexes = new WeakMap<Ledger, LedgerIndex>();

/** The index of a ledger. A ledger is never changed in place: a changed workbook is read anew. */
export function indexOf(ledger: Ledger): LedgerIndex {
  const known = indexes.get(ledger);
  if (known) return known;
  const index = new LedgerIndex(ledger);
  indexes.set(ledger, index);
  return index;
}
