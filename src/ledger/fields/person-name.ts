/** Names of persons, after 民委发〔2016〕33号: up to 50 characters, the dot inside is U+00B7. */
import type { Raw } from '../model/raw';
import type { Remark } from '../model/finding';
import type { FieldKind, Reading } from './field-kind';
import { HIDDEN, masked, maskMiddle } from './masked';
import { personNameRule } from './native-formulas';
import { invalid, readState, tidyRemark, value } from './reading';
import { visible } from './parse/tidy';

/** Every sign that is typed for the middle dot. They are mapped before NFKC, which would turn some into full stops. */
const DOTS = /[•・‧．∙･●⋅▪˙∘⸱ꞏㆍᆞᐧ⸳․᛫◦⦁]/gu;
/** What a program shows or writes when it could not keep a character; private-use characters show differently everywhere. */
const LOST = /[?？□■\uFFFD\p{Co}]/u;
const LIMIT = 50;
/** Surnames of two characters: a space behind one stands between surname and given name. */
const TWO_CHARACTER_SURNAME =
  /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒|司空|夏侯|端木|轩辕|南宫|独孤|万俟|闻人|淳于|太史|申屠|公冶|濮阳|澹台|赫连|钟离|呼延|完颜|拓跋|西门|鲜于|仲孙|百里|第五) /u;
/** Two characters, or one at a time: 王 明, 王 小 明, 王 小明. */
const SET_APART = /^\p{Script=Han}(?: \p{Script=Han}){1,3}$|^\p{Script=Han} \p{Script=Han}{2}$|^\p{Script=Han}{2} \p{Script=Han}$/u;

/**
 * A name as the ledger writes it. Spaces go where they only align a name; in 阿依古丽 买买提 one stands for the dot, and in
 * 张三 李四 between two persons, so that there it stays.
 */
export function normalName(text: string): string {
  const name = visible(text)
    .replace(DOTS, '·')
    .normalize('NFKC')
    .replace(/(\p{Script=Han})\.(?=\p{Script=Han})/gu, '$1·')
    .replace(/\s*·\s*/gu, '·')
    .replace(/\s+/gu, ' ')
    .trim();
  return SET_APART.test(name) || TWO_CHARACTER_SURNAME.test(name) ? name.replace(/ /gu, '') : name;
}

function read(cell: Raw): Reading {
  const state = readState(cell);
  if (state) return state;
  if (typeof cell !== 'string') return invalid(cell, { code: 'personName.notAName', severity: 'error' });
  const name = normalName(cell);
  const characters = [...name];
  const lost = LOST.exec(cell);
  if (lost) return invalid(cell, { code: 'personName.lostCharacter', severity: 'error', parameters: { character: lost[0] } });
  if (characters.length > LIMIT) return invalid(cell, { code: 'personName.tooLong', severity: 'error', parameters: { limit: LIMIT } });
  if (!/\p{L}/u.test(name)) return invalid(cell, { code: 'personName.notAName', severity: 'error' });
  return value(name, [...tidyRemark(cell, name), ...oddities(name, characters)]);
}

function oddities(name: string, characters: readonly string[]): Remark[] {
  const remarks: Remark[] = [];
  const odd = characters.find((character) => !/[\p{L}\p{M}· '-]/u.test(character));
  if (odd !== undefined) remarks.push({ code: 'personName.oddCharacter', severity: 'warning', parameters: { character: odd } });
  if (/\p{Script=Han}[ -]\p{Script=Han}/u.test(name)) remarks.push({ code: 'personName.parts', severity: 'warning' });
  if (/\p{Script=Latin}/u.test(name)) remarks.push({ code: 'personName.latin', severity: 'warning' });
  if (characters.length === 1) remarks.push({ code: 'personName.tooShort', severity: 'warning' });
  if (/^·|·$|··/u.test(name)) remarks.push({ code: 'personName.dot', severity: 'warning' });
  return remarks;
}

/** 王*, 王*明, 欧**明: the first and, from three characters on, the last character show. A space hides nothing, so that it goes first. */
function mask(text: string): string {
  const name = normalName(text);
  const length = [...name].length;
  return length < 2 ? HIDDEN : maskMiddle(name, 1, length > 2 ? 1 : 0);
}

export const PERSON_NAME: FieldKind = {
  name: 'personName',
  numberFormat: '@',
  read,
  validation: { type: 'custom', formula: personNameRule('{cell}') },
  explanation: {
    zh: '姓名：与户口簿一致的汉字，50 个字以内，间隔点写“·”。',
    en: 'A name as in the household register, up to 50 characters, with · between its parts.',
  },
  mask: masked(mask),
};
