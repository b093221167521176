import { ADDRESS, HOME_ADDRESS } from '../../../src/ledger/fields';
import { isStable, reading } from './support';
import fc from '../../support/property';

test.each<[string | number, string[]]>([
  ['贵州省遵义市正安县土坪镇明星村三组', []],
  ['土坪镇明星村三组', []],
  ['河东村3组', []],
  ['明星村', ['address.tooShort']],
  ['贵州省遵义市正安县', ['address.regionOnly']],
  ['贵州遵义正安县', ['address.regionOnly']],
  ['13812345678', ['address.notAnAddress']],
  [123456, ['address.notAnAddress']],
])('home address %j', (cell, remarks) => expect(reading(HOME_ADDRESS, cell)).toEqual(['value', String(cell), remarks]));

test('the registered home may end at the county', () =>
  expect(reading(ADDRESS, '贵州省遵义市正安县')).toEqual(['value', '贵州省遵义市正安县', []]));

test('every address is stable', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'贵州省遵义市正安县村组3 　\n-（') }), (text) => isStable(HOME_ADDRESS, text)),
  ));

test.each([
  ['贵州省遵义市正安县土坪镇明星村三组', '贵州省遵义市正安县***'],
  ['贵州省遵义市', '贵州省遵义市***'],
  ['土坪镇明星村三组', '***'],
  ['明星村', '***'],
  ['', ''],
  ['—', '—'],
])('the mask of %s', (address, masked) => expect(ADDRESS.mask(address)).toBe(masked));
