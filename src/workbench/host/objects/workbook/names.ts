/** Excel.NamedItem and its collection, of the workbook or of one sheet. */
import { asFlag, asText } from '../../dispatch/call-arguments';
import type { HostClass } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import { parseRect, quoteSheet, rectAddress, type DefinedName, type Sheet, type Workbook } from '../../../sheets/model';
import { rangeClass } from '../range/range';
import type { RangeRef } from '../range/range-ref';
import { formulaRange } from '../range/resolve-address';
import { wireValue } from '../range/range-values';
import { worksheetClass } from '../sheet/worksheet';

export interface Names {
  workbook: Workbook;
  /** Absent for the names of the workbook. */
  sheet?: Sheet;
}
interface Named extends Names {
  name: DefinedName;
}

function inScope({ workbook, sheet }: Names): DefinedName[] {
  return workbook.names.filter((name) => name.scope === sheet?.id);
}

function target({ workbook, sheet, name }: Named): RangeRef | undefined {
  return formulaRange(workbook, sheet ?? workbook.activeSheet, name.formula);
}

/** A constant `=5` or `="x"` as a value; a range as its address; any other formula as its text. */
function value(named: Named): unknown {
  const range = target(named);
  if (range) return range.address;
  const text = named.name.formula.slice(1);
  if (/^".*"$/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  return named.name.formula;
}

function type(named: Named): string {
  if (target(named)) return 'Range';
  const found = value(named);
  if (named.name.formula.includes('#REF!')) return 'Error';
  return typeof found === 'number' ? 'Double' : typeof found === 'boolean' ? 'Boolean' : 'String';
}

function changed(host: HostContext): void {
  host.workbook.changes.emit({ kind: 'names', source: 'addin' });
}

/** Letters, digits, `_ . \`, not starting with a digit, not looking like a cell. */
function guardName(name: string, self: Names): void {
  const sound = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255 && parseRect(name) === null && !/^[rc]$/i.test(name);
  if (!sound) throw new HostError('InvalidArgument');
  if (inScope(self).some((one) => one.name.toLowerCase() === name.toLowerCase())) throw new HostError('ItemAlreadyExists');
}

export const namedItemClass: HostClass<Named> = {
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name.name }),
  get: {
    name: ({ name }) => name.name,
    _Id: ({ name }) => name.name,
    type,
    value,
    visible: ({ name }) => name.visible,
    comment: ({ name }) => name.comment,
    formula: ({ name }) => name.formula,
    scope: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook'),
  },
  set: {
    visible: ({ name }, flag) => void (name.visible = asFlag(flag)),
    comment: ({ name }, text) => void (name.comment = asText(text)),
    formula: ({ name }, text, host) => {
      const formula = asText(text);
      if (!formula.startsWith('=')) throw new HostError('InvalidArgument');
      name.formula = formula;
      changed(host);
    },
  },
  navigate: {
    worksheet: ({ sheet }) => {
      if (!sheet) throw new HostError('ItemNotFound');
      return HostObject.of(worksheetClass, sheet);
    },
    worksheetOrNullObject: ({ sheet }) => (sheet ? HostObject.of(worksheetClass, sheet) : null),
  },
  methods: {
    getRange: (named) => {
      const range = target(named);
      if (!range) throw new HostError('InvalidReference');
      return HostObject.of(rangeClass, range);
    },
    getRangeOrNullObject: (named) => {
      const range = target(named);
      return range ? HostObject.of(rangeClass, range) : null;
    },
    delete: ({ workbook, name }, _args, host) => {
      workbook.names = workbook.names.filter((one) => one !== name);
      changed(host);
    },
  },
};

function find(self: Names, key: unknown): HostObject | null {
  const name = typeof key === 'string' ? inScope(self).find((one) => one.name.toLowerCase() === key.toLowerCase()) : undefined;
  return name ? HostObject.of(namedItemClass, { ...self, name }) : null;
}

function add(self: Names, name: string, reference: unknown, comment: string, host: HostContext): HostObject {
  guardName(name, self);
  const formula = reference instanceof HostObject ? rangeFormula(reference) : constantFormula(reference);
  const added: DefinedName = { name, formula, visible: true, comment, ...(self.sheet ? { scope: self.sheet.id } : {}) };
  self.workbook.names.push(added);
  changed(host);
  return HostObject.of(namedItemClass, { ...self, name: added });
}

function rangeFormula(object: HostObject): string {
  const range = object.as(rangeClass);
  if (!range) throw new HostError('InvalidArgument');
  const address = rectAddress(range.rect).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `=${quoteSheet(range.sheet.name)}!${address}`;
}

function constantFormula(reference: unknown): string {
  if (typeof reference === 'string') return reference.startsWith('=') ? reference : `="${reference.replace(/"/g, '""')}"`;
  if (typeof reference === 'number' || typeof reference === 'boolean') return `=${String(wireValue(reference)).toUpperCase()}`;
  throw new HostError('InvalidArgument');
}

export const namedItemCollectionClass: HostClass<Names> = {
  name: 'NamedItemCollection',
  items: (self) => inScope(self).map((name) => HostObject.of(namedItemClass, { ...self, name })),
  item: (self, key) => {
    const found = find(self, key);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  },
  methods: {
    getItemOrNullObject: (self, args) => find(self, args.raw(0)),
    add: (self, args, host) => add(self, args.text(0), args.raw(1), args.optionalText(2) ?? '', host),
    addFormulaLocal: (self, args, host) => {
      const formula = args.text(1);
      return add(self, args.text(0), formula.startsWith('=') ? formula : `=${formula}`, args.optionalText(2) ?? '', host);
    },
  },
};
