/** The sheets 贴墙名单, 班用名单 and 上报表（脱敏）: what may leave, and nothing else. */
import { isoOf } from '../../calendar/day';
import type { Finding } from '../../model/finding';
import type { Raw } from '../../model/raw';
import type { LedgerSnapshot } from '../../model/snapshot';
import type { WorkbookPlan } from '../../plan/workbook-plan';
import { DATE_FORMAT, HEADER, NOTE, SheetWriter, textHeight, TITLE } from '../../reports/sheet-writer';
import { filled, type ReportDictionary } from '../../reports/words';
import { columnHeader, maskedList, type MaskedColumn, type MaskedList, type MaskedListOptions } from './masked-list';
import { maskedWarnings } from './masked-warnings';
import { familyOf } from '../profiles';

export interface MaskedSheet {
  readonly plan: WorkbookPlan;
  readonly list: MaskedList;
  /** Everything above the rows exactly as it will stand. */
  readonly title: string;
  readonly notes: readonly string[];
  readonly headers: readonly string[];
  /** Name for a file that holds this sheet alone, without any name or number of a child. */
  readonly fileName: string;
  readonly warnings: readonly Finding[];
}

const NUMBER_WIDTH = 6;

export function planMaskedSheet(snapshot: LedgerSnapshot, options: MaskedListOptions, words: ReportDictionary): MaskedSheet {
  const list = maskedList(snapshot, options);
  const { noClass, masked: text } = words.reports;
  const { language, schoolName } = snapshot.settings;
  const sheet = text.sheets[options.profile];
  const className = options.className === '' ? noClass : (options.className ?? '');
  const date = isoOf(options.asOf);
  // School and class are typed by people: they too may hold a name or a number.
  const title = filled(text.titles[options.profile], { school: list.scrub(schoolName), className: list.scrub(className) }).trim();
  const headers = list.columns.map((column) => columnHeader(column, language));
  const hidden = headers.filter((_header, at) => list.columns[at]?.masked);
  const notes = [
    filled(text.counts, { date, count: list.rows.length }),
    text.rules[options.profile] + (hidden.length > 0 ? filled(text.masked, { columns: hidden.join('、') }) : text.nothingMasked),
  ];
  const writer = new SheetWriter(sheet, list.columns.length + 1);
  const widths = [NUMBER_WIDTH, ...list.columns.map(widthOf)];
  const width = widths.reduce((sum, one) => sum + one, 0);
  // A list of three columns is narrower than its title.
  writer.banner(title, { ...TITLE, wrap: true, rowHeight: Math.max(TITLE.rowHeight, textHeight(title, width, TITLE.size)) });
  for (const note of notes) writer.banner(note, { ...NOTE, wrap: true, verticalAlign: 'center', rowHeight: textHeight(note, width) });
  const headerRow = writer.row([text.number, ...headers], { ...HEADER, rowHeight: 30 });
  list.rows.forEach((cells, index) => writer.row([index + 1, ...cells]));
  if (list.rows.length === 0) writer.banner(text.empty, { align: 'center', rowHeight: 24 });
  formatBody(writer, headerRow + 1, list.columns, list.rows.length);
  const page = {
    orientation: width > 90 ? 'landscape' : 'portrait',
    paper: 'A4',
    fitToWidth: true,
    titleRows: headerRow,
    footer: text.footer,
  } as const;
  return {
    plan: { title: 'maskedSheet', edits: writer.edits(widths, headerRow, page, '#7F6000'), findings: list.findings },
    list,
    title,
    notes,
    headers,
    fileName: list.scrub(filled(text.file, { sheet, className, date })).replace(/[\\/:*?"<>|\s_]+/gu, '_'),
    warnings: maskedWarnings(snapshot, options, list),
  };
}

const isDate = ({ definition, masked }: MaskedColumn): boolean => definition.kind.name === 'date' && !masked;
const isNumber = ({ definition, masked }: MaskedColumn): boolean => definition.kind.name === 'wholeNumber' && !masked;
/** Names, numbers and codes stay on one line; what is hidden has no words to break at. */
const wraps = ({ definition }: MaskedColumn): boolean => ['text', 'place', 'address'].includes(familyOf(definition));
/** A masked address needs less room than a whole one. */
const widthOf = ({ definition, masked }: MaskedColumn): number => (masked ? Math.min(definition.width, 22) : definition.width);

function formatBody(writer: SheetWriter, first: number, columns: readonly MaskedColumn[], rows: number): void {
  writer.format(first, 0, rows, columns.length + 1, { border: 'thin', verticalAlign: 'center' });
  writer.format(first, 0, rows, 1, { numberFormat: '0', align: 'center' });
  columns.forEach((column, index) => {
    const numberFormat = isDate(column) ? DATE_FORMAT : isNumber(column) ? '0' : '@';
    writer.format(first, index + 1, rows, 1, { numberFormat, ...(wraps(column) ? { wrap: true } : { align: 'center' }) });
  });
}

/** A cell as the sheet will show it. */
export function shownCell(cell: Raw, column: MaskedColumn): string {
  return typeof cell === 'number' && isDate(column) ? isoOf(cell) : String(cell);
}
