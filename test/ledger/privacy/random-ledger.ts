/** Random ledgers with something private in every place where people put it, proper and improper. */
import { isoOf } from '../../../src/ledger/calendar/day';
import { checkDigitOf } from '../../../src/ledger/fields/resident-id';
import type { LedgerSnapshot } from '../../../src/ledger/model/snapshot';
import { d } from '../calendar/helpers';
import { snapshotOf, type Row } from '../build-snapshot';
import fc from '../../support/property';

export const AS_OF = d('2026-11-23');

const from = (characters: string, shortest: number, longest: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...characters), { minLength: shortest, maxLength: longest }).map((list) => list.join(''));
/** Characters that stand in no code, province or word of a generated sheet. */
const name = from('赵钱孙周吴郑冯', 2, 3);
const guardianName = from('陈褚卫蒋沈韩杨', 2, 3);
const digits = (count: number): fc.Arbitrary<string> => from('0123456789', count, count);
const phone = fc.tuple(fc.constantFrom('138', '159', '199'), digits(8)).map((parts) => parts.join(''));
const tail = from('甲乙丙丁戊己庚辛壬癸子丑寅卯', 7, 12);

const child = fc.record({
  birth: fc.integer({ min: d('2011-01-01'), max: d('2019-12-31') }),
  sequence: digits(3),
  name,
  guardian: guardianName,
  phone,
  fatherPhone: phone,
  tail,
  remark: tail,
  reason: tail,
  left: fc.boolean(),
  /** Where somebody wrote the private thing, and which. */
  stray: fc.record({
    column: fc.constantFrom(
      'village',
      'interestGroup',
      'sex',
      'class',
      'nationality',
      'guardianSchooling',
      'name',
      'fatherProvince',
      'expectedReturn',
    ),
    what: fc.constantFrom('id', 'phone', 'guardian', 'spacedId', 'phoneInWords', 'wideId'),
  }),
});

export interface RandomChild {
  readonly id: string;
  readonly row: Row;
}

function rowOf(one: typeof child extends fc.Arbitrary<infer T> ? T : never, index: number): RandomChild {
  const seventeen = `522635${isoOf(one.birth).replaceAll('-', '')}${one.sequence}`;
  const id = seventeen + checkDigitOf(seventeen);
  const stray = {
    id,
    phone: one.phone,
    guardian: `住${one.guardian}家`,
    spacedId: `${id.slice(0, 6)} ${id.slice(6, 14)} ${id.slice(14)}`,
    phoneInWords: `奶奶${one.phone}，${one.fatherPhone.slice(0, 3)}-${one.fatherPhone.slice(3)}`,
    wideId: [...id].map((digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0)).join(''),
  }[one.stray.what];
  const row: Row = {
    childId: `L${index + 1}`,
    name: one.name,
    sex: '男',
    residentId: id,
    studentNumber: `G${id}`,
    birthDate: one.birth,
    class: '三年级1班',
    address: `贵州省雷山县${one.tail}`,
    registeredPlace: `贵州省雷山县${one.tail}`,
    guardianAddress: `贵州省雷山县${one.tail}`,
    homePhone: `${one.phone}、${one.fatherPhone}`,
    fatherPhone: Number(one.fatherPhone),
    guardianPhone: `${one.phone}（${one.guardian}）`,
    guardianName: one.guardian,
    fatherName: one.guardian,
    keyReason: one.reason,
    notes: one.remark,
    hardship: '无',
    joinedOn: d('2026-09-01'),
    leftOn: one.left ? d('2026-10-01') : '',
  };
  return { id, row: { ...row, [one.stray.column]: one.stray.column === 'name' ? `${one.name}${stray}` : stray } };
}

/** Ledgers of one to eight children. */
export const ledgers: fc.Arbitrary<{ readonly snapshot: LedgerSnapshot; readonly children: readonly RandomChild[] }> = fc
  .array(child, { minLength: 1, maxLength: 8 })
  .map((list) => {
    const children = list.map(rowOf);
    // The school is called after somebody, and a child's number stands in its name.
    const schoolName = `青山小学${String(children[0]?.row['guardianName'])}${String(children[0]?.row['fatherPhone'])}`;
    return { children, snapshot: snapshotOf({ Children: children.map(({ row }) => row) }, { schoolName }) };
  });

/** Every run of seven digits of a number, wherever it might begin. */
const runs = (number: string): string[] => Array.from({ length: number.length - 6 }, (_, at) => number.slice(at, at + 7));

/** What no list that leaves the school may hold of a child, in plain digits. */
export function privateParts({ id, row }: RandomChild): string[] {
  const phones = [row['fatherPhone'], row['homePhone']].flatMap((cell) => String(cell).split('、'));
  return [...runs(id), ...phones.flatMap(runs), String(row['address']).slice(6), String(row['keyReason']), String(row['notes'])];
}
