/** Headers that were renamed or moved and are understood all the same: said once, so that nobody wonders. */
import type { Finding } from '../../model/finding';
import type { TableSnapshot } from '../../model/snapshot';
import { inLanguage } from '../../model/raw';
import { columnOf, TABLES } from '../../tables';
import { normalizeHeader } from '../../tables/normalize-header';
import type { Audit } from '../audit';

/** At most so many columns are named in a sentence. */
const NAMED_COLUMNS = 6;

export function changedHeaders(audit: Audit): Finding[] {
  return Object.values(audit.snapshot.tables)
    .filter((table) => !TABLES[table.key].internal)
    .flatMap((table) => [...renamed(table, audit), ...moved(table)]);
}

function renamed(table: TableSnapshot, audit: Audit): Finding[] {
  return Object.entries(table.columns).flatMap(([key, at]): Finding[] => {
    const { header } = columnOf(TABLES[table.key], key);
    const own = table.headers[at] ?? '';
    if ([header.zh, header.en].some((name) => normalizeHeader(name) === normalizeHeader(own))) return [];
    const parameters = { header: own, column: inLanguage(header, audit.snapshot.settings.language) };
    return [{ code: 'audit.renamedHeader', severity: 'hint', parameters, place: placeOf(table, at) }];
  });
}

/** The columns that no longer stand in the order of the definition: all but a longest run that does. */
function moved(table: TableSnapshot): Finding[] {
  const places = TABLES[table.key].columns.flatMap(({ key }) => table.columns[key] ?? []);
  const inOrder = longestRising(places);
  const last = Math.max(...inOrder);
  // Columns that a later version brings are added by set-up at the right end: nobody has moved those.
  const out = places.filter((at) => !inOrder.has(at) && at < last).sort((a, b) => a - b);
  const [first] = out;
  if (first === undefined) return [];
  const columns =
    out
      .slice(0, NAMED_COLUMNS)
      .map((at) => table.headers[at] ?? '')
      .join('、') + (out.length > NAMED_COLUMNS ? '…' : '');
  return [{ code: 'audit.movedColumns', severity: 'hint', parameters: { columns }, place: placeOf(table, first) }];
}

function placeOf(table: TableSnapshot, at: number): Finding['place'] {
  const header = table.headers[at] ?? '';
  return { sheet: table.sheet, table: table.key, row: table.headerRow, column: table.firstColumn + at, header, content: header };
}

/** The members of a longest rising subsequence. */
function longestRising(values: readonly number[]): ReadonlySet<number> {
  const length: number[] = [];
  const before: number[] = [];
  values.forEach((value, index) => {
    length[index] = 1;
    before[index] = -1;
    for (let at = 0; at < index; at++) {
      if (values[at]! < value && length[at]! + 1 > length[index]!) {
        length[index] = length[at]! + 1;
        before[index] = at;
      }
    }
  });
  const kept = new Set<number>();
  for (let at = length.indexOf(Math.max(0, ...length)); at >= 0; at = before[at] ?? -1) kept.add(values[at]!);
  return kept;
}
