/** Random rosters: sheets with blocks side by side or below each other, and the class told in many ways. */
import type { Raw } from '../../../../src/ledger/model/raw';
import type { RosterSource } from '../../../../src/ledger/roster';
import type { Dice } from './dice';
import { cellOfLeaf, type Cell, type CellOf, type ClassPlace } from './cells';
import { headerRows, someLeaves, type HeaderRows, type Leaf } from './headers';
import type { Truth } from './people';
import { spellClass } from './spell';

export interface RandomRoster {
  readonly sheets: readonly RosterSource[];
  /** What must stand in the ledger afterwards, in the order of the rows, for a ledger that was empty; and the child of each. */
  readonly truth: readonly Truth[];
  readonly people: readonly Truth[];
}

type Merge = RosterSource['merges'][number];

/** Part of a sheet: one header with its children, titles above it included. */
interface Block {
  readonly rows: readonly (readonly Raw[])[];
  readonly merges: readonly Merge[];
  readonly width: number;
  /** Rows of titles and header: blocks beside each other have their headers in the same rows. */
  readonly top: string;
  readonly truth: readonly Truth[];
}

const TITLES = ['示范小学（虚构）2026年秋季留守儿童花名册', '农村留守儿童信息采集表', '2026—2027学年度留守学生基本情况统计表'];
const NOISE: readonly (readonly Raw[])[] = [
  [],
  ['注：1.请逐项填写；2.有变动请告知。'],
  ['合计', '', '3人'],
  ['填表人：', '', '', '审核人：'],
  ['第 2 页 共 5 页'],
  ['本页小计', 3],
];
/** By what a child can be told apart. */
const IDENTITIES: readonly (readonly string[])[] = [
  ['residentId'],
  ['residentId', 'birthDate'],
  ['studentNumber'],
  ['studentNumber', 'residentId'],
  ['birthDate'],
];

export function byClass(people: readonly Truth[]): (readonly Truth[])[] {
  const names = [...new Set(people.map((one) => one['class']))];
  return names.map((name) => people.filter((one) => one['class'] === name));
}

/** @param cellOf what the roster says of a child in a column; default: the truth, sometimes left blank. */
export function randomRoster(dice: Dice, people: readonly Truth[], cellOf: CellOf = truthOrBlank): RandomRoster {
  const classes = byClass(people).map((own) => dice.shuffled(own));
  const identity = dice.one(...IDENTITIES);
  const place = dice.one<ClassPlace>('column', 'merged', 'grade', 'title', 'banner', 'sheet', 'none');
  const arrangement = place === 'sheet' ? 'sheets' : dice.one('below', 'sheets', 'beside');
  const perClass = place === 'title' || place === 'sheet' || dice.rarely(2);
  const lists = perClass ? classes : [classes.flat()];
  const sameLeaves = dice.one(true, false);
  const leaves = (): Leaf[] => withGrade(dice, someLeaves(dice, identity, ['column', 'merged', 'grade'].includes(place)), place);
  const first = headed(dice, leaves());
  const blocks = lists.map((list) =>
    blockOf(dice, list, { ...(sameLeaves ? first : headed(dice, leaves())), place, cellOf, quiet: arrangement === 'beside' }),
  );
  const named = (at: number): string => (place === 'sheet' ? spellClass(dice, String(lists[at]?.[0]?.['class'])) : `表${at + 1}`);
  const sheets =
    arrangement === 'sheets'
      ? blocks.map((block, at) => sheetOf(dice, named(at), block))
      : [
          sheetOf(
            dice,
            named(0),
            arrangement === 'beside' && sameLeaves && new Set(blocks.map(({ top }) => top)).size === 1
              ? beside(dice, blocks)
              : below(dice, blocks),
          ),
        ];
  return { sheets, truth: blocks.flatMap(({ truth }) => truth), people: lists.flat() };
}

const NEVER_BLANK = new Set(['name', 'residentId', 'studentNumber', 'birthDate', 'class']);
const truthOrBlank: CellOf = (dice, child, key) => (!NEVER_BLANK.has(key) && dice.rarely(6) ? '' : (child[key] ?? ''));

/** 年级 and 班 in columns of their own. */
function withGrade(dice: Dice, leaves: readonly Leaf[], place: ClassPlace): Leaf[] {
  if (place !== 'grade') return [...leaves];
  return leaves.flatMap((leaf) => {
    if (leaf.key !== 'class') return [leaf];
    const groups = leaf.path.slice(0, -1);
    const pair: Leaf[] = [
      { key: 'grade', path: [...groups, '年级'] },
      { key: 'number', path: [...groups, dice.one('班级', '班', '班别')] },
    ];
    return dice.rarely(4) ? pair.reverse() : pair;
  });
}

interface Headed {
  readonly leaves: readonly Leaf[];
  readonly header: HeaderRows;
}

const headed = (dice: Dice, leaves: readonly Leaf[]): Headed => ({ leaves, header: headerRows(dice, leaves) });

interface BlockPlan extends Headed {
  /** No other rows among the children: blocks beside each other share their rows. */
  readonly quiet: boolean;
  readonly place: ClassPlace;
  readonly cellOf: CellOf;
}

function blockOf(dice: Dice, people: readonly Truth[], { leaves, header, place, cellOf, quiet }: BlockPlan): Block {
  const rows: (readonly Raw[])[] = [];
  const merges: Merge[] = [];
  const title = dice.one(...TITLES);
  const className = String(people[0]?.['class']);
  if (place === 'title')
    rows.push([dice.one(`${spellClass(dice, className)}${title}`, `${title}（${className}）`, `班级：${spellClass(dice, className)}`)]);
  else if (dice.rarely(3)) rows.push([title]);
  if (rows.length > 0 && dice.rarely(2)) merges.push({ row: 0, column: 0, rows: 1, columns: leaves.length });
  merges.push(...header.merges.map((merge) => ({ ...merge, row: merge.row + rows.length })));
  const top = `${rows.length} ${header.rows.length}`;
  rows.push(...header.rows);
  const truth: Truth[] = [];
  people.forEach((child, at) => {
    const isFirst = at === 0 || people[at - 1]?.['class'] !== child['class'];
    if (place === 'banner' && isFirst) rows.push([spellClass(dice, String(child['class']))]);
    else if (!quiet && dice.rarely(7)) rows.push(...(at > 0 && dice.rarely(3) ? header.rows : [dice.one(...NOISE)]));
    const cells = leaves.map(({ key, path }) => cellOfLeaf(dice, child, at, { key, path, place, cellOf }));
    if (place === 'merged') mergeDown(people, at, leaves, cells, rows.length, merges);
    rows.push(cells.map(({ cell }) => cell));
    truth.push(truthOf(child, leaves, cells, place));
  });
  if (dice.rarely(3)) rows.push(...dice.some(NOISE.slice(1)));
  return { rows, merges, width: leaves.length, top, truth };
}

/** The class of several rows in one merged cell. */
function mergeDown(people: readonly Truth[], at: number, leaves: readonly Leaf[], cells: Cell[], row: number, merges: Merge[]): void {
  const column = leaves.findIndex(({ key }) => key === 'class');
  const last = merges.findLast((merge) => merge.column === column && merge.columns === 1 && merge.row + merge.rows === row);
  if (at === 0 || people[at - 1]?.['class'] !== people[at]?.['class'] || !last || last.row < 1) {
    merges.push({ row, column, rows: 1, columns: 1 });
    return;
  }
  merges[merges.indexOf(last)] = { ...last, rows: last.rows + 1 };
  cells[column] = { cell: '', says: cells[column]!.says };
}

/** What the ledger must say of a child that it did not know: the cells, what the ID says, the class, and 备注. */
function truthOf(child: Truth, leaves: readonly Leaf[], cells: readonly Cell[], place: ClassPlace): Truth {
  const said = leaves.flatMap(({ key }, at) => (cells[at]!.says === '' || key === 'notes' ? [] : [[key, cells[at]!.says] as const]));
  const notes = leaves.flatMap(({ key }, at) => (key === 'notes' && cells[at]!.says !== '' ? [cells[at]!.says] : []));
  const hasId = leaves.some(({ key }) => key === 'residentId');
  return {
    ...(hasId && { sex: child['sex']!, birthDate: child['birthDate']! }),
    ...Object.fromEntries(said),
    ...(place !== 'none' && { class: child['class']! }),
    ...(notes.length > 0 && { notes: notes.join('；') }),
  };
}

function below(dice: Dice, blocks: readonly Block[]): Block {
  const rows: (readonly Raw[])[] = [];
  const merges: Merge[] = [];
  for (const block of blocks) {
    if (rows.length > 0 && dice.rarely(2)) rows.push([]);
    merges.push(...block.merges.map((merge) => ({ ...merge, row: merge.row + rows.length })));
    rows.push(...block.rows);
  }
  return { rows, merges, width: Math.max(...blocks.map(({ width }) => width)), top: '', truth: [] };
}

function beside(dice: Dice, blocks: readonly Block[]): Block {
  const gap = dice.one(1, 0, 2);
  const height = Math.max(...blocks.map(({ rows }) => rows.length));
  const rows: Raw[][] = Array.from({ length: height }, () => []);
  const merges: Merge[] = [];
  let left = 0;
  for (const block of blocks) {
    merges.push(...block.merges.map((merge) => ({ ...merge, column: merge.column + left })));
    block.rows.forEach((cells, row) => cells.forEach((cell, column) => (rows[row]![left + column] = cell)));
    left += block.width + gap;
  }
  return { rows: rows.map((cells) => Array.from({ length: left }, (_, at) => cells[at] ?? '')), merges, width: left, top: '', truth: [] };
}

function sheetOf(dice: Dice, name: string, { rows, merges, width: least }: Block): RosterSource {
  const width = Math.max(least, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  return {
    name,
    firstRow: dice.between(1, 5),
    firstColumn: dice.between(0, 3),
    values,
    texts: values.map((row) => row.map(String)),
    merges: merges.filter((one) => one.rows > 1 || one.columns > 1),
  };
}
