import { CellError } from '../../../../src/workbench/sheets/model';
import { callArguments, type FunctionInput } from '../../../../src/workbench/host/functions/call-arguments';
import { errorArguments } from '../../../../src/workbench/host/functions/error-arguments';
import { callResult, fromResultObject, type WireResult } from '../../../../src/workbench/host/functions/call-results';
import { readFunctionsFile, type FunctionParameter } from '../../../../src/workbench/host/functions/metadata';

const scalar = (type: string, more: Partial<FunctionParameter> = {}): FunctionParameter => ({
  name: 'x',
  type,
  ...more,
});
const matrix = (type: string): FunctionParameter => ({ name: 'x', type, dimensionality: 'matrix' });
const error = (code: CellError['code']): { error: CellError } => ({ error: new CellError(code) });

const ARGUMENTS: [string, FunctionParameter[], FunctionInput[], unknown][] = [
  ['values of the wanted type', [scalar('number'), scalar('string')], [2, '甲'], [2, '甲']],
  ['a number as text', [scalar('string')], [110], ['110']],
  ['text as a number', [scalar('number')], ['3.5'], [3.5]],
  ['text that is no number', [scalar('number')], ['三'], error('#VALUE!')],
  ['blank text as a number', [scalar('number')], [' '], error('#VALUE!')],
  ['a truth as a number', [scalar('number')], [true], [1]],
  ['text as a truth', [scalar('boolean')], ['TRUE'], [true]],
  ['empty cells', [scalar('number'), scalar('string'), scalar('boolean')], [null, null, null], [0, '', false]],
  ['an optional argument left out', [scalar('number'), scalar('string', { optional: true })], [1], [1, null]],
  ['a required argument left out', [scalar('number'), scalar('string')], [1], error('#VALUE!')],
  ['too many arguments', [scalar('number')], [1, 2], error('#VALUE!')],
  [
    'a block',
    [matrix('any')],
    [
      [
        ['a', null],
        [1, true],
      ],
    ],
    [
      [
        ['a', ''],
        [1, true],
      ],
    ],
  ],
  ['one value for a block', [matrix('number')], [7], [[[7]]]],
  ['a block of one cell for one value', [scalar('any')], [[['a']]], ['a']],
  ['a block for one value', [scalar('any')], [[['a', 'b']]], error('#VALUE!')],
  ['an error', [scalar('any')], [new CellError('#N/A')], error('#N/A')],
  ['an error in a block', [matrix('any')], [[[1, new CellError('#REF!')]]], error('#REF!')],
  ['a repeating argument', [scalar('number'), scalar('any', { repeating: true })], [1, 'a', 'b'], [1, ['a', 'b']]],
  ['a repeating argument left out', [scalar('any', { repeating: true })], [], [[]]],
];

test.each(ARGUMENTS)('arguments: %s', (_name, parameters, given, wanted) => {
  const result = callArguments({ id: 'F', name: 'F', parameters }, given, null);
  expect(result).toEqual(Array.isArray(wanted) ? { args: wanted } : wanted);
});

test('errors reach a function that allows them, in arguments of any type', () => {
  const fn = { id: 'F', name: 'F', parameters: [matrix('any'), scalar('string', { optional: true })] };
  const given = [['a', new CellError('#N/A')]];
  const asError = { type: 'CustomFunctionError', code: '#N/A' };
  const asData = { value: '{"type":"Error","basicType":"Error","basicValue":"#N/A","errorType":"NotAvailable"}' };
  const cases: [object, number, unknown][] = [
    [{}, 0, null],
    [{ allowErrorForDataTypeAny: true }, 4, asError],
    [{ allowCustomDataForDataTypeAny: true }, 8, asData],
  ];
  for (const [options, flags, wanted] of cases) {
    const errors = errorArguments(options);
    expect(errors.flags).toBe(flags);
    expect(callArguments(fn, [given], errors.argument)).toEqual(wanted ? { args: [[['a', wanted]], null] } : error('#N/A'));
    expect(callArguments(fn, ['a', new CellError('#N/A')], errors.argument)).toEqual(error('#N/A'));
  }
});

const RESULTS: [string, WireResult, FunctionInput][] = [
  ['a value', [1, true, 5], 5],
  ['nothing', [1, true, null], ''],
  [
    'rows',
    [
      1,
      true,
      [
        ['a', 1],
        ['b', null],
      ],
    ],
    [
      ['a', 1],
      ['b', ''],
    ],
  ],
  [
    'uneven rows',
    [1, true, [['a', 1], ['b']]],
    [
      ['a', 1],
      ['b', new CellError('#N/A')],
    ],
  ],
  ['a flat list', [1, true, ['a', 'b']], new CellError('#VALUE!', 'A custom function must give one value or rows of values.')],
  ['not found', [1, false, 'no such child', 1], new CellError('#N/A', 'no such child')],
  ['division by zero', [1, false, '', 5], new CellError('#DIV/0!')],
  ['thrown', [1, false, 'broken', 2], new CellError('#VALUE!', 'broken')],
  ['unknown function', [1, false, '', 10], new CellError('#NAME?')],
  ['an error among rows', [1, true, [[{ type: 'Error', code: '#NUM!', basicValue: '#NUM!' }]]], [[new CellError('#NUM!')]]],
  ['a formatted number', [1, true, { type: 'FormattedNumber', basicValue: 3, numberFormat: '0.00' }], 3],
];

test.each(RESULTS)('results: %s', (_name, wire, wanted) => expect(callResult(wire)).toEqual(wanted));

test('results of the older kind', () => {
  expect(fromResultObject({ id: 4, value: 'x', failed: true, errorCode: 1 })).toEqual([4, false, 'x', 1]);
});

test.each([null, {}, { functions: [{ id: 'A' }] }, { functions: [{ id: 'A', name: 'A' }] }])(
  'a functions.json without what is needed is refused: %j',
  (json) => expect(() => readFunctionsFile(json)).toThrow(/functions\.json/),
);
