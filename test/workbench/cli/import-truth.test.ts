/**
 * The three rosters of `assets/samples` against the children they were made of: every cell of the ledger is right or empty, and
 * what a roster has lost is said. Importing twice changes nothing.
 */
import { messyRosters, rosterChildren } from '../../../src/workbench/samples/messy-rosters';
import type { SampleChild } from '../../../src/workbench/samples/children';
import { d } from '../../ledger/calendar/helpers';
import { AS_OF, hashOf, ledger, temporaryFolder, type Run } from './ledger-runs';
import { readFile, tableCells, type CellsByKey } from './table-cells';

const TODAY = d('2026-11-23');
const CHILDREN = rosterChildren(TODAY);
const classOf = (...names: string[]): SampleChild[] => names.flatMap((name) => CHILDREN.filter((child) => child.className === name));

/** Of the columns named, what the generator gave the child; blanks left out. */
function truth({ row }: SampleChild, ...columns: string[]): CellsByKey {
  return Object.fromEntries(columns.flatMap((column) => (row[column] === '' || row[column] === undefined ? [] : [[column, row[column]]])));
}

const PERSON = ['name', 'sex', 'residentId', 'birthDate', 'guardianRelation', 'address'];
const PARENTS = ['fatherName', 'fatherPhone', 'fatherProvince', 'motherName', 'motherPhone', 'motherProvince'];
const notes = (...parts: (readonly [string, unknown])[]): string =>
  parts
    .filter(([, text]) => text !== '')
    .map(([header, text]) => `${header}：${String(text)}`)
    .join('；');
const wide = (digits: string): string => digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

interface Case {
  readonly file: string;
  readonly children: readonly SampleChild[];
  /** What must stand in the ledger; `null` = the roster has lost what tells who the child is. */
  expected(child: SampleChild, at: number, all: readonly SampleChild[]): CellsByKey | null;
  readonly code: 0 | 1;
}

const CASES: readonly Case[] = [
  {
    file: '三年级1班留守儿童花名册',
    children: classOf('三年级1班'),
    code: 0,
    expected: (child, at) => ({
      ...truth(child, ...PERSON, ...PARENTS, 'guardianName'),
      class: '三年级1班',
      guardianPhone: at % 3 === 0 ? `${String(child.row['guardianPhone'])}、0854-5550${100 + at}` : String(child.row['guardianPhone']),
      ...(at === 2 ? { fatherPhone: '—', fatherProvince: '—', notes: '父亲已去世' } : {}),
    }),
  },
  {
    file: '四年级留守儿童登记表',
    children: classOf('四年级1班', '四年级2班'),
    code: 1,
    expected: (child, at) =>
      at % 5 === 4 ? { ...truth(child, ...PERSON, 'guardianName', 'guardianPhone', 'boarding'), class: child.className } : null,
  },
  {
    file: '五年级2班学生信息',
    children: classOf('五年级2班'),
    code: 0,
    expected: (child, at, all) => ({
      ...truth(child, ...PERSON, 'boarding'),
      ...(at === all.length - 1 ? { name: all[0]!.name } : {}),
      class: '五年级2班',
      homePhone: [child.row['guardianPhone'], child.row['fatherPhone']].filter((phone) => phone !== '').join('、'),
      notes: notes(
        ['学号', wide(`2022${String(at + 1).padStart(3, '0')}`)],
        ['家长姓名', child.row['guardianName']],
        ['父母外出地点', child.row['fatherProvince'] || child.row['motherProvince']],
      ),
    }),
  },
];

const folder = temporaryFolder();
afterAll(() => folder.remove());

describe.each(CASES)('$file', ({ file, children, code, expected }) => {
  const roster = `assets/samples/${file}.xlsx`;
  const once = folder.at(`${file}.xlsx`);
  let run: Run;
  beforeAll(async () => {
    await ledger('setup', ...AS_OF, folder.at('blank.xlsx'));
    run = await ledger('import', '--from', roster, ...AS_OF, folder.at('blank.xlsx'), once);
  });

  test('the file is the roster that the generator makes', () => {
    const made = messyRosters(TODAY).find((one) => one.name === file)?.workbook.sheets[0];
    const sheet = readFile(roster).sheets[0]!;
    for (let row = 0; row < sheet.cells.rowCount; row++) {
      expect([...sheet.cells.rowValues(row)].filter((cell) => cell !== null)).toEqual(
        [...made!.cells.rowValues(row)].filter((cell) => cell !== null),
      );
    }
  });

  test('every cell of every child is right, and nothing else is filled in', () => {
    const wanted = children.map((child, at) => expected(child, at, children)).filter((row) => row !== null);
    expect(wanted.length).toBeGreaterThan(3);
    const numbered = wanted.map((row, at) => ({
      childId: `L2026-${String(at + 1).padStart(4, '0')}`,
      enrolStatus: '在册',
      joinedOn: TODAY,
      ...row,
    }));
    expect(tableCells(readFile(once), 'Children')).toEqual(numbered);
    expect(run.code).toBe(code);
  });

  test('a child who cannot be told apart is named with the reason, and its damaged number appears nowhere', () => {
    children.forEach((child, at) => {
      if (expected(child, at, children) !== null) return;
      expect(run.out).toContain(`“${child.name}”没有可用的身份证号`);
      expect(JSON.stringify(tableCells(readFile(once), 'Children'))).not.toContain(String(child.row['residentId']).slice(0, 15));
    });
    expect(run.out.match(/无法恢复/g) ?? []).toHaveLength(children.filter((child, at) => expected(child, at, children) === null).length);
  });

  test('importing it again changes nothing', async () => {
    const again = await ledger('import', '--from', roster, ...AS_OF, once, folder.at('twice.xlsx'));
    expect(again.out).toContain('新增 0，更新 0，');
    expect(hashOf(folder.at('twice.xlsx'))).toBe(hashOf(once));
  });
});
