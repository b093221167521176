/** The workbooks of `assets/samples`: the sample school and rosters as schools really have them. All people are invented. */
import { dayOf } from '../../src/ledger/calendar/day';
import { sampleSchool } from '../../src/workbench/cli/sample-school';
import { messyCases } from '../../src/workbench/samples/messy';
import { asFile } from '../../src/workbench/samples/messy/as-file';
import { messyRosters } from '../../src/workbench/samples/messy-rosters';
import { writeXlsx } from '../../src/workbench/sheets/xlsx';

/** The day on which the samples are looked at: late in the autumn term. */
const SAMPLE_DAY = dayOf(2026, 11, 23);
export const SAMPLE_FOLDER = 'assets/samples';
/** With this file the workbench opens. */
const SCHOOL_FILE = '示范小学.xlsx';

const SEED = 1;
/** Of the many messy rosters of the tests those that show most: a sheet for each class, and blocks side by side and below. */
const SHOWN = ['各班花名册', '打印版花名册'];

export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The same bytes on every machine. */
export async function sampleFiles(): Promise<SampleFile[]> {
  const { workbook } = await sampleSchool({ today: SAMPLE_DAY, seed: SEED });
  const rosters = messyRosters(SAMPLE_DAY, SEED).map((roster) => ({ name: `${roster.name}.xlsx`, bytes: writeXlsx(roster.workbook) }));
  const more = messyCases(SAMPLE_DAY).filter(({ name }) => SHOWN.includes(name));
  return [{ name: SCHOOL_FILE, bytes: writeXlsx(workbook) }, ...rosters, ...more.map(asFile)];
}
