/** Whatever a ledger holds and wherever people wrote it: nothing private is in a list for the wall or for the authorities. */
import { isoOf } from '../../../../src/ledger/calendar/day';
import type { Raw } from '../../../../src/ledger/model/raw';
import type { Edit } from '../../../../src/ledger/plan/edit';
import type { WorkbookContents } from '../../../../src/ledger/privacy/leaks/contents';
import { leakScan } from '../../../../src/ledger/privacy/leaks/leak-scan';
import { columnChoices } from '../../../../src/ledger/privacy/lists/masked-list';
import { planMaskedSheet } from '../../../../src/ledger/privacy/lists/plan-masked-sheet';
import type { ProfileId } from '../../../../src/ledger/privacy/profiles';
import { WORDS } from '../../reports/report-words';
import { AS_OF, ledgers, privateParts } from '../random-ledger';
import fc from '../../../support/property';
import { scannedSheet, scannedWorkbook } from '../../../support/scanned-contents';

const words = WORDS['zh-CN'];

/** Everything that the plan would write or name, as one text in plain digits. */
function outputOf(plan: ReturnType<typeof planMaskedSheet>): string {
  const { plan: made, title, notes, fileName, headers } = plan;
  return JSON.stringify([made.edits, title, notes, fileName, headers]).normalize('NFKC');
}

function check(profile: ProfileId, hideNames: boolean): void {
  fc.assert(
    fc.property(ledgers, fc.boolean(), ({ snapshot, children }, everyColumn) => {
      const all = columnChoices(snapshot.tables.Children!, { profile }).map(({ key }) => key);
      const plan = planMaskedSheet(snapshot, { profile, asOf: AS_OF, ...(everyColumn ? { columns: all } : {}) }, words);
      // The day of the list may stand in it, also where a phone happens to hold the same digits.
      const output = outputOf(plan).replaceAll(isoOf(AS_OF), '').replace(/[ -]/gu, '');
      const names = children.flatMap(({ row }) => [String(row['guardianName']), ...(hideNames ? [String(row['name'])] : [])]);
      expect([...children.flatMap(privateParts), ...names].filter((part) => output.includes(part))).toEqual([]);
      expect(plan.list.rows).toHaveLength(children.filter(({ row }) => row['leftOn'] === '').length);
    }),
    { numRuns: 150 },
  );
}

/** The generated sheet as the leak scan reads it. */
function scanned({ plan }: ReturnType<typeof planMaskedSheet>, profile: ProfileId): WorkbookContents {
  const block = plan.edits.find((edit): edit is Extract<Edit, { kind: 'writeBlock' }> => edit.kind === 'writeBlock')!;
  const values = block.values as readonly (readonly Raw[])[];
  return scannedWorkbook({ fileName: '', sheets: [scannedSheet({ name: words.reports.masked.sheets[profile], generated: true, values })] });
}

test.each(['wall', 'report'] as const)('the leak scan finds nothing in a list that was just made: %s', (profile) => {
  fc.assert(
    fc.property(ledgers, ({ snapshot }) => {
      const made = planMaskedSheet(snapshot, { profile, asOf: AS_OF }, words);
      const masked = { [words.reports.masked.sheets[profile]]: profile };
      expect(leakScan(snapshot, scanned(made, profile), { kind: 'sheet', masked })).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('wall: no digits of a number, no address, no remark, no name of anybody', () => check('wall', true));
test('report: no digits of a number, no address, no remark, no name of a guardian', () => check('report', false));
