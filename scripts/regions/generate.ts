/** The two tables of `src/ledger/regions` as text: every code ever valid, and the divisions of today with their names. */
import { byPrefecture, rangesOf } from './ranges';
import { currentProvinces, everValid } from './sources';

export const EVER_VALID_FILE = 'src/ledger/regions/ever-valid.ts';
const PLACES_FILE = 'src/ledger/regions/place-table.ts';

const GENERATED = 'Written by `npm run regions`; change the script, not this file.';

/** Text of both files by path, laid out as prettier would. */
export function generatedFiles(root: string): Readonly<Record<string, string>> {
  return { [EVER_VALID_FILE]: everValidText(root), [PLACES_FILE]: placesText(root) };
}

function everValidText(root: string): string {
  const names = everValid(root);
  const today = new Set(currentProvinces(root).flatMap(({ code, prefectures }) => prefectures.map((one) => code + one.code)));
  const provinces = new Map<string, string[]>();
  for (const [prefecture, numbers] of byPrefecture([...names.keys()].filter((code) => !code.endsWith('0000')))) {
    const province = prefecture.slice(0, 2);
    const name = names.get(`${prefecture}00`) ?? '';
    const withdrawn = !today.has(prefecture) && !/^(?:市辖区|县|.*直辖.*)$/u.test(name);
    const line = `${prefecture.slice(2)}${withdrawn ? name : ''} ${rangesOf(numbers).join(' ')}`;
    provinces.set(province, [...(provinces.get(province) ?? []), line]);
  }
  const lines = [...provinces].map(([province, prefectures]) => `  '${province}': '${prefectures.join('|')}',`);
  return `/** Every code of GB/T 2260 that was valid at some time since 1980, for the first six digits of IDs. ${GENERATED} */

/**
 * By province: prefectures, each with two digits, its name when it exists no more, and the two-digit codes of its counties,
 * 00 being the prefecture itself.
 */
export const EVER_VALID: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`;
}

function placesText(root: string): string {
  const lines = currentProvinces(root).map(({ code, name, prefectures }) => {
    const parts = prefectures.map((one) => one.code + one.name + one.counties.map(([county, name]) => `${county}${name}`).join(''));
    return `  '${[code + name, ...parts].join('|')}',`;
  });
  return `/** Provinces, prefectures and counties of today with their names. ${GENERATED} */

/** A province a line: code and name, then each prefecture with two digits and name, followed by its counties in the same way. */
export const PLACE_TABLE: readonly string[] = [
${lines.join('\n')}
];
`;
}
