/** Chance as the makers of random rosters take it: the simplest choice comes first, so that failures shrink to it. */
import fc from '../../../support/property';

export class Dice {
  constructor(private readonly value: fc.GeneratorValue) {}

  one<T>(...choices: readonly T[]): T {
    return choices[this.between(0, choices.length - 1)]!;
  }

  between(min: number, max: number): number {
    return this.value(fc.integer, { min, max });
  }

  /** True once in `times`, on average. */
  rarely(times: number): boolean {
    return this.value(fc.integer, { min: 0, max: times - 1 }) === times - 1;
  }

  some<T>(list: readonly T[]): T[] {
    return this.value(fc.subarray<T>, [...list]);
  }

  shuffled<T>(list: readonly T[]): T[] {
    return this.value(fc.shuffledSubarray<T>, [...list], { minLength: list.length });
  }
}

/** A value that is made by throwing dice. */
export function thrown<T>(make: (dice: Dice) => T): fc.Arbitrary<T> {
  return fc.gen().map((value) => make(new Dice(value)));
}
