/** The children of a roster so far, to see that none is brought twice. */
import { identityOf } from './match-children';
import type { RosterChild } from '../children/roster-child';

/** Where a child stood: sheet and row. */
export interface SeenAt {
  readonly sheet: string;
  readonly row: number;
}

export class SeenChildren {
  private readonly byNumber = new Map<string, SeenAt>();
  private readonly byName = new Map<string, SeenAt & { readonly hasNumber: boolean }>();

  /** The row that named the same child before. Two with numbers of their own are two, whatever their names. */
  placeOf(child: RosterChild): SeenAt | undefined {
    const { residentId, studentNumber, nameAndBirth } = identityOf(child);
    const numbered = this.byNumber.get(residentId) ?? this.byNumber.get(studentNumber);
    if (numbered !== undefined) return numbered;
    const namesake = this.byName.get(nameAndBirth);
    const bothNumbered = namesake?.hasNumber === true && (residentId !== '' || studentNumber !== '');
    return bothNumbered ? undefined : namesake;
  }

  add(child: RosterChild): void {
    const { residentId, studentNumber, nameAndBirth } = identityOf(child);
    const at = { sheet: child.sheet, row: child.sourceRow };
    for (const number of [residentId, studentNumber]) if (number !== '') this.byNumber.set(number, at);
    const hasNumber = residentId !== '' || studentNumber !== '';
    if (nameAndBirth !== '') this.byName.set(nameAndBirth, { ...at, hasNumber });
  }
}
