/** Reads the rows of a roster into children: each cell by the field kind of the column that its header means. */
import type { FieldContext, Reading } from '../../fields';
import type { Finding, Remark } from '../../model/finding';
import type { Raw } from '../../model/raw';
import { CHILDREN, columnOf } from '../../tables';
import type { BodyRow } from '../layout/body-rows';
import { classOfRow, gradeAgrees, withGrade } from './child-class';
import { completeFromId, saysMonthOf } from './complete-from-id';
import { saysLeft } from './left-in-remark';
import { isUndivided, splitCell } from './person-cell';
import { textOf } from '../roster-grid';
import { RowCells } from './row-cells';
import type { RecognizedBlock } from '../layout/recognize';
import { NOT_LEFT_BEHIND, saysOfLeftBehind } from './left-behind';
import type { LeftBehind, RosterChild } from './roster-child';
import type { SettledColumn } from '../headers/settle-columns';

export interface ReadOptions {
  readonly context: FieldContext;
  /** Classes for rows that name none, beside the title above them: what a person chose comes before it, a file name after. */
  readonly chosenClass: string;
  readonly fileClass: string;
}

/** Content of these must not be kept as text either: it only looks like the number that it was. */
const DESTROYED = new Set(['residentId.numberCell', 'residentId.lostTail', 'studentNumber.numberCell', 'phone.numberCell']);
/** These say who the child is: a roster cannot clear them. */
const IDENTITY = new Set(['childId', 'name', 'residentId', 'studentNumber', 'birthDate']);
const CLEAR = /^[[【（(]?(?:清空|clear)[\]】）)]?$/iu;

export function readChild(block: RecognizedBlock, body: BodyRow, options: ReadOptions): RosterChild {
  return new ChildReader(block, body, options).read();
}

class ChildReader {
  private readonly values = new Map<string, Reading>();
  private readonly cleared = new Set<string>();
  private readonly notes: string[] = [];
  private readonly ownNotes: string[] = [];
  private readonly remarks: Finding[] = [];
  /** What cells hold for other columns than their own, by the key of that column. */
  private readonly parts: { readonly key: string; readonly content: string; readonly from: SettledColumn }[] = [];
  private leftBehind: LeftBehind | undefined;
  private readonly cells: RowCells;
  private readonly sourceRow: number;

  constructor(
    private readonly block: RecognizedBlock,
    private readonly body: BodyRow,
    private readonly options: ReadOptions,
  ) {
    this.cells = new RowCells(block, body);
    this.sourceRow = block.source.firstRow + body.row;
  }

  read(): RosterChild {
    const { columns } = this.block.settled;
    for (const column of columns) this.sayAbove(column);
    this.leftBehind = this.readLeftBehind();
    // The ID first: it says what a month alone leaves open.
    for (const column of columns) if (column.key === 'residentId') this.readCell(column);
    for (const column of columns) if (!column.isPart && column.key !== 'residentId') this.readCell(column);
    this.joinParts(columns.filter((column) => column.isPart));
    this.takeParts();
    this.completeClass();
    const idColumn = columns.find((one) => one.key === 'residentId');
    for (const code of completeFromId(this.values, this.options.context)) this.remark(idColumn, { code, severity: 'warning' });
    this.checkLeft();
    for (const key of this.cleared) this.values.delete(key);
    const name = this.values.get('name');
    const { sourceRow, values, cleared, notes, ownNotes, remarks } = this;
    return {
      sheet: this.block.source.name,
      sourceRow,
      sourceColumn: this.block.source.firstColumn + (columns[0]?.offset ?? 0),
      name: name?.state === 'value' ? String(name.value) : '',
      typedId: idColumn ? textOf(this.cells.typed(idColumn.offset)) : '',
      values,
      cleared,
      notes,
      ownNotes,
      ...(this.leftBehind && { leftBehind: this.leftBehind }),
      remarks,
    };
  }

  private sayAbove(column: SettledColumn): void {
    const above = this.cells.rowAbove(column.offset);
    if (above === undefined) return;
    const parameters = { content: this.cells.shown(column.offset), row: this.block.source.firstRow + above };
    // Rows may have been sorted since 同上 was typed: a number that reaches another family is worth a look.
    const severity = columnOf(CHILDREN, column.key === 'grade' ? 'class' : column.key).kind.name === 'phone' ? 'warning' : 'hint';
    this.remark(column, { code: 'roster.sameAsAbove', severity, parameters }, this.cells.typed(column.offset));
  }

  private readLeftBehind(): LeftBehind | undefined {
    const column = this.block.settled.columns.find(({ key }) => key === 'leftBehindKind');
    const says = column && saysOfLeftBehind(column.label, this.cells.at(column.offset));
    return says ? { says, header: column.label, column: this.block.source.firstColumn + column.offset } : undefined;
  }

  private readCell(column: SettledColumn): void {
    const cell = this.cells.at(column.offset);
    if (textOf(cell) === '' || column.key === 'grade') return;
    if (CLEAR.test(textOf(cell))) return this.clear(column, cell);
    if (column.key === 'notes') {
      if (column.isRemark) this.ownNotes.push(this.cells.shown(column.offset));
      else this.notes.push(`${column.label}：${this.cells.shown(column.offset)}`);
      return;
    }
    if (isUndivided(column.key, cell)) {
      this.remark(column, { code: 'roster.severalPersons', severity: 'warning' }, cell);
      this.notes.push(`${column.label}：${this.cells.shown(column.offset)}`);
      return;
    }
    if (column.key === 'leftBehindKind' && this.leftBehind?.says === 'yes') return;
    const split = splitCell(column.key, cell);
    for (const [key, content] of Object.entries(split?.others ?? {})) this.parts.push({ key, content, from: column });
    if (split?.content === '') return;
    const content = split?.content ?? cell;
    if (column.key === 'birthDate' && saysMonthOf(content, String(this.values.get('residentId')?.value ?? ''))) return;
    this.take(column, this.contentOf(column, content), cell);
  }

  /** What a cell means beside the other cells of its row. */
  private contentOf(column: SettledColumn, content: Raw): Raw {
    if (column.key === 'class') return withGrade(content, this.grade());
    if (column.key === 'leftBehindKind' && this.leftBehind?.says === 'no') return NOT_LEFT_BEHIND;
    return this.cells.contentFor(column, content);
  }

  /** A column of its own comes first: a part that says something else is kept in 备注. */
  private takeParts(): void {
    for (const { key, content, from } of this.parts) {
      const { kind } = columnOf(CHILDREN, key);
      const own = this.values.get(key);
      const part = kind.read(content, this.options.context);
      const isKnown = own?.state === 'value' && own.value === part.value;
      const isTaken = isKnown || (own === undefined && !this.cleared.has(key) && part.state === 'value');
      if (isTaken) this.values.set(key, isKnown ? own : part);
      else this.notes.push(`${from.label}：${content}`);
      this.remark(
        from,
        {
          code: isTaken ? 'roster.cellDivided' : 'roster.partToNotes',
          severity: isTaken ? 'hint' : 'warning',
          parameters: { part: content },
        },
        this.cells.at(from.offset),
      );
    }
  }

  private take(column: SettledColumn, content: Raw, cell: Raw): void {
    const { kind, subject } = columnOf(CHILDREN, column.key);
    const reading = kind.read(content, { ...this.options.context, ...(subject ? { subject } : {}) });
    for (const said of reading.remarks)
      if (said.severity !== 'hint') this.remark(column, said, typeof cell === 'number' ? this.cells.shown(column.offset) : cell);
    if (reading.state === 'invalid') {
      const isLost = reading.remarks.some((said) => DESTROYED.has(said.code));
      if (!isLost) this.notes.push(`${column.label}：${this.cells.shown(column.offset)}`);
    } else if (reading.state !== 'empty') this.values.set(column.key, reading);
  }

  private clear(column: SettledColumn, cell: Raw): void {
    const isOurs = column.key !== 'notes' || column.isRemark === true;
    if (!isOurs) this.remark(column, { code: 'roster.nothingToClear', severity: 'warning' }, cell);
    else if (IDENTITY.has(column.key)) this.remark(column, { code: 'roster.clearsIdentity', severity: 'error' }, cell);
    else this.cleared.add(column.key);
  }

  private joinParts(columns: readonly SettledColumn[]): void {
    for (const key of new Set(columns.map((column) => column.key))) {
      const all = columns.filter((column) => column.key === key);
      const [first, ...more] = all.filter((column) => textOf(this.cells.at(column.offset)) !== '');
      if (!first) continue;
      const joined = [first, ...more].map((column) => this.cells.shown(column.offset)).join('');
      this.take({ ...first, label: all.map(({ label }) => label).join('、') }, joined, joined);
    }
  }

  private grade(): string {
    const column = this.block.settled.columns.find((one) => one.key === 'grade');
    return column ? textOf(this.cells.at(column.offset)) : '';
  }

  private completeClass(): void {
    const { context, chosenClass, fileClass } = this.options;
    const grade = this.grade();
    const found = this.values.has('class') ? null : classOfRow(grade, [chosenClass, this.body.titleClass, fileClass], context);
    if (found) this.values.set('class', found);
    const column = this.block.settled.columns.find((one) => one.key === 'grade');
    if (!column || grade === '' || gradeAgrees(grade, String(this.values.get('class')?.value ?? ''), context)) return;
    this.remark(column, { code: 'roster.gradeDiffers', severity: 'warning' }, this.cells.at(column.offset));
    this.notes.push(`${column.label}：${grade}`);
  }

  /** A child that has left by the roster's own 备注 would be imported as one that is there. */
  private checkLeft(): void {
    const said = this.ownNotes.find(saysLeft);
    if (said === undefined || this.values.has('enrolStatus')) return;
    const column = this.block.settled.columns.find((one) => one.isRemark);
    this.remark(column, { code: 'roster.noteSaysLeft', severity: 'warning', parameters: { note: said } }, said);
  }

  private remark(column: SettledColumn | undefined, said: Remark, content?: Raw): void {
    const { name, firstColumn } = this.block.source;
    const place = {
      sheet: name,
      row: this.sourceRow,
      ...(column ? { column: firstColumn + column.offset, header: column.label } : {}),
      ...(content === undefined ? {} : { content }),
    };
    this.remarks.push({ ...said, place });
  }
}
