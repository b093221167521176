/** 错行侦探: blocks that slipped by a row and columns sorted alone, found with exactly their rows; an untouched ledger is silent. */
import { auditLedger } from '../../../../src/ledger/audit';
import type { Finding } from '../../../../src/ledger/model/finding';
import type { Raw } from '../../../../src/ledger/model/raw';
import { BASELINE } from '../../../../src/ledger/tables';
import { childNumber, ledgerWith, TODAY, type Row, type Rows } from '../ledgers';
import fc from '../../../support/property';

const CODES = new Set(
  ['movedDown', 'movedUp', 'sortedAlone', 'belongsAbove', 'belongsBelow', 'orderedAlone'].map((code) => `audit.${code}`),
);
const detective = (rows: Rows): Finding[] => auditLedger(ledgerWith(rows), TODAY).filter((finding) => CODES.has(finding.code));
/** `code from-to columns` of what was found. */
const told = (rows: Rows): string[] =>
  detective(rows).map(
    ({ code, parameters }) =>
      `${code.slice(6)} ${parameters?.['from']}-${parameters?.['to']} ${parameters?.['columns'] ?? parameters?.['column']}`,
  );

const school = (count: number): Row[] => Array.from({ length: count }, (_, index) => childNumber(index));
const asBaseline = (children: readonly Row[]): Row[] =>
  children.map((child) => Object.fromEntries(BASELINE.columns.map(({ key }) => [key, child[key] ?? '']))) as Row[];

/** Moves the cells of some columns by some rows within a block of rows; what leaves the block is lost, what is left empty is blank. */
function shifted(children: readonly Row[], columns: readonly string[], from: number, to: number, by: number): Row[] {
  return children.map((child, at) => {
    if (at < from || at > to) return child;
    const source = at - by;
    const cell = (column: string): Raw => (source < from || source > to ? '' : (children[source]?.[column] ?? ''));
    return { ...child, ...Object.fromEntries(columns.map((column) => [column, cell(column)])) };
  });
}

function sortedBy(children: readonly Row[], column: string): Row[] {
  const cells = children.map((child) => child[column] ?? '').sort();
  return children.map((child, at) => ({ ...child, [column]: cells[at] ?? '' }));
}

describe('with the last snapshot', () => {
  const before = school(30);
  const Baseline = asBaseline(before);
  test.each<[string, Row[], string[]]>([
    ['nothing changed', before, []],
    ['phones down by one row', shifted(before, ['guardianPhone'], 4, 9, 1), ['movedDown 7-11 监护人电话']],
    ['phones up by one row', shifted(before, ['guardianPhone'], 4, 9, -1), ['movedUp 6-10 监护人电话']],
    ['down by two rows', shifted(before, ['guardianPhone'], 4, 9, 2), ['movedDown 8-11 监护人电话']],
    [
      'a whole block',
      shifted(before, ['guardianName', 'guardianPhone', 'address'], 2, 6, 1),
      ['movedDown 5-8 家庭详细地址、监护人姓名、监护人电话'],
    ],
    ['one column sorted alone', sortedBy(before, 'guardianPhone'), ['orderedAlone 2-31 监护人电话', 'sortedAlone 3-31 监护人电话']],
    ['all rows sorted by a column', [...before].sort((a, b) => String(a['guardianPhone']).localeCompare(String(b['guardianPhone']))), []],
    [
      'two children who exchanged numbers',
      before.map((child, at) => (at < 2 ? { ...child, guardianPhone: before[1 - at]!['guardianPhone']! } : child)),
      [],
    ],
    ['a row put in between', [...before.slice(0, 5), childNumber(77), ...before.slice(5)], []],
    ['a row removed', before.filter((_, at) => at !== 5), []],
    [
      'new numbers',
      before.map((child, at) => ({ ...child, guardianPhone: `1390000${String(4021 - at * 7).padStart(4, '0')}` })),
      ['orderedAlone 2-31 监护人电话'],
    ],
    [
      'one child gets the number of its neighbour',
      before.map((child, at) => (at === 3 ? { ...child, guardianPhone: before[2]!['guardianPhone']! } : child)),
      [],
    ],
  ])('%s', (_, Children, expected) => expect(told({ Children, Baseline })).toEqual(expected));

  test('of a slip of many columns six are named', () => {
    const columns = ['name', 'fatherName', 'guardianName', 'guardianPhone', 'address', 'residentId', 'birthDate'];
    const named = told({ Children: shifted(before, columns, 4, 12, 1), Baseline }).filter((line) => line.startsWith('moved'));
    expect(named.map((line) => line.split(' ')[2])).toEqual(['姓名、身份证号、出生日期、家庭详细地址、父亲姓名、监护人姓名…']);
    const six = told({ Children: shifted(before, columns.slice(1), 4, 12, 1), Baseline }).filter((line) => line.startsWith('moved'));
    expect(six[0]).not.toContain('…');
  });

  test('rooms may be dealt out anew, numbers may not', () => {
    const inRooms = before.map((child, at): Row => ({ ...child, dormitory: `A${100 + ((at * 7) % 30)}` }));
    const dealt = (column: string): Row[] => inRooms.map((child, at) => ({ ...child, [column]: inRooms[(at * 11) % 30]![column]! }));
    expect(told({ Children: dealt('dormitory'), Baseline: asBaseline(inRooms) })).toEqual([]);
    expect(told({ Children: dealt('guardianPhone'), Baseline: asBaseline(inRooms) })).toHaveLength(1);
  });

  test('parents exchanged for each other are no slip of rows', () => {
    const swapped = before.map((child) => ({ ...child, fatherName: child['guardianName']!, guardianName: child['fatherName']! }));
    expect(told({ Children: swapped, Baseline }).filter((line) => line.startsWith('moved'))).toEqual([]);
  });

  test('any block of any columns is found with exactly its rows', () => {
    const columns = ['guardianPhone', 'guardianName', 'address', 'fatherName'];
    fc.assert(
      fc.property(
        fc.integer({ min: 6, max: 40 }),
        fc.subarray(columns, { minLength: 1 }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom(1, -1),
        (count, moved, first, length, by) => {
          const children = school(count);
          const from = first % (count - 3);
          const to = from + 3 + (length % (count - from - 3));
          if (to >= count) return;
          const Children = shifted(children, moved, from, to, by);
          const found = detective({ Children, Baseline: asBaseline(children) }).filter((finding) => finding.code.startsWith('audit.moved'));
          // The cell that was left blank at the end of the block holds nobody's content.
          const rows = by > 0 ? { from: from + 3, to: to + 2 } : { from: from + 2, to: to + 1 };
          expect(
            found.map(({ code, parameters }) => ({ code, from: parameters?.['from'], to: parameters?.['to'], by: parameters?.['by'] })),
          ).toEqual([{ code: by > 0 ? 'audit.movedDown' : 'audit.movedUp', ...rows, by: 1 }]);
          expect(String(found[0]?.parameters?.['columns']).split('、')).toHaveLength(moved.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('an untouched ledger is silent, also after single changes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 100, max: 999 })), { maxLength: 5 }),
        (count, edits) => {
          const children = school(count);
          const Children = [...children];
          for (const [at, number] of edits) Children[at % count] = { ...Children[at % count]!, guardianPhone: `13911110${number}` };
          expect(detective({ Children, Baseline: asBaseline(children) })).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('after the comparison has taken the slip up', () => {
  const before = school(30);
  const after = shifted(before, ['guardianPhone'], 4, 9, 1);
  const changes = (day: number): Row[] =>
    before.flatMap((child, at): Row[] => {
      const now = after[at]!['guardianPhone']!;
      const was = child['guardianPhone']!;
      return now === was
        ? []
        : [{ changeId: `B${at}`, date: day, childId: child['childId']!, column: '监护人电话', before: was, after: now }];
    });

  test('it is still told from the changes that were recorded', () => {
    expect(told({ Children: after, Baseline: asBaseline(after), Changes: changes(TODAY) })).toEqual(['movedDown 7-11 监护人电话']);
    expect(told({ Children: after, Baseline: asBaseline(before), Changes: [] })).toEqual(['movedDown 7-11 监护人电话']);
  });
  test('not when it was put right again, nor for ever', () => {
    expect(told({ Children: before, Baseline: asBaseline(before), Changes: changes(TODAY) })).toEqual([]);
    expect(told({ Children: after, Baseline: asBaseline(after), Changes: changes(TODAY - 60) })).toEqual([]);
  });
});

describe('without a snapshot', () => {
  const before = school(30);
  const numbered = before.map((child) => ({ ...child, studentNumber: `G${child['residentId']}` }));
  test.each<[string, Row[], string[]]>([
    ['nothing wrong', before, []],
    ['birth dates down by a row', shifted(before, ['birthDate'], 4, 9, 1), ['belongsAbove 7-11 出生日期']],
    ['IDs down by a row', shifted(before, ['residentId'], 4, 9, 1), ['belongsBelow 7-10 出生日期']],
    ['学籍号 up by a row', shifted(numbered, ['studentNumber'], 4, 9, -1), ['belongsBelow 6-10 学籍号']],
    ['fathers down by a row', shifted(before, ['fatherName', 'fatherPhone'], 4, 12, 1), ['belongsAbove 7-14 父亲姓名']],
    ['phones sorted alone', sortedBy(before, 'guardianPhone'), ['orderedAlone 2-31 监护人电话']],
    ['guardians sorted alone', sortedBy(before, 'guardianName'), ['orderedAlone 2-31 监护人姓名']],
    ['the whole table sorted by phone', [...before].sort((a, b) => (String(a['guardianPhone']) < String(b['guardianPhone']) ? -1 : 1)), []],
    [
      'numbers that were counted up in two columns',
      before.map((child, at) => ({ ...child, guardianPhone: `1380000${1000 + at}`, fatherPhone: `1390000${1000 + at}` })),
      [],
    ],
    ['one birth date of the neighbour', shifted(before, ['birthDate'], 4, 5, 1), []],
  ])('%s', (_, Children, expected) => expect(told({ Children })).toEqual(expected));
});
