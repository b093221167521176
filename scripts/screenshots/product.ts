/** The pictures of README: first run, home, overdue, summary, import, check. */
import type { Page } from 'playwright-core';
import { openWorkbook, take, type Studio } from './studio';

const SCHOOL = '示范小学.xlsx';

export async function takeProduct(studio: Studio): Promise<void> {
  const { page, pane } = studio;
  await openWorkbook(studio, '');
  await pane.getByLabel('学校名称').fill('青山小学');
  await take(studio, 'pane-first-run');

  await openWorkbook(studio, SCHOOL);
  await pane.getByText('在册儿童').waitFor();
  await take(studio, 'pane-home');

  await page.click('.ribbon-button:has-text("逾期清单")');
  await pane.getByTestId('overdue-list').waitFor();
  await take(studio, 'pane-overdue');
  await pane.getByTestId('overdue-list').locator('.link').nth(1).click();
  await take(studio, 'workbench-overdue', true);

  await page.click('.ribbon-button:has-text("生成汇总")');
  await pane.getByRole('button', { name: '生成汇总', exact: true }).click();
  await pane.getByText('已生成').waitFor();
  await take(studio, 'workbench-summary', true);

  await bringRoster(page);
  await page.click('.ribbon-button:has-text("导入名册")');
  await pane.getByRole('combobox', { name: '名册在哪张工作表？' }).click();
  await pane.getByRole('option', { name: '四年级名册' }).click();
  await pane.getByTestId('import-preview').waitFor();
  await take(studio, 'pane-import');

  await typeMistakes(page);
  await page.click('.ribbon-button:has-text("检查")');
  await pane.getByTestId('findings').waitFor();
  await take(studio, 'pane-check');
}

/** A roster as a school has it: IDs typed as numbers, one child of the ledger, one new one. */
async function bringRoster(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { workbook } = window.workbench.page.session;
    const sheet = workbook.addSheet('四年级名册');
    const lines = [
      ['四年级1班留守儿童登记表'],
      ['序号', '姓名', '性别', '身份证号', '出生日期', '监护人', '与学生关系', '联系电话'],
      [1, '赵示范', '男', '522635201703150011', null, '赵大山', '爷爷', '13900000001、0854-5550001'],
      [2, '钱示范', '女', '５２２６３５２０１７０５２００１２３', '2017.5.20', '钱小花', '奶奶', '１３９０００００００２'],
      [3, '孙示范', '男', 522635201706180000, null, '孙大水', '爷爷', 13900000003],
    ];
    lines.forEach((line, row) => line.forEach((value, column) => sheet.cells.setInput(row, column, value)));
    workbook.changes.emit({ kind: 'sheet', sheetId: sheet.id, action: 'added', source: 'person' });
  });
}

/** Mistakes as they happen, past the validation as a paste goes past it. */
async function typeMistakes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { workbook } = window.workbench.page.session;
    const found = workbook.table('Children');
    if (!found) throw new Error('The sample has no table of children.');
    const { sheet, table } = found;
    const mistakes: readonly [row: number, header: string, value: string][] = [
      [2, '身份证号', '522635201703150011'],
      [3, '监护人电话', '1390000000'],
      [4, '班级', ''],
    ];
    for (const [row, header, value] of mistakes) {
      const column = table.columns.findIndex((one) => one.name === header);
      sheet.cells.setInput(table.rect.row + row, table.rect.column + column, value);
    }
  });
}
