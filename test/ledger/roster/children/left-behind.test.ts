/** 是否留守儿童 in a roster: 是 fits the ledger, 否 and a blank beside it are one question for the sheet, a kind is read as ever. */
import type { Raw } from '../../../../src/ledger/model/raw';
import { saysOfLeftBehind } from '../../../../src/ledger/roster/children/left-behind';
import { bring, childrenOf, lostCells } from '../messy';
import { id, roster } from '../rosters';

const NUMBERS = ['52212120150314001', '52212120150520002', '52212120150601003', '52212120150909004'].map(id);
const NAMES = ['王小明', '李芳', '张三', '赵六'];
const sheet = (header: string, ...cells: Raw[]) =>
  roster('名册', [['姓名', '身份证号', header], ...cells.map((cell, at): Raw[] => [NAMES[at]!, NUMBERS[at]!, cell])]);
const kinds = (result: ReturnType<typeof bring>) => childrenOf(result.after).map(({ leftBehindKind }) => leftBehindKind);
const findings = (result: ReturnType<typeof bring>) => result.plan.findings.map(({ code, parameters }) => [code, parameters?.['names']]);

test.each<[string, Raw, ReturnType<typeof saysOfLeftBehind>]>([
  ['是否留守儿童', '是', 'yes'],
  ['是否留守儿童', '√', 'yes'],
  ['是否农村留守儿童*', 'Y', 'yes'],
  ['留守情况', '是', 'yes'],
  ['留守情况', '留守儿童', 'yes'],
  ['家庭情况▸是否留守', true, 'yes'],
  ['是否留守儿童', '否', 'no'],
  ['是否留守儿童', '×', 'no'],
  ['是否留守儿童', '没有', 'no'],
  ['留守类型', '非留守', 'no'],
  ['是否留守儿童', '', 'blank'],
  ['是否留守儿童', '双亲留守', null],
  ['是否留守儿童', '父母都外出', null],
  ['是否留守儿童', '1', null],
  ['留守类型', '', null],
  ['留守类型', '无', null],
])('%s %j says %j', (header, cell, says) => expect(saysOfLeftBehind(header, cell)).toBe(says));

test.each<[string, string, readonly Raw[], readonly (Raw | undefined)[], readonly (readonly unknown[])[]]>([
  ['是 alone: nothing is asked', '是否留守儿童', ['是', '是'], [undefined, undefined], [['roster.isLeftBehind', undefined]]],
  [
    '否: one question, with the rows',
    '是否留守儿童',
    ['是', '否', '×', '是'],
    [undefined, '非留守', '非留守', undefined],
    [
      ['roster.notLeftBehind', '3、4'],
      ['roster.isLeftBehind', undefined],
    ],
  ],
  [
    'a blank where others have a tick',
    '是否留守儿童',
    ['√', '', '√'],
    [undefined, undefined, undefined],
    [
      ['roster.notLeftBehind', '3'],
      ['roster.isLeftBehind', undefined],
    ],
  ],
  ['blanks alone say nothing', '是否留守儿童', ['', ''], [undefined, undefined], []],
  ['kinds are taken', '是否留守儿童', ['双亲留守', '父亲外出'], ['双亲留守', '单亲留守'], []],
  [
    'a kind among others that says no',
    '留守类型',
    ['双亲', '非留守儿童', ''],
    ['双亲留守', '非留守', undefined],
    [['roster.notLeftBehind', '3']],
  ],
])('%s', (_, header, cells, taken, said) => {
  const source = sheet(header, ...cells);
  const result = bring(source);
  expect(kinds(result)).toEqual(taken);
  expect(findings(result)).toEqual(said);
  expect(lostCells(result, source)).toEqual([]);
  expect(bring(source, result.after).plan.edits).toEqual([]);
});

test('what is neither is kept in 备注 with its error', () => {
  const result = bring(sheet('是否留守儿童', '单亲家庭'));
  expect(childrenOf(result.after)[0]).toMatchObject({ notes: '是否留守儿童：单亲家庭' });
  expect(findings(result)).toEqual([['code.notAChoice', undefined]]);
});

test('the rows that are asked about can be left out together', () => {
  const source = sheet('是否留守儿童', '是', '否', '否');
  const { notLeftBehind } = bring(source).preview;
  expect(childrenOf(bring(source, undefined, { left: new Set(notLeftBehind) }).after).map(({ name }) => name)).toEqual(['王小明']);
});

test('是 takes nothing away from what the ledger knows; 否 is shown as a change', () => {
  const { after } = bring(sheet('留守类型', '双亲留守', '单亲留守'));
  expect(kinds(bring(sheet('是否留守儿童', '是', '否'), after))).toEqual(['双亲留守', '非留守']);
});
