/** Children of whom the roster does not say that they are left behind, though it says so of others: do they belong into the ledger? */
import type { Finding } from '../../model/finding';
import type { LeftBehind, RosterChild } from '../children/roster-child';
import { gathered } from '../layout/roster-findings';

/** Of one sheet: who is said not to be left behind, or is left blank where others have a 是. */
export function notLeftBehind(children: readonly RosterChild[]): RosterChild[] {
  const says = ({ leftBehind }: RosterChild): string | undefined => leftBehind?.says;
  const hasYes = children.some((child) => says(child) === 'yes');
  return children.filter((child) => says(child) === 'no' || (hasYes && says(child) === 'blank'));
}

/** One question for the sheet, not one for each child; and what became of 是, which says what the ledger is for. */
export function leftBehindFindings(sheet: string, children: readonly RosterChild[]): Finding[] {
  const unsure = notLeftBehind(children);
  const header = unsure[0]?.leftBehind?.header ?? '';
  const rows = unsure.map(({ sourceRow }) => String(sourceRow));
  const yes = children.find(({ leftBehind }) => leftBehind?.says === 'yes');
  return [
    ...gathered(sheet, 'roster.notLeftBehind', 'warning', rows, { header }),
    ...(yes?.leftBehind ? [isLeftBehind(yes, yes.leftBehind)] : []),
  ];
}

function isLeftBehind({ sheet, sourceRow: row }: RosterChild, { header, column }: LeftBehind): Finding {
  return { code: 'roster.isLeftBehind', severity: 'hint', parameters: { header }, place: { sheet, row, column, header } };
}
