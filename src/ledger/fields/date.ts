/** Dates: kept as serial days; of some, year and month are enough. */
import { dayOf, ymdOf } from '../calendar/day';
import type { Raw } from '../model/raw';
import type { FieldContext, FieldKind, Reading } from './field-kind';
import { HIDDEN_WHOLE, masked } from './masked';
import { partialDateRule } from './native-formulas';
import { invalid, readState, value } from './reading';
import { parseTypedDate } from './parse/typed-date';

interface DateRules {
  /** Year and month are a value: it is kept as text `2025-02`. */
  readonly monthIsEnough?: boolean;
  /** Days to come are what the column is for. */
  readonly toCome?: boolean;
  /** A day after today is wrong. */
  readonly notFuture?: boolean;
}

const FIRST = dayOf(1900, 3, 1);
const LAST = dayOf(2100, 12, 31);
/** 27.1.20 in 预计返乡日期 is a day to come. */
const YEARS_AHEAD = 10;

function read(cell: Raw, context: FieldContext, rules: DateRules): Reading {
  const state = readState(cell);
  if (state) return state;
  const found = parseTypedDate(cell, context.today, rules.toCome ? YEARS_AHEAD : 0);
  if (found.kind === 'wrong') return invalid(cell, { code: `date.${found.problem}`, severity: 'error' });
  if (found.kind === 'month') {
    const normal = `${found.year}-${String(found.month).padStart(2, '0')}`;
    if (!rules.monthIsEnough) return invalid(cell, { code: 'date.partial', severity: 'warning', parameters: { month: normal } });
    if (found.doubt) return value(normal, [{ code: 'date.twoDigitYear', severity: 'warning', fix: normal }]);
    return value(normal, cell === normal ? [] : [{ code: 'any.normalForm', severity: 'hint', parameters: { normal }, fix: normal }]);
  }
  const { day, doubt } = found;
  if (day < FIRST || day > LAST) return invalid(cell, { code: 'date.range', severity: 'error' });
  if (rules.notFuture && day > context.today) return invalid(cell, { code: 'date.future', severity: 'error' });
  if (doubt) return value(day, [{ code: `date.${doubt}`, severity: doubt === 'timeOfDay' ? 'hint' : 'warning', fix: day }]);
  return value(day, typeof cell === 'number' && cell === day ? [] : [{ code: 'date.asText', severity: 'hint', fix: day }]);
}

/** The year shows: 2015-**-**, 2025-**. */
function mask(text: string): string {
  const serial = Number(text);
  // 2015 and 2015.03 are years as typed, not serials of 1905.
  if (serial >= 1900 && serial < 2101) return Number.isInteger(serial) ? HIDDEN_WHOLE : `${Math.floor(serial)}-**`;
  if (serial >= FIRST && serial <= LAST) return `${ymdOf(serial).year}-**-**`;
  const [, year, day] = /^((?:19|20)\d\d)[-/.年]\d{1,2}(?:([-/.月]\d{1,2}日?)|月)?$/u.exec(text) ?? [];
  if (year === undefined) return HIDDEN_WHOLE;
  return day === undefined ? `${year}-**` : `${year}-**-**`;
}

function explanation(rules: DateRules): FieldKind['explanation'] {
  if (rules.monthIsEnough)
    return {
      zh: '日期，如 2025-02-16；只知道年月时写 2025-02。',
      en: 'A date such as 2025-02-16, or 2025-02 when only the month is known.',
    };
  if (rules.notFuture) return { zh: '公历日期，如 2016-09-05，不晚于今天。', en: 'A date such as 2016-09-05, not after today.' };
  return { zh: '公历日期，如 2026-09-01。', en: 'A date such as 2026-09-01.' };
}

function dateField(rules: DateRules): FieldKind {
  return {
    name: 'date',
    numberFormat: 'yyyy-mm-dd',
    align: 'center',
    // A month alone is text, which Excel's own date rule would refuse.
    validation: rules.monthIsEnough
      ? { type: 'custom', formula: partialDateRule('{cell}') }
      : { type: 'date', from: dayOf(1950, 1, 1), to: LAST },
    explanation: explanation(rules),
    mask: masked(mask),
    read: (cell, context) => read(cell, context, rules),
  };
}

export const DATE: FieldKind = dateField({});
/** Days that are expected or agreed upon. */
export const COMING_DATE: FieldKind = dateField({ toCome: true });
/** Birth dates and other days that have passed. */
export const PAST_DATE: FieldKind = dateField({ notFuture: true });
/** Dates of which the month may be all that is known, such as 外出时间. */
export const PARTIAL_DATE: FieldKind = dateField({ monthIsEnough: true });
