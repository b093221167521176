/** Where the home sheet and its count are found: by themselves, as the pane reads them from its start. */
import type { Bilingual } from '../model/raw';

export const HOME_SHEET: Bilingual = { zh: '首页', en: 'Home' };
/** The defined name by which set-up finds the home sheet again. */
export const HOME_NAME = 'CARE_home';
/** Where 在册儿童 stands: 1-based row and 0-based column of the home sheet. */
export const COUNT_CELL = { row: 3, column: 1 } as const;

/** The sheet at which a name's formula points: `='首页'!$A$1` → 首页. */
export function sheetOfName(formula: string | undefined): string | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!(]+))!/u.exec(formula ?? '');
  return match ? (match[1]?.replace(/''/gu, "'") ?? match[2]) : undefined;
}
