import { isCorrection, joinedReason, offeredReasons, withOffered } from '../../../src/ledger/history/reasons';

test.each([
  ['换号码', '', '换号码'],
  ['换号码', ' 奶奶手机丢了 ', '换号码；奶奶手机丢了'],
  ['换号码', '录入更正', '换号码'],
  ['换号码', '录入更正；奶奶说的', '换号码；奶奶说的'],
  ['换号码', '奶奶说的；录入更正', '换号码；奶奶说的；录入更正'],
])('choosing %s over what was typed (%p) keeps the typing: %s', (chosen, typed, reason) => {
  expect(withOffered(chosen, typed, 'zh-CN')).toBe(reason);
});

test('parts are joined as the language does', () => {
  expect(joinedReason(['转学', ' ', '去县城'], 'zh-CN')).toBe('转学；去县城');
  expect(joinedReason(['Transfer', 'to town'], 'en')).toBe('Transfer; to town');
  expect(withOffered('New number', 'Guardian changed; aunt', 'en')).toBe('New number; aunt');
});

test.each([
  ['录入更正', true],
  [' 录入更正；按户口簿', true],
  ['Mistake corrected', true],
  ['不是录入更正', false],
  ['', false],
])('%p speaks of a mistake in the text: %p', (reason, is) => expect(isCorrection(reason)).toBe(is));

test('what is offered differs by language', () => {
  expect(offeredReasons('zh-CN')).toEqual(['换号码', '监护人更换', '录入更正']);
  expect(offeredReasons('en')).toHaveLength(3);
});
