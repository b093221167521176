/**
 * A later roster over an earlier one, by chance: other values, blanks, 清空, 无, children gone, come or moved to another class, and
 * any layout. The ledger then holds what both together say, whom the later one leaves out is named and stays as it was, and twice
 * is once.
 */
import type { Raw } from '../../../src/ledger/model/raw';
import type { RosterSource } from '../../../src/ledger/roster';
import { CHILDREN, columnOf } from '../../../src/ledger/tables';
import { thrown, type Dice } from './random/dice';
import { somePeople, type Truth } from './random/people';
import type { CellOf } from './random/cells';
import { randomRoster } from './random/sheets';
import { bring, childrenOf } from './messy';
import { roster } from './rosters';
import fc from '../../support/property';

/** Who a child is stays the same; sex and birth date are what its ID says. */
const IDENTITY = ['name', 'residentId', 'studentNumber', 'sex', 'birthDate'];
const NEWS = [
  ...['nationality', 'class', 'boarding', 'address', 'homePhone', 'fatherName', 'fatherPhone', 'fatherProvince', 'fatherAwaySince'],
  ...['motherName', 'motherPhone', 'guardianName', 'guardianRelation', 'guardianPhone'],
];
const KEYS = [...IDENTITY, ...NEWS].filter((key) => CHILDREN.columns.some((column) => column.key === key));
const NEVER_BLANK = new Set(['name', 'residentId', 'studentNumber', 'birthDate', 'class']);
const CLEAR = '清空';
const NONE = '无';

const news: CellOf = (dice, child, key) => {
  if (NEVER_BLANK.has(key)) return child[key] ?? '';
  const sayings = key.endsWith('Phone') ? ['', CLEAR, NONE] : ['', CLEAR];
  return dice.rarely(3) ? dice.one(...sayings) : (child[key] ?? '');
};

/** The children with every column, in the order of `keys`. */
function plainRoster(people: readonly Truth[], keys: readonly string[] = KEYS): RosterSource {
  return roster('名册', [keys.map((key) => columnOf(CHILDREN, key).header.zh), ...people.map((one) => keys.map((key) => one[key] ?? ''))]);
}

const filled = (one: Truth): Truth => Object.fromEntries(KEYS.flatMap((key) => ((one[key] ?? '') === '' ? [] : [[key, one[key]!]])));

/** What both rosters say of a child together: `before` is all that the ledger has. */
function together(before: Truth, says: Truth): Truth {
  const after: Record<string, Raw> = { ...before };
  for (const [key, cell] of Object.entries(says)) {
    // What the ledger has no column for is kept of new children only.
    if (key === 'notes') continue;
    if (cell === CLEAR) delete after[key];
    else if (cell !== NONE || before[key] === undefined) after[key] = cell;
  }
  return after;
}

function later(dice: Dice) {
  const all = somePeople(dice, 6);
  const known = all.slice(0, dice.between(1, all.length));
  const changed = (child: Truth): Truth => {
    const other = dice.one(...all);
    return { ...child, ...Object.fromEntries(dice.some(NEWS).map((key) => [key, other[key] ?? ''])) };
  };
  const stay = dice.some(known).map(changed);
  const come = all.slice(known.length);
  const listed = stay.length + come.length > 0 ? [...stay, ...come] : known;
  return { known, ...randomRoster(dice, listed, news) };
}

test('a later roster changes what it says and nothing else', () => {
  fc.assert(
    fc.property(thrown(later), ({ known, sheets, truth, people }) => {
      const { after: before } = bring(plainRoster(known));
      expect(childrenOf(before)).toEqual(known.map(filled));
      const saysOf = (child: Truth): Truth | undefined => truth[people.findIndex((one) => one['residentId'] === child['residentId'])];
      const come = truth.filter((_, at) => !known.some((one) => one['residentId'] === people[at]!['residentId']));
      const once = bring(sheets, before);
      expect(childrenOf(once.after)).toEqual([
        ...known.map((child) => together(filled(child), saysOf(child) ?? {})),
        ...come.map((says) => ({ ...together({}, says), ...(says['notes'] !== undefined && { notes: says['notes'] }) })),
      ]);
      const classes = new Set(truth.map((says) => says['class']));
      const missing = known.filter((child) => saysOf(child) === undefined && classes.has(child['class']));
      expect(once.preview.missing.map(({ name }) => name)).toEqual(missing.map((child) => child['name']));
      expect(once.preview.counts).toMatchObject({ new: come.length, blocked: 0 });
      expect(bring(sheets, once.after).plan.edits).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

const shuffled = thrown((dice) => {
  const people = somePeople(dice, 8);
  return { people, other: plainRoster(dice.shuffled(people), dice.shuffled(KEYS)) };
});

test('the order of rows and columns says nothing', () => {
  fc.assert(
    fc.property(shuffled, ({ people, other }) => {
      const byId = (list: readonly Truth[]): Truth[] =>
        list.toSorted((one, two) => (String(one['residentId']) < String(two['residentId']) ? -1 : 1));
      const first = bring(plainRoster(people)).after;
      expect(byId(childrenOf(bring(other).after))).toEqual(byId(childrenOf(first)));
      expect(bring(other, first).plan.edits).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
