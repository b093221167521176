/** Reads the rows of a roster into children: their cells, what other cells say for them, the class, what the ID says. */
import type { FieldContext } from '../../fields';
import { CHILDREN, columnOf } from '../../tables';
import { GRADE } from '../headers/header-meanings';
import { MEMBER } from '../headers/family-members';
import type { SettledColumn } from '../headers/settle-columns';
import type { BodyRow } from '../layout/body-rows';
import type { RecognizedBlock } from '../layout/recognize';
import { textOf } from '../roster-grid';
import { CellReader } from './cell-reader';
import { classOfRow, gradeAgrees } from './child-class';
import { newDraft } from './child-draft';
import { completeFromId } from './complete-from-id';
import { saysLeft } from './left-in-remark';
import { readMembers } from './read-members';
import type { RosterChild } from './roster-child';

export interface ReadOptions {
  readonly context: FieldContext;
  /** Classes for rows that name none, beside the title above them: what a person chose comes before it, a file name after. */
  readonly chosenClass: string;
  readonly fileClass: string;
}

export function readChild(block: RecognizedBlock, body: BodyRow, options: ReadOptions): RosterChild {
  return new ChildReader(block, body, options).read();
}

class ChildReader {
  private readonly draft = newDraft();
  private readonly row: CellReader;
  /** Rows below with further members of the family. */
  private readonly more: readonly CellReader[];

  constructor(
    private readonly block: RecognizedBlock,
    private readonly body: BodyRow,
    private readonly options: ReadOptions,
  ) {
    const readerOf = (row: number): CellReader => new CellReader(block, row, this.draft, options.context);
    this.row = readerOf(body.row);
    this.more = (body.more ?? []).map(readerOf);
  }

  read(): RosterChild {
    const { columns, members } = this.block.settled;
    for (const column of columns) this.row.sayAbove(column);
    for (const reader of this.more) for (const column of columns) if (column.key === MEMBER) reader.sayAbove(column);
    // The ID first: it says what a month alone leaves open.
    for (const column of columns) if (column.key === 'residentId') this.row.read(column);
    for (const column of columns) if (!column.isPart && column.key !== 'residentId' && column.key !== MEMBER) this.row.read(column);
    this.joinParts(columns.filter((column) => column.isPart));
    const { hasSeveralGuardians } = readMembers(members, [this.row, ...this.more], this.draft);
    this.takeParts();
    this.completeClass();
    const idColumn = columns.find((one) => one.key === 'residentId');
    for (const code of completeFromId(this.draft.values, this.options.context)) this.row.remark(idColumn, { code, severity: 'warning' });
    this.checkLeft();
    const { values, cleared, notes, ownNotes, remarks } = this.draft;
    for (const key of cleared) values.delete(key);
    const name = values.get('name');
    const { sourceRow, leftBehind, cells } = this.row;
    return {
      sheet: this.block.source.name,
      sourceRow,
      lastRow: this.more.at(-1)?.sourceRow ?? sourceRow,
      sourceColumn: this.block.source.firstColumn + (columns[0]?.offset ?? 0),
      name: name?.state === 'value' ? String(name.value) : '',
      typedId: idColumn ? textOf(cells.typed(idColumn.offset)) : '',
      values,
      cleared,
      notes,
      ownNotes,
      ...(leftBehind && { leftBehind }),
      hasSeveralGuardians,
      remarks,
    };
  }

  /** A column of its own comes first: a part that says something else is kept in 备注. */
  private takeParts(): void {
    const { values, cleared, notes, parts } = this.draft;
    for (const { key, content, from, by } of parts) {
      const own = values.get(key);
      const part = columnOf(CHILDREN, key).kind.read(content, this.options.context);
      const isKnown = own?.state === 'value' && own.value === part.value;
      const isTaken = isKnown || (own === undefined && !cleared.has(key) && part.state === 'value');
      if (isTaken) values.set(key, isKnown ? own : part);
      else notes.push(`${from.label}：${content}`);
      const code = isTaken ? 'roster.cellDivided' : 'roster.partToNotes';
      by.remark(from, { code, severity: isTaken ? 'hint' : 'warning', parameters: { part: content } }, by.cells.at(from.offset));
    }
  }

  private joinParts(columns: readonly SettledColumn[]): void {
    const { cells } = this.row;
    for (const key of new Set(columns.map((column) => column.key))) {
      const all = columns.filter((column) => column.key === key);
      const [first, ...more] = all.filter((column) => textOf(cells.at(column.offset)) !== '');
      if (!first) continue;
      const joined = [first, ...more].map((column) => cells.shown(column.offset)).join('');
      this.row.take({ ...first, label: first.name }, joined, joined);
    }
  }

  private completeClass(): void {
    const { context, chosenClass, fileClass } = this.options;
    const { values, notes } = this.draft;
    const grade = this.row.grade();
    const found = values.has('class') ? null : classOfRow(grade, [chosenClass, this.body.titleClass, fileClass], context);
    if (found) values.set('class', found);
    const column = this.block.settled.columns.find((one) => one.key === GRADE);
    if (!column || grade === '' || gradeAgrees(grade, String(values.get('class')?.value ?? ''), context)) return;
    this.row.remark(column, { code: 'roster.gradeDiffers', severity: 'warning' }, this.row.cells.at(column.offset));
    notes.push(`${column.label}：${grade}`);
  }

  /** A child that has left by the roster's own 备注 would be imported as one that is there. */
  private checkLeft(): void {
    const said = this.draft.ownNotes.find(saysLeft);
    if (said === undefined || this.draft.values.has('enrolStatus')) return;
    const column = this.block.settled.columns.find((one) => one.isRemark);
    this.row.remark(column, { code: 'roster.noteSaysLeft', severity: 'warning', parameters: { note: said } }, said);
  }
}
