/** Excel.DataValidation of one or more blocks. */
import { asFlag, asRecord, oneOf } from '../../dispatch/call-arguments';
import type { HostClass } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostError } from '../../dispatch/host-error';
import { intersect, type Sheet, type Validation } from '../../../sheets/model';
import type { Areas } from '../format/areas';
import { guardSheet } from '../range/guard';
import type { RangeRef } from '../range/range-ref';
import { blocksOf } from '../range/special-cells';
import { areasObject } from '../range/range-areas';
import { emitSheet } from '../sheet/sheet-properties';
import { covers, subtractAll } from './rects';
import { readRule, typeName, writeRule } from './validation-rule';

const NO_PROMPT = { message: '', showPrompt: true, title: '' };
const NO_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };

/** The one rule that all cells have; `undefined` when no cell has any, `null` when they differ. */
function common(areas: Areas): Validation | undefined | null {
  const found = new Set<Validation | undefined>();
  for (const { sheet, rect } of areas) {
    const near = sheet.validations.filter((rule) => rule.ranges.some((part) => intersect(part, rect)));
    near.forEach((rule) => found.add(rule));
    if (
      !covers(
        near.flatMap((rule) => rule.ranges),
        rect,
      )
    )
      found.add(undefined);
  }
  return found.size > 1 ? null : [...found][0];
}

/** Cuts the blocks out of every rule of their sheets. */
function cutValidations(areas: Areas): void {
  for (const { sheet, rect } of areas) {
    for (const rule of sheet.validations) rule.ranges = subtractAll(rule.ranges, rect);
    sheet.validations = sheet.validations.filter((rule) => rule.ranges.length > 0);
  }
}

/** Puts a rule made from the present one over the blocks. */
function replace(areas: Areas, host: HostContext, change: (rule: Validation) => Validation): void {
  const present = common(areas) ?? {
    ranges: [],
    type: 'any',
    ignoreBlanks: true,
    dropDown: true,
    alert: { style: 'stop', title: '', message: '' },
  };
  const next = change(present);
  const sheets = new Map<Sheet, Validation>();
  for (const { sheet } of areas) guardSheet(sheet);
  cutValidations(areas);
  for (const { sheet, rect } of areas) {
    const rule = sheets.get(sheet) ?? { ...next, ranges: [] };
    rule.ranges.push(rect);
    if (!sheets.has(sheet)) sheet.validations.push(rule);
    sheets.set(sheet, rule);
  }
  for (const sheet of sheets.keys()) emitSheet(sheet, 'rules', host);
}

function without<K extends 'prompt' | 'alert'>(rule: Validation, key: K): Validation {
  const rest = { ...rule };
  delete rest[key];
  return rest;
}

/** Blocks of cells that break their rule, as far as the sheet is filled. */
function invalidCells(areas: Areas, host: HostContext): RangeRef[] {
  return areas.flatMap((range) => {
    const { sheet, rect } = range.check(host);
    const ruled = sheet.validations.flatMap((rule) => rule.ranges).map((part) => intersect(part, rect));
    const rows = Math.max(sheet.cells.rowCount, 1);
    const blocks = ruled.flatMap((part) => (part ? [{ ...part, rows: Math.max(0, Math.min(part.rows, rows - part.row)) }] : []));
    return blocks.flatMap((part) => blocksOf(part, (row, column) => !host.isValid(sheet, row, column)).map((block) => range.at(block)));
  });
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export const dataValidationClass: HostClass<Areas> = {
  name: 'DataValidation',
  get: {
    type: (areas) => {
      const rule = common(areas);
      return rule === null ? 'Inconsistent' : rule ? typeName(rule.type) : 'None';
    },
    rule: (areas) => {
      const rule = common(areas);
      return rule === null ? null : rule ? writeRule(rule) : {};
    },
    ignoreBlanks: (areas) => {
      const rule = common(areas);
      return rule === null ? null : (rule?.ignoreBlanks ?? true);
    },
    prompt: (areas) => {
      const rule = common(areas);
      if (!rule) return rule === null ? null : NO_PROMPT;
      return rule.prompt ? { ...rule.prompt, showPrompt: true } : { ...NO_PROMPT, showPrompt: false };
    },
    errorAlert: (areas) => {
      const rule = common(areas);
      if (!rule) return rule === null ? null : NO_ALERT;
      const style = { stop: 'Stop', warning: 'Warning', information: 'Information' }[rule.alert?.style ?? 'stop'];
      return { message: rule.alert?.message ?? '', showAlert: rule.alert !== undefined, style, title: rule.alert?.title ?? '' };
    },
    valid: (areas, host) => {
      const cells = areas.reduce((sum, { rect }) => sum + rect.rows * rect.columns, 0);
      const invalid = invalidCells(areas, host).reduce((sum, { rect }) => sum + rect.rows * rect.columns, 0);
      return invalid === 0 ? true : invalid === cells ? false : null;
    },
  },
  set: {
    rule: (areas, value, host) => {
      const parts = readRule(value, host.now().getFullYear());
      if (parts.type === 'any') return cutValidations(areas);
      replace(areas, host, ({ ranges, ignoreBlanks, prompt, alert }) => ({
        ranges,
        ignoreBlanks,
        ...(prompt ? { prompt } : {}),
        ...(alert ? { alert } : {}),
        ...parts,
      }));
    },
    ignoreBlanks: (areas, value, host) => replace(areas, host, (rule) => ({ ...rule, ignoreBlanks: asFlag(value) })),
    prompt: (areas, value, host) => {
      const given = asRecord(value);
      if (given.showPrompt === false) return replace(areas, host, (rule) => without(rule, 'prompt'));
      replace(areas, host, (rule) => ({ ...rule, prompt: { title: text(given.title), message: text(given.message) } }));
    },
    errorAlert: (areas, value, host) => {
      const given = asRecord(value);
      if (given.showAlert === false) return replace(areas, host, (rule) => without(rule, 'alert'));
      const style = given.style === undefined ? 'stop' : oneOf(given.style, ['stop', 'warning', 'information'] as const);
      replace(areas, host, (rule) => ({ ...rule, alert: { style, title: text(given.title), message: text(given.message) } }));
    },
  },
  methods: {
    clear: (areas, _args, host) => {
      for (const { sheet } of areas) guardSheet(sheet);
      cutValidations(areas);
      for (const sheet of new Set(areas.map((range) => range.sheet))) emitSheet(sheet, 'rules', host);
    },
    getInvalidCells: (areas, _args, host) => {
      const found = areasObject(invalidCells(areas, host));
      if (!found) throw new HostError('ItemNotFound');
      return found;
    },
    getInvalidCellsOrNullObject: (areas, _args, host) => areasObject(invalidCells(areas, host)),
  },
};
