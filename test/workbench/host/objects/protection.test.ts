/** What a protected sheet refuses and allows, through the real client. */
import { openBench, type Bench } from './harness';

let bench: Bench;
beforeEach(() => (bench = openBench()));
const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');

const guarded: [string, (sheet: Excel.Worksheet) => void, Excel.WorksheetProtectionOptions, string | null][] = [
  ['locked cell', (sheet) => void (sheet.getRange('A1').values = [[1]]), {}, 'AccessDenied'],
  ['unlocked cell', (sheet) => void (sheet.getRange('B2').values = [[1]]), {}, null],
  ['part locked', (sheet) => void (sheet.getRange('A2:B2').values = [[1, 2]]), {}, 'AccessDenied'],
  ['format', (sheet) => void (sheet.getRange('B2').format.font.bold = true), {}, 'AccessDenied'],
  ['format allowed', (sheet) => void (sheet.getRange('B2').format.font.bold = true), { allowFormatCells: true }, null],
  ['insert rows', (sheet) => void sheet.getRange('1:1').insert('Down'), {}, 'AccessDenied'],
  ['insert rows allowed', (sheet) => void sheet.getRange('1:1').insert('Down'), { allowInsertRows: true }, null],
];
test.each(guarded)('protected sheet: %s', async (_name, write, options, code) => {
  const attempt = async (context: Excel.RequestContext): Promise<void> => {
    const sheet = first(context);
    sheet.getRange('B2').format.protection.locked = false;
    sheet.protection.protect(options, 'geheim');
    await context.sync();
    write(sheet);
    await context.sync();
  };
  if (code === null) await bench.run(attempt);
  else expect((await bench.fails(attempt)).code).toBe(code);
  const wrong = await bench.fails(async (context) => {
    first(context).protection.unprotect('falsch');
    await context.sync();
  });
  expect(wrong.code).toBe('AccessDenied');
});
