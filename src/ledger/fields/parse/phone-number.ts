/** One phone number: what kind it is and how the ledger writes it. */
import { landlineLengths } from './area-codes';

export type PhoneProblem = 'length' | 'prefix' | 'characters';

export type PhoneNumber =
  | {
      readonly kind: 'mobile' | 'landline' | 'service' | 'local' | 'short' | 'foreign';
      /** With `-` after the area code and before an extension. */
      readonly normal: string;
      /** `normal` without the extension. */
      readonly main: string;
      /** A landline whose area code does not exist, has numbers of another length, or lost its 0 in a cell for numbers. */
      readonly doubt?: 'area' | 'areaLength' | 'lostZero';
    }
  | { readonly kind: 'wrong'; readonly problem: PhoneProblem; readonly digits: number };

/** Landlines: area codes of three digits (010, 02x) or four (03xx–09xx), then 7 or 8 digits. */
const LANDLINE = /^(0(?:10|2\d))(\d{7,8})$|^(0[3-9]\d{2})(\d{7,8})$/u;

/** Reads a number without its surroundings: digits, spaces, dashes, `+86`, an extension (`转801`, `-801`). */
export function readPhoneNumber(text: string): PhoneNumber {
  const dashed = withDashExtension(text);
  if (dashed) return dashed;
  const extension = /^(.*\d)\s*(?:转|分机|ext\.?|#)\s*(\d{1,6})$/iu.exec(text);
  const main = extension?.[1] ?? text;
  const plain = main.replace(/[\s()–—‐‑-]/gu, '').replace(/\.0+$/u, '');
  const digits = plain.replace(/^(?:\+86|0086)/u, '');
  if (/^\+\d{8,15}$/u.test(plain) && !plain.startsWith('+86')) return of('foreign', plain);
  if (!/^\d+$/u.test(digits)) return { kind: 'wrong', problem: 'characters', digits: digits.replace(/\D/gu, '').length };
  const found = readDigits(/^86\d{11}$/u.test(digits) ? digits.slice(2) : digits);
  if (!extension) return found;
  if (found.kind === 'landline' || found.kind === 'service') return { ...found, normal: `${found.normal}-${extension[2] ?? ''}` };
  return { kind: 'wrong', problem: 'characters', digits: digits.length };
}

/**
 * `0851-22345678-801`: a dash behind a whole number stands before an extension. This comes first, as 0851-2234567-8 without its
 * dashes would be another number. `null` when there is none.
 */
function withDashExtension(text: string): PhoneNumber | null {
  const [, number, extension] = /^(0\d{2,3}[-–—]?\d{7,8}|[48]00[-–—]?\d{7})[-–—](\d{1,6})$/u.exec(text.replace(/\s/gu, '')) ?? [];
  if (number === undefined) return null;
  const main = readDigits(number.replace(/\D/gu, ''));
  return main.kind === 'service' || main.kind === 'landline' ? { ...main, normal: `${main.normal}-${extension}` } : null;
}

function of(kind: Exclude<PhoneNumber['kind'], 'wrong'>, normal: string): PhoneNumber {
  return { kind, normal, main: normal };
}

function readDigits(digits: string): PhoneNumber {
  if (/^1[3-9]\d{9}$/u.test(digits)) return of('mobile', digits);
  const landline = LANDLINE.exec(digits);
  if (landline) return readLandline(landline[1] ?? landline[3] ?? '', landline[2] ?? landline[4] ?? '');
  if (/^[48]00\d{7}$/u.test(digits)) return of('service', `${digits.slice(0, 3)}-${digits.slice(3)}`);
  if (/^[2-8]\d{6,7}$/u.test(digits)) return of('local', digits);
  if (/^\d{3,6}$/u.test(digits)) return of('short', digits);
  const withZero = LANDLINE.exec(`0${digits}`);
  if (withZero) {
    const found = readLandline(withZero[1] ?? withZero[3] ?? '', withZero[2] ?? withZero[4] ?? '');
    if (found.kind === 'landline' && found.doubt === undefined) return { ...found, doubt: 'lostZero' };
  }
  return { kind: 'wrong', problem: digits.length === 11 && digits.startsWith('1') ? 'prefix' : 'length', digits: digits.length };
}

function readLandline(area: string, number: string): PhoneNumber {
  const lengths = landlineLengths(area.slice(1));
  const normal = `${area}-${number}`;
  if (lengths.includes(number.length)) return of('landline', normal);
  return { kind: 'landline', normal, main: normal, doubt: lengths.length === 0 ? 'area' : 'areaLength' };
}
