/** Reads the cells of one row into the draft of a child, each by the field kind of the column that it is for. */
import type { FieldContext, Reading } from '../../fields';
import type { Remark } from '../../model/finding';
import type { Raw } from '../../model/raw';
import { CHILDREN, columnOf } from '../../tables';
import { GRADE } from '../headers/header-meanings';
import { MEMBER } from '../headers/family-members';
import type { SettledColumn } from '../headers/settle-columns';
import type { RecognizedBlock } from '../layout/recognize';
import { textOf } from '../roster-grid';
import { withGrade } from './child-class';
import type { ChildDraft } from './child-draft';
import { saysMonthOf } from './complete-from-id';
import { NOT_LEFT_BEHIND, saysOfLeftBehind } from './left-behind';
import { isUndivided, splitCell } from './person-cell';
import type { LeftBehind } from './roster-child';
import { RowCells } from './row-cells';

/** Content of these must not be kept as text either: it only looks like the number that it was. */
const DESTROYED = new Set(['residentId.numberCell', 'residentId.lostTail', 'studentNumber.numberCell', 'phone.numberCell']);
/** These say who the child is: a roster cannot clear them. */
const IDENTITY = new Set(['childId', 'name', 'residentId', 'studentNumber', 'birthDate']);
const CLEAR = /^[[【（(]?(?:清空|clear)[\]】）)]?$/iu;

export class CellReader {
  readonly cells: RowCells;
  /** 1-based row of the roster's sheet. */
  readonly sourceRow: number;
  readonly leftBehind: LeftBehind | undefined;

  /** @param row of the grid. */
  constructor(
    private readonly block: RecognizedBlock,
    row: number,
    private readonly draft: ChildDraft,
    private readonly context: FieldContext,
  ) {
    this.cells = new RowCells(block, row);
    this.sourceRow = block.source.firstRow + row;
    this.leftBehind = this.readLeftBehind();
  }

  /** What a cell of a column holds; the grade is read with the class. */
  read(column: SettledColumn): void {
    const cell = this.cells.at(column.offset);
    if (textOf(cell) === '' || column.key === GRADE) return;
    if (CLEAR.test(textOf(cell))) return this.clear(column, cell);
    if (column.key === 'notes') return this.keep(column);
    if (isUndivided(column.key, cell)) {
      this.remark(column, { code: 'roster.severalPersons', severity: 'warning' }, cell);
      return this.keep(column);
    }
    if (column.key === 'leftBehindKind' && this.leftBehind?.says === 'yes') return;
    const split = splitCell(column.key, cell);
    for (const [key, content] of Object.entries(split?.others ?? {})) this.draft.parts.push({ key, content, from: column, by: this });
    if (split?.content === '') return;
    const content = split?.content ?? cell;
    if (column.key === 'birthDate' && saysMonthOf(content, String(this.draft.values.get('residentId')?.value ?? ''))) return;
    this.take(column, this.contentOf(column, content), cell);
  }

  /** The reading of a content, taken as the value of a column; what cannot be read is kept in 备注. */
  take(column: SettledColumn, content: Raw, cell: Raw): void {
    const reading = this.readingOf(column, content);
    for (const said of reading.remarks)
      if (said.severity !== 'hint') this.remark(column, said, typeof cell === 'number' ? this.cells.shown(column.offset) : cell);
    if (reading.state === 'invalid') {
      if (!reading.remarks.some((said) => DESTROYED.has(said.code))) this.keep(column, typeof cell === 'number' ? undefined : textOf(cell));
    } else if (reading.state !== 'empty') this.draft.values.set(column.key, reading);
  }

  /** What a content is as a value of a column. */
  readingOf({ key }: SettledColumn, content: Raw): Reading {
    const { kind, subject } = columnOf(CHILDREN, key);
    return kind.read(content, { ...this.context, ...(subject ? { subject } : {}) });
  }

  /** What no column takes: the roster's own 备注 as it stands, the rest with its header. */
  keep(column: SettledColumn, shown = this.cells.shown(column.offset)): void {
    if (column.isRemark) this.draft.ownNotes.push(shown);
    else this.draft.notes.push(`${column.label}：${shown}`);
  }

  grade(): string {
    const column = this.block.settled.columns.find(({ key }) => key === GRADE);
    return column ? textOf(this.cells.at(column.offset)) : '';
  }

  sayAbove(column: SettledColumn): void {
    const above = this.cells.rowAbove(column.offset);
    if (above === undefined) return;
    const parameters = { content: this.cells.shown(column.offset), row: this.block.source.firstRow + above };
    // Rows may have been sorted since 同上 was typed: a number that reaches another family is worth a look.
    const severity = column.key === MEMBER || column.key.endsWith('Phone') ? 'warning' : 'hint';
    this.remark(column, { code: 'roster.sameAsAbove', severity, parameters }, this.cells.typed(column.offset));
  }

  /** @param column absent = of the whole row. */
  remark(column: SettledColumn | undefined, said: Remark, content?: Raw): void {
    const { name, firstColumn } = this.block.source;
    const place = {
      sheet: name,
      row: this.sourceRow,
      ...(column ? { column: firstColumn + column.offset, header: column.label } : {}),
      ...(content === undefined ? {} : { content }),
    };
    this.draft.remarks.push({ ...said, place });
  }

  /** What a cell means beside the other cells of its row. */
  private contentOf(column: SettledColumn, content: Raw): Raw {
    if (column.key === 'class') return withGrade(content, this.grade());
    if (column.key === 'leftBehindKind' && this.leftBehind?.says === 'no') return NOT_LEFT_BEHIND;
    return this.cells.contentFor(column, content);
  }

  private clear(column: SettledColumn, cell: Raw): void {
    const isOurs = column.key !== 'notes' || column.isRemark === true;
    if (!isOurs) this.remark(column, { code: 'roster.nothingToClear', severity: 'warning' }, cell);
    else if (IDENTITY.has(column.key)) this.remark(column, { code: 'roster.clearsIdentity', severity: 'error' }, cell);
    else this.draft.cleared.add(column.key);
  }

  private readLeftBehind(): LeftBehind | undefined {
    const column = this.block.settled.columns.find(({ key }) => key === 'leftBehindKind');
    const says = column && saysOfLeftBehind(column.label, this.cells.at(column.offset));
    return says ? { says, header: column.label, column: this.block.source.firstColumn + column.offset } : undefined;
  }
}
