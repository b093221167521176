/** The children of the sample school with their rows of table Children. */
import { dayOf, ymdOf, type Day } from '../../ledger/calendar/day';
import type { Term } from '../../ledger/calendar/terms';
import { familyOf } from './families';
import { residentId, SAMPLE_COUNTY, type PhoneCounter } from './invented-numbers';
import { fullName, surname, type Sex } from './people-names';
import type { Random } from './random';
import { CLASSES, gradeOf, type Row } from './school';

export interface SampleChild {
  readonly id: string;
  readonly name: string;
  readonly className: string;
  readonly boarder: boolean;
  readonly joined: Day;
  /** `null` while on the list. */
  readonly left: Day | null;
  readonly birth: Day;
  readonly row: Row;
}

export function childrenOf(count: number, term: Term, today: Day, random: Random, phones: PhoneCounter): SampleChild[] {
  return Array.from({ length: count }, (_, at) => childOf(at, count, term, today, random, phones));
}

function childOf(at: number, count: number, term: Term, today: Day, random: Random, phones: PhoneCounter): SampleChild {
  const className = CLASSES[Math.floor((at * CLASSES.length) / count)] ?? '';
  const sex: Sex = random.chance(52) ? 'male' : 'female';
  const family = surname(random);
  const name = fullName(random, sex, family);
  const startYear = ymdOf(term.start).year;
  const birth = dayOf(startYear - 6 - gradeOf(className), 9, 1) + random.whole(0, 364);
  const boarder = gradeOf(className) >= 3 && random.chance(45);
  const joined = random.chance(92) ? term.start - random.whole(0, 6) : Math.min(today, term.start + random.whole(10, 60));
  const left = random.chance(3) && today - joined > 40 ? today - random.whole(3, 30) : null;
  const id = `L${startYear}-${String(at + 1).padStart(4, '0')}`;
  const residentNumber = residentId(birth, sex, at);
  const keyTarget = random.chance(12);
  const row: Row = {
    childId: id,
    name,
    sex: sex === 'male' ? '男' : '女',
    residentId: residentNumber,
    studentNumber: `G${residentNumber}`,
    birthDate: birth,
    nationality: random.weighted([
      ['汉族', 60],
      ['苗族', 22],
      ['布依族', 12],
      ['侗族', 6],
    ]),
    class: className,
    health: random.weighted([
      ['健康或良好', 90],
      ['一般或较弱', 8],
      ['有慢性病', 2],
    ]),
    disability: '无',
    boarding: boarder ? '住校' : '走读',
    dormitory: boarder ? `${sex === 'male' ? 'A' : 'B'}栋${random.whole(1, 4)}0${random.whole(1, 9)}` : '',
    ...familyOf(name, family, today, random, phones),
    hardship: random.chance(10) ? '家庭贫困' : '无',
    keyTarget: keyTarget ? '是' : '否',
    keyReason: keyTarget ? random.pick(['学习困难', '性格孤僻', '监护能力差']) : '',
    studyLevel: random.weighted([
      ['优秀', 15],
      ['良好', 35],
      ['中等', 35],
      ['学习困难', 15],
    ]),
    economy: random.weighted([
      ['一般', 70],
      ['困难', 20],
      ['低保', 10],
    ]),
    subsidy: '两免一补',
    interestGroup: random.chance(60) ? random.pick(['篮球', '合唱', '书法', '绘画', '阅读']) : '',
    enrolStatus: left === null ? '在册' : '离册',
    joinedOn: joined,
    archivedOn: random.chance(94) ? Math.min(today, joined + random.whole(0, 14)) : '',
    leftOn: left ?? '',
    leaveReason: left === null ? '' : random.pick(['转学', '不再留守']),
    verifiedOn: random.chance(80) ? Math.min(today, term.start + random.whole(0, 20)) : '',
    consentOn: random.chance(85) ? joined : '',
    notes: `虚构示例（号码均为编造，行政区划 ${SAMPLE_COUNTY}）`,
  };
  return { id, name, className, boarder, joined, left, birth, row };
}
