/** Two things at once: a view records changes while another is opened, an undo is pressed twice, settings change before an undo. */
import { CHECK_LEDGER } from '../../src/commands/check-ledger';
import { onRecording, prepareRecorded, recordChanges, type Recording } from '../../src/commands/record-changes';
import { apply, prepare, undo, undoable } from '../../src/commands/run-command';
import { SETTINGS } from '../../src/commands/settings';
import { fillSample } from '../../src/workbench/samples/sample-workbook';
import type { Workbook } from '../../src/workbench/sheets/model';
import { d } from '../ledger/calendar/helpers';
import { contextOn } from '../support/command-context';
import { failureOf, ledgerFile, tableCell } from '../support/ledger-file';

const CONTEXT = contextOn(d('2026-11-23'));
const ledger = ledgerFile(async () => {
  await fillSample({ children: 5, checkIns: 0, today: CONTEXT.today }, CONTEXT);
  await recordChanges(CONTEXT);
});

const changePhone = (workbook: Workbook, phone = '13900009999'): void => tableCell(workbook, 'Children', 1, '家庭电话').set(phone);
const recorded = (workbook: Workbook): number => workbook.table('Changes')!.table.rect.rows - 1;
const settings = async () => (await prepare(SETTINGS, undefined, CONTEXT)).outcome.settings;

test('two comparisons at once record a change once', async () => {
  const workbook = ledger.open();
  changePhone(workbook);
  const states = await Promise.all([recordChanges(CONTEXT), recordChanges(CONTEXT)]);
  expect(states.map(({ state }) => state)).toEqual(['recorded', 'unchanged']);
  expect(recorded(workbook)).toBe(1);
});

test('a check that is opened while changes are recorded neither records them again nor says that it failed', async () => {
  const workbook = ledger.open();
  changePhone(workbook);
  const heard: Recording[] = [];
  const stop = onRecording((recording) => heard.push(recording));
  await Promise.all([recordChanges(CONTEXT), prepareRecorded(CHECK_LEDGER, undefined, CONTEXT)]);
  stop();
  expect(heard.map(({ state, failure }) => [state, failure])).toEqual([
    ['recorded', null],
    ['unchanged', null],
  ]);
  expect(recorded(workbook)).toBe(1);
});

test('an undo that is pressed twice takes back once', async () => {
  ledger.open();
  const before = await settings();
  await apply(await prepare(SETTINGS, { ...before, schoolName: '一' }, CONTEXT));
  await Promise.all([undo(), undo()]);
  expect(await settings()).toEqual(before);
  expect(undoable()).toBeNull();
});

test('an undo that Excel refuses is offered again', async () => {
  const workbook = ledger.open();
  const before = await settings();
  await apply(await prepare(SETTINGS, { ...before, schoolName: '一' }, CONTEXT));
  const home = workbook.sheets.find(({ name }) => name === '首页')!;
  home.cells.setInput(0, 0, '别的标题');
  expect(await failureOf(undo())).toMatchObject({ code: 'changedMeanwhile' });
  expect(undoable()).toBe('settings');
});

test('an undo leaves alone the settings that somebody else has changed since', async () => {
  const workbook = ledger.open();
  const before = await settings();
  await apply(await prepare(SETTINGS, { ...before, awayMonths: 12 }, CONTEXT));
  const [key, entry] = [...workbook.settings][0]!;
  workbook.settings.set(key, JSON.stringify({ ...JSON.parse(entry), monthStartDay: 25 }));
  await undo();
  expect(await settings()).toEqual({ ...before, monthStartDay: 25 });
});
