/** Finds the place that a person names: an address, a defined name or a table. */
import type { SheetRect, Workbook } from '../sheets/model';
import { bodyRect, parseRect } from '../sheets/model';

/** `Sheet!A1`, `'Sheet name'!A1:B2`, `B5`, a name, a table's name; `null` when there is none. */
export function findPlace(workbook: Workbook, text: string): SheetRect | null {
  const wanted = text.trim().replace(/^[=#]/, '');
  const split = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(wanted);
  const sheet = split ? workbook.sheet((split[1] ?? split[2] ?? '').replace(/''/g, "'")) : workbook.activeSheet;
  if (!sheet) return null;
  const rect = parseRect(split?.[3] ?? wanted);
  if (rect) return { sheet, rect };
  if (split) return null;
  const lower = wanted.toLowerCase();
  const name = workbook.names.find((one) => one.name.toLowerCase() === lower && (one.scope === undefined || one.scope === sheet.id));
  if (name && name.formula !== text) return findPlace(workbook, name.formula.replace(/\$/g, ''));
  const found = workbook.table(wanted);
  return found ? { sheet: found.sheet, rect: bodyRect(found.table) } : null;
}
