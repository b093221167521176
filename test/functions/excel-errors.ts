/** `CustomFunctions.Error` for tests that call functions directly; the real one comes with office.js. */

class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** Call once in a file of tests. */
export function withExcelErrors(): void {
  beforeAll(() => {
    Object.assign(globalThis, {
      CustomFunctions: { Error: CellError, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } },
    });
  });
  afterAll(() => {
    Reflect.deleteProperty(globalThis, 'CustomFunctions');
  });
}

/** What a cell shows: the code of an error, anything else as it is. */
export function shown(answer: unknown): unknown {
  return answer instanceof CellError ? answer.code : answer;
}

/** What the cells of one column show. */
export function column(answers: unknown[][]): unknown[] {
  return answers.map((row) => shown(row[0]));
}

export function messageOf(answer: unknown): string {
  return answer instanceof CellError ? (answer.message ?? '') : '';
}

/** Matches a thrown error of a code. */
export function excelError(code: string): Error {
  return expect.objectContaining({ code }) as Error;
}
