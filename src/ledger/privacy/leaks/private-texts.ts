/** What counts as private in any text: numbers, known names, known addresses and remarks. Each different text is looked at once. */
import { trimmed } from '../../fields/parse/tidy';
import type { Severity } from '../../model/finding';
import type { Bilingual, Raw } from '../../model/raw';
import { cellOf, type LedgerSnapshot } from '../../model/snapshot';
import { CHILDREN } from '../../tables';
import { KnownTexts } from './known-texts';
import { numbersIn } from '../numbers-in-text';
import { peopleOf, type People } from '../people';
import { familyOf } from '../profiles';

export type Secret = 'residentId' | 'phone' | 'longNumber' | 'childName' | 'adultName' | 'address' | 'remark';

/** How each is called, and how grave it is to find it in something that goes out. */
export const SECRETS: Readonly<Record<Secret, { readonly label: Bilingual; readonly severity: Severity }>> = {
  residentId: { label: { zh: '身份证号', en: 'ID numbers' }, severity: 'error' },
  phone: { label: { zh: '电话号码', en: 'phone numbers' }, severity: 'error' },
  address: { label: { zh: '详细地址', en: 'home addresses' }, severity: 'error' },
  remark: { label: { zh: '档案备注', en: 'remarks of the archive' }, severity: 'error' },
  longNumber: { label: { zh: '长号码（可能是账号或证件号）', en: 'long numbers (an account or an ID perhaps)' }, severity: 'warning' },
  childName: { label: { zh: '儿童姓名', en: 'names of children' }, severity: 'warning' },
  adultName: { label: { zh: '家长或监护人姓名', en: 'names of parents or guardians' }, severity: 'warning' },
};

/** Kinds of content as parameters of a sentence. */
export function secretParameters(secrets: readonly Secret[]): Readonly<Record<'what' | 'whatEn', string>> {
  return {
    what: secrets.map((secret) => SECRETS[secret].label.zh).join('、'),
    whatEn: secrets.map((secret) => SECRETS[secret].label.en).join(', '),
  };
}

/** Content as a person may see it on the screen of a leak scan: masked. */
export type Shown = (text: Raw) => string;

/** Digits of a bank card or of an ID that lost its form. */
const LONG = 15;
/** An address of a house or a group; a township alone stands in many texts. */
const IN_DETAIL = /\d|[组号室栋]/u;
/** A number cell below this holds no number of a person. */
const SMALLEST_NUMBER = 1_000_000;

export class PrivateTexts {
  private readonly seen = new Map<string, readonly Secret[]>();
  private readonly addresses = new KnownTexts();
  private readonly remarks = new KnownTexts();
  readonly people: People;

  constructor(snapshot: LedgerSnapshot) {
    this.people = peopleOf(snapshot);
    const table = snapshot.tables.Children;
    for (const column of CHILDREN.columns) {
      const into = familyOf(column) === 'address' ? this.addresses : isRemark(column) ? this.remarks : null;
      for (let row = 0; into && table && row < table.rows.length; row++) {
        const text = trimmed(cellOf(table, row, column.key));
        into.add(text, into === this.remarks || IN_DETAIL.test(text));
      }
    }
  }

  /** The kinds of private content in a cell or any other text. */
  in(cell: Raw): readonly Secret[] {
    if (typeof cell === 'boolean' || (typeof cell === 'number' && Math.abs(cell) < SMALLEST_NUMBER)) return [];
    const text = typeof cell === 'number' ? plainDigits(cell) : cell;
    if (text.length < 2) return [];
    const before = this.seen.get(text);
    if (before) return before;
    const found = this.look(text);
    this.seen.set(text, found);
    return found;
  }

  private look(text: string): readonly Secret[] {
    const found = new Set<Secret>();
    for (const { kind, digits } of numbersIn(text)) {
      if (kind !== 'other') found.add(kind);
      else if (digits.length >= LONG) found.add('longNumber');
    }
    for (const { person } of this.people.namesIn(text, false, false)) found.add(person === 'child' ? 'childName' : 'adultName');
    if (this.addresses.areIn(text)) found.add('address');
    if (this.remarks.areIn(text)) found.add('remark');
    return [...found];
  }
}

function isRemark({ sensitivity, kind }: (typeof CHILDREN.columns)[number]): boolean {
  return sensitivity === 'restricted' && kind.name === 'text';
}

/** 522635201703150000, not 5.2e17. */
function plainDigits(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value);
}
