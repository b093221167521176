/** What a file is, by its first bytes: names lie, above all those of files that web systems export. */
import { FileProblem, type FileProblemCode } from './file-problem';
import { readZipEntries } from './zip-entries';

/** Beyond this a roster is a mistake: a whole school is below 1 MB. */
const MAX_BYTES = 20_000_000;
/** Unpacked size that a browser still takes without running out of memory. */
const MAX_UNPACKED = 200_000_000;

/** Beginnings of files that people choose by mistake. */
const FOREIGN: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];

/**
 * `xlsx`, or `text` for everything that may be comma-separated text.
 * @throws FileProblem for what can be read as neither.
 */
export function fileKind(bytes: Uint8Array, file: string): 'xlsx' | 'text' {
  const refuse = (code: FileProblemCode): never => {
    throw new FileProblem(code, { file });
  };
  if (bytes.length === 0) return refuse('fileEmpty');
  if (bytes.length > MAX_BYTES) return refuse('fileTooLarge');
  if (startsWith(bytes, COMPOUND)) return refuse(compoundProblem(bytes, file));
  if (FOREIGN.some((start) => startsWith(bytes, start))) return refuse('fileNotATable');
  if (startsWith(bytes, EMPTY_ZIP)) return refuse('fileDamaged');
  if (!startsWith(bytes, ZIP)) return looksLikeHtml(bytes) ? refuse('fileHtml') : 'text';
  const entries = readZipEntries(bytes);
  if (entries === null) return refuse('fileDamaged');
  if (entries.some(({ name }) => name === 'xl/workbook.bin')) return refuse('fileXlsb');
  if (entries.some(({ name }) => name === 'content.xml')) return refuse('fileOds');
  if (!entries.some(({ name }) => /^\/?xl\/.*\.xml$/u.test(name))) return refuse('fileNotATable');
  if (entries.reduce((sum, { size }) => sum + size, 0) > MAX_UNPACKED) return refuse('fileTooLarge');
  return 'xlsx';
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** The directory of a compound file names its streams in UTF-16: an encrypted workbook has one called EncryptedPackage. */
function compoundProblem(bytes: Uint8Array, file: string): FileProblemCode {
  if (includes(bytes, utf16('EncryptedPackage'))) return 'fileEncrypted';
  if (includes(bytes, utf16('WordDocument')) || includes(bytes, utf16('PowerPoint Document'))) return 'fileNotATable';
  return /\.ett?$/iu.test(file) ? 'fileWpsEt' : 'fileOldXls';
}

function utf16(text: string): number[] {
  return [...text].flatMap((character) => [character.charCodeAt(0), 0]);
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 512));
  return /^[^\w<]*<(?:!doctype|html|head|table|meta|\?xml|style)/iu.test(start);
}
