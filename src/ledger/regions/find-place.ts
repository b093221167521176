/** Recognises province, prefecture and county at the beginning of a text: 广东东莞, 江苏昆山, 浙江省义乌市小商品城. */
import { compact } from '../fields/parse/tidy';
import { divisionOf, provinces, type Division } from './divisions';
import { levelNames, shortName } from './short-names';

export interface Place {
  /** Two digits. */
  readonly province: string;
  /** Four digits, when the text says so or the county does. */
  readonly prefecture?: string;
  /** Six digits. */
  readonly county?: string;
  /** The divisions that were recognised, with full names: 广东省东莞市, 江苏省昆山市. */
  readonly name: string;
  /** What stands behind them in the text. */
  readonly rest: string;
}

interface Entry {
  /** Province, prefecture, county; empty when several divisions of a level share the spelling: 朝阳区 alone may be anywhere. */
  readonly codes: readonly string[];
  readonly spelling: string;
}

type Index = ReadonlyMap<string, readonly Entry[]>;

/** Short names that say something else when they stand alone: a mining area, the prefecture 巴音郭楞. */
const NOT_ALONE: ReadonlySet<string> = new Set(['矿区', '巴州']);

/** A name before one of these is part of a street or a village: 南京路, 北京大道. */
const STREET = /^(?:东|西|南|北|中)?(?:路(?![桥南北])|街|大道|巷|弄|村|组|胡同|小区|花园|广场)/u;
/** What people write before a place. */
const BEFORE = /^(?:现在|在|到|去|于|中国|外出|务工|打工|:)+/u;

/** What people write between province, city and county. */
const BETWEEN = /^[,，、/\\—·-]+/u;

const indexes = new Map<string, Index>();

/** Spellings of the divisions inside `scope` (`''` the country, two digits a province, four a prefecture), by their first two characters. */
function indexOf(scope: string): Index {
  let index = indexes.get(scope);
  if (!index) indexes.set(scope, (index = buildIndex(scope)));
  return index;
}

function buildIndex(scope: string): Index {
  const levels = levelsIn(scope);
  // The longest first: 吉林市 is the city; of equal length the larger division: 吉林 is the province.
  const entries = levels
    .flatMap((divisions) => spellingsOf(divisions))
    .filter(({ spelling }) => scope !== '' || !NOT_ALONE.has(spelling))
    .sort((a, b) => b.spelling.length - a.spelling.length);
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = entry.spelling.slice(0, 2);
    index.set(key, [...(index.get(key) ?? []), entry]);
  }
  return index;
}

/** The divisions to look for, the larger ones first. */
function levelsIn(scope: string): readonly (readonly (Division & { readonly path: readonly string[] })[])[] {
  const inside = provinces().filter(({ code }) => scope === '' || scope.startsWith(code));
  const prefectures = inside.flatMap((province) =>
    province.prefectures
      .filter(({ code }) => scope.length < 4 || code === scope)
      .map((prefecture) => ({ ...prefecture, path: [province.code, prefecture.code] })),
  );
  const counties = prefectures.flatMap(({ counties: own, path }) => own.map((county) => ({ ...county, path: [...path, county.code] })));
  if (scope.length === 4) return [counties];
  const named = prefectures.filter(({ name }) => name !== '');
  return scope.length === 2 ? [named, counties] : [inside.map((one) => ({ ...one, path: [one.code] })), named, counties];
}

/** Full names, short ones, and short ones with the word for their level (凉山州, 威宁县, 黔西县), each spelling once. */
function spellingsOf(divisions: readonly (Division & { readonly path: readonly string[] })[]): Entry[] {
  const bySpelling = new Map<string, Entry>();
  for (const { name, path } of divisions) {
    for (const spelling of new Set([name, shortName(name)])) {
      bySpelling.set(spelling, { spelling, codes: bySpelling.has(spelling) ? [] : path });
    }
  }
  // A name with another word for its level must not take away the name of another division: 长沙县 is one, 长沙市 another.
  const others = new Map<string, Entry>();
  for (const { name, path } of divisions) {
    for (const spelling of levelNames(name, path.length === 3)) {
      if (!bySpelling.has(spelling)) others.set(spelling, { spelling, codes: others.has(spelling) ? [] : path });
    }
  }
  return [...bySpelling.values(), ...others.values()];
}

function match(scope: string, text: string): Entry | undefined {
  const found = indexOf(scope)
    .get(text.slice(0, 2))
    ?.find(({ spelling }) => text.startsWith(spelling) && !STREET.test(text.slice(spelling.length)));
  return found && found.codes.length > 0 ? found : undefined;
}

/**
 * The place that a text begins with; `null` when it begins with none.
 * @param home two digits of the province in which a county without a province is looked for first.
 */
export function findPlace(text: string, home = ''): Place | null {
  let rest = compact(text).replace(BEFORE, '');
  let after = rest;
  const named: string[] = [];
  let codes: readonly string[] = [];
  let found = home === '' ? match('', rest) : better(match('', rest), match(home, rest));
  while (found) {
    codes = found.codes;
    rest = after.slice(found.spelling.length);
    after = rest.replace(BETWEEN, '');
    const scope = codes[codes.length - 1] ?? '';
    named.push(scope);
    found = scope.length < 6 ? match(scope, after) : undefined;
  }
  const [province, prefecture, county] = codes;
  if (province === undefined) return null;
  return {
    province,
    ...(prefecture === undefined ? {} : { prefecture }),
    ...(county === undefined ? {} : { county }),
    name: nameOf(codes, named),
    rest,
  };
}

/** At home a county's name means the county at home, unless the text names a province or prefecture elsewhere. */
function better(anywhere: Entry | undefined, atHome: Entry | undefined): Entry | undefined {
  return anywhere && atHome && anywhere.codes.length >= atHome.codes.length ? atHome : (anywhere ?? atHome);
}

/** Full names of the divisions. A county-level city goes without its prefecture, as people write it: 江苏省昆山市. */
function nameOf(codes: readonly string[], named: readonly string[]): string {
  const names = divisionOf(codes[codes.length - 1] ?? '');
  const leaveOut = names.county.endsWith('市') && !named.includes(codes[1] ?? '');
  return names.province + (leaveOut ? '' : names.prefecture) + names.county;
}
