import { ageAt } from '../../../src/ledger/calendar/age';
import { dayOf, dayOfIso } from '../../../src/ledger/calendar/day';
import fc from '../../support/property';

test.each([
  ['2015-09-01', '2026-08-31', 10],
  ['2015-09-01', '2026-09-01', 11],
  ['2015-09-01', '2015-09-01', 0],
  ['2016-02-29', '2025-02-28', 8],
  ['2016-02-29', '2025-03-01', 9],
  ['2016-02-29', '2024-02-29', 8],
  ['2015-12-31', '2026-01-01', 10],
  ['2015-09-02', '2015-09-01', -1],
])('born %s, on %s: %s', (birth, asOf, expected) => {
  expect(ageAt(dayOfIso(birth)!, dayOfIso(asOf)!)).toBe(expected);
});

test('age grows by one from a birthday to the next, whatever the birthday', () => {
  fc.assert(
    fc.property(fc.integer({ min: dayOf(1950, 1, 1), max: dayOf(2030, 12, 31) }), fc.nat(36_500), (birth, later) => {
      const now = ageAt(birth, birth + later);
      expect(ageAt(birth, birth + later + 366) - now).toBeGreaterThanOrEqual(1);
      expect(Math.abs(now - later / 365.2425)).toBeLessThan(1.01);
    }),
  );
});
