/** The history of the archive, in English. */
import type { history as zh } from '../zh-CN/history';
import type { Words } from '../words';

export const history: Words<typeof zh> = {
  title: 'Changes',
  failed: 'Changes of the archive could not be recorded yet: {reason}',
  notKept: 'This ledger has no tables yet that keep changes. Run Set up to add them; from then on changes are recorded.',
  notCompared: '{count} {count|change|changes} could not be recorded. See why',
  waiting: '{count} {count|change waits|changes wait} for a reason',
  intro: 'Changes in the archive are found by comparing and recorded here; nothing is ever removed by itself.',
  none: 'No change has been recorded yet. Change something in Children, then open this page or run Check.',
  nothingFound: 'Nothing found. Try another name, class or column.',
  search: 'Find',
  searchHint: 'Name, class or column',
  askWhy: '{count} {count|change has|changes have} no reason yet',
  reason: 'Reason',
  reasonHint: 'Choose below, or write and press Enter',
  missingReason: 'Write a reason first.',
  save: 'Save',
  saved: 'The reason of {count} {count|change|changes} of {name} is recorded.',
  all: 'All changes',
  ofChild: 'All changes of {name}, oldest first',
  back: 'Back to the list',
  goTo: 'Go to the row of {name}',
  gone: 'no longer in Children',
  noDay: '(no date)',
  empty: '(blank)',
  change: '{column}: {before} → {after}',
  because: 'Reason: {reason}',
  enteredBy: 'Entered by {by}',
  more: 'Show {count} more',
  emptied: { restore: 'Put it back', onPurpose: 'Emptied on purpose: record it', restored: 'The column {header} is back.' },
  findings: {
    'history.notKept': 'The workbook lacks Changes or Baseline, so changes are not recorded. Run Set up to add them.',
    'history.blankArchive':
      'Children is blank, while it had {count} children when it was last compared. This was not recorded as deletions; if it was a mistake, undo it or go back to a backup.',
    'history.missingColumn': 'The column {header} is missing and was not compared. Rename it back, or run Set up to add it.',
    'history.emptiedColumn':
      'The column {header} is blank, while it had {count} entries when it was last compared. They were not recorded as cleared and are kept on the hidden sheet Baseline.',
    'history.blankKey': 'This row has no file number, so its changes cannot be recorded. Add the number.',
    'history.duplicateKey': 'This row has the file number of another row, so its changes cannot be recorded. Give it a number of its own.',
    'history.alreadyGiven': 'Someone has given the reason “{reason}” meanwhile; it was left as it is.',
  },
  reasons: { import: 'Roster imported' },
};
