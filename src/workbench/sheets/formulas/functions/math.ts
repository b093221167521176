/** Numbers: rounding, remainders, powers. Rounding works on the decimal that the person sees, as Excel does. */
import { finite, power } from '../operators';
import { Failure } from '../operands';
import { numeric, scalar, type FunctionTable } from './definition';

type Rounding = (value: number) => number;

/** Moves the decimal point by text, so that 1.005 at two places is 100.5 and not 100.49999. */
function shifted(value: number, places: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** Rounds the size of a number at decimal places; the sign comes back after. */
function roundAt(value: number, places: number, rounding: Rounding): number {
  const digits = Math.trunc(places);
  const size = Number(shifted(Math.abs(value), digits).toPrecision(15));
  return Math.sign(value) * shifted(rounding(size), -digits);
}

const halfUp: Rounding = (size) => Math.floor(size + 0.5);

function modulo(value: number, divisor: number): number {
  if (divisor === 0) throw new Failure('#DIV/0!');
  return Number((value - divisor * Math.floor(value / divisor)).toPrecision(15));
}

/** To a multiple of a step, in the direction that `rounding` gives. */
function toStep(value: number, step: number, rounding: Rounding): number {
  if (step === 0) return 0;
  if (value > 0 && step < 0) throw new Failure('#NUM!');
  return Number((rounding(Number((value / step).toPrecision(15))) * step).toPrecision(15));
}

const awayFromZero = (value: number, multipleOf: number, offset: number): number => {
  const size = Math.ceil((Math.abs(value) - offset) / multipleOf) * multipleOf + offset;
  return value < 0 ? -size : size;
};

/** `from` × (`from` + 1) × … × `to`, 1 when empty; stops at the largest number. */
function productOf(from: number, to: number): number {
  let result = 1;
  for (let factor = from; factor <= to && Number.isFinite(result); factor++) result *= factor;
  return result;
}

/** Ordered choices of `chosen` out of `count`. */
function permutations(count: number, chosen: number): number {
  const [all, part] = [Math.trunc(count), Math.trunc(chosen)];
  if (part < 0 || all < part) throw new Failure('#NUM!');
  return productOf(all - part + 1, all);
}

export const MATH_FUNCTIONS: FunctionTable = {
  ABS: numeric(1, 1, (value) => Math.abs(value!)),
  SIGN: numeric(1, 1, (value) => Math.sign(value!)),
  INT: numeric(1, 1, (value) => Math.floor(value!)),
  TRUNC: numeric(1, 2, (value, places = 0) => roundAt(value!, places, Math.floor)),
  ROUND: numeric(2, 2, (value, places) => roundAt(value!, places!, halfUp)),
  ROUNDUP: numeric(2, 2, (value, places) => roundAt(value!, places!, Math.ceil)),
  ROUNDDOWN: numeric(2, 2, (value, places) => roundAt(value!, places!, Math.floor)),
  MROUND: numeric(2, 2, (value, step) => {
    if (value! * step! < 0) throw new Failure('#NUM!');
    return toStep(value!, step!, halfUp);
  }),
  CEILING: numeric(2, 2, (value, step) => toStep(value!, step!, Math.ceil)),
  FLOOR: numeric(2, 2, (value, step) => {
    if (step === 0 && value !== 0) throw new Failure('#DIV/0!');
    return toStep(value!, step!, Math.floor);
  }),
  'CEILING.MATH': numeric(1, 2, (value, step = 1) => toStep(value!, Math.abs(step), Math.ceil)),
  'FLOOR.MATH': numeric(1, 2, (value, step = 1) => toStep(value!, Math.abs(step), Math.floor)),
  EVEN: numeric(1, 1, (value) => awayFromZero(value!, 2, 0)),
  ODD: numeric(1, 1, (value) => (value === 0 ? 1 : awayFromZero(value!, 2, 1))),
  MOD: numeric(2, 2, (value, divisor) => modulo(value!, divisor!)),
  QUOTIENT: numeric(2, 2, (value, divisor) => {
    if (divisor === 0) throw new Failure('#DIV/0!');
    return Math.trunc(value! / divisor!);
  }),
  POWER: numeric(2, 2, (base, exponent) => power(base!, exponent!)),
  SQRT: numeric(1, 1, (value) => finite(Math.sqrt(value!))),
  EXP: numeric(1, 1, (value) => Math.exp(value!)),
  LN: numeric(1, 1, (value) => finite(Math.log(value!))),
  LOG10: numeric(1, 1, (value) => finite(Math.log10(value!))),
  LOG: numeric(1, 2, (value, base = 10) => finite(Number((Math.log(value!) / Math.log(base)).toPrecision(15)))),
  FACT: numeric(1, 1, (count) => permutations(count!, Math.trunc(count!))),
  PERMUT: numeric(2, 2, (count, chosen) => permutations(count!, chosen!)),
  COMBIN: numeric(2, 2, (count, chosen) => {
    const part = Math.min(Math.trunc(chosen!), Math.trunc(count!) - Math.trunc(chosen!));
    if (part < 0) throw new Failure('#NUM!');
    return Math.round(permutations(count!, part) / productOf(1, part));
  }),
  PI: scalar(0, 0, () => Math.PI),
};
