/** The pictures of docs/staff-day.md: one day of the person who keeps the ledger, from an empty workbook to a child that leaves. */
import type { Locator } from 'playwright-core';
import { openWorkbook, take, type Studio } from './studio';

const ROSTER = 'assets/samples/五年级2班学生信息.xlsx';
const PERSON = '王老师';
/** Row of the table, counted from its header, whose guardian's number is typed too short. */
const WRONG_PHONE_ROW = 4;

export async function takeStaffDay(studio: Studio): Promise<void> {
  const { pane } = studio;
  await openWorkbook(studio, '');
  await setUp(studio);
  await importRoster(studio);
  await mend(studio);
  const name = await changeGuardianPhone(studio);
  await leave(studio, name);
  await openCommand(studio, '信息变更');
  await pane.getByTestId('changes').waitFor();
  await take(studio, 'staff-day-8-changes');
}

async function setUp(studio: Studio): Promise<void> {
  const { pane } = studio;
  await pane.getByLabel('学校名称').fill('青山小学');
  await take(studio, 'staff-day-1-set-up');
  await pane.getByRole('button', { name: '建立台账' }).click();
  await pane.getByText('台账已建好').waitFor();
}

async function importRoster(studio: Studio): Promise<void> {
  const { pane } = studio;
  await openCommand(studio, '导入名册');
  await pane.locator('input[type=file]').setInputFiles(ROSTER);
  await pane.getByTestId('import-preview').waitFor();
  await take(studio, 'staff-day-2-import');
  await pane.getByTestId('write-import').click();
  await pane.getByText('已写入').waitFor();
  await take(studio, 'staff-day-3-imported');
}

async function mend(studio: Studio): Promise<void> {
  const { page, pane } = studio;
  // What people type into the table in a hurry, past its rules as a paste goes past them.
  await page.evaluate((wrongPhone) => {
    const found = window.workbench.page.session.workbook.table('Children');
    if (!found) throw new Error('The ledger has no table of children.');
    const { sheet, table } = found;
    const pasted: readonly [row: number, header: string, value: string][] = [
      [1, '班级', '四（1）班'],
      [2, '监护人电话', '139 0000 1234'],
      [3, '出生日期', '2016年5月8日'],
      [wrongPhone, '监护人电话', '1390000'],
    ];
    for (const [row, header, value] of pasted) {
      const column = table.columns.findIndex((one) => one.name === header);
      sheet.cells.setInput(table.rect.row + row, table.rect.column + column, value);
    }
  }, WRONG_PHONE_ROW);
  await openCommand(studio, '检查');
  await pane.getByTestId('findings').first().waitFor();
  await take(studio, 'staff-day-4-check');
  await pane.getByRole('button', { name: /^全部（/u }).click();
  await take(studio, 'staff-day-5-mend');
  await pane.getByRole('button', { name: /^改正 \d+ 处/u }).click();
  await pane.getByText('已改正').waitFor();
}

/** The number that the check found too short. @returns the child's name. */
async function changeGuardianPhone(studio: Studio): Promise<string> {
  const { page, pane } = studio;
  const name = await page.evaluate((row) => {
    const found = window.workbench.page.session.workbook.table('Children');
    const column = found?.table.columns.findIndex((one) => one.name === '姓名') ?? -1;
    return String(found?.sheet.cells.value(found.table.rect.row + row, found.table.rect.column + column));
  }, WRONG_PHONE_ROW);
  await openCommand(studio, '儿童变动');
  await chooseChild(studio, name);
  await pane.getByRole('button', { name: '换监护人、改电话' }).click();
  await pane.getByLabel('监护人电话').fill('13900005678');
  await pane.getByRole('button', { name: '录入更正' }).click();
  await pane.getByRole('combobox', { name: '登记人' }).fill(PERSON);
  await confirm(studio, 'staff-day-6-phone');
  return name;
}

async function leave(studio: Studio, name: string): Promise<void> {
  const { pane } = studio;
  await openCommand(studio, '儿童变动');
  await chooseChild(studio, name);
  await pane.getByRole('button', { name: /^离册/u }).click();
  await confirm(studio, 'staff-day-7-leave');
}

async function confirm(studio: Studio, picture: string): Promise<void> {
  const { pane } = studio;
  const button = pane.getByRole('button', { name: '确定', exact: true });
  await button.scrollIntoViewIfNeeded();
  await take(studio, picture);
  await button.click();
  await pane.getByText('已登记').waitFor();
}

function children({ pane }: Studio): Locator {
  return pane.getByTestId('children').getByRole('button');
}

async function chooseChild(studio: Studio, name: string): Promise<void> {
  await studio.pane.getByLabel('找儿童').fill(name);
  await children(studio).first().click();
}

/** Opens a command from the home view, wherever the pane stands. */
async function openCommand({ pane }: Studio, name: string): Promise<void> {
  const back = pane.getByRole('button', { name: '返回', exact: true });
  if (await back.isVisible()) await back.click();
  await pane
    .locator('nav button', { hasText: new RegExp(`^\\W*${name}`, 'u') })
    .first()
    .click();
}
