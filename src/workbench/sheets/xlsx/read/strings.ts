/** Shared strings: plain and rich text; phonetic guides are left out. */
import { decodeCellText, localName, streamXml } from '../xml';
import { chunksOf } from './chunks';
import type { ReadContext } from './context';

/** The texts by number. Formats inside a cell's text are not kept and are reported once. */
export function readSharedStrings(context: ReadContext, path: string | undefined): string[] {
  const text = path === undefined ? undefined : context.files.text(path);
  const strings: string[] = [];
  if (text === undefined || path === undefined) return strings;
  let current = '';
  let inText = false;
  let inPhonetic = false;
  let rich = false;
  streamXml(chunksOf(text), path, {
    open(name) {
      const local = localName(name);
      if (local === 'si') current = '';
      else if (local === 'rPh') inPhonetic = true;
      else if (local === 'rPr') rich = true;
      else if (local === 't') inText = !inPhonetic;
    },
    text(part) {
      if (inText) current += part;
    },
    close(name) {
      const local = localName(name);
      if (local === 't') inText = false;
      else if (local === 'rPh') inPhonetic = false;
      else if (local === 'si') strings.push(decodeCellText(current));
    },
  });
  if (rich) context.notKept('单元格内部分文字的格式（文字保留）');
  return strings;
}
