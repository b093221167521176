/** The copied list as a file: unzipped, no part of it holds what the list does not show. */
import { strFromU8, unzipSync } from 'fflate';
import { maskedFile } from '../../src/commands/copy-masked-sheet';
import { columnChoices } from '../../src/ledger/privacy/lists/masked-list';
import { planMaskedSheet } from '../../src/ledger/privacy/lists/plan-masked-sheet';
import { PROFILE_IDS, type ProfileId } from '../../src/ledger/privacy/profiles';
import { AS_OF, ledgers, privateParts, type RandomChild } from '../ledger/privacy/random-ledger';
import { WORDS } from '../ledger/reports/report-words';
import fc from '../support/property';

/** What a workbook of one sheet is made of; anything else would be a place where something may hide. */
const PARTS = [
  '[Content_Types].xml',
  '_rels/.rels',
  'docProps/app.xml',
  'docProps/core.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/sharedStrings.xml',
  'xl/styles.xml',
  'xl/theme/theme1.xml',
  'xl/workbook.xml',
  'xl/worksheets/sheet1.xml',
];

async function partsOf(plan: ReturnType<typeof planMaskedSheet>): Promise<Record<string, string>> {
  const files = unzipSync(await maskedFile(plan.plan));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** Everything in all parts in plain digits; the file's own identifiers are no numbers of people. */
function contentOf(parts: Record<string, string>): string {
  const { 'xl/theme/theme1.xml': _theme, ...others } = parts;
  return Object.values(others)
    .join('\n')
    .replace(/http:[^"<]*|\d{4}-\d\d-\d\dT[\d:]+Z/gu, '')
    .normalize('NFKC')
    .replace(/[ -]/gu, '');
}

const names = (children: readonly RandomChild[], left: boolean): string[] =>
  children.flatMap(({ row }) => ((row['leftOn'] !== '') === left ? [String(row['name'])] : []));

test.each(PROFILE_IDS)('%s: nothing in the file but the list', async (profile: ProfileId) => {
  await fc.assert(
    fc.asyncProperty(ledgers, fc.array(fc.nat(), { maxLength: 12 }), async ({ snapshot, children }, picks) => {
      const all = columnChoices(snapshot.tables.Children!, { profile }).map(({ key }) => key);
      const columns = picks.map((pick) => all[pick % all.length]!);
      const plan = planMaskedSheet(snapshot, { profile, asOf: AS_OF, ...(columns.length > 0 ? { columns } : {}) }, WORDS['zh-CN']);
      const parts = await partsOf(plan);
      expect(Object.keys(parts).sort()).toEqual([...PARTS].sort());
      expect(parts['xl/worksheets/sheet1.xml']).not.toMatch(/<f[ >]|hidden=|<hyperlink|<dataValidation|<drawing|<legacyDrawing/u);
      expect(parts['xl/workbook.xml']!.match(/<definedName /gu)).toHaveLength(1);
      expect(parts['docProps/core.xml']).not.toMatch(/<(?:dc|cp):\w+>[^<]/u);
      const content = contentOf(parts);
      const hidden = profile === 'class' ? [] : children.flatMap((child) => [...privateParts(child), String(child.row['guardianName'])]);
      const here = names(children, false);
      const away = names(children, true).filter((name) => !here.some((other) => other.includes(name)));
      const masked = profile === 'wall' ? here : [];
      expect([...hidden, ...masked, ...(profile === 'class' ? [] : away)].filter((part) => content.includes(part))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
