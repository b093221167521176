/** 务工区域: where a place of work lies as seen from the school: in another province, in the province, in the county. */
import { findPlace } from './find-place';

export type WorkArea = 'otherProvince' | 'otherCounty' | 'county';

/** Whether a text says that the place is in the school's own county, or abroad, without a name of a division. */
export function isHereOrAbroad(place: string): boolean {
  return HERE.test(place) || ABROAD.test(place);
}

/** Where the school is: two digits of its province, six of its county; `''` when not set. */
export interface SchoolRegion {
  readonly province: string;
  readonly county: string;
}

const ABROAD =
  /^(?:国外|境外|海外|出国)|(?:日本|韩国|缅甸|越南|老挝|泰国|柬埔寨|新加坡|马来西亚|印尼|印度尼西亚|菲律宾|非洲|美国|俄罗斯|安哥拉|沙特|阿联酋)/u;
const HERE = /^(?:本[县地镇乡村]|县[城内]|当地)/u;

/** What stands between two places of one cell: 贵阳、广东. */
const AND = /^[、,，;；/]/u;

/**
 * The key of the code list WORK_AREA for a place of work, `null` when it cannot be told: the place is not recognised, the
 * school's own region is not set, the place names the own province or prefecture only, or two places lie in different areas.
 */
export function workAreaOf(place: string, school: SchoolRegion): WorkArea | null {
  const area = areaOfFirst(place, school);
  const rest = findPlace(place, homeOf(school))?.rest ?? '';
  const other = AND.test(rest) ? workAreaOf(rest.replace(AND, ''), school) : null;
  return other === null || other === area ? area : null;
}

function homeOf(school: SchoolRegion): string {
  return school.province === '' ? school.county.slice(0, 2) : school.province;
}

function areaOfFirst(place: string, school: SchoolRegion): WorkArea | null {
  const home = homeOf(school);
  if (HERE.test(place)) return 'county';
  const found = findPlace(place, home);
  if (!found) return ABROAD.test(place) ? 'otherProvince' : null;
  if (home === '') return null;
  if (found.province !== home) return 'otherProvince';
  if (school.county === '' || found.prefecture === undefined) return null;
  if (found.prefecture !== school.county.slice(0, 4)) return 'otherCounty';
  // A prefecture without counties (东莞市) is its own county.
  if (found.county === undefined) return school.county.endsWith('00') ? 'county' : null;
  return found.county === school.county ? 'county' : 'otherCounty';
}
