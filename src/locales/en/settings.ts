/** Settings, in English. */
import type { settings as zh } from '../zh-CN/settings';
import type { Words } from '../words';

export const settings: Words<typeof zh> = {
  title: 'Settings',
  school: 'Name of the school',
  province: 'Province of the school',
  county: 'County of the school',
  regionHelp: 'Tells whether a parent works in another province, another county or the same county.',
  notSet: '(not set)',
  chooseProvince: 'Choose the province first',
  months: 'Months away from which a parent counts (education)',
  monthsChoice: '{months} months',
  startDay: 'Day on which a month of duties starts',
  startDayHelp: '1 to 31; a month without the day starts on its last.',
  save: 'Save',
  saved: 'Settings saved.',
  unchanged: 'Nothing was changed.',
  findings: {
    'settings.noName': 'Fill in the name of the school.',
    'settings.unknownProvince': 'There is no province with the code {code}. Choose again.',
    'settings.unknownCounty': 'There is no county with the code {code}. Choose again.',
    'settings.countyElsewhere': 'The county {code} is not in the chosen province. Choose the county again.',
    'settings.months': 'The months must be a whole number from 1 to 24.',
    'settings.startDay': 'The day must be a whole number from 1 to 31.',
  },
};
