/** The divisions of today: names by code, and what a settings page offers to choose from. */
import { PLACE_TABLE } from './place-table';

export interface Division {
  /** Two, four or six digits: province, prefecture, county. */
  readonly code: string;
  readonly name: string;
}

export interface ProvinceDivision extends Division {
  /** A prefecture without a name (市辖区 of Beijing) has the name `''`. */
  readonly prefectures: readonly (Division & { readonly counties: readonly Division[] })[];
}

let table: readonly ProvinceDivision[] | undefined;

/** All provinces with what lies in them, in the order of their codes. */
export function provinces(): readonly ProvinceDivision[] {
  table ??= PLACE_TABLE.map(parseProvince);
  return table;
}

function parseProvince(line: string): ProvinceDivision {
  const [head = '', ...rest] = line.split('|');
  const code = head.slice(0, 2);
  const prefectures = rest.map((text) => {
    const [, name = '', counties = ''] = /^\d\d(\D*)(.*)$/u.exec(text) ?? [];
    const prefecture = code + text.slice(0, 2);
    return {
      code: prefecture,
      name,
      counties: [...counties.matchAll(/(\d\d)(\D+)/gu)].map(([, county, called]) => ({
        code: `${prefecture}${county ?? ''}`,
        name: called ?? '',
      })),
    };
  });
  return { code, name: head.slice(2), prefectures };
}

let names: ReadonlyMap<string, string> | undefined;

function nameOf(code: string): string {
  names ??= new Map(
    provinces().flatMap((province) => [
      [province.code, province.name] as const,
      ...province.prefectures.flatMap((prefecture) => [
        [prefecture.code, prefecture.name] as const,
        ...prefecture.counties.map((county) => [county.code, county.name] as const),
      ]),
    ]),
  );
  return names.get(code) ?? '';
}

/** The three names of a code of two, four or six digits, each `''` where today's divisions have none. */
export function divisionOf(code: string): { readonly province: string; readonly prefecture: string; readonly county: string } {
  return {
    province: nameOf(code.slice(0, 2)),
    prefecture: code.length >= 4 ? nameOf(code.slice(0, 4)) : '',
    county: code.length === 6 ? nameOf(code) : '',
  };
}

/** The counties of a province (two digits) with the name of the prefecture before their own, for a list to choose from. */
export function countiesOf(province: string): readonly Division[] {
  const found = provinces().find(({ code }) => code === province);
  return (found?.prefectures ?? []).flatMap(({ code, name, counties }) =>
    // A prefecture without counties (东莞市) is its own county.
    counties.length === 0 ? [{ code: `${code}00`, name }] : counties.map((county) => ({ code: county.code, name: name + county.name })),
  );
}
