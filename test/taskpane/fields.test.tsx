/** @jest-environment jsdom */
/** Fields of the pane: a day that is half typed, a day in words. */
import { act } from 'react';
import { isoOf } from '../../src/ledger/calendar/day';
import { dayInWords } from '../../src/locales/day-in-words';
import { LOCALES } from '../../src/locales';
import { DateField } from '../../src/taskpane/parts/date-field';
import { DayField } from '../../src/taskpane/parts/day-field';
import type { PaneContext } from '../../src/taskpane/state/pane-context';
import { d } from '../ledger/calendar/helpers';
import { drawing, type Drawn } from './drawn';

const TODAY = d('2026-11-23');
const command = { today: TODAY, recordDay: TODAY, language: 'zh-CN' } as PaneContext['command'];
let drawn: Drawn;
beforeEach(() => void (drawn = drawing()));
afterEach(() => drawn.leave());

const input = (): HTMLInputElement => drawn.container.querySelector('input')!;
/** As a browser does it while the year is typed, digit by digit. */
const type = (value: string): Promise<void> =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input(), value);
    input().dispatchEvent(new Event('input', { bubbles: true }));
  });

test('the workbook is read only for a year that is wholly typed; what is left half typed goes back', async () => {
  const setToday = jest.fn();
  await drawn.draw(<DayField />, { command, setToday });
  expect(drawn.container.textContent).toContain('11月23日 星期一');
  for (const half of ['0002-09-01', '0020-09-01', '0202-09-01', '']) {
    await type(half);
    expect(input().value).toBe(half);
  }
  expect(setToday).not.toHaveBeenCalled();
  await act(async () => input().dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
  expect(input().value).toBe(isoOf(TODAY));
  await type('2026-09-01');
  expect(setToday.mock.calls).toEqual([[d('2026-09-01')]]);
});

test.each([
  ['', '例如：2026年11月23日 星期一'],
  ['2026-02-30', '例如：2026年11月23日 星期一'],
  ['2026-09-01', '2026年9月1日 星期二'],
])('a form says the day %p in words: %s', async (value, said) => {
  await drawn.draw(<DateField label="离册日期" value={value} onValue={() => undefined} />, { command });
  const description = document.getElementById(input().getAttribute('aria-describedby')!);
  expect(description?.textContent).toBe(said);
});

test('days in words in both languages', () => {
  expect(dayInWords(LOCALES['zh-CN'].pane, d('2027-01-31'))).toBe('2027年1月31日 星期日');
  expect(dayInWords(LOCALES.en.pane, d('2027-01-31'))).toBe('Sunday, 31 January 2027');
});
