/** Lists put together by child. */
import { byChild, inRuns } from '../../src/taskpane/parts/by-child';

const entries = ['a1', 'a2', 'b1', 'a3', 'c1'].map((text) => ({ childId: text.charAt(0), text }));
const texts = (groups: readonly (readonly { text: string }[])[]): string[] =>
  groups.map((group) => group.map(({ text }) => text).join(' '));

test('all of a child together, or only its neighbours', () => {
  expect(texts(byChild(entries))).toEqual(['a1 a2 a3', 'b1', 'c1']);
  expect(texts(inRuns(entries))).toEqual(['a1 a2', 'b1', 'a3', 'c1']);
  expect([byChild([]), inRuns([])]).toEqual([[], []]);
});
