/** The generated sheets. */
import { masked } from './masked';
import type { reports as zh } from '../zh-CN/reports';
import type { Words } from '../words';

export const reports: Words<typeof zh> = {
  summary: {
    sheet: 'Summary',
    title: '{school} Summary of care for left-behind children',
    asOf: 'As of',
    asOfNote: 'S1–S8 follow the as-of day and the ledger; S10 holds values of the day on which the sheet was made.',
    term: 'Term',
    noTerm: 'No term in Terms covers the as-of day',
    headers: {
      id: 'No.',
      name: 'Figure',
      numerator: 'Numerator',
      denominator: 'Denominator',
      share: 'Share',
      blanks: 'Blank',
      madeUp: 'Made up',
      overdue: 'Overdue',
      rule: 'Rule',
    },
    onTimeSection: 'On-time rate: periods that ended from {from} to {to}, from the ledger as of {date} (values, not recalculated)',
    total: '(all)',
    byClass: 'Class',
    footer: 'Page &P of &N',
  },
  overdue: {
    sheet: 'Overdue',
    title: '{school} Overdue contacts {className}',
    counts:
      'As of {date}: {overdue} overdue for {children} children, {dueSoon} due soon. Only the last period of each child and duty is listed; “earlier” counts the ones before it.',
    headers: {
      className: 'Class',
      name: 'Name',
      childId: 'File number',
      duty: 'Duty',
      kind: 'Kind of contact',
      performer: 'Done by',
      names: 'Held by',
      from: 'From',
      to: 'To',
      status: 'State',
      days: 'Days overdue or left',
      need: 'Needed',
      done: 'Done',
      earlier: 'Earlier overdue',
      lastContact: 'Last contact',
      sinceContact: 'Days since',
    },
    isOverdue: 'Overdue',
    isDueSoon: 'Due soon',
    never: 'Never',
    footer: 'Page &P of &N',
  },
  masked,
  noClass: '(no class)',
  empty: {
    noChildren: 'No children are on the list.',
    noDuties: 'No duty is active.',
    noTerm: 'No term covers the as-of day, so nothing is due.',
    nothingDue: 'No duty applies to these children. Check pairings, class teachers and what the duties apply to.',
    upToDate: 'Nothing is overdue or due soon.',
    allDone: 'Everything due until the as-of day is done.',
  },
  findings: {
    'report.columnMissing': 'Column “{column}” is missing; {figure} is not computed. Run set-up to add it.',
    'report.unknownTerm': 'There is no term “{term}” in Terms.',
    'report.textInsteadOfNumber': '“{content}” is text; formulas do not see a date or number in it. Run the check to mend it.',
  },
};
