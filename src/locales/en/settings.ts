/** Settings, in English. */
import type { settings as zh } from '../zh-CN/settings';
import type { Words } from '../words';

export const settings: Words<typeof zh> = {
  title: 'Settings',
  school: 'Name of the school',
  stage: 'Kind of school',
  stages: { kindergarten: 'Kindergarten', primary: 'Primary', nineYear: 'Nine-year school', junior: 'Junior high', senior: 'Senior high' },
  stageHelp: {
    kindergarten: '2024级1班 is a class by the year of entry: 小班, 中班, 大班.',
    primary: '三(1)班 is 三年级1班.',
    nineYear: '三(1)班 is 三年级1班, 初三(1)班 is 九年级1班.',
    junior: '三(1)班, 三年级1班 and 301班 all are 九年级1班.',
    senior: '三(1)班, 三年级1班 and 301班 all are 高三1班.',
  },
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
