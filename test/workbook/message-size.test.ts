import { jsonBytes, splitRows } from '../../src/workbook/message-size';
import fc from '../support/property';

test.each([
  ['abc', 5],
  ['中文', 8],
  ['é', 4],
  [[1, '二'], 9],
  [null, 4],
])('%j takes %i bytes', (value, bytes) => {
  expect(jsonBytes(value)).toBe(bytes);
  expect(new TextEncoder().encode(JSON.stringify(value)).length).toBe(bytes);
});

test('parts hold all rows in order, and none is larger than the limit unless it is one row', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ maxLength: 30 }), { minLength: 1, maxLength: 5 })),
      fc.integer({ min: 20, max: 200 }),
      (rows, limit) => {
        const parts = splitRows(rows, limit);
        expect(parts.flatMap((part) => part.rows)).toEqual(rows);
        let next = 0;
        for (const part of parts) {
          expect(part.start).toBe(next);
          next += part.rows.length;
          const bytes = part.rows.reduce((sum, row) => sum + jsonBytes(row) + 1, 0);
          expect(bytes <= limit || part.rows.length === 1).toBe(true);
        }
      },
    ),
  );
});
