/** The sample school as a calculated workbook, made by the add-in's own commands. */
import type { Workbook } from '../sheets/model';
import type { SampleOptions } from '../samples/generate';
import { fillSample } from '../samples/sample-workbook';
import { cliContext } from './context';
import { newWorkbook } from './files';
import { withSession } from './session';

export interface SampleSchool {
  readonly workbook: Workbook;
  /** Rows of each table that was filled. */
  readonly counts: Readonly<Record<string, number>>;
}

/** The same options give the same workbook. */
export function sampleSchool(options: SampleOptions): Promise<SampleSchool> {
  const workbook = newWorkbook();
  const [blank] = workbook.sheets;
  return withSession(workbook, options.today, async ({ recalculate }) => {
    const counts = await fillSample(options, cliContext(options.today));
    workbook.sheets.splice(
      workbook.sheets.findIndex((sheet) => sheet === blank),
      1,
    );
    recalculate();
    return { workbook, counts };
  });
}
