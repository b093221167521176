/** Files that are no roster: each is told by its bytes, whatever it is called. */
import { zipSync } from 'fflate';
import { FileProblem, readRosterFile } from '../../src/files';
import { xlsxBytes } from './sheets';

const bytesOf = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((character) => character.charCodeAt(0)) : [...part])));
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const stream = (name: string): number[] => [...name].flatMap((character) => [character.charCodeAt(0), 0]);
const zip = (...names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array(3)])));

test.each<[string, string, Uint8Array, string]>([
  ['nothing', 'a.csv', new Uint8Array(), 'fileEmpty'],
  ['only blanks', 'a.csv', bytesOf(' \r\n\r\n'), 'fileEmpty'],
  ['a mark and nothing', 'a.csv', bytesOf([0xef, 0xbb, 0xbf]), 'fileEmpty'],
  ['too much', 'a.csv', new Uint8Array(20_000_001), 'fileTooLarge'],
  ['an old workbook', 'a.xls', bytesOf(COMPOUND, new Array<number>(600).fill(0), stream('Workbook')), 'fileOldXls'],
  ['an old workbook that calls itself new', 'a.xlsx', bytesOf(COMPOUND, stream('Workbook')), 'fileOldXls'],
  ['WPS tables', 'a.et', bytesOf(COMPOUND, stream('Workbook')), 'fileWpsEt'],
  ['a password', 'a.xlsx', bytesOf(COMPOUND, stream('EncryptedPackage')), 'fileEncrypted'],
  ['an old text document', 'a.doc', bytesOf(COMPOUND, stream('WordDocument')), 'fileNotATable'],
  ['a text document', 'a.docx', zip('word/document.xml'), 'fileNotATable'],
  ['a binary workbook', 'a.xlsb', zip('xl/workbook.bin'), 'fileXlsb'],
  ['an OpenDocument table', 'a.ods', zip('content.xml', 'mimetype'), 'fileOds'],
  ['a PDF', 'a.pdf', bytesOf('%PDF-1.7'), 'fileNotATable'],
  ['a picture', 'a.png', bytesOf([0x89], 'PNG'), 'fileNotATable'],
  ['a web page that calls itself a workbook', 'a.xls', bytesOf('\r\n<html><table>'), 'fileHtml'],
  ['an XML table of 2003', 'a.xls', bytesOf('<?xml version="1.0"?><Workbook>'), 'fileHtml'],
  ['a zip file without an end', 'a.xlsx', bytesOf('PK', [3, 4], new Array<number>(80).fill(1)), 'fileDamaged'],
  ['an empty zip file', 'a.xlsx', zip(), 'fileDamaged'],
  ['a workbook without its parts', 'a.xlsx', zip('xl/workbook.xml', '[Content_Types].xml'), 'fileDamaged'],
  ['bytes that are no text', 'a.csv', bytesOf([0x81, 0x20, 0xff, 0x41]), 'fileEncoding'],
])('%s is refused', async (_, name, bytes, code) => {
  const problem = await readRosterFile(bytes, name).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(FileProblem);
  expect(problem).toMatchObject({ code, parameters: { file: name } });
});

test('a workbook that is cut off', async () => {
  const whole = await xlsxBytes((workbook) => (workbook.addWorksheet('一').getCell('A1').value = 'x'));
  await expect(readRosterFile(whole.subarray(0, whole.length - 200), 'a.xlsx')).rejects.toMatchObject({ code: 'fileDamaged' });
  await expect(readRosterFile(whole, 'a.xls')).resolves.toHaveLength(1);
});
