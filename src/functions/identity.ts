/** Custom functions about resident IDs and what they say of a person. */
import { ageAt } from '../ledger/calendar/age';
import type { Day } from '../ledger/calendar/day';
import { RESIDENT_ID, residentIdFacts, type ResidentIdFacts } from '../ledger/fields';
import { upgraded } from '../ledger/fields/resident-id';
import type { Raw } from '../ledger/model/raw';
import { labelOf, SEX } from '../ledger/codes';
import { regionName } from '../ledger/regions';
import { asOfArgument, dayArgument, languageArgument, WITHOUT_DAY } from './arguments';
import { isBlank, rawOf, unreadable } from './cell-content';
import { fault } from './fault';
import { checkText, eachCell, faultOf, type Answer } from './results';

/**
 * Checks resident IDs: "正确" or a sentence on what is wrong; blank where the cell is blank.
 * @customfunction IDCHECK
 * @param ids Resident IDs: one cell or a column.
 * @param [asOf] The day after which no birth date may lie; left out, birth dates up to 2029 pass.
 * @param [language] "en" for English sentences; Chinese when left out.
 * @returns Texts in the shape of the IDs.
 */
export function idCheck(ids: unknown[][], asOf?: unknown, language?: unknown): unknown[][] {
  const words = languageArgument(language);
  const today = asOfArgument(asOf) ?? WITHOUT_DAY;
  return eachCell(ids, (raw) => checkText(RESIDENT_ID, raw, { today }, words));
}

/**
 * Birth date, sex, age and region from a column of resident IDs, in four columns beside each other.
 * @customfunction IDINFO
 * @param ids Resident IDs: one cell or one column.
 * @param [asOf] The day on which the age is asked; left out, the third column stays blank.
 * @param [language] "en" for English words; Chinese when left out.
 * @returns Four columns: birth date, sex, age in completed years, region.
 */
export function idInfo(ids: unknown[][], asOf?: unknown, language?: unknown): unknown[][] {
  if (ids.some((row) => row.length !== 1)) throw fault('invalidValue', '只能给一列身份证号 / one column only');
  const words = languageArgument(language);
  const day = asOfArgument(asOf);
  return ids.map(([cell]) => {
    const facts = isBlank(cell) ? null : factsOf(cell);
    if (facts === null) return ['', '', '', ''];
    if (facts instanceof CustomFunctions.Error) return [facts, facts, facts, facts];
    const { birthDate, sex, region } = facts;
    return [birthDate, labelOf(SEX, sex, words), day === undefined ? '' : ageOn(birthDate, day), regionName(region)];
  });
}

/**
 * Birth dates from resident IDs, as Excel dates.
 * @customfunction BIRTHDATE
 * @param ids Resident IDs: one cell or a column.
 * @returns Dates (format the cells as dates) in the shape of the IDs.
 */
export function birthDate(ids: unknown[][]): unknown[][] {
  return eachCell(ids, (raw) => fromId(raw, (facts) => facts.birthDate));
}

/**
 * Sex from resident IDs: 男 or 女.
 * @customfunction SEX
 * @param ids Resident IDs: one cell or a column.
 * @param [language] "en" for Male and Female; Chinese when left out.
 * @returns Texts in the shape of the IDs.
 */
export function sex(ids: unknown[][], language?: unknown): unknown[][] {
  const words = languageArgument(language);
  return eachCell(ids, (raw) => fromId(raw, (facts) => labelOf(SEX, facts.sex, words)));
}

/**
 * Age in completed years on a given day, from birth dates or resident IDs.
 * @customfunction AGE
 * @param birthOrId Dates of birth or resident IDs: one cell or a column.
 * @param asOf The day on which the age is asked.
 * @returns Ages in the shape of the dates or IDs; blank where the cell is blank.
 */
export function age(birthOrId: unknown[][], asOf: unknown): unknown[][] {
  const day = asOfArgument(asOf);
  if (day === undefined) throw fault('invalidValue', '请给出截止日期 / the day asOf is needed');
  return eachCell(birthOrId, (raw) => {
    const birth = dayArgument(raw, day);
    if (birth !== null) return ageOn(birth, day);
    return looksLikeId(raw) ? fromId(raw, (facts) => ageOn(facts.birthDate, day)) : notADay(raw);
  });
}

function ageOn(birth: Day, day: Day): Answer {
  return birth > day ? fault('invalidValue', '出生日期晚于截止日期 / born after the day') : ageAt(birth, day);
}

function looksLikeId(raw: Raw): boolean {
  return String(raw).replace(/[^\dXx０-９]/gu, '').length >= 15;
}

/** 无, 未知 and — are no fault: nothing is known. */
function notADay(raw: Raw): Answer {
  const { state } = RESIDENT_ID.read(raw, { today: WITHOUT_DAY });
  return state === 'invalid' ? fault('invalidValue', '不是日期，也不是身份证号 / neither a date nor a resident ID') : '';
}

function fromId(raw: Raw, answer: (facts: ResidentIdFacts) => Answer): Answer {
  const facts = factsOf(raw);
  return facts === null ? '' : facts instanceof CustomFunctions.Error ? facts : answer(facts);
}

/** What an ID says; `null` when the cell says 无, 未知 or —. A void 15-digit number says as much as the one that replaced it. */
function factsOf(cell: unknown): ResidentIdFacts | CustomFunctions.Error | null {
  const raw = rawOf(cell);
  if (raw === null) return unreadable(cell);
  const { state, value, remarks } = RESIDENT_ID.read(raw, { today: WITHOUT_DAY });
  if (state === 'invalid') return faultOf(remarks);
  const id = String(value);
  return state === 'value' ? residentIdFacts(id.length === 15 ? (upgraded(id) ?? '') : id) : null;
}
