/** What goes out with a whole workbook beside its visible sheets: the archive, hidden sheets, names, properties, settings. */
import type { Finding } from '../../model/finding';
import type { Bilingual } from '../../model/raw';
import { sheetRow, type LedgerSnapshot } from '../../model/snapshot';
import { FILE_PROPERTIES, type FileProperty, type WorkbookContents } from './contents';
import { secretParameters, type PrivateTexts, type Shown } from './private-texts';

const LABELS: Readonly<Record<FileProperty, Bilingual>> = {
  title: { zh: '标题', en: 'title' },
  subject: { zh: '主题', en: 'subject' },
  author: { zh: '作者', en: 'author' },
  lastAuthor: { zh: '上次修改者', en: 'last author' },
  manager: { zh: '经理', en: 'manager' },
  company: { zh: '单位', en: 'company' },
  keywords: { zh: '关键词', en: 'keywords' },
  category: { zh: '类别', en: 'category' },
  comments: { zh: '备注', en: 'comments' },
};
/** Properties that name a person or the school even when nobody meant to. */
const PEOPLE: ReadonlySet<FileProperty> = new Set(['author', 'lastAuthor', 'manager']);

export function fileLeaks(snapshot: LedgerSnapshot, contents: WorkbookContents, texts: PrivateTexts, shown: Shown): Finding[] {
  const place = { sheet: contents.sheets[0]?.name ?? '' };
  const findings: Finding[] = [];
  const children = snapshot.tables.Children?.rows.filter((row) => row.some((cell) => cell !== '')).length ?? 0;
  const archive = bodyPlace(snapshot, contents, 'Children');
  if (archive) findings.push({ code: 'leak.wholeLedger', severity: 'error', parameters: { children }, place: archive });
  const baseline = bodyPlace(snapshot, contents, 'Baseline');
  if (baseline) findings.push({ code: 'leak.baseline', severity: 'error', place: { sheet: baseline.sheet } });
  for (const sheet of contents.sheets) {
    if (!sheet.visible && sheet.name !== baseline?.sheet) {
      findings.push({
        code: 'leak.hiddenSheet',
        severity: 'warning',
        parameters: { sheet: shown(sheet.name) },
        place: { sheet: sheet.name },
      });
    }
  }
  const fileName = texts.in(contents.fileName);
  if (fileName.length > 0) {
    findings.push({
      code: 'leak.fileName',
      severity: 'error',
      parameters: secretParameters(fileName),
      place: { ...place, content: shown(contents.fileName) },
    });
  }
  for (const { name, formula } of contents.names) {
    const secrets = texts.in(`${name} ${formula}`);
    // ="text" or ={"a";"b"}: data in a place where nobody looks.
    const constant = /^=\s*(?:"|\{)/u.test(formula);
    if (secrets.length > 0) {
      findings.push({ code: 'leak.name', severity: 'error', parameters: { name: shown(name), ...secretParameters(secrets) }, place });
    } else if (constant) {
      findings.push({ code: 'leak.nameData', severity: 'hint', parameters: { name }, place });
    }
  }
  findings.push(...propertyLeaks(contents, texts, shown, place));
  if (contents.hasSettings) findings.push({ code: 'leak.settings', severity: 'hint', place });
  return findings;
}

function propertyLeaks(
  { properties, customProperties }: WorkbookContents,
  texts: PrivateTexts,
  shown: Shown,
  place: Finding['place'],
): Finding[] {
  const findings: Finding[] = [];
  for (const key of FILE_PROPERTIES) {
    const text = properties[key] ?? '';
    const secrets = texts.in(text);
    const parameters = { property: LABELS[key].zh, propertyEn: LABELS[key].en };
    if (secrets.length > 0) {
      findings.push({
        code: 'leak.property',
        severity: 'error',
        parameters: { ...parameters, ...secretParameters(secrets) },
        place: { ...place, content: shown(text) },
      });
    } else if (text.trim() !== '' && PEOPLE.has(key)) {
      findings.push({ code: 'leak.author', severity: 'hint', parameters, place: { ...place, content: shown(text) } });
    }
  }
  for (const [key, text] of Object.entries(customProperties)) {
    const secrets = texts.in(`${key} ${text}`);
    const [code, severity] = secrets.length > 0 ? (['leak.customSecret', 'error'] as const) : (['leak.customProperty', 'hint'] as const);
    const parameters = { key: shown(key), ...(secrets.length > 0 ? secretParameters(secrets) : {}) };
    findings.push({ code, severity, parameters, place: { ...place, content: shown(text) } });
  }
  return findings;
}

/** Where the body of a table of the ledger begins; `null` when the file does not hold it: the ledger may be known from another one. */
function bodyPlace(snapshot: LedgerSnapshot, { sheets }: WorkbookContents, key: 'Children' | 'Baseline'): Finding['place'] | null {
  const table = snapshot.tables[key];
  return table && sheets.some(({ name }) => name === table.sheet)
    ? { sheet: table.sheet, table: key, row: sheetRow(table, 0), column: table.firstColumn }
    : null;
}
