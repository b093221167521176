/** The custom functions over as many cells as the check-ins of a large school have rows, and the readings behind them. */
import { className, idCheck, idInfo, mask, nameCheck, phoneCheck, pinyin, studentNoCheck, toDate } from '../../src/functions/functions';
import { isoOf } from '../../src/ledger/calendar/day';
import { findPlace } from '../../src/ledger/regions';
import { checkDigitOf } from '../../src/ledger/fields/resident-id';
import { withSession } from '../../src/workbench/cli/session';
import { newWorkbook, TODAY } from './ledgers';
import { timed, type PureRow } from './timed';

type Block = string[][];

/** No two cells are equal: a column of a real ledger repeats far more. */
function column(cells: number, content: (index: number) => string): Block {
  return Array.from({ length: cells }, (_, index) => [content(index)]);
}

const SURNAMES = '王李张刘陈杨黄赵吴周单仇解曾查';
const FORMS = [(iso: string) => iso, (iso: string) => iso.replace(/-/gu, '.'), (iso: string) => iso.replace(/-/gu, '')];
const PLACES = ['广东东莞', '浙江省义乌市', '江苏昆山', '福建晋江', '贵州遵义', '上海浦东'];

function residentId(index: number): string {
  const birth = isoOf(TODAY - 3000 - (index % 2000)).replace(/-/gu, '');
  const seventeen = `520381${birth}${String(Math.floor(index / 2000) % 1000).padStart(3, '0')}`;
  return seventeen + checkDigitOf(seventeen);
}

function han(index: number): string {
  return String.fromCodePoint(0x4e00 + (index % 20_000));
}

/** Errors of functions are office.js's own, so its client must be there. */
export function functionRows(cells: number, times: number): Promise<PureRow[]> {
  return withSession(newWorkbook(), TODAY, () => measured(cells, times));
}

async function measured(cells: number, times: number): Promise<PureRow[]> {
  const ids = column(cells, residentId);
  const numbers = column(cells, (index) => `G${residentId(index)}`);
  const phones = column(cells, (index) => `138${String(10_000_000 + index)}${index % 4 === 0 ? '、13987654321' : ''}`);
  const names = column(cells, (index) => `${SURNAMES.charAt(index % SURNAMES.length)}${han(index)}${han(index * 7)}`);
  const classes = column(cells, (index) => `${1 + (index % 9)}年级（${1 + (Math.floor(index / 9) % 99)}）班 `);
  const dates = column(cells, (index) => FORMS[index % FORMS.length]!(isoOf(TODAY - (index % 30_000))));
  const places = column(cells, (index) => `${PLACES[index % PLACES.length]}${index}号`);
  // The table of readings is loaded once; what is measured is the spelling.
  await pinyin([['王']]);
  const jobs: readonly (readonly [string, () => unknown])[] = [
    ['IDCHECK', () => idCheck(ids, TODAY)],
    ['IDINFO', () => idInfo(ids, TODAY)],
    ['STUDENTNOCHECK', () => studentNoCheck(numbers, TODAY)],
    ['PHONECHECK', () => phoneCheck(phones)],
    ['NAMECHECK', () => nameCheck(names)],
    ['CLASSNAME', () => className(classes, TODAY)],
    ['TODATE', () => toDate(dates, TODAY)],
    ['MASK of phones', () => mask(phones, '电话')],
    ['PINYIN', () => pinyin(names)],
    ['places recognised', () => places.map(([text]) => findPlace(text ?? ''))],
  ];
  const rows: PureRow[] = [];
  for (const [name, job] of jobs) rows.push(await timed(name, times, job));
  return rows;
}
