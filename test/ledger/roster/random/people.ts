/** Children for random rosters, with the truth of each by column key: twins and namesakes among them. */
import type { Raw } from '../../../../src/ledger/model/raw';
import { residentId } from '../../../../src/workbench/samples/invented-numbers';
import { rosterChildren } from '../../../../src/workbench/samples/messy-rosters';
import { TODAY } from '../messy';
import type { Dice } from './dice';

export type Truth = Readonly<Record<string, Raw>>;

const POOL: readonly Truth[] = rosterChildren(TODAY).map(({ row }) => row as Truth);

/** A twin differs in name and number only; a namesake has the name and nothing else in common. */
function likeOther(child: Truth, kind: 'twin' | 'namesake', order: number): Truth {
  const birthDate = Number(child['birthDate']) + (kind === 'twin' ? 0 : 40);
  const number = residentId(birthDate, child['sex'] === '男' ? 'male' : 'female', 400 + order);
  const own = { ...child, birthDate, residentId: number, studentNumber: `G${number}` };
  if (kind === 'twin') return { ...own, name: `${String(child['name']).charAt(0)}双${'一二三四五六七八九'.charAt(order % 9)}` };
  return { ...own, guardianName: '何大伯', guardianPhone: '19977700000', fatherName: '何远', fatherPhone: '19977700001' };
}

/** A few children of one, two or three classes, class by class. */
export function somePeople(dice: Dice, most: number): Truth[] {
  const first = dice.between(0, POOL.length - most);
  return POOL.slice(first, first + dice.between(2, most)).flatMap((child, at) => {
    const kind = dice.one('none', 'none', 'none', 'twin', 'namesake');
    return kind === 'none' ? [child] : [child, likeOther(child, kind, at)];
  });
}
