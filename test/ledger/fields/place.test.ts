import { PLACE } from '../../../src/ledger/fields';
import { isStable, reading } from './support';
import fc from '../../support/property';

test.each<[string, string, string[]]>([
  ['广东东莞', '广东省东莞市', []],
  ['广东省东莞市长安镇', '广东省东莞市长安镇', []],
  ['浙江义乌', '浙江省义乌市', []],
  ['上海', '上海市', []],
  ['本县', '本县', []],
  ['县城', '县城', []],
  ['缅甸', '缅甸', []],
  ['某工地', '某工地', ['place.unknown']],
  ['朝阳区', '朝阳区', ['place.unknown']],
  // Two places in a cell: the first is written in full, nothing is lost.
  ['广东东莞、浙江', '广东省东莞市、浙江', []],
])('%s is %s', (cell, normal, remarks) => expect(reading(PLACE, cell)).toEqual(['value', normal, remarks]));

test('a short name is mended with one click', () => {
  expect(PLACE.read('广东东莞', { today: 1 }).remarks).toEqual([
    { code: 'any.normalForm', severity: 'hint', parameters: { normal: '广东省东莞市' }, fix: '广东省东莞市' },
  ]);
});

test('every place is stable', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'广东省莞市浙江义乌上海区北京、/- 县') }), (text) => isStable(PLACE, text)),
    {
      numRuns: 1000,
    },
  ));

test.each([
  ['广东东莞长安镇', '广东省东莞市***'],
  ['某工地', '***'],
])('the mask of %s', (place, masked) => expect(PLACE.mask(place)).toBe(masked));
