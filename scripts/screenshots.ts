/** `npm run screenshots`: makes the pictures in docs/images from the running workbench with the sample school. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { buildWorkbenchPage } from '../src/workbench/serve/bundle-page';
import { listen, workbenchServer } from '../src/workbench/serve/server';
import { launchBrowser } from './browser';
import { buildWorkbenchPane } from './build/workbench-pane';

const FOLDER = 'docs/images';
const SCHOOL = '示范小学.xlsx';
/** The day on which the sample school is shown. */
const TODAY = '2026-11-23';
const NO_FONT =
  '本机没有中文字体，截图里的汉字会变成方框：请先安装一种，例如 fonts-noto-cjk。 ' +
  'No Chinese font: install one, such as fonts-noto-cjk, so that the pictures show their text.';

void main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  if (process.platform === 'linux' && !hasChineseFont()) throw new Error(NO_FONT);
  const root = process.cwd();
  mkdirSync(join(root, FOLDER), { recursive: true });
  const server = workbenchServer({ page: await buildWorkbenchPage(root), pane: await buildWorkbenchPane(root), root });
  // Dates are written as the browser's own language has them.
  process.env['LANGUAGE'] = 'zh_CN';
  const browser = await launchBrowser({ args: ['--lang=zh-CN'] });
  try {
    const port = await listen(server, 0);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
    page.setDefaultTimeout(15_000);
    await takeAll(page, `http://localhost:${port}`);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

function hasChineseFont(): boolean {
  return execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== '';
}

async function takeAll(page: Page, address: string): Promise<void> {
  const pane = page.frameLocator('iframe.pane-frame');
  const take = async (name: string, whole: boolean): Promise<void> => {
    // Icons come from a font of the pane, and the grid draws itself in its own time.
    await page.waitForTimeout(1500);
    const path = join(FOLDER, `${name}.png`);
    await (whole ? page : page.locator('.pane')).screenshot({ path, animations: 'disabled' });
    process.stdout.write(`${path}\n`);
  };

  await page.goto(`${address}/?open=&asOf=${TODAY}`);
  await pane.getByLabel('学校名称').fill('青山小学');
  await take('pane-first-run', false);

  await page.goto(`${address}/?open=${encodeURIComponent(SCHOOL)}&asOf=${TODAY}`);
  await pane.getByText('在册儿童').waitFor();
  await setDay(pane);
  await take('pane-home', false);

  await page.click('.ribbon-button:has-text("逾期清单")');
  await pane.getByTestId('overdue-list').waitFor();
  await take('pane-overdue', false);
  await pane.getByTestId('overdue-list').locator('.link').nth(1).click();
  await take('workbench-overdue', true);

  await page.click('.ribbon-button:has-text("生成汇总")');
  await pane.getByRole('button', { name: '生成汇总', exact: true }).click();
  await pane.getByText('已生成').waitFor();
  await take('workbench-summary', true);

  await bringRoster(page);
  await page.click('.ribbon-button:has-text("导入名册")');
  await pane.getByRole('combobox', { name: '名册在哪张工作表？' }).click();
  await pane.getByRole('option', { name: '四年级名册' }).click();
  await pane.getByTestId('import-preview').waitFor();
  await take('pane-import', false);

  await typeMistakes(page);
  await page.click('.ribbon-button:has-text("检查")');
  await pane.getByTestId('findings').waitFor();
  await take('pane-check', false);
}

/** The pane asks its own clock for the day; the pictures are to be the same on every day. */
async function setDay(pane: FrameLocator): Promise<void> {
  await pane.locator('input[type=date]').fill(TODAY);
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
