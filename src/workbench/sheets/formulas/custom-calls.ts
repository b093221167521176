/** Calls of custom functions: plain values in and out, promises remembered until they settle. */
import { CellError, type CellValue } from '../model';
import type { CustomFunctions, Place } from './context';
import { Failure, Matrix, Reference, toMatrix, toValue, type Operand } from './operands';

type Result = CellValue | CellValue[][];
const BUSY = new CellError('#BUSY!');

export class CustomCalls {
  /** By cell, then by call: what arrived, or that it is still awaited. */
  private readonly results = new Map<string, Map<string, Result>>();
  private generation = 0;
  private readonly pending = new Set<Promise<unknown>>();

  constructor(
    private readonly functions: CustomFunctions,
    /** Told when a result arrives, so that the cell is worked out again. */
    private readonly arrived: (place: Place) => void,
  ) {}

  /** Forgets what arrived for a cell: its formula is to be called anew. */
  forget({ sheet, row, column }: Place): void {
    this.results.delete(`${sheet.id}!${row},${column}`);
  }

  forgetAll(): void {
    this.results.clear();
    this.generation++;
  }

  /** When every call under way, and those that its result led to, has settled. */
  async settled(): Promise<void> {
    while (this.pending.size > 0) await Promise.allSettled(this.pending);
  }

  /** `undefined` when there is no such function. */
  call(name: string, args: readonly Operand[], place: Place): Operand | undefined {
    const work = this.functions.lookup(name.toUpperCase());
    if (!work) return undefined;
    if (args.some((arg) => arg instanceof Reference && arg.areas.length > 1)) return new CellError('#VALUE!');
    // Other errors go along: whether the function may see them is said by its metadata.
    const values = args.map(plain);
    if (values.some(isAwaited)) return BUSY;
    const cell = `${place.sheet.id}!${place.row},${place.column}`;
    const key = `${name}(${JSON.stringify(values)})`;
    const known = this.results.get(cell)?.get(key);
    if (known !== undefined) return operand(known);
    let result: ReturnType<typeof work>;
    try {
      result = work(values, { name: name.toUpperCase(), place });
    } catch (failure) {
      return errorOf(failure);
    }
    if (!(result instanceof Promise)) return operand(result);
    this.await(result, cell, key, place);
    return BUSY;
  }

  private await(result: Promise<Result>, cell: string, key: string, place: Place): void {
    const results = this.results.get(cell) ?? new Map<string, Result>();
    this.results.set(cell, results.set(key, BUSY));
    const { generation } = this;
    const settle = (value: Result): void => {
      if (this.generation !== generation || this.results.get(cell) !== results) return;
      results.set(key, value);
      this.arrived(place);
    };
    const call = result.then(settle, (failure: unknown) => settle(errorOf(failure))).finally(() => this.pending.delete(call));
    this.pending.add(call);
  }
}

/** What a custom function threw: our error value as it is, anything else `#VALUE!` with its message. */
function errorOf(failure: unknown): CellError {
  if (failure instanceof CellError) return failure;
  if (failure instanceof Failure) return failure.value;
  return new CellError('#VALUE!', failure instanceof Error ? failure.message : String(failure));
}

function plain(arg: Operand): CellValue | CellValue[][] {
  const value = toValue(arg);
  if (!(value instanceof Matrix)) return value;
  return Array.from({ length: value.rows }, (_, row) => value.values.slice(row * value.columns, (row + 1) * value.columns));
}

/** Whether it holds the answer of another call that has not come yet. */
function isAwaited(value: Result): boolean {
  return Array.isArray(value) ? value.some((row) => row.some(isAwaited)) : value instanceof CellError && value.code === BUSY.code;
}

function operand(result: Result): Operand {
  if (!Array.isArray(result)) return result;
  const columns = Math.max(0, ...result.map((row) => row.length));
  if (columns === 0) return new CellError('#CALC!');
  return toMatrix(
    new Matrix(
      result.length,
      columns,
      result.flatMap((row) => Array.from({ length: columns }, (_, at) => row[at] ?? null)),
    ),
  );
}
