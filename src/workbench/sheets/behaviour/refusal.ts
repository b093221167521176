/** What Excel would not do, as an error with a code; the host and the page choose the words. */

export type RefusalCode =
  | 'tableOverlap'
  | 'tableName'
  | 'tableNameTaken'
  | 'tableHeader'
  | 'tableParts'
  | 'mergeParts'
  | 'arrayParts'
  | 'pastEdge'
  | 'protected'
  | 'notFound';

export class SheetRefusal extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
    this.name = 'SheetRefusal';
  }
}
