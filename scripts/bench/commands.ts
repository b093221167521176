/** The commands of the pane, run through the real office.js against the emulated Excel. */
import { CHECK_LEDGER } from '../../src/commands/check-ledger';
import { IMPORT_ROSTER, readRoster } from '../../src/commands/import-roster';
import { MAKE_OVERDUE_SHEET } from '../../src/commands/make-overdue-sheet';
import { MAKE_SUMMARY } from '../../src/commands/make-summary';
import { MASKED_SHEET } from '../../src/commands/masked-sheet';
import { apply, prepare, undo } from '../../src/commands/run-command';
import { readContents, SCAN_LEAKS } from '../../src/commands/scan-leaks';
import { SET_UP } from '../../src/commands/set-up';
import { SHOW_OVERDUE } from '../../src/commands/show-overdue';
import { withSession, type Session } from '../../src/workbench/cli/session';
import { historyRows } from './history';
import { addRoster, CONTEXT, fillSchool, newWorkbook, ROSTER_SHEET, SET_UP_INPUT, TODAY, type SchoolSize } from './ledgers';
import { measure, measureOften, type CostRow } from './measure';
import { mendRows } from './mends';

/** Set-up of a new workbook, set-up again, and a whole school's roster into the empty ledger. */
export function newLedgerRows(children: number): Promise<CostRow[]> {
  const workbook = newWorkbook();
  addRoster(workbook, children);
  return withSession(workbook, TODAY, async (session) => {
    const look = await measure(session.log, (watch) => prepare(watch.around(SET_UP), SET_UP_INPUT, CONTEXT));
    const rows = [
      { name: 'set up: look', cost: look.cost },
      await row('set up: write', session, () => apply(look.result)),
      await row('set up again: nothing to do', session, (watch) => prepare(watch.around(SET_UP), SET_UP_INPUT, CONTEXT)),
    ];
    return [...rows, ...(await importRows(`import ${children} new`, session))];
  });
}

/** Every command on a school in use. */
export function schoolRows(
  size: SchoolSize,
  times: number,
): Promise<{ readonly counts: Readonly<Record<string, number>>; readonly rows: CostRow[] }> {
  const workbook = newWorkbook();
  return withSession(workbook, TODAY, async (session) => {
    const counts = await fillSchool(size);
    session.recalculate();
    const often = async (name: string, job: Parameters<typeof measureOften>[2]): Promise<CostRow> => ({
      name,
      cost: (await measureOften(times, session.log, job)).cost,
    });
    const rows = [
      await often('overdue list', (watch) => prepare(watch.around(SHOW_OVERDUE), undefined, CONTEXT)),
      await often('check', (watch) => prepare(watch.around(CHECK_LEDGER), undefined, CONTEXT)),
      await row('summary: new sheet', session, async (watch) => apply(await prepare(watch.around(MAKE_SUMMARY), undefined, CONTEXT))),
      await row('summary: once more', session, async (watch) => apply(await prepare(watch.around(MAKE_SUMMARY), undefined, CONTEXT))),
      await row('overdue sheet', session, async (watch) => apply(await prepare(watch.around(MAKE_OVERDUE_SHEET), undefined, CONTEXT))),
      await row('set up again', session, (watch) => prepare(watch.around(SET_UP), SET_UP_INPUT, CONTEXT)),
      ...(await privacyRows(session)),
    ];
    rows.push(...(await historyRows(session)));
    rows.push(...(await mendRows(workbook, session)));
    addRoster(workbook, size.children, 10);
    return { counts, rows: [...rows, ...(await importRows(`import ${size.children} known, 10 % changed`, session))] };
  });
}

/** A list for the authorities, the scan of this list, and of the whole workbook. */
async function privacyRows(session: Session): Promise<CostRow[]> {
  const list = async (watch: Parameters<Parameters<typeof measure>[1]>[0]): Promise<string> => {
    const prepared = await prepare(watch.around(MASKED_SHEET), { profile: 'report' }, CONTEXT);
    await apply(prepared);
    return prepared.outcome.sheet;
  };
  const made = await measure(session.log, list);
  const scan = (name: string, only?: string): Promise<CostRow> =>
    row(name, session, async (watch) => {
      const contents = await readContents(only);
      return prepare(watch.around(SCAN_LEAKS), { contents, scope: only === undefined ? 'workbook' : 'sheet' }, CONTEXT);
    });
  return [
    { name: 'masked list for a report', cost: made.cost },
    await scan('leak scan of the list', made.result),
    await scan('leak scan of the workbook'),
  ];
}

async function importRows(name: string, session: Session): Promise<CostRow[]> {
  const look = await measure(session.log, async (watch) => {
    const source = await readRoster(ROSTER_SHEET);
    return prepare(watch.around(IMPORT_ROSTER), { source }, CONTEXT);
  });
  return [
    { name: `${name}: look`, cost: look.cost },
    await row(`${name}: write`, session, () => apply(look.result)),
    await row(`${name}: undo`, session, () => undo()),
  ];
}

async function row(name: string, session: Session, job: Parameters<typeof measure>[1]): Promise<CostRow> {
  return { name, cost: (await measure(session.log, job)).cost };
}
