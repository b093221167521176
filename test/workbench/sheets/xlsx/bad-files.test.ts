import { strToU8, zipSync } from 'fflate';
import { readXlsx, writeXlsx, XlsxError, type XlsxErrorCode } from '../../../../src/workbench/sheets/xlsx';
import { MAX_UNPACKED_BYTES } from '../../../../src/workbench/sheets/xlsx/container';
import { fullWorkbook } from './full-workbook';

/** The first sector and a directory entry of an OLE compound file: as much as is looked at. */
function oleFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, 'utf16le'), 1024);
  return bytes;
}

/** A zip whose directory claims that its one entry unpacks to `size` bytes. */
function bomb(size: number): Uint8Array {
  const zip = zipSync({ 'xl/workbook.xml': strToU8('x'.repeat(100)) });
  const view = new DataView(zip.buffer);
  for (let at = 0; at < zip.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return zip;
}

const good = writeXlsx(fullWorkbook());
const RELS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>';

describe('bytes that are no workbook', () => {
  it.each<[string, Uint8Array, XlsxErrorCode]>([
    ['nothing', new Uint8Array(0), 'empty'],
    ['a text file', strToU8('姓名,班级\n张三,七(3)班\n'), 'notXlsx'],
    ['a web page named .xls', strToU8('<html><table></table></html>'), 'notXlsx'],
    ['a zip of something else', zipSync({ 'readme.txt': strToU8('x') }), 'notXlsx'],
    [
      'a Word document',
      zipSync({
        '_rels/.rels': strToU8(RELS.replace('xl/workbook', 'word/document')),
        'word/document.xml': strToU8('<document/>'),
      }),
      'notXlsx',
    ],
    ['a zip cut in half', good.subarray(0, good.length / 2), 'damaged'],
    ['a zip without its last bytes', good.subarray(0, good.length - 30), 'damaged'],
    [
      'a workbook without sheets',
      zipSync({ '_rels/.rels': strToU8(RELS), 'xl/workbook.xml': strToU8('<workbook><sheets/></workbook>') }),
      'damaged',
    ],
    ['broken XML', zipSync({ '_rels/.rels': strToU8(RELS), 'xl/workbook.xml': strToU8('<workbook><sheets>') }), 'damaged'],
    ['an encrypted workbook', oleFile('EncryptedPackage'), 'passwordProtected'],
    ['Excel 97', oleFile('Workbook'), 'oldXls'],
    ['another OLE file', oleFile('WordDocument'), 'notXlsx'],
    [
      'xlsb',
      zipSync({
        '_rels/.rels': strToU8(RELS.replace('workbook.xml', 'workbook.bin')),
        'xl/workbook.bin': strToU8('x'),
      }),
      'binaryXlsb',
    ],
    ['a zip bomb', bomb(MAX_UNPACKED_BYTES + 1), 'tooLarge'],
  ])('%s', (_name, bytes, code) => {
    let caught: unknown;
    try {
      readXlsx(bytes);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(XlsxError);
    expect((caught as XlsxError).code).toBe(code);
  });
});
