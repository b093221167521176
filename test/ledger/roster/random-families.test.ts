/**
 * Families one below the other, by chance: the child merged, blank or repeated in the rows of its family, with noise between the
 * children. Each parent stands where its relation says, nobody gets the parent of another, and twice is once.
 */
import type { Raw } from '../../../src/ledger/model/raw';
import type { RosterSource } from '../../../src/ledger/roster';
import { CHILDREN, columnOf } from '../../../src/ledger/tables';
import { thrown, type Dice } from './random/dice';
import { somePeople, type Truth } from './random/people';
import { spell } from './random/spell';
import { bring, childrenOf, lostCells } from './messy';
import { roster } from './rosters';
import fc from '../../support/property';

type Style = 'merged' | 'blank' | 'repeated';

const NAMES = ['家庭成员姓名', '家长姓名', '成员姓名'];
const RELATIONS: Readonly<Record<string, readonly string[]>> = { father: ['父亲', '爸爸'], mother: ['母亲', '妈妈'] };
const OWN = ['sex', 'nationality', 'address', 'class'];

interface Families {
  readonly source: RosterSource;
  readonly truth: readonly Truth[];
}

function families(dice: Dice): Families {
  const people = somePeople(dice, 5);
  const own = dice.shuffled(['name', 'residentId', ...dice.some(OWN)]);
  const style = dice.one<Style>('merged', 'blank', 'repeated');
  const hasSerial = dice.rarely(2);
  const member: readonly [string, Raw][] = [
    ['Name', dice.one(...NAMES)],
    ['Relation', dice.one('与学生关系', '关系')],
    ['Phone', dice.one('联系电话', '电话')],
  ];
  const rows: Raw[][] = [
    [...(hasSerial ? ['序号'] : []), ...own.map((key) => columnOf(CHILDREN, key).header.zh), ...member.map(([, text]) => text)],
  ];
  const merges: { row: number; column: number; rows: number; columns: number }[] = [];
  const truth: Truth[] = [];
  people.forEach((child, at) => {
    if (at > 0 && dice.rarely(5)) rows.push(['合计', '', '2人']);
    // Most have both, or it would be no list of families.
    const parents = at % 3 === 2 && dice.rarely(2) ? [dice.one('father', 'mother')] : dice.shuffled(['father', 'mother']);
    const cells = own.map((key) => spell(dice, key, child[key] ?? ''));
    parents.forEach((parent, turn) => {
      const ofChild = turn === 0 || style === 'repeated' ? cells : cells.map((): Raw => '');
      const ofParent = member.map(([part]) =>
        part === 'Relation' ? dice.one(...RELATIONS[parent]!) : spell(dice, parent + part, child[parent + part] ?? ''),
      );
      const serial: Raw[] = hasSerial ? [turn === 0 || style === 'repeated' ? rows.length : ''] : [];
      rows.push([...serial, ...ofChild, ...ofParent]);
    });
    if (style === 'merged' && parents.length > 1)
      merges.push(...own.map((_key, column) => ({ row: rows.length - 2, column: column + (hasSerial ? 1 : 0), rows: 2, columns: 1 })));
    const keys = [...own, 'sex', 'birthDate', ...parents.flatMap((parent) => [`${parent}Name`, `${parent}Phone`])];
    truth.push(Object.fromEntries(keys.flatMap((key) => ((child[key] ?? '') === '' ? [] : [[key, child[key]!]]))));
  });
  return { source: roster('名册', rows, merges), truth };
}

test('each parent stands where its relation says', () => {
  fc.assert(
    fc.property(thrown(families), ({ source, truth }) => {
      const once = bring(source);
      expect(childrenOf(once.after)).toEqual(truth);
      expect(once.preview.counts.blocked).toBe(0);
      expect(lostCells(once, source)).toEqual([]);
      expect(bring(source, once.after).plan.edits).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
