/** The class that a title names: 青山小学三年级（1）班留守儿童花名册. */
import { parseSchoolClass, type ClassContext } from '../../fields';

const CLASS =
  /(?:[一二三四五六七八九1-9]\s*年级|初[一二三]|高[一二三]|[一二三四五六七八九](?=\s*[（(]))\s*[（(]?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）]?\s*班|(?:20\d{2}级)\s*[（(]?\s*\d{1,2}\s*[)）]?\s*班|[1-9]\d{2}班/gu;
/** 三年级1、2班 or 三年级1班至3班: what follows names another class. */
const ANOTHER = /^\s*[、，,和与及至到~～\-—]+\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[（(]\s*\d{1,2}\s*[)）])\s*班/u;
const FIRST_OF_SEVERAL = /年级\s*[（(]?\d{1,2}[)）]?\s*[、，,和与及至到~～\-—]+\s*$/u;

/** The normal form of the class in a title, `null` when it names none or several. */
export function classInTitle(title: string, context: ClassContext): string | null {
  const text = title.normalize('NFKC');
  const found = [...text.matchAll(CLASS)];
  const classes = new Set(found.map((match) => parseSchoolClass(match[0], context)?.normal ?? null));
  const [match] = found;
  if (!match || classes.size > 1) return null;
  const end = match.index + match[0].length;
  if (ANOTHER.test(text.slice(end)) || FIRST_OF_SEVERAL.test(text.slice(0, match.index))) return null;
  return [...classes][0] ?? null;
}

const A_GRADE = /[一二三四五六七八九1-6]\s*年级|[初高][一二三]|学前班|[大中小托]班/u;

/** Whether a title speaks of some class or grade: then the class of a title further up ends there. */
export function namesAnyClass(title: string): boolean {
  return A_GRADE.test(title.normalize('NFKC')) || title.normalize('NFKC').search(CLASS) >= 0;
}

/** The class that a text is and nothing else: 二年级 or 大班 alone in a row, a sheet called 四2; a number alone is none. */
export function classAlone(text: string, context: ClassContext): string | null {
  return /[一二三四五六七八九初高班]/u.test(text) ? (parseSchoolClass(text, context)?.normal ?? null) : null;
}
