/** The sheet 逾期清单: what is overdue and what is due soon, to print or hand over. */
import { isoOf, type Day } from '../calendar/day';
import { CONTACT_KIND, DUTY_ROLE } from '../codes';
import { overdueList, type OverdueRow } from '../duties/overdue-list';
import type { Language } from '../model/raw';
import type { LedgerSnapshot } from '../model/snapshot';
import type { Written } from '../plan/edit';
import type { WorkbookPlan } from '../plan/workbook-plan';
import { readLedger } from '../records/read-ledger';
import { inLanguageLabel } from './code-labels';
import { DATE_FORMAT, HEADER, NOTE, SheetWriter, TITLE } from './sheet-writer';
import { filled, type ReportDictionary, type ReportWords } from './words';

export interface OverdueSheetOptions {
  readonly asOf: Day;
  /** In normal form; absent = all classes. */
  readonly className?: string;
}

/** The columns in order: key of the header, width, format, and what a row shows there. */
const COLUMNS: readonly {
  readonly key: keyof ReportWords['overdue']['headers'];
  readonly width: number;
  readonly date?: boolean;
  readonly center?: boolean;
  readonly value: (row: OverdueRow, words: ReportWords, language: Language, asOf: Day) => Written;
}[] = [
  { key: 'className', width: 11, value: (row, words) => row.className || words.noClass },
  { key: 'name', width: 10, value: (row) => row.name },
  { key: 'childId', width: 12, value: (row) => row.childId },
  { key: 'duty', width: 40, value: (row) => row.dutyTitle },
  { key: 'kind', width: 12, value: (row, _words, language) => inLanguageLabel(CONTACT_KIND, row.kind, language) },
  { key: 'performer', width: 11, value: (row, _words, language) => inLanguageLabel(DUTY_ROLE, row.performer, language) },
  { key: 'names', width: 12, value: (row) => row.names.join('、') },
  { key: 'from', width: 11, date: true, value: (row) => row.period.start },
  { key: 'to', width: 11, date: true, value: (row) => row.period.end },
  {
    key: 'status',
    width: 8,
    center: true,
    value: (row, words) => (row.status === 'overdue' ? words.overdue.isOverdue : words.overdue.isDueSoon),
  },
  { key: 'days', width: 8, center: true, value: (row) => (row.status === 'overdue' ? row.daysOverdue : row.daysLeft) },
  { key: 'need', width: 6, center: true, value: (row) => row.need },
  { key: 'done', width: 6, center: true, value: (row) => row.done },
  { key: 'earlier', width: 8, center: true, value: (row) => row.earlier },
  { key: 'lastContact', width: 11, date: true, value: (row, words) => row.lastContact ?? words.overdue.never },
  {
    key: 'sinceContact',
    width: 8,
    center: true,
    value: (row, _words, _language, asOf) => (row.lastContact === null ? '' : asOf - row.lastContact),
  },
];

const HEADER_ROW = 3;

export function planOverdueSheet(snapshot: LedgerSnapshot, options: OverdueSheetOptions, words: ReportDictionary): WorkbookPlan {
  const { ledger, findings } = readLedger(snapshot, options.asOf);
  const query = options.className === undefined ? {} : { className: options.className };
  const list = overdueList(ledger, options.asOf, { ...query, latestOnly: true });
  const text = words.reports.overdue;
  const writer = new SheetWriter(text.sheet, COLUMNS.length);
  writer.banner(filled(text.title, { school: snapshot.settings.schoolName, className: options.className ?? '' }), TITLE);
  const counts = filled(text.counts, {
    date: isoOf(options.asOf),
    overdue: list.overdue,
    dueSoon: list.dueSoon,
    children: list.childrenOverdue,
  });
  writer.banner(counts, NOTE);
  writer.row(
    COLUMNS.map((column) => text.headers[column.key]),
    { ...HEADER, rowHeight: 30 },
  );
  const { language } = snapshot.settings;
  for (const row of list.rows) writer.row(COLUMNS.map((column) => column.value(row, words.reports, language, options.asOf)));
  if (list.empty !== null) writer.banner(words.reports.empty[list.empty], { align: 'center', rowHeight: 24 });
  formatBody(writer, list.rows);
  const page = { orientation: 'landscape', paper: 'A4', fitToWidth: true, titleRows: HEADER_ROW, footer: text.footer } as const;
  return {
    title: 'overdueSheet',
    edits: writer.edits(
      COLUMNS.map((column) => column.width),
      HEADER_ROW,
      page,
      '#C00000',
    ),
    findings,
  };
}

function formatBody(writer: SheetWriter, rows: readonly OverdueRow[]): void {
  const first = HEADER_ROW + 1;
  writer.format(first, 0, rows.length, COLUMNS.length, { border: 'thin', verticalAlign: 'center' });
  COLUMNS.forEach((column, at) => {
    if (column.date) writer.format(first, at, rows.length, 1, { numberFormat: DATE_FORMAT, align: 'center' });
    else if (column.center) writer.format(first, at, rows.length, 1, { numberFormat: '0', align: 'center' });
    else writer.format(first, at, rows.length, 1, { numberFormat: '@', wrap: true });
  });
  const overdue = rows.filter((row) => row.status === 'overdue').length;
  const status = COLUMNS.findIndex((column) => column.key === 'status');
  writer.format(first, status, overdue, 1, { color: '#C00000', bold: true });
}
