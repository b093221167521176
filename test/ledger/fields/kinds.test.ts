/** What holds for every kind of field that a column of the ledger has. */
import { HIDDEN, TEXT } from '../../../src/ledger/fields';
import { TABLES } from '../../../src/ledger/tables';
import { isStable } from './support';
import fc from '../../support/property';

const COLUMNS = Object.values(TABLES).flatMap((table) =>
  table.columns.map((column) => ({ name: `${table.key}.${column.key}`, kind: column.kind })),
);

test.each(COLUMNS)('$name explains itself in a sentence that an Excel message can hold', ({ kind }) => {
  expect(kind.explanation.zh).toMatch(/\p{Script=Han}.*。$/u);
  expect(kind.explanation.en).toMatch(/^[A-Z].*\.$/u);
  for (const text of [kind.explanation.zh, kind.explanation.en]) expect(text.length).toBeLessThanOrEqual(225);
});

test.each(COLUMNS)('$name: a native rule is no longer than Excel allows', ({ kind }) => {
  const rule = kind.validation;
  if (rule?.type !== 'custom') return;
  // The longest address that the first cell of a column may have, as tables begin near the top.
  expect(rule.formula.replace(/\{cell\}/gu, 'XFD9999').length).toBeLessThanOrEqual(255);
});

test.each(COLUMNS)('$name: masked, empty stays empty, a state stays a state, anything else has a placeholder', ({ kind }) => {
  for (const state of ['', '无', '未知', '—']) expect(kind.mask(state)).toBe(state);
  expect(kind.mask(' ')).toBe('');
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'binary' }), (text) => {
      if (TEXT.read(text, { today: 46000 }).state === 'value') expect(kind.mask(text)).toContain(HIDDEN);
    }),
    { numRuns: 50 },
  );
});

test.each(COLUMNS)('$name: what is read is stable', ({ kind }) => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.double({ noNaN: true }), fc.integer(), fc.boolean()), (cell) =>
      isStable(kind, cell),
    ),
    { numRuns: 50 },
  );
});
