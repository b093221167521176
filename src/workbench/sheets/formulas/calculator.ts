/** Keeps the formulas of a workbook up to date: notes what changed, works out what depends on it, tells the listeners. */
import { CellError, intersect, quoteSheet, rectAddress, type CellValue, type Change, type Rect, type Sheet, type Workbook } from '../model';
import { clock, type Day } from './calendar';
import { ColumnIndex } from './column-index';
import type { CustomFunctions, Engine, Place } from './context';
import { CustomCalls } from './custom-calls';
import { evaluateTree } from './evaluate';
import { FormulaRegister } from './formula-register';
import type { FormulaCell } from './formula-cell';
import { outputOf } from './graph';
import { guarded } from './operators';
import { toMatrix, toScalar, type Area, type Operand } from './operands';
import { reachOf } from './reach';
import { Results } from './results';
import { Run } from './run';
import { parseFormula } from './syntax';
import { translateFormula } from './translate';

export interface CalculatorOptions {
  /** Serial day (with the time as a fraction, if any) for TODAY and NOW; absent = the clock of the machine. */
  asOf?: Day;
  customFunctions?: CustomFunctions;
}

const NO_FUNCTIONS: CustomFunctions = { lookup: () => undefined };
/** How often spilled blocks may change each other before the calculation stops. */
const MOST_ROUNDS = 30;

export class Calculator {
  private readonly register: FormulaRegister;
  private readonly calls: CustomCalls;
  private readonly engine: Engine;
  private readonly unknown = new Set<string>();
  private readonly indexes = new Map<Sheet, Map<number, ColumnIndex>>();
  private readonly stopListening: () => void;
  private circular = new Set<FormulaCell>();
  private noted: Area[] = [];
  private arrived: Place[] = [];
  private everything = true;
  private hiddenChanged = false;
  private run: Run | undefined;
  private asOf: Day | undefined;

  /** Nothing is calculated before the first call of `recalculate`, `recalculateAll` or `changed`. */
  constructor(
    private readonly workbook: Workbook,
    options: CalculatorOptions = {},
  ) {
    this.asOf = options.asOf;
    this.register = new FormulaRegister(workbook);
    this.calls = new CustomCalls(options.customFunctions ?? NO_FUNCTIONS, (place) => this.arrive(place));
    this.engine = {
      workbook,
      now: () => this.asOf ?? clock(),
      columnIndex: (sheet, column) => this.index(sheet, column),
      prepare: (area) => this.run?.prepare(area),
      callCustom: (name, args, place) => this.calls.call(name, args, place),
      reportUnknown: (name) => this.unknown.add(name.toUpperCase()),
    };
    this.stopListening = workbook.changes.listen((change) => this.note(change));
  }

  /** Names of functions that formulas call and nobody knows, upper case. They show #NAME?. */
  get unknownFunctions(): string[] {
    return [...this.unknown].sort();
  }

  /** Addresses of cells that depend on themselves and therefore show 0. */
  get circularReferences(): string[] {
    return [...this.circular].map(
      ({ sheet, row, column }) => `${quoteSheet(sheet.name)}!${rectAddress({ row, column, rows: 1, columns: 1 })}`,
    );
  }

  /** Another day for TODAY and NOW; takes effect at the next calculation, which is then a full one. */
  setAsOf(asOf: Day | undefined): void {
    this.asOf = asOf;
    this.everything = true;
  }

  /** Works out every formula. */
  recalculateAll(): void {
    this.recalculate(true);
  }

  /** Works out what depends on these cells. The cells hold their new input already. */
  changed(sheetId: string, rect: Rect): void {
    const sheet = this.workbook.sheet(sheetId);
    if (sheet) this.noted.push({ sheet, rect });
    this.recalculate();
  }

  /** Works out what depends on the changes that the workbook announced since the last calculation; with `full` everything. */
  recalculate(full = false): void {
    const results = new Results((sheet, column) => this.indexes.get(sheet)?.delete(column));
    let dirty: Set<FormulaCell>;
    if (full || this.everything) {
      this.indexes.clear();
      this.unknown.clear();
      this.calls.forgetAll();
      dirty = new Set(this.register.rebuild());
      this.circular = new Set();
    } else dirty = this.dirtyAfterChanges(results);
    this.everything = false;
    this.hiddenChanged = false;
    this.noted = [];
    this.arrived = [];
    this.work(dirty, results);
    this.announce(results);
  }

  /** When every custom function under way has answered and its cells are worked out. */
  settled(): Promise<void> {
    return this.calls.settled();
  }

  /**
   * The value of a formula as if it stood at a place, without writing anything. With `writtenFor` the formula is
   * meant for that cell and its relative references move along, as in validations and conditional formats.
   */
  evaluateFormula(text: string, at: Place, writtenFor?: { row: number; column: number }): CellValue {
    return guarded(() => toScalar(this.evaluate(text, at, writtenFor)));
  }

  /** All values of a formula in row order, for drop-down lists. */
  evaluateList(text: string, at: Place, writtenFor?: { row: number; column: number }): CellValue[] {
    const result = guarded(() => toMatrix(this.evaluate(text, at, writtenFor)));
    return result instanceof CellError ? [result] : [...result.values];
  }

  /** Stops following the workbook's changes. */
  dispose(): void {
    this.stopListening();
    this.calls.forgetAll();
  }

  private evaluate(text: string, at: Place, writtenFor?: { row: number; column: number }): Operand {
    const moved = writtenFor ? translateFormula(text, writtenFor, at) : text;
    const tree = parseFormula(moved);
    return tree ? evaluateTree(tree, at, this.engine) : new CellError('#NAME?');
  }

  private note(change: Change): void {
    const reach = reachOf(change);
    if (reach === 'everything') this.everything = true;
    if (reach === 'visibility') this.hiddenChanged = true;
    if (change.kind !== 'cells' || reach !== 'cells') return;
    const sheet = this.workbook.sheet(change.sheetId);
    if (sheet) this.noted.push({ sheet, rect: change.rect });
  }

  /** Registers the changed cells' own formulas and finds everything that depends on the changes. */
  private dirtyAfterChanges(results: Results): Set<FormulaCell> {
    const dirty = new Set<FormulaCell>();
    for (const { sheet, rect } of this.noted) {
      const columns = this.indexes.get(sheet);
      for (const column of columns?.keys() ?? []) if (column >= rect.column && column < rect.column + rect.columns) columns?.delete(column);
      const { added, removed } = this.register.refresh(sheet, rect);
      removed.forEach((cell) => {
        results.clear(cell, outputOf(cell), null);
        dirty.delete(cell);
        this.circular.delete(cell);
      });
      added.forEach((cell) => dirty.add(cell));
    }
    for (const cell of this.register.cells()) {
      const { precedents, blocked, sheet } = cell;
      if (precedents.volatile || (this.hiddenChanged && precedents.visibility)) dirty.add(cell);
      const watched = blocked ?? (cell.formula.spill ? outputOf(cell) : undefined);
      if (watched && this.noted.some((area) => area.sheet === sheet && intersect(area.rect, watched))) dirty.add(cell);
    }
    for (const cell of dirty) this.calls.forget(cell);
    const again = this.arrived.map(({ sheet, row, column }) => this.register.at(sheet, row, column)).filter((cell) => cell !== undefined);
    again.forEach((cell) => dirty.add(cell));
    const areas = [...this.noted, ...results.spilled, ...[...dirty].map((cell) => ({ sheet: cell.sheet, rect: outputOf(cell) }))];
    const dependents = new Set<FormulaCell>(dirty);
    this.register.graph.dependents(areas, dependents);
    for (const cell of dependents) if (!dirty.has(cell)) this.calls.forget(cell);
    return dependents;
  }

  private work(first: Set<FormulaCell>, results: Results): void {
    let dirty = first;
    for (let round = 0; dirty.size > 0 && round < MOST_ROUNDS; round++) {
      results.spilled = [];
      dirty.forEach((cell) => this.circular.delete(cell));
      const run = new Run(dirty, this.engine, results);
      this.run = run;
      run.all();
      this.run = undefined;
      run.circular.forEach((cell) => this.circular.add(cell));
      dirty = new Set();
      this.register.graph.dependents(results.spilled, dirty);
    }
  }

  private index(sheet: Sheet, column: number): ColumnIndex {
    let columns = this.indexes.get(sheet);
    if (!columns) this.indexes.set(sheet, (columns = new Map()));
    let index = columns.get(column);
    if (!index) columns.set(column, (index = new ColumnIndex(sheet, column)));
    return index;
  }

  private arrive(place: Place): void {
    this.arrived.push(place);
    if (this.run === undefined) this.recalculate();
  }

  private announce(results: Results): void {
    for (const [sheet, rect] of results.changed)
      this.workbook.changes.emit({ kind: 'cells', sheetId: sheet.id, rect, source: 'calculation' });
  }
}
