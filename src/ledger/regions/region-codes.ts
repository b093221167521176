/** Whether the first six digits of an ID were ever the code of a county, and what its region is called. */
import { EVER_VALID } from './ever-valid';
import { divisionOf } from './divisions';

interface Once {
  /** Name of a prefecture that exists no more. */
  readonly name: string;
  readonly counties: ReadonlySet<number>;
}

const provinces = new Map<string, ReadonlyMap<string, Once>>();

function prefecturesOf(province: string): ReadonlyMap<string, Once> {
  let found = provinces.get(province);
  if (!found) {
    const entries = (EVER_VALID[province] ?? '').split('|').flatMap((text): [string, Once][] => {
      const [, code, name, ranges] = /^(\d\d)(\D*) (.+)$/u.exec(text) ?? [];
      return code === undefined ? [] : [[code, { name: name ?? '', counties: numbersOf(ranges ?? '') }]];
    });
    provinces.set(province, (found = new Map(entries)));
  }
  return found;
}

function numbersOf(ranges: string): Set<number> {
  const numbers = new Set<number>();
  for (const range of ranges.split(' ')) {
    const [from = '', to = from] = range.split('-');
    for (let number = Number(from); number <= Number(to); number++) numbers.add(number);
  }
  return numbers;
}

/** Whether six digits were the code of a county or prefecture at any time since 1980. Only the mainland's codes are listed. */
export function wasEverRegion(code: string): boolean {
  return (
    prefecturesOf(code.slice(0, 2))
      .get(code.slice(2, 4))
      ?.counties.has(Number(code.slice(4, 6))) ?? false
  );
}

/**
 * The name of a region by its six digits, as far down as it is known: 贵州省遵义市赤水市; a prefecture that exists no more has its
 * last name (贵州省遵义地区); `''` when not even the province is known.
 */
export function regionName(code: string): string {
  const { province, prefecture, county } = divisionOf(code);
  if (!province) return '';
  const former = prefecturesOf(code.slice(0, 2)).get(code.slice(2, 4))?.name ?? '';
  return province + (prefecture === '' ? former : prefecture) + county;
}
