/**
 * Lets LibreOffice work out the oracle's formulas and writes their values to expected.json. Run by hand after the
 * formulas changed: `npx tsx scripts/formula-oracle.ts`. Needs `soffice` on the path (the record is from 7.4).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { DATA, DATA_SHEET, FORMULA_SHEET, ORACLE_FORMULAS, type Plain } from '../test/workbench/sheets/formulas/oracle/data';

const RECORD = join(__dirname, '../test/workbench/sheets/formulas/oracle/expected.json');
/** Functions that files write with a prefix. */
const NEWER = /\b(MAXIFS|MINIFS|IFS|SWITCH|TEXTJOIN|CONCAT|XOR|IFNA|UNICHAR|UNICODE|DAYS|ISOWEEKNUM)\(/g;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

function cellXml(value: Plain): string {
  if (value === null) return '<c/>';
  if (typeof value === 'number') return `<c><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c t="b"><v>${Number(value)}</v></c>`;
  if (value.startsWith('=')) return `<c><f>${escaped(value.slice(1).replace(NEWER, '_xlfn.$1('))}</f></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function sheetXml(rows: readonly (readonly Plain[])[]): Uint8Array {
  const lines = rows.map((row, at) => `<row r="${at + 1}">${row.map(cellXml).join('')}</row>`).join('');
  return strToU8(`${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${lines}</sheetData></worksheet>`);
}

function workbookFile(): Uint8Array {
  const sheets = [FORMULA_SHEET, DATA_SHEET].map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at + 1}"/>`).join('');
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="r${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = (inner: string): Uint8Array =>
    strToU8(`${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
        [1, 2].map((at) => `<Override PartName="/xl/worksheets/sheet${at}.xml" ContentType="${type}.worksheet+xml"/>`).join('') +
        '</Types>',
    ),
    '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': strToU8(`${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': relations([1, 2].map((at) => relation(at, 'worksheet', `worksheets/sheet${at}.xml`)).join('')),
    // The number beside each formula keeps LibreOffice from folding equal rows into one.
    'xl/worksheets/sheet1.xml': sheetXml(ORACLE_FORMULAS.map((formula, at) => [formula, at])),
    'xl/worksheets/sheet2.xml': sheetXml(DATA),
  });
}

/** The first cell of every row of the first sheet of a Flat ODS file. */
function firstColumn(text: string): Plain[] {
  const values: Plain[] = [];
  const parser = new SaxesParser();
  let sheets = 0;
  let column = 0;
  let attributes: Record<string, string> = {};
  let shown = '';
  parser.on('opentag', ({ name, attributes: read }) => {
    if (name === 'table:table') sheets++;
    if (name === 'table:table-row') column = 0;
    if (name === 'table:table-cell') {
      attributes = read as Record<string, string>;
      shown = '';
    }
  });
  parser.on('text', (part) => (shown += part));
  parser.on('closetag', ({ name }) => {
    if (name !== 'table:table-cell' || sheets !== 1 || column++ > 0) return;
    const kind = attributes['calcext:value-type'] ?? attributes['office:value-type'];
    if (kind === 'boolean') values.push(attributes['office:boolean-value'] === 'true');
    else if (attributes['office:value'] !== undefined && kind !== 'error') values.push(Number(attributes['office:value']));
    else if (attributes['office:date-value'] !== undefined) values.push(`date:${attributes['office:date-value']}`);
    else if (attributes['office:time-value'] !== undefined) values.push(`time:${attributes['office:time-value']}`);
    else values.push(shown.trim() === shown ? shown : shown.replace(/^\n\s*|\n\s*$/g, ''));
  });
  parser.write(text).close();
  return values;
}

const folder = mkdtempSync(join(tmpdir(), 'formula-oracle-'));
try {
  const file = join(folder, 'oracle.xlsx');
  writeFileSync(file, workbookFile());
  const profile = pathToFileURL(join(folder, 'profile')).href;
  execFileSync('soffice', [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'fods', '--outdir', folder, file], {
    stdio: 'inherit',
  });
  const values = firstColumn(readFileSync(join(folder, 'oracle.fods'), 'utf8'));
  const table = ORACLE_FORMULAS.map((formula, at) => `  ${JSON.stringify([formula, values[at] ?? null])}`);
  writeFileSync(RECORD, `[\n${table.join(',\n')}\n]\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
