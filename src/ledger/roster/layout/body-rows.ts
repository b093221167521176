/** Tells the rows of children from titles, repeated headers, sums, signatures and notes. */
import type { ClassContext } from '../../fields';
import type { Raw } from '../../model/raw';
import type { RosterBlock } from './find-blocks';
import { classAlone, classInTitle, namesAnyClass } from './class-in-title';
import { distinctTexts, textOf, type Grid } from '../roster-grid';

export interface BodyRow {
  /** 0-based row of the grid. */
  readonly row: number;
  /** Rows below it with further members of the family; absent = none. */
  readonly more?: readonly number[];
  /** Class named by the nearest title above, `''` when there is none. */
  readonly titleClass: string;
}

export interface SkippedRow {
  readonly row: number;
  readonly reason: 'title' | 'header' | 'sum' | 'footer' | 'note' | 'noName' | 'above' | 'belowChild';
  readonly text: string;
}

export interface SortedRows {
  readonly body: BodyRow[];
  readonly skipped: SkippedRow[];
  /** Class of the last title, for the block below. */
  readonly titleClass: string;
}

/** A sheet with merged blocks filled: downwards only, and over their whole size. */
export interface FilledSheet {
  readonly down: Grid;
  readonly all: Grid;
}

const SUM = /^(?:合\s*计|小\s*计|总\s*计|共\s*计|总\s*数|总人数|平均)/u;
/** 男生：1人 in the column of names; in front of it 男生 may well be the sex of a child. */
const SUM_NAME = /^(?:其中)?[:：]?\s*[男女](?:生|童|孩)(?:人数|合计)?\s*(?:$|[:：\d])/u;
/** 本页小计, 三年级1班合计, 青山村小计, 全校总计：120人. */
const SUM_OF = /^(?:本页|本班|全班|全校|本年级|.{1,8}[班级校村组镇乡])\s*(?:合计|小计|总计|共计|共|总?人数)\s*[:：]?\s*\d*\s*(?:人|名)?$/u;
/** The words of a footer without anything behind them: no child is called so. */
const SIGNATURE =
  /^(?:填表|制表|填报|统计|审核|审批|上报|打印)(?:人|日期|时间|单位)?$|^(?:班主任|校长|负责人|经办人|审核人|家长)(?:签字|签名|签章)$|^以下(?:空白|为空|无正文)$/u;
const FOOTER =
  /^(填表人?|制表人?|调查人|登记人|填报|统计人?|经办人|审核人?|审批|校长|负责人|班主任|单位|学校|联系人|日期|签字|签名|盖章|年\s*月\s*日)\s*[（(]?.{0,8}[)）]?\s*[:：]/u;
const NOTE = /^(注|备注|说明|附注|填表说明|注意)\s*\d*\s*[:：、.．]|^[※*]|^\d\s*[、.．]\s*\p{L}{4,}/u;
/** 班级：三年级2班 beside 班主任：张老师: a title cut over several cells. */
const HEADING = /^(?:所在)?(?:班级|年级|班别)\s*[:：]\s*\S/u;
/** 年级 三年级 班级 1班 in four cells is 三年级 1班; the 年级 of 三 年级 1 班 is part of it. */
const CLASS_WORDS = /(?<=^|\s)(?<![一二三四五六七八九\d]\s+)(?:年级|班级|班别)\s*[:：]?\s*/gu;
/** A number alone is no title: it has slipped out of the row of a child. */
const A_NUMBER = /\d{7}/u;
/** What no child is called: too long, or the words of a title. */
const TITLE = /^.{16,}$|名册|名单|[登记统计汇总信息情况明细一览采集摸底]{2}表|小学|中学|学校|幼儿园|(?:信息|情况|资料)$/u;
const PAGE = /^第\s*[\d一二三四五六七八九十]+\s*页(?:\s*[,，/]?\s*共\s*[\d一二三四五六七八九十]+\s*页)?$/u;

/**
 * Sorts the rows of a block. `nameOffset` is the column of the children's names.
 * @param titleClass class of a title further up.
 */
export function sortRows(sheet: FilledSheet, block: RosterBlock, nameOffset: number, context: ClassContext, titleClass = ''): SortedRows {
  const body: BodyRow[] = [];
  const skipped: SkippedRow[] = [];
  const { header, left, right } = block;
  const headerRows = sheet.all.slice(header.row, header.row + header.height).map((cells) => cells.slice(left, right));
  const headerTexts = new Set(headerRows.flatMap(distinctTexts));
  let current = titleClass;
  for (let row = block.top; row < block.bottom; row++) {
    if (row >= header.row && row < header.row + header.height) continue;
    const cells = sheet.down[row] ?? [];
    const texts = distinctTexts((sheet.all[row] ?? []).slice(left, right));
    if (texts.length === 0) continue;
    const isTitle = row < header.row || isSpread(cells.slice(left, right));
    const reason = isTitle ? titleReason(texts) : skipReason(texts, textOf(cells[nameOffset]), headerTexts, context);
    if (reason === undefined) {
      body.push({ row, titleClass: current });
      continue;
    }
    if (reason === 'title' || reason === 'note') current = classAfter(texts.join(' '), reason, current, context);
    skipped.push({ row, reason, text: texts.join(' ') });
  }
  return { body, skipped, titleClass: current };
}

/** A title of which the class cannot be told ends that of the one above: its children would land in the wrong class. */
function classAfter(text: string, reason: 'title' | 'note', current: string, context: ClassContext): string {
  const title = text.replace(CLASS_WORDS, '');
  const found = classInTitle(title, context) ?? classAlone(title, context);
  return found ?? (reason === 'title' && namesAnyClass(text) ? '' : current);
}

/** One text in several cells and nothing else: a group of headers that is typed over each of its columns. */
function isSpread(cells: readonly Raw[]): boolean {
  return cells.filter((cell) => textOf(cell) !== '').length > 1 && distinctTexts(cells).length === 1;
}

function isNumberOfChild(text: string): boolean {
  return text.length >= 18 && /^[GJL]?\d{17}[\dX]$/iu.test(text.normalize('NFKC').replace(/\s/gu, ''));
}

/** Above the header stand titles; what looks like a child there must not pass for one. */
function titleReason(texts: readonly string[]): 'title' | 'above' {
  return texts.some(isNumberOfChild) ? 'above' : 'title';
}

function skipReason(
  texts: readonly string[],
  name: string,
  headerTexts: ReadonlySet<string>,
  context: ClassContext,
): SkippedRow['reason'] | undefined {
  const first = texts[0] ?? '';
  if (texts.filter((text) => headerTexts.has(text)).length >= Math.max(2, texts.length * 0.6)) return 'header';
  // Whatever else a row looks like: with a name and an ID it is a child.
  if (name !== '' && texts.some(isNumberOfChild)) return undefined;
  if (SUM.test(first) || SUM.test(name) || SUM_NAME.test(name) || SUM_OF.test(first)) return 'sum';
  if (SIGNATURE.test(name) || FOOTER.test(first) || (texts.length <= 3 && FOOTER.test(name))) return 'footer';
  if (HEADING.test(first)) return 'title';
  if (NOTE.test(first) || PAGE.test(first)) return 'note';
  if (
    texts.length === 1 &&
    ((name === '' && !A_NUMBER.test(first)) ||
      TITLE.test(name) ||
      classInTitle(name, context) !== null ||
      classAlone(name, context) !== null)
  )
    return 'title';
  return name === '' ? 'noName' : undefined;
}
