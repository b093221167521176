/** Addresses: free text that should lead to a door; masked, only province, prefecture and county show. */
import type { Raw } from '../model/raw';
import type { Remark } from '../model/finding';
import { findPlace } from '../regions/find-place';
import type { FieldKind, Reading } from './field-kind';
import { HIDDEN_WHOLE, masked } from './masked';
import { addressRule } from './native-formulas';
import { readText } from './text';

/** Shorter than this is at most the name of a village. */
const SHORTEST = 5;

/** @param toTheDoor whether the address must go on behind the county. */
function read(cell: Raw, toTheDoor: boolean): Reading {
  const reading = readText(cell);
  if (reading.state !== 'value') return reading;
  const doubt = doubtOf(String(reading.value), toTheDoor);
  return doubt === null
    ? reading
    : { ...reading, remarks: [...reading.remarks, { code: `address.${doubt}`, severity: 'warning' } satisfies Remark] };
}

function doubtOf(text: string, toTheDoor: boolean): 'tooShort' | 'notAnAddress' | 'regionOnly' | null {
  if (!/\p{L}/u.test(text)) return 'notAnAddress';
  if ([...text].length < SHORTEST) return 'tooShort';
  return toTheDoor && findPlace(text)?.rest === '' ? 'regionOnly' : null;
}

/** 贵州省遵义市正安县***; an address that begins with no known division is hidden whole. */
function mask(text: string): string {
  return (findPlace(text)?.name ?? '') + HIDDEN_WHOLE;
}

function addressField(toTheDoor: boolean): FieldKind {
  return {
    name: 'address',
    numberFormat: '@',
    read: (cell) => read(cell, toTheDoor),
    validation: { type: 'custom', formula: addressRule('{cell}') },
    explanation: toTheDoor
      ? { zh: '地址：从县、乡镇写到村组、门牌。', en: 'An address from county and town down to village group and house number.' }
      : { zh: '地址：省、市、县写起，尽量详细。', en: 'An address beginning with province, city and county.' },
    mask: masked(mask),
  };
}

export const ADDRESS: FieldKind = addressField(false);
/** Where somebody lives: it must go on behind the county. */
export const HOME_ADDRESS: FieldKind = addressField(true);
