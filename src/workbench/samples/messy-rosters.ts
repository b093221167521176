/**
 * Three class rosters as schools really have them, as workbooks: title rows, merged two-row headers, IDs as numbers, several
 * phones in a cell, full-width digits, a header repeated on the second page, totals and notes below. All people are invented.
 */
import { dayOf, isoOf, ymdOf, type Day } from '../../ledger/calendar/day';
import { Workbook, type CellValue, type Rect, type Sheet } from '../sheets/model';
import { childrenOf, type SampleChild } from './children';
import { PhoneCounter } from './invented-numbers';
import { Random } from './random';

export interface MessyRoster {
  /** Name of the file without ending. */
  readonly name: string;
  readonly workbook: Workbook;
}

/** The same seed gives the same rosters. */
export function messyRosters(today: Day, seed = 1): MessyRoster[] {
  const random = new Random(seed + 1000);
  const children = rosterChildren(today, random);
  const of = (className: string): SampleChild[] => children.filter((child) => child.className === className);
  return [
    { name: '三年级1班留守儿童花名册', workbook: twoRowHeader(of('三年级1班')) },
    { name: '四年级留守儿童登记表', workbook: numbersForIds([...of('四年级1班'), ...of('四年级2班')]) },
    { name: '五年级2班学生信息', workbook: fullWidth(of('五年级2班'), random) },
  ];
}

/** The children behind the rosters: what an import must find, whatever the sheets look like. */
export function rosterChildren(today: Day, random = new Random(1001)): SampleChild[] {
  const start = dayOf(ymdOf(today).year - (ymdOf(today).month < 8 ? 1 : 0), 9, 1);
  return childrenOf(120, { id: '', start, end: start + 140 }, today, random, new PhoneCounter());
}

/** Title rows, a merged two-row header, several phones in a cell, — for what does not apply, notes and signature below. */
function twoRowHeader(children: readonly SampleChild[]): Workbook {
  const { workbook, sheet } = newBook('花名册');
  const lines: CellValue[][] = [
    ['示范小学（虚构）2026年秋季学期留守儿童花名册'],
    ['班级：三年级1班', null, null, null, null, '班主任：示范老师', null, null, null, null, '填表日期：2026年9月10日'],
    ['序号', '姓名', '性别', '身份证号', '父亲', null, null, '母亲', null, null, '监护人', null, null, '家庭住址', '备注'],
    [null, null, null, null, '姓名', '联系电话', '务工地点', '姓名', '联系电话', '务工地点', '姓名', '与学生关系', '联系电话', null, null],
    ...children.map((child, at): CellValue[] => {
      const { row } = child;
      const phones = at % 3 === 0 ? `${text(row['guardianPhone'])}、0854-5550${String(100 + at)}` : text(row['guardianPhone']);
      const id = text(row['residentId']);
      return [
        at + 1,
        spaced(child.name),
        text(row['sex']),
        at % 4 === 1 ? `${id.slice(0, 6)} ${id.slice(6, 14)} ${id.slice(14)}` : id,
        text(row['fatherName']),
        at === 2 ? '—' : text(row['fatherPhone']),
        at === 2 ? '—' : text(row['fatherProvince']),
        text(row['motherName']),
        text(row['motherPhone']),
        text(row['motherProvince']),
        text(row['guardianName']),
        familiar(text(row['guardianRelation'])),
        phones,
        text(row['address']),
        at === 2 ? '父亲已去世' : null,
      ];
    }),
    [],
    ['注：1.监护人指实际照料人；2.联系电话有变动请及时告知班主任。'],
    ['填表人：', null, null, '审核人：', null, null, null, '（学校盖章）'],
  ];
  fill(sheet, lines);
  merge(sheet, [0, 0, 1, 15], [1, 0, 1, 5], [2, 4, 1, 3], [2, 7, 1, 3], [2, 10, 1, 3]);
  for (const column of [0, 1, 2, 3, 13, 14]) merge(sheet, [2, column, 2, 1]);
  return workbook;
}

/** IDs typed as numbers, so that Excel has lost their last digits; class merged downwards; header again on page two; a total. */
function numbersForIds(children: readonly SampleChild[]): Workbook {
  const { workbook, sheet } = newBook('Sheet1');
  const header: CellValue[] = [
    '编号',
    '班级',
    '*姓名\n（必填）',
    '性别',
    '身份证号码\n（18位）',
    '是否住校',
    '隔代监护人',
    '关系',
    '监护人电话',
    '家庭详细住址',
  ];
  const half = Math.ceil(children.length / 2);
  const lineOf = (child: SampleChild, at: number): CellValue[] => {
    const { row } = child;
    const first = at === 0 || at === half || children[at - 1]?.className !== child.className;
    return [
      at + 1,
      first ? child.className.replace('年级', '（').replace('班', '）班') : null,
      child.name,
      text(row['sex']),
      at % 5 === 4 ? text(row['residentId']) : Number(text(row['residentId']).replace('X', '0').slice(0, 15)) * 1000,
      child.boarder ? '是' : '否',
      text(row['guardianName']),
      familiar(text(row['guardianRelation'])),
      Number(row['guardianPhone']),
      text(row['address']),
    ];
  };
  const lines: CellValue[][] = [
    ['四年级留守儿童登记表'],
    header,
    ...children.slice(0, half).map((child, at) => lineOf(child, at)),
    header,
    ...children.slice(half).map((child, at) => lineOf(child, at + half)),
    ['合计', null, `${children.length}人`],
    ['制表：示范小学（虚构）　联系电话：0854-5550000'],
  ];
  fill(sheet, lines);
  merge(sheet, [0, 0, 1, header.length], ...classBlocks(lines));
  return workbook;
}

/** Full-width digits, dates in every spelling, a phone that is nobody's in particular, blank rows between, two namesakes. */
function fullWidth(children: readonly SampleChild[], random: Random): Workbook {
  const { workbook, sheet } = newBook('五（2）班');
  const lines: CellValue[][] = [
    [],
    [
      '学号',
      '学生姓名',
      '学生性别',
      '出生年月日',
      '公民身份号码',
      '班别',
      '就读方式',
      '家长姓名',
      '称谓',
      '联系电话',
      '父母外出地点',
      '现住址',
    ],
    ...children.flatMap((child, at): CellValue[][] => {
      const { row } = child;
      const name = at === children.length - 1 && children[0] ? children[0].name : child.name;
      const line: CellValue[] = [
        wide(`2022${String(at + 1).padStart(3, '0')}`),
        name,
        text(row['sex']),
        written(child.birth, at),
        wide(text(row['residentId'])).toLowerCase(),
        random.pick(['五（2）班', '五(2)', '５０２班']),
        child.boarder ? '住校生' : '走读生',
        text(row['guardianName']),
        familiar(text(row['guardianRelation'])),
        `${wide(text(row['guardianPhone']))}/${text(row['fatherPhone'])}`,
        text(row['fatherProvince']) || text(row['motherProvince']),
        text(row['address']),
      ];
      return at % 6 === 5 ? [line, []] : [line];
    }),
    [],
    ['说明：本表由班主任填写，一式两份。'],
  ];
  fill(sheet, lines);
  return workbook;
}

function newBook(name: string): { workbook: Workbook; sheet: Sheet } {
  const workbook = new Workbook();
  return { workbook, sheet: workbook.addSheet(name) };
}

function fill(sheet: Sheet, lines: readonly (readonly CellValue[])[]): void {
  lines.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell !== null && cell !== '') sheet.cells.setInput(row, column, cell);
    }),
  );
}

/** Rectangles as row, column, rows, columns, 0-based. */
function merge(sheet: Sheet, ...blocks: readonly (readonly [number, number, number, number])[]): void {
  sheet.merges.push(...blocks.map(([row, column, rows, columns]): Rect => ({ row, column, rows, columns })));
}

/** The class column merged from each class name down to the row before the next one, the header or the total. */
function classBlocks(lines: readonly (readonly CellValue[])[]): [number, number, number, number][] {
  const blocks: [number, number, number, number][] = [];
  lines.forEach((line, row) => {
    if (typeof line[0] !== 'number') return;
    const last = blocks[blocks.length - 1];
    if (line[1] !== null) blocks.push([row, 1, 1, 1]);
    else if (last) last[2]++;
  });
  return blocks.filter(([, , rows]) => rows > 1);
}

function text(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

/** Two-character names are often written with a space, so that the column lines up. */
function spaced(name: string): string {
  return name.length === 2 ? `${name.charAt(0)}　${name.charAt(1)}` : name;
}

const FAMILIAR: Readonly<Record<string, string>> = {
  祖父: '爷爷',
  祖母: '奶奶',
  外祖父: '外公',
  外祖母: '外婆',
  父亲: '父女',
  母亲: '妈妈',
};

function familiar(relation: string): string {
  return FAMILIAR[relation] ?? relation;
}

/** ASCII digits and letters as full-width characters. */
function wide(plain: string): string {
  return plain.replace(/[0-9A-Z]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

/** A date as people type it, in turn: 2015.9.8, 2015年9月8日, 2015-09-08, 20150908, a real date. */
function written(day: Day, turn: number): CellValue {
  const { year, month, day: dayOfMonth } = ymdOf(day);
  const ways: readonly CellValue[] = [
    `${year}.${month}.${dayOfMonth}`,
    `${year}年${month}月${dayOfMonth}日`,
    isoOf(day),
    isoOf(day).replace(/-/g, ''),
    day,
  ];
  return ways[turn % ways.length] ?? day;
}
