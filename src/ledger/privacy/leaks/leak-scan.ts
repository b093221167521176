/** 泄露检查: everything in a sheet or a workbook that should not go out with it, with its place; contents are shown masked. */
import { columnLetters } from '../../model/cell-address';
import { HIDDEN } from '../../fields/masked';
import type { Finding } from '../../model/finding';
import type { Raw } from '../../model/raw';
import type { LedgerSnapshot } from '../../model/snapshot';
import { TABLES, TABLE_KEYS } from '../../tables';
import { FILE_PARTS, PARTS, type Part, type ScannedSheet, type WorkbookContents } from './contents';
import { expectationsOf } from './expected-columns';
import { fileLeaks } from './file-leaks';
import { Groups } from './groups';
import { scrubber } from '../mask-cell';
import { PrivateTexts, secretParameters, SECRETS, type Secret, type Shown } from './private-texts';
import type { ProfileId } from '../profiles';
import { textLeaks } from './text-leaks';

export interface LeakScope {
  /** `sheet`: only this sheet goes out, in a file of its own; `workbook`: the file goes out as it is. */
  readonly kind: 'sheet' | 'workbook';
  /** Sheets that are masked lists of the add-in, by name. */
  readonly masked: Readonly<Record<string, ProfileId>>;
}

/** At most so many columns are named in one finding, and so many characters of a content. */
const NAMED_COLUMNS = 5;
const SHOWN_CHARACTERS = 60;
/** So many characters of an address or a remark. */
const BEGINNING = 4;

export function leakScan(snapshot: LedgerSnapshot, contents: WorkbookContents, scope: LeakScope): Finding[] {
  const texts = new PrivateTexts(snapshot);
  const scrub = scrubber(texts.people);
  const shown = (text: Raw): string => {
    const characters = [...scrub(String(text))];
    // Addresses and remarks have no part that may be read out: their beginning is enough to find them.
    const isWords = texts.in(text).some((secret) => secret === 'address' || secret === 'remark');
    return isWords ? characters.slice(0, BEGINNING).join('') + HIDDEN.repeat(4) : characters.slice(0, SHOWN_CHARACTERS).join('');
  };
  const findings = contents.sheets.flatMap((sheet) => sheetLeaks(sheet, snapshot, scope, texts, shown));
  return [...(scope.kind === 'workbook' ? fileLeaks(snapshot, contents, texts, shown) : []), ...findings, ...unseen(snapshot, contents)];
}

function sheetLeaks(sheet: ScannedSheet, snapshot: LedgerSnapshot, scope: LeakScope, texts: PrivateTexts, shown: Shown): Finding[] {
  const place = { sheet: sheet.name };
  const findings: Finding[] = [];
  const inName = texts.in(sheet.name);
  if (inName.length > 0) findings.push({ code: 'leak.sheetName', severity: 'error', parameters: secretParameters(inName), place });
  if (scope.kind === 'sheet' && holdsPrivateTable(snapshot, sheet.name))
    findings.push({ code: 'leak.ledgerSheet', severity: 'error', place });
  findings.push(...cellLeaks(sheet, snapshot, scope, texts, shown), ...textLeaks(sheet, texts, shown));
  for (const { row, column, text } of sheet.comments) {
    const secrets = texts.in(text);
    const [code, severity] = secrets.length > 0 ? (['leak.comment', 'error'] as const) : (['leak.anyComment', 'warning'] as const);
    findings.push({ code, severity, parameters: secretParameters(secrets), place: { ...place, row, column, content: shown(text) } });
  }
  const [firstRow] = sheet.hiddenRows;
  if (firstRow !== undefined) {
    const parameters = { count: sheet.hiddenRows.length };
    findings.push({
      code: 'leak.hiddenRows',
      severity: 'warning',
      parameters,
      place: { ...place, row: firstRow, column: sheet.firstColumn },
    });
  }
  const [firstColumn] = sheet.hiddenColumns;
  if (firstColumn !== undefined) {
    const parameters = {
      columns: sheet.hiddenColumns.slice(0, NAMED_COLUMNS).map(columnLetters).join('、'),
      count: sheet.hiddenColumns.length,
    };
    findings.push({
      code: 'leak.hiddenColumns',
      severity: 'warning',
      parameters,
      place: { ...place, row: sheet.firstRow, column: firstColumn },
    });
  }
  for (const text of sheet.headersFooters) {
    const secrets = texts.in(text);
    if (secrets.length === 0) continue;
    findings.push({
      code: 'leak.headerFooter',
      severity: 'error',
      parameters: secretParameters(secrets),
      place: { ...place, content: shown(text) },
    });
  }
  return findings;
}

/**
 * Whether the sheet is one of the ledger itself, with columns that must not leave. Its contents stand where they belong, so that no
 * single cell would be named.
 */
function holdsPrivateTable(snapshot: LedgerSnapshot, sheet: string): boolean {
  return TABLE_KEYS.some(
    (key) =>
      snapshot.tables[key]?.sheet === sheet &&
      TABLES[key].columns.some(({ sensitivity }) => sensitivity === 'private' || sensitivity === 'restricted'),
  );
}

/** Everything that was looked at; a sheet on its own takes nothing of the file along. */
export function lookedAt({ unseen }: WorkbookContents, kind: LeakScope['kind']): Part[] {
  const nowhere = new Set(unseen.flatMap(({ part, sheet }) => (sheet === undefined ? [part] : [])));
  return (Object.keys(PARTS) as Part[]).filter((part) => !nowhere.has(part) && (kind === 'workbook' || !FILE_PARTS.has(part)));
}

/** One finding for each column and kind of content: three hundred phone numbers in a column are one thing to mend. */
function cellLeaks(sheet: ScannedSheet, snapshot: LedgerSnapshot, scope: LeakScope, texts: PrivateTexts, shown: Shown): Finding[] {
  const expectations = expectationsOf(snapshot, sheet, sheet.generated ? scope.masked[sheet.name] : undefined);
  const groups = new Groups<Secret>();
  sheet.values.forEach((cells, at) => {
    const row = sheet.firstRow + at;
    cells.forEach((cell, offset) => {
      if (cell === '') return;
      const column = sheet.firstColumn + offset;
      const { expected, look } = expectations(row, column);
      if (!look) return;
      for (const secret of texts.in(cell))
        if (!expected.has(secret)) groups.add(`${column} ${secret}`, secret, { row, column, content: cell });
    });
  });
  return groups.all.map(({ what: secret, first, count, cells }) => ({
    code: 'leak.cells',
    severity: SECRETS[secret].severity,
    parameters: { ...secretParameters([secret]), count, cells },
    place: { sheet: sheet.name, ...first, content: shown(first.content) },
  }));
}

/** What could not be looked at is said: silence would mean that nothing was there. */
function unseen(snapshot: LedgerSnapshot, { unseen: parts, sheets }: WorkbookContents): Finding[] {
  const place = { sheet: sheets[0]?.name ?? '' };
  const findings: Finding[] = [];
  const bySheets = new Map<Part, string[]>();
  for (const { part, sheet } of parts) {
    if (part === 'notes' || part === 'comments') {
      findings.push({ code: part === 'notes' ? 'leak.unseenNotes' : 'leak.unseenComments', severity: 'warning', place });
    } else bySheets.set(part, [...(bySheets.get(part) ?? []), ...(sheet === undefined ? [] : [sheet])]);
  }
  for (const [part, names] of bySheets) {
    const parameters = { part: PARTS[part].zh, partEn: PARTS[part].en };
    const [first] = names;
    if (first === undefined) findings.push({ code: 'leak.unseenPart', severity: 'warning', parameters, place });
    else
      findings.push({
        code: 'leak.unseenOnSheets',
        severity: 'warning',
        parameters: { ...parameters, sheets: names.join('、') },
        place: { sheet: first },
      });
  }
  if (!snapshot.tables.Children) findings.push({ code: 'leak.unknownNames', severity: 'warning', place });
  return findings;
}
