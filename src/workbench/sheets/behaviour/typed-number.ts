/** Numbers as people type them: signs, thousands, per cent, currency, exponents, fractions; 15 digits are kept. */
import type { TypedNumber } from './typed-date';

const PLAIN = /^([+-]?)(\d+(?:\.\d*)?|\.\d+)$/;
const GROUPED = /^([+-]?)(\d{1,3}(?:,\d{3})+(?:\.\d*)?)$/;
const EXPONENT = /^([+-]?)(\d+(?:\.\d*)?|\.\d+)e([+-]?\d{1,3})$/i;
const FRACTION = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/;
const CURRENCY = /^([+-]?)([¥￥$])\s*([+-]?)(.+)$/;

/** `null` when the text is no number. A format is given where Excel would assign one to a General cell. */
export function readNumber(text: string): TypedNumber | null {
  if (/^\(.+\)$/.test(text)) {
    const inside = /^[\d.,¥￥$ ]+$/.test(text.slice(1, -1)) ? readNumber(text.slice(1, -1)) : null;
    return inside && { ...inside, value: -inside.value };
  }
  const percent = /^(.*\d\.?) ?%$/.exec(text) ?? /^%(\d.*)$/.exec(text);
  if (percent) {
    const read = readGroups(percent[1]!) ?? null;
    return read && { value: shift(read.value, -2), numberFormat: percent[1]!.includes('.') ? '0.00%' : '0%' };
  }
  const currency = CURRENCY.exec(text);
  if (currency) return readCurrency(currency);
  const exponent = EXPONENT.exec(text);
  if (exponent) {
    const value = Number(`${exponent[1]}${firstDigits(exponent[2]!)}e${exponent[3]}`);
    return Number.isFinite(value) ? { value, numberFormat: '0.00E+00' } : null;
  }
  const fraction = FRACTION.exec(text);
  if (fraction && Number(fraction[4]) > 0) {
    const value = Number(fraction[2]) + Number(fraction[3]) / Number(fraction[4]);
    const long = fraction[3]!.length > 1 || fraction[4]!.length > 1;
    return { value: fraction[1] === '-' ? -value : value, numberFormat: long ? '# ??/??' : '# ?/?' };
  }
  return readGroups(text);
}

/**
 * The digits that Excel keeps of a long number: 15, the rest become zeros.
 * An 18-digit resident ID typed into a General cell loses its tail this way.
 */
export function firstDigits(digits: string): string {
  let significant = 0;
  let kept = '';
  for (const character of digits) {
    if (/\d/.test(character) && (significant > 0 || character !== '0')) significant++;
    kept += significant > 15 && character !== '.' ? '0' : character;
  }
  return kept;
}

function readGroups(text: string): TypedNumber | null {
  const plain = PLAIN.exec(text);
  if (plain) return { value: Number(plain[1] + firstDigits(plain[2]!)) };
  const grouped = GROUPED.exec(text);
  if (!grouped) return null;
  const digits = grouped[2]!.replace(/,/g, '');
  return {
    value: Number(grouped[1] + firstDigits(digits)),
    numberFormat: digits.includes('.') ? '#,##0.00' : '#,##0',
  };
}

function readCurrency([, before, symbol, after, rest]: RegExpExecArray): TypedNumber | null {
  if (before && after) return null;
  const read = /^[+-]/.test(rest!) ? null : readGroups(rest!);
  if (!read) return null;
  const code = `"${symbol === '$' ? '$' : '¥'}"#,##0${rest!.includes('.') ? '.00' : ''}`;
  return {
    value: before === '-' || after === '-' ? -read.value : read.value,
    numberFormat: `${code};[Red]${code.replace('#', '\\-#')}`,
  };
}

/** Moves the decimal point in text form, so that 12.3 % is 0.123 and not 0.12300000000000001. */
function shift(value: number, places: number): number {
  const [mantissa, exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
