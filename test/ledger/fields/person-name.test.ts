import { PERSON_NAME } from '../../../src/ledger/fields';
import { isStable, reading } from './support';
import fc from '../../support/property';

test.each<[string, string, string[]]>([
  ['王小明', '王小明', []],
  ['王 明', '王明', []],
  ['王　明', '王明', []],
  [' 王小明\u200b', '王小明', []],
  ['王 小 明', '王小明', []],
  ['欧阳 小明', '欧阳小明', []],
  ['阿不都ㆍ热合曼', '阿不都·热合曼', []],
  ['阿不都•热合曼', '阿不都·热合曼', []],
  ['阿不都・热合曼', '阿不都·热合曼', []],
  ['阿不都．热合曼', '阿不都·热合曼', []],
  ['阿不都.热合曼', '阿不都·热合曼', []],
  ['阿不都 · 热合曼', '阿不都·热合曼', []],
  // The half-width dot must be mapped before NFKC, which makes a full stop of others.
  ['阿不都･热合曼', '阿不都·热合曼', []],
  ['阿不都˙热合曼', '阿不都·热合曼', []],
  ['𠮷田', '𠮷田', []],
  ['𬱖', '𬱖', ['personName.tooShort']],
  ['Tom Li', 'Tom Li', ['personName.latin']],
  ['王小明2', '王小明2', ['personName.oddCharacter']],
  ['张三（小）', '张三(小)', ['personName.oddCharacter']],
  // A space that may stand for the dot, or between two persons, is not taken out.
  ['阿不都 热合曼', '阿不都 热合曼', ['personName.parts']],
  ['张三 李四', '张三 李四', ['personName.parts']],
  ['阿不都-热合曼', '阿不都-热合曼', ['personName.parts']],
])('%j', (cell, name, remarks) => expect(reading(PERSON_NAME, cell)).toEqual(['value', name, remarks]));

test.each<[string | number, string]>([
  ['王□明', 'personName.lostCharacter'],
  ['王?明', 'personName.lostCharacter'],
  ['王\uFFFD', 'personName.lostCharacter'],
  ['王\uE123', 'personName.lostCharacter'],
  [12, 'personName.notAName'],
  ['123', 'personName.notAName'],
  ['王'.repeat(51), 'personName.tooLong'],
])('%j is refused: %s', (cell, code) => expect(reading(PERSON_NAME, cell)).toEqual(['invalid', cell, [code]]));

test.each(['•', '・', '‧', '．', '∙', '·'])('every sign that is typed for the dot is the dot: %s', (dot) =>
  expect(reading(PERSON_NAME, `Al${dot}Bek`)[1]).toBe('Al·Bek'),
);

test('50 characters beyond the basic plane are allowed', () => expect(reading(PERSON_NAME, '𬱖'.repeat(50))[0]).toBe('value'));
test('every name is stable', () =>
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'王明欧阳·•．. A𬱖 　?1') }), (text) => isStable(PERSON_NAME, text))));
test.each([
  // One character alone would show whole.
  ['王', '*'],
  ['阿不都·热合曼', '阿*****曼'],
  ['王明', '王*'],
  // A space hides nothing.
  ['王 明', '王*'],
  ['王小明', '王*明'],
  ['欧阳小明', '欧**明'],
  ['', ''],
])('the mask of %s', (name, masked) => expect(PERSON_NAME.mask?.(name)).toBe(masked));
