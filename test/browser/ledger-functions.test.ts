/** The custom functions in a browser: typed into the grid, answered by the built pane through the real office.js. */
import { dayOf } from '../../src/ledger/calendar/day';
import { checkDigitOf } from '../../src/ledger/fields/resident-id';
import { Workbook } from '../../src/workbench/sheets/model';
import { openLedgerWorkbench, type OpenLedger } from './workbench/open-ledger';
import { soon } from './workbench/waiting';

jest.setTimeout(120_000);
const COUNT = 300;
let open: OpenLedger;

/** A sheet with 300 IDs in D2:D301, the as-of day in H1, and a few names in F2:F4. */
function idSheet() {
  const sheet = new Workbook().addSheet('核对');
  for (let child = 0; child < COUNT; child++) {
    const seventeen = `520381201503${String(1 + (child % 28)).padStart(2, '0')}${String(child + 1).padStart(3, '0')}`;
    sheet.cells.setInput(child + 1, 3, seventeen + checkDigitOf(seventeen));
  }
  sheet.cells.setInput(0, 7, dayOf(2026, 11, 23));
  ['单小雅', '', '尉迟明'].forEach((name, row) => sheet.cells.setInput(row + 1, 5, name === '' ? null : name));
  return sheet;
}

async function type(place: string, text: string): Promise<void> {
  await open.page.evaluate(([at, what]) => window.workbench.type(at!, what!), [place, text]);
}

/** The values of a place, once the last of them has arrived. */
async function answered(place: string): Promise<unknown[][]> {
  await open.page.waitForFunction((at) => {
    const rows = window.workbench.values(at);
    const last = rows[rows.length - 1];
    return last !== undefined && last.every((cell) => cell !== null && !String(cell).includes('#BUSY'));
  }, place);
  return open.workbook.values(place);
}

beforeAll(async () => {
  open = await openLedgerWorkbench({ today: '2026-11-23' });
  await open.workbook.bring(idSheet());
});
afterAll(async () => {
  await open?.close();
  expect(open.problems).toEqual([]);
});

test('one formula spills what 300 IDs say into four columns', async () => {
  await type('核对!I2', '=CARE.IDINFO(D2:D301,H1)');
  const answers = await answered('核对!I2:L301');
  expect(answers).toHaveLength(COUNT);
  expect(answers[0]).toEqual([dayOf(2015, 3, 1), '男', 11, '贵州省遵义市赤水市']);
  expect(answers[1]).toEqual([dayOf(2015, 3, 2), '女', 11, '贵州省遵义市赤水市']);
});

test('an ID that is typed anew, into a cell that takes it for a number, is checked again', async () => {
  await type('核对!M2', '=CARE.IDCHECK(D2:D301)');
  await soon(async () => (await answered('核对!M2:M301')).every(([cell]) => cell === '正确')).toBe(true);
  await type('核对!D2', '52038120150301001');
  await open.page.waitForFunction(() => String(window.workbench.values('核对!M2')[0]?.[0]).includes('当成数字'));
});

test('names are spelled by a table that the pane loads when asked, within its policy', async () => {
  const loaded: string[] = [];
  open.page.on('response', (response) => loaded.push(response.url()));
  await type('核对!N2', '=CARE.PINYIN(F2:F4)');
  await soon(() => answered('核对!N2:N4')).toEqual([['shan xiao ya'], [''], ['yu chi ming']]);
  expect(loaded.filter((url) => /\/pinyin\.[0-9a-f]{8}\.js$/u.test(url))).toHaveLength(1);
});

test('an error value among the cells answers for its own row only', async () => {
  await type('核对!F3', '=VLOOKUP("无此人",F2:F2,1,FALSE)');
  await type('核对!P2', '=CARE.NAMECHECK(F2:F4)');
  await soon(() => answered('核对!P2:P4')).toEqual([['正确'], ['#N/A'], ['正确']]);
});

test('an error says what is wrong', async () => {
  await type('核对!O2', '=CARE.MASK(F2,"密码")');
  await open.page.waitForFunction(() => String(window.workbench.values('核对!O2')[0]?.[0]).includes('#VALUE!'));
});
