/** The sheet 统计汇总: each figure with numerator, denominator, share, blanks and rule; shares as formulas, S10 as values. */
import { isoOf, type Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import { termAround, termWithHoliday, type Term } from '../calendar/terms';
import { PAIRING_KIND } from '../codes';
import type { FigureId } from '../figures/figure';
import { onTimeRate, type OnTime } from '../figures/on-time-rate';
import { basisPoints, NO_RATIO } from '../figures/ratio';
import type { Finding } from '../model/finding';
import type { LedgerSnapshot } from '../model/snapshot';
import { PAIRING_ROLES } from '../pairing/coverage';
import type { Written } from '../plan/edit';
import type { WorkbookPlan } from '../plan/workbook-plan';
import type { Ledger } from '../records/ledger';
import { readLedger } from '../records/read-ledger';
import { columnOf, TABLES } from '../tables';
import { inLanguageLabel } from './code-labels';
import { FormulaTables, MissingColumn } from './formula-tables';
import { shareFormulas, shareOf } from './share-formulas';
import { DATE_FORMAT, HEADER, NOTE, SECTION, SheetWriter, TITLE } from './sheet-writer';
import { textDates } from './text-dates';
import { filled, type ReportDictionary } from './words';

export interface SummaryOptions {
  readonly asOf: Day;
  /** Number of the term for S10, e.g. `2026-2027-1`; default: the term around `asOf`. */
  readonly term?: string;
}

/** id, name, numerator, denominator, share, blanks, made up, overdue, rule. */
const WIDTHS = [10, 34, 10, 10, 10, 8, 8, 8, 60];
/** Where the as-of day stands; all formulas look there. */
const AS_OF_CELL = '$B$3';
const HEADER_ROW = 6;

export function planSummary(snapshot: LedgerSnapshot, options: SummaryOptions, words: ReportDictionary): WorkbookPlan {
  const { ledger, findings } = readLedger(snapshot, options.asOf);
  const title = 'makeSummary';
  const term = options.term === undefined ? termAround(ledger.terms, options.asOf) : ledger.terms.find((one) => one.id === options.term);
  if (options.term !== undefined && !term) {
    const place = { sheet: snapshot.tables.Terms?.sheet ?? TABLES.Terms.sheet.zh, table: 'Terms' } as const;
    return { title, edits: [], findings: [{ code: 'report.unknownTerm', severity: 'error', parameters: { term: options.term }, place }] };
  }
  const writer = new SheetWriter(words.reports.summary.sheet, WIDTHS.length);
  writeHead(writer, snapshot, options.asOf, term, words);
  const missing = writeShares(writer, snapshot, words);
  writeOnTime(writer, ledger, options.asOf, term, words);
  const page = {
    orientation: 'landscape',
    paper: 'A4',
    fitToWidth: true,
    titleRows: HEADER_ROW,
    footer: words.reports.summary.footer,
  } as const;
  return {
    title,
    edits: writer.edits(WIDTHS, HEADER_ROW, page, '#70AD47'),
    findings: [...missing, ...textDates(snapshot), ...findings],
  };
}

function writeHead(writer: SheetWriter, snapshot: LedgerSnapshot, asOf: Day, term: Term | undefined, words: ReportDictionary): void {
  const { summary } = words.reports;
  const { headers } = summary;
  writer.banner(filled(summary.title, { school: snapshot.settings.schoolName }), TITLE);
  writer.row([]);
  const asOfRow = writer.row([summary.asOf, asOf, summary.asOfNote], { rowHeight: 20, verticalAlign: 'center' });
  writer.row([summary.term, term ? `${term.id} (${isoOf(term.start)} – ${isoOf(term.end)})` : summary.noTerm]);
  writer.row([]);
  writer.row(
    [
      headers.id,
      headers.name,
      headers.numerator,
      headers.denominator,
      headers.share,
      headers.blanks,
      headers.madeUp,
      headers.overdue,
      headers.rule,
    ],
    { ...HEADER, rowHeight: 30 },
  );
  writer.format(asOfRow, 0, 2, 1, { bold: true });
  writer.format(asOfRow, 1, 1, 1, { numberFormat: DATE_FORMAT, align: 'left', bold: true, fill: '#FFF2CC', border: 'thin' });
  writer.format(asOfRow, 2, 1, 1, NOTE);
}

/** The shares, S8 once for any role and once for each; a figure whose columns are missing says so and is not written. */
function writeShares(writer: SheetWriter, snapshot: LedgerSnapshot, { figures }: ReportDictionary): Finding[] {
  const tables = new FormulaTables(snapshot);
  const missing: Finding[] = [];
  const first = writer.nextRow;
  const write = (id: Exclude<FigureId, 'S10'>, name: string, role?: string): void => {
    try {
      const formulas = shareFormulas(tables, id, AS_OF_CELL, role);
      const row = writer.nextRow;
      writer.row([
        id,
        name,
        { formula: formulas.numerator },
        { formula: formulas.denominator },
        { formula: shareOf(`C${row}`, `D${row}`) },
        formulas.blanks === null ? '' : { formula: formulas.blanks },
        '',
        '',
        figures.rules[id],
      ]);
    } catch (error) {
      if (!(error instanceof MissingColumn)) throw error;
      writer.row([id, name, NO_RATIO, NO_RATIO, NO_RATIO, '', '', '', figures.rules[id]]);
      missing.push(missingColumn(snapshot, error, id));
    }
  };
  for (const id of ['S1', 'S4', 'S5', 'S6', 'S7'] as const) write(id, figures.names[id]);
  write('S8', filled(figures.names.S8, { role: figures.anyRole }), 'any');
  for (const role of PAIRING_ROLES) {
    write('S8', filled(figures.names.S8, { role: inLanguageLabel(PAIRING_KIND, role, tables.language) }), role);
  }
  formatRows(writer, first, writer.nextRow - first);
  return missing;
}

function missingColumn(snapshot: LedgerSnapshot, { table, column }: MissingColumn, figure: string): Finding {
  const definition = TABLES[table];
  const language = snapshot.settings.language === 'en' ? 'en' : 'zh';
  return {
    code: 'report.columnMissing',
    severity: 'error',
    parameters: { figure, column: columnOf(definition, column).header[language] },
    place: { sheet: snapshot.tables[table]?.sheet ?? definition.sheet[language], table },
  };
}

function writeOnTime(writer: SheetWriter, ledger: Ledger, asOf: Day, term: Term | undefined, words: ReportDictionary): void {
  const { summary } = words.reports;
  const { names, rules } = words.figures;
  const range: Period | undefined = term && termWithHoliday(ledger.terms, term);
  const rate = range ? onTimeRate(ledger, asOf, range) : onTimeRate(ledger, asOf);
  const until = Math.min(asOf, rate.range.end);
  writer.row([]);
  writer.banner(filled(summary.onTimeSection, { date: isoOf(asOf), from: isoOf(rate.range.start), to: isoOf(until) }), {
    ...SECTION,
    rowHeight: 20,
  });
  const first = writer.nextRow;
  const write = (id: string, name: string, one: OnTime, rule: string): void => {
    const points = basisPoints(one);
    const share: Written = points === null ? NO_RATIO : points / 10_000;
    writer.row([id, name, one.numerator, one.denominator, share, '', one.madeUp, one.overdue, rule]);
  };
  write('S10', `${names.S10} ${summary.total}`, rate.total, rules.S10);
  for (const one of rate.byDuty) {
    const duty = ledger.duties.find((each) => `duty:${each.id}` === one.part);
    if (duty) write(duty.id, duty.title, one, '');
  }
  for (const one of rate.byClass) write(summary.byClass, one.part?.slice('class:'.length) || words.reports.noClass, one, '');
  formatRows(writer, first, writer.nextRow - first);
}

function formatRows(writer: SheetWriter, row: number, rows: number): void {
  writer.format(row, 0, rows, WIDTHS.length, { border: 'thin', verticalAlign: 'center' });
  writer.format(row, 1, rows, 1, { wrap: true });
  writer.format(row, 2, rows, 2, { numberFormat: '0', align: 'right' });
  writer.format(row, 4, rows, 1, { numberFormat: '0.00%', align: 'right' });
  writer.format(row, 5, rows, 3, { numberFormat: '0', align: 'right' });
  writer.format(row, 8, rows, 1, { wrap: true });
}
