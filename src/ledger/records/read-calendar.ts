/** Tables Terms and Holidays as records. */
import type { Term } from '../calendar/terms';
import type { Festival } from '../calendar/windows';
import { compact } from '../fields/parse/tidy';
import { needed, spanOf } from './read-people';
import type { RowReader } from './row-reader';

/** Terms with both days. */
export function readTerms(reader: RowReader): Term[] {
  const terms: Term[] = [];
  for (let row = 0; row < reader.rowCount; row++) {
    if (reader.isBlank(row)) continue;
    const span = spanOf(reader, row);
    if (span === null) continue;
    if (span.end === null) reader.reportBlank(row, 'endsOn');
    else terms.push({ id: reader.key(row, 'termId'), start: span.start, end: span.end });
  }
  return terms;
}

/** Festivals; one without a last day lasts one day. */
export function readFestivals(reader: RowReader): Festival[] {
  const festivals: Festival[] = [];
  for (let row = 0; row < reader.rowCount; row++) {
    if (reader.isBlank(row)) continue;
    const name = needed(reader, row, 'holiday', reader.text(row, 'holiday'));
    const span = spanOf(reader, row);
    if (name !== null && span !== null) {
      festivals.push({ name: festivalKey(name), start: span.start, end: span.end ?? span.start });
    }
  }
  return festivals;
}

/** The form in which 周期 names festivals (`parseDutyPeriod`): without spaces, lower case. */
function festivalKey(name: string): string {
  return compact(name).toLowerCase();
}
