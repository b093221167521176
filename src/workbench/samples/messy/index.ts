/** Every messy roster with its truth, for tests; all people are invented. */
import type { Day } from '../../../ledger/calendar/day';
import { rosterChildren } from '../messy-rosters';
import type { SampleChild } from '../children';
import { destroyedIds, guardedCsv, nothingEverywhere } from './damaged';
import { doublesAndTwins, guardiansAndHomes } from './families';
import { besideNotes, blocksEverywhere, mergedClasses, threeRowHeader } from './layouts';
import { hiddenParts, printedPages, sheetPerClass } from './many-sheets';
import type { MakeMessy, MessyCase } from './messy-case';
import { datesAndClasses, foreignHeaders, phonesAndNames } from './spellings';

export type { Expected, MessyCase, MessySheet } from './messy-case';

/** Each with the classes whose children stand in it; none = children of the whole school. */
const MADE: readonly (readonly [make: MakeMessy, classes: readonly string[], most: number])[] = [
  [guardedCsv, ['六年级1班'], 12],
  [destroyedIds, ['二年级1班', '二年级2班'], 12],
  [mergedClasses, ['一年级1班', '二年级1班', '三年级1班', '四年级1班'], 40],
  [blocksEverywhere, ['三年级1班', '三年级2班', '四年级1班'], 40],
  [threeRowHeader, ['四年级1班'], 12],
  [sheetPerClass, ['四年级1班', '四年级2班', '五年级1班', '五年级2班'], 40],
  [hiddenParts, ['一年级1班', '一年级2班'], 12],
  [datesAndClasses, ['五年级1班', '六年级2班'], 14],
  [phonesAndNames, ['三年级1班'], 12],
  [doublesAndTwins, ['五年级2班'], 8],
  [printedPages, ['二年级1班', '三年级2班'], 14],
  [besideNotes, ['三年级2班'], 10],
  [foreignHeaders, ['六年级1班', '六年级2班'], 10],
  [guardiansAndHomes, ['二年级1班'], 10],
  [nothingEverywhere, ['五年级1班'], 10],
];

/** The same day gives the same rosters. */
export function messyCases(today: Day): MessyCase[] {
  const all = rosterChildren(today);
  const of = (classes: readonly string[]): SampleChild[] => all.filter((child) => classes.includes(child.className));
  return MADE.map(([make, classes, most]) => make(of(classes).slice(0, most)));
}
