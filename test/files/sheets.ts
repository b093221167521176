/** Files for tests: workbooks by the library's own writer, text in any encoding. */
import { Workbook } from '@cj-tech-master/excelts';

/** The bytes of a workbook that `fill` fills. */
export async function xlsxBytes(fill: (workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = new Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** 姓名、身份证号 … in GBK, as a Chinese Excel saves CSV: made with `iconv -f UTF-8 -t GB18030`. */
const GB18030: Readonly<Record<string, readonly number[]>> = {
  姓: [0xd0, 0xd5],
  名: [0xc3, 0xfb],
  性: [0xd0, 0xd4],
  别: [0xb1, 0xf0],
  王: [0xcd, 0xf5],
  小: [0xd0, 0xa1],
  明: [0xc3, 0xf7],
  男: [0xc4, 0xd0],
  身: [0xc9, 0xed],
  份: [0xb7, 0xdd],
  证: [0xd6, 0xa4],
  号: [0xba, 0xc5],
  联: [0xc1, 0xaa],
  通: [0xcd, 0xa8],
  '𠮷': [0x95, 0x34, 0xb2, 0x35],
};

/** Throws for a character of which the bytes are not known: nothing is guessed. */
export function gb18030(text: string): Uint8Array {
  const bytes = [...text].flatMap((character) => {
    if (character.charCodeAt(0) < 0x80) return [character.charCodeAt(0)];
    const known = GB18030[character];
    if (!known) throw new Error(`The bytes of ${character} are not in the list.`);
    return [...known];
  });
  return Uint8Array.from(bytes);
}

export function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return Uint8Array.from(
    [...(mark ? [0xfeff] : []), ...units].flatMap((unit) => (littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}
