/** What custom functions give back: one answer a cell, Excel errors that say what is wrong, sentences of the checks. */
import type { FieldContext, FieldKind } from '../ledger/fields';
import type { Remark } from '../ledger/model/finding';
import type { Language, Raw } from '../ledger/model/raw';
import { fieldSentence } from '../locales/field-sentence';
import { WITHOUT_DAY } from './arguments';
import { isBlank, rawOf, unreadable } from './cell-content';
import { fault } from './fault';

export type Answer = string | number | CustomFunctions.Error;

const SEPARATOR: Readonly<Record<Language, string>> = { 'zh-CN': '', en: ' ' };

/** An error with the sentences of findings, in both languages: not every function is told which one is read. */
export function faultOf(remarks: readonly Remark[]): CustomFunctions.Error {
  const said = (language: Language): string => remarks.map((remark) => fieldSentence(language, remark)).join(SEPARATOR[language]);
  return fault('invalidValue', `${said('zh-CN')} / ${said('en')}`);
}

/** One answer for each cell, in the shape of the block; blank stays blank, and equal cells are worked out once. */
export function eachCell<T extends Answer>(cells: unknown[][], answer: (raw: Raw) => T): (T | string | CustomFunctions.Error)[][] {
  const known = new Map<unknown, T | string | CustomFunctions.Error>();
  return cells.map((row) =>
    row.map((cell) => {
      let result = known.get(cell);
      if (result === undefined) known.set(cell, (result = answerTo(cell, answer)));
      return result;
    }),
  );
}

function answerTo<T extends Answer>(cell: unknown, answer: (raw: Raw) => T): T | string | CustomFunctions.Error {
  if (isBlank(cell)) return '';
  const raw = rawOf(cell);
  return raw === null ? unreadable(cell) : answer(raw);
}

const RIGHT: Readonly<Record<Language, string>> = { 'zh-CN': '正确', en: 'Right' };

/**
 * `正确`, or what is wrong or doubtful, in sentences. Spelling alone (`normalForm`) is nothing wrong, and a cell that says
 * 无, 未知 or — holds nothing to check.
 */
export function checkText(kind: FieldKind, raw: Raw, context: Partial<FieldContext>, language: Language): string {
  const { state, remarks } = kind.read(raw, { today: WITHOUT_DAY, language, ...context });
  if (state !== 'value' && state !== 'invalid') return '';
  const said = remarks.filter(({ severity }) => severity !== 'hint');
  return said.length === 0 ? RIGHT[language] : said.map((remark) => fieldSentence(language, remark)).join(SEPARATOR[language]);
}
