/** Duties: states, why a period does not apply, and what could not be read of the ledger's rows. */
import type { duties as zh } from '../zh-CN/duties';
import type { Words } from '../words';

export const duties: Words<typeof zh> = {
  status: {
    done: 'Done',
    madeUp: 'Made up',
    upcoming: 'Not due yet',
    dueSoon: 'Due soon',
    overdue: 'Overdue',
    paused: 'Paused',
    notApplicable: 'Not applicable',
  },
  exemption: {
    off: 'The duty is not active',
    scope: 'The duty is not for this child',
    notOnList: 'Not on the list',
    cameLate: 'Came on the list when more than half of the period was over',
    noHolder: 'Nobody holds the role',
    holderCameLate: 'The helper came when more than half of the period was over',
    paused: 'Contacts are paused',
  },
  cycle: {
    week: 'Every week',
    month: 'Every month',
    term: 'Every term',
    days: 'Every {days} days in holidays',
    festival: 'Festivals',
    birthday: 'Birthday',
  },
  findings: {
    'record.blank': '“{column}” is not filled in; this row is not counted. Please fill it in.',
    'record.unreadable': '“{content}” cannot be read; it is not counted. Please correct it.',
    'record.duplicateKey': 'File number “{key}” stands in another row too; both rows are counted. Please give each its own.',
    'record.endBeforeStart': 'The last day is before the first; this row is not counted. Please check.',
    'record.unknownChild': 'No child has the file number “{key}”; this record belongs to nobody. Please check the number.',
  },
};
