/** Rules that lie over cells and may hold words of their own: drop-down lists, input messages, conditional formats. */
import type { ScannedText } from '../../ledger/privacy/leaks/contents';
import type { SheetObjects, SheetReader } from './sheet-reader';

/** Blocks with different rules are halved until each has one rule; more than so many on a sheet are given up. */
const MOST_BLOCKS = 2_000;

interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** All sheets together, so that each halving is one message however many sheets there are. */
export const readValidations: SheetReader = async (context, sheets) => {
  const queued = sheets.map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject() }));
  for (const { used } of queued) used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const scans = queued.map(({ sheet, used }) => new ValidationScan(sheet, used.isNullObject ? [] : [blockOf(used)]));
  while (scans.some((scan) => scan.isGoing)) {
    for (const scan of scans) scan.ask();
    await context.sync();
    for (const scan of scans) scan.take();
  }
  return scans.map((scan) => scan.found);
};

function blockOf({ rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns }: Excel.Range): Block {
  return { row, column, rows, columns };
}

class ValidationScan {
  private readonly texts: ScannedText[] = [];
  private asked: { readonly block: Block; readonly validation: Excel.DataValidation }[] = [];
  private count = 0;

  constructor(
    private readonly sheet: Excel.Worksheet,
    private open: readonly Block[],
  ) {}

  get isGoing(): boolean {
    return this.open.length > 0 && this.count <= MOST_BLOCKS;
  }

  ask(): void {
    const blocks = this.isGoing ? this.open : [];
    this.asked = blocks.map((block) => {
      const validation = this.sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns).dataValidation;
      validation.load('type,rule,prompt,errorAlert');
      return { block, validation };
    });
    this.count += this.asked.length;
  }

  take(): void {
    if (this.asked.length === 0) return;
    this.open = this.asked.flatMap(({ block, validation }) => {
      const { type } = validation;
      if (type === Excel.DataValidationType.inconsistent || type === Excel.DataValidationType.mixedCriteria) return halves(block);
      const text = wordsOf(validation);
      if (text !== '') this.texts.push({ kind: 'validation', text, row: block.row + 1, column: block.column });
      return [];
    });
  }

  get found(): SheetObjects {
    return { texts: this.texts, unseen: this.open.length > 0 };
  }
}

/** Columns first: a rule mostly goes down a column. */
function halves(block: Block): Block[] {
  const { row, column, rows, columns } = block;
  if (columns > 1) {
    const left = Math.ceil(columns / 2);
    return [
      { ...block, columns: left },
      { ...block, column: column + left, columns: columns - left },
    ];
  }
  const top = Math.ceil(rows / 2);
  return [
    { ...block, rows: top },
    { ...block, row: row + top, rows: rows - top },
  ].filter((half) => rows > 1 && half.rows > 0);
}

/** Everything that is written in a rule; a list that points to cells has no words. Cells of any value may have a message as well. */
function wordsOf({ rule, prompt, errorAlert }: Excel.DataValidation): string {
  const { list, custom, wholeNumber, decimal, date, time, textLength } = rule;
  const limits = [wholeNumber, decimal, date, time, textLength].flatMap((one) => [one?.formula1, one?.formula2]);
  const written = [list?.source, custom?.formula, ...limits, prompt.title, prompt.message, errorAlert.title, errorAlert.message];
  return written.filter((one) => typeof one === 'string' && one !== '').join('\n');
}

export const readConditionalFormats: SheetReader = async (context, sheets) => {
  const formats = sheets.map((sheet) => sheet.getRange().conditionalFormats);
  for (const list of formats) list.load('items/type');
  await context.sync();
  const queued = formats.map(({ items }) => items.map(queueFormat));
  await context.sync();
  return queued.map((words) => ({
    texts: words.map((text) => text()).flatMap((text): ScannedText[] => (text === '' ? [] : [{ kind: 'conditionalFormat', text }])),
  }));
};

/** Only three kinds of rule have words of a person; the result tells them after a sync. */
function queueFormat(format: Excel.ConditionalFormat): () => string {
  switch (format.type) {
    case Excel.ConditionalFormatType.custom: {
      const { rule } = format.custom;
      rule.load('formula');
      return () => rule.formula;
    }
    case Excel.ConditionalFormatType.cellValue: {
      const { cellValue } = format;
      cellValue.load('rule');
      return () => [cellValue.rule.formula1, cellValue.rule.formula2 ?? ''].join('\n').trim();
    }
    case Excel.ConditionalFormatType.containsText: {
      const { textComparison } = format;
      textComparison.load('rule');
      return () => textComparison.rule.text ?? '';
    }
    default:
      return () => '';
  }
}
