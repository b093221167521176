/** Province and city, such as 务工省市: short names become full ones, so that they can be counted and compared. */
import type { Raw } from '../model/raw';
import { findPlace } from '../regions/find-place';
import { isHereOrAbroad } from '../regions/work-area';
import type { FieldKind, Reading } from './field-kind';
import { HIDDEN_WHOLE, masked } from './masked';
import { tidyRemark, value } from './reading';
import { readText } from './text';
import { compact } from './parse/tidy';

function read(cell: Raw): Reading {
  const reading = readText(cell);
  if (reading.state !== 'value') return reading;
  const text = String(reading.value);
  const found = findPlace(text);
  if (found) {
    const normal = found.name + found.rest;
    return value(normal, tidyRemark(cell, normal));
  }
  if (isHereOrAbroad(compact(text))) return reading;
  return { ...reading, remarks: [...reading.remarks, { code: 'place.unknown', severity: 'warning', parameters: { text } }] };
}

export const PLACE: FieldKind = {
  name: 'place',
  numberFormat: '@',
  read,
  explanation: {
    zh: '省和市，如“广东省东莞市”；在本县的写“本县”。',
    en: 'Province and city, such as 广东省东莞市; 本县 when in the own county.',
  },
  mask: masked((text) => (findPlace(text)?.name ?? '') + HIDDEN_WHOLE),
};
