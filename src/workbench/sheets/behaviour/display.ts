/** The text that a cell shows: its value through its number format, as a Chinese Excel shows it. */
import { format, formatColor, isDateFormat } from 'numfmt';
import { CellError, type CellValue } from '../model';

/** Days between the 1900 and the 1904 date system. */
export const DATE_1904_SHIFT = 1462;

const OPTIONS = {
  throws: false,
  dateErrorNumber: false,
  dateSpanLarge: false,
  overflow: '########',
  invalid: '',
};

/**
 * `numberFormat` absent = General. Negative dates show as `########`. A format code that cannot be read shows the
 * value as General. Never cut to the column's width: that is the view's work.
 */
export function displayText(value: CellValue, numberFormat?: string, date1904 = false): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (numberFormat === undefined || numberFormat === 'General') {
    return typeof value === 'string' ? value : format('General', value);
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat === '@') return String(value);
  const shown = date1904 && typeof value === 'number' && isDateFormat(numberFormat) ? value + DATE_1904_SHIFT : value;
  const code = readableCode(numberFormat);
  // A Chinese Excel names days and months in English for `dddd` and `mmm`; only `aaa` and `aaaa` give 星期.
  const text = format(code, shown, { ...OPTIONS, locale: code.includes('aaa') ? 'zh-CN' : 'en-US' });
  if (text === '' && !isValid(code)) return displayText(value);
  return code === numberFormat ? text : text.replace('AM', '上午').replace('PM', '下午');
}

const COLOR_NAMES: Record<string, string> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#00FF00',
  blue: '#0000FF',
  yellow: '#FFFF00',
  magenta: '#FF00FF',
  cyan: '#00FFFF',
};

/** The colour `#RRGGBB` that the number format gives to this value (`[Red]`), or `undefined`. */
export function displayColor(value: CellValue, numberFormat?: string): string | undefined {
  if (typeof value !== 'number' || numberFormat === undefined || !numberFormat.includes('[')) return undefined;
  const color = formatColor(readableCode(numberFormat), value, { throws: false });
  if (typeof color !== 'string') return undefined;
  return color.startsWith('#') ? color.toUpperCase() : COLOR_NAMES[color.toLowerCase()];
}

/** Parts of Chinese format codes that the formatter does not know: 上午/下午 is put back afterwards, [DBNum1] is dropped. */
function readableCode(code: string): string {
  return code.replace(/上午\/下午/g, 'AM/PM').replace(/\[DBNum\d\]/gi, '');
}

const validity = new Map<string, boolean>();
function isValid(code: string): boolean {
  let known = validity.get(code);
  if (known === undefined) validity.set(code, (known = format(code, 1, { throws: false, invalid: '\u0000' }) !== '\u0000'));
  return known;
}
