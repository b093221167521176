/** Fields with a drop-down: the cell holds a label of a code list, in either language or by a synonym. */
import type { FieldContext, FieldKind, Reading } from './field-kind';
import { inLanguage, type Raw } from '../model/raw';
import { findCode, normalizeLabel, type CodeList } from '../codes/code-list';
import { maskWhole } from './masked';
import { EMPTY, invalid, readState, tidyRemark, value } from './reading';
import { compact, tidy } from './parse/tidy';

/** Whether a school has added this value on its code sheet to a list that is open to that: of a closed one, rules and figures go by each entry. */
function isOwnValue(list: CodeList, text: string, context: FieldContext): boolean {
  return list.open === true && (context.ownCodes?.[list.key] ?? []).some((own) => normalizeLabel(own) === normalizeLabel(text));
}

function read(list: CodeList, cell: Raw, context: FieldContext): Reading {
  const text = tidy(cell);
  if (text === '') return EMPTY;
  // The list comes before the states: 无 is a value of 残疾类别, while elsewhere it is a state.
  const found = findCode(list, text);
  if (found) {
    const label = inLanguage(found.label, context.language ?? 'zh-CN');
    return value(label, tidyRemark(cell, label));
  }
  const state = readState(cell);
  if (state) return state;
  if (isOwnValue(list, text, context)) return value(text, tidyRemark(cell, text));
  const code = /^\d+$/u.test(compact(cell)) ? 'bareDigit' : list.open ? 'notInList' : 'notAChoice';
  return invalid(cell, {
    code: `code.${code}`,
    severity: list.open ? 'warning' : 'error',
    parameters: { list: list.title.zh, listEn: list.title.en, text },
  });
}

/** A field whose values are the labels of `list`. */
export function codeField(list: CodeList): FieldKind {
  return {
    name: 'code',
    numberFormat: '@',
    validation: { type: 'list', codes: list.key },
    codes: list.key,
    explanation: {
      zh: `从“${list.title.zh}”的下拉列表里选一项。`,
      en: `One of the choices of “${list.title.en}”.`,
    },
    mask: maskWhole,
    read: (cell, context) => read(list, cell, context),
  };
}
