/** Why a chosen file cannot be read as a roster: codes that `locales/…/files` turns into plain sentences with the way out. */

export type FileProblemCode =
  | 'fileEmpty'
  | 'fileTooLarge'
  /** Excel 97–2003 (.xls), or WPS tables (.et), which have the same container. */
  | 'fileOldXls'
  | 'fileWpsEt'
  | 'fileEncrypted'
  | 'fileXlsb'
  | 'fileOds'
  /** A web page that only calls itself .xls, as exports of web systems are. */
  | 'fileHtml'
  /** A picture, a PDF, a text document: no table at all. */
  | 'fileNotATable'
  | 'fileDamaged'
  /** Text in no encoding that we know. */
  | 'fileEncoding';

export class FileProblem extends Error {
  constructor(
    readonly code: FileProblemCode,
    readonly parameters: { readonly file: string },
    options?: { cause?: unknown },
  ) {
    super(`${code} ${parameters.file}`, options);
    this.name = 'FileProblem';
  }
}
